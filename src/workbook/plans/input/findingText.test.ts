import { sheetLocaleOf } from '../../../locale/sheetLocale';
import type { FindingMessage } from '../../findings';
import { findingText } from './findingText';

const say = (message: FindingMessage, language: 'nl' | 'en' = 'nl'): string =>
  findingText(
    { severity: 'notice', place: { sheet: 'Blad1', row: 1, column: 1 }, message },
    sheetLocaleOf(language),
  );

describe('the sentence about a number stored as text', () => {
  it('writes the number without grouping, so that it is told from the text', () => {
    const message = { kind: 'numberStoredAsText', column: 'Banen', found: '1.234', read: 1234 } as const;
    expect(say(message)).toBe('Banen: de tekst "1.234" is gelezen als 1234.');
    expect(say({ ...message, found: '1.234', read: 1.234 })).toBe(
      'Banen: de tekst "1.234" is gelezen als 1,234.',
    );
    expect(say({ ...message, found: '1,234' }, 'en')).toBe('Banen: the text "1,234" was read as 1234.');
  });
});

describe('the sentences about totals', () => {
  it('say which of the two was used', () => {
    expect(say({ kind: 'totalDiffers', column: 'Banen', found: 210, sum: 200 })).toContain('met de som');
    const instead = say({ kind: 'totalInsteadOfSum', column: 'Banen', found: 210 });
    expect(instead).toContain('uw eigen totaal (210)');
    expect(instead).not.toContain('Gerekend is met de som');
    const neither = say({ kind: 'totalUnusable', column: 'Banen', found: 40, sum: 45 });
    expect(neither).toContain('uw totaal (40) past niet bij de rijen die wel bekend zijn (samen 45)');
  });
});

describe('the sentence about shares that may be fractions or percentages', () => {
  it('names the column, what it adds up to and what to do', () => {
    const text = say({ kind: 'sharesUnclear', column: 'Aandeel NL', sum: 1.2 });
    expect(text).toMatch(/^Aandeel NL: niet gebruikt.* 1,2,/);
    expect(text).toMatch(/notatie Percentage/);
    expect(say({ kind: 'sharesUnclear', column: 'Share NL', sum: 1.2 }, 'en')).toMatch(
      /^Share NL: not used.* 1\.2,/,
    );
  });
});

describe('the sentences about what a figure may be', () => {
  it('name both readings, in the way of writing of the reader', () => {
    const message = {
      kind: 'ambiguousNumbers',
      column: 'Omzet',
      found: '1.234',
      grouped: 1234,
      decimal: 1.234,
      decimalWriting: 'pointDecimal',
    } as const;
    expect(say(message)).toContain('"1.234" kan 1234 zijn of 1,234');
    expect(say(message, 'en')).toContain('"1.234" may be 1234 or 1.234');
  });

  it('tell what a withheld count stays below, or is at most', () => {
    const message = { kind: 'suppressed', column: 'Banen' } as const;
    expect(say({ ...message, found: '<5' })).toContain('Het is minder dan 5.');
    expect(say({ ...message, found: '\u2264 10' })).toContain('Het is hooguit 10.');
    expect(say({ ...message, found: '<=5' }, 'en')).toContain('It is at most 5.');
    expect(say({ ...message, found: 'x' })).toBe('Banen: "x" telt als ontbrekend, niet als nul.');
  });

  it('write a date as a date', () => {
    // 1 October 2018 is day 43374 of the calendar of Excel.
    expect(say({ kind: 'dateInNumberColumn', column: 'Banen', found: 43374 })).toContain('1 oktober 2018');
  });
});

describe('the sentence about a total', () => {
  it('tells a row that is called one from a row that adds up others', () => {
    expect(say({ kind: 'totalSetApart', label: 'Totaal' })).toContain('is een totaal');
    const sum = say({ kind: 'totalSetApart', label: 'Voorbeeldstad', sumOf: '2-5' });
    expect(sum).toContain('is de som van de rijen 2-5');
  });
});

describe('the sentence about hidden rows', () => {
  it('speaks of one row or of several', () => {
    expect(say({ kind: 'hiddenRows', rows: '4', count: 1 })).toMatch(/^Rij 4 is /);
    expect(say({ kind: 'hiddenRows', rows: '4, 6-7', count: 3 }, 'en')).toMatch(/^Rows 4, 6-7 are /);
  });
});
