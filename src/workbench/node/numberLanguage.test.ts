import type { Scalar } from '../model/cell';
import { WorkbookModel } from '../model/workbookModel';
import { numberLanguage } from './numberLanguage';

/** A sheet of formulas with the values the file has for them, one below the other. */
function filed(...cells: readonly (readonly [formula: string, value: Scalar])[]): WorkbookModel {
  const workbook = new WorkbookModel();
  const sheet = workbook.addSheet('Blad1');
  cells.forEach(([formula, value], row) => sheet.setCell(row, 0, { formula, value, style: {} }));
  return workbook;
}

const LANGUAGES = ['nl-NL', 'en-US'] as const;

describe('numberLanguage', () => {
  // What a program of that region stores: its decimal mark in texts, read as well as written.
  it.each([
    ['VALUE', 'en-US', '=VALUE("1.5E3")', 1500],
    ['VALUE', 'nl-NL', '=VALUE("1,5E3")', 1500],
    ['TEXT', 'en-US', '=TEXT(1234.567,"#,##0.00")', '1,234.57'],
    ['TEXT', 'nl-NL', '=TEXT(1234.567,"#.##0,00")', '1.234,57'],
    ['a number in a text', 'en-US', '=1/4&""', '0.25'],
    ['a number in a text', 'nl-NL', '=1/4&""', '0,25'],
    ['a text that is counted with', 'en-US', '="1.5"*2', 3],
    ['a text that is counted with', 'nl-NL', '="1,5"*2', 3],
  ] as const)('goes by what %s came to in the file (%s)', async (_, language, formula, value) => {
    for (const preferred of LANGUAGES) {
      expect(await numberLanguage(filed([formula, value]), preferred)).toBe(language);
    }
  });

  it('is the one that is preferred where nothing tells', async () => {
    const silent = [
      filed(),
      filed(['=1+1', 2], ['=ROUND(2/3,2)', 0.67]),
      // Out of date, or of a program that writes 0 for what it does not calculate: wrong with either.
      filed(['=1+1', 0], ['=VALUE("1.5")', 0], ['=1/4&""', 0]),
      // Of a region that is neither.
      filed(['=TEXT(1234.5,"#\u00a0##0,0")', 'x']),
    ];
    for (const workbook of silent) {
      for (const preferred of LANGUAGES) expect(await numberLanguage(workbook, preferred)).toBe(preferred);
    }
  });

  it('goes by the most where formulas contradict one another', async () => {
    const mixed = filed(['=VALUE("1,5")', 1.5], ['=VALUE("2.5")', 2.5], ['=1/4&""', '0.25']);
    expect(await numberLanguage(mixed, 'nl-NL')).toBe('en-US');
    expect(await numberLanguage(mixed, 'en-US')).toBe('en-US');
  });

  it('does not take other last digits for another language', async () => {
    expect(await numberLanguage(filed(['=0.1+0.2', 0.3], ['=1/4&""', '0.25']), 'nl-NL')).toBe('en-US');
    expect(await numberLanguage(filed(['=0.1+0.2', 0.3]), 'nl-NL')).toBe('nl-NL');
  });
});
