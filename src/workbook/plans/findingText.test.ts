import { sheetLocaleOf } from '../../locale/sheetLocale';
import type { FindingMessage } from '../findings';
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
