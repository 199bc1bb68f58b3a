import { workbenchLocaleOf } from '../../locale/workbenchLocale';
import { FileError } from '../files';
import { deleteSheet } from '../members/rules/sheetChanges';
import { requireSheetName } from '../members/rules/sheetName';
import { requireUnlocked } from '../members/rules/protection';
import type { HostState } from '../members/hostState';
import { BLANK } from '../model/cell';
import { WorkbookModel } from '../model/workbookModel';
import { HostError } from '../protocol/hostError';
import { fileProblem, lossLines, problemText, refusal, uncalculatedLine } from './messages';
import { typedCell } from './typedCell';

const dutch = workbenchLocaleOf('nl');
const { workbench: texts } = dutch;

/** The refusal that a change meets. */
function refused(change: () => void): string {
  try {
    change();
  } catch (error) {
    if (error instanceof HostError) return refusal(error, dutch);
    throw error;
  }
  throw new Error('Nothing was refused.');
}

describe('the words for a refusal', () => {
  it('tell what the model itself refuses', () => {
    const workbook = new WorkbookModel();
    const sheet = workbook.addSheet('Blad1');
    workbook.addSheet('Blad2').visibility = 'Hidden';
    const area = { row: 0, column: 0, lastRow: 0, lastColumn: 0 };
    expect(refused(() => void typedCell('=SOM(A1;', BLANK, 'nl-NL'))).toBe(texts.refusedFormula);
    expect(refused(() => void requireSheetName(workbook, 'Blad2', sheet))).toBe(texts.refusedName);
    expect(refused(() => void requireSheetName(workbook, 'a/b', sheet))).toBe(texts.refusedName);
    expect(refused(() => deleteSheet(sheet, { workbook } as HostState))).toBe(texts.refusedLastSheet);
    sheet.isProtected = true;
    expect(refused(() => requireUnlocked(sheet, area))).toBe(texts.refusedProtected);
    expect(refusal(new HostError('GeneralException', 'Something else.'), dutch)).toBe(texts.refusedOther);
  });
});

describe('the words for a formula', () => {
  it("name the size, or the function as the user's Excel calls it", () => {
    const large = { kind: 'largeSpill', cells: 1_048_576 } as const;
    expect(problemText(large, 'nl-NL', dutch)).toContain(
      '1.048.576 cellen; de werkbank vult er hoogstens 200.000.',
    );
    const english = workbenchLocaleOf('en');
    expect(problemText(large, 'en-US', english)).toContain('1,048,576 cells; the workbench fills 200,000');
    const unknown = { kind: 'unknownFunction', name: 'SUM' } as const;
    expect(problemText(unknown, 'nl-NL', dutch)).toContain('de functie SOM niet');
    expect(problemText(unknown, 'en-US', english)).toContain('the function SUM.');
    expect(problemText({ kind: 'circular' }, 'nl-NL', dutch)).toContain('eigen cel');
  });
});

describe('the words for a file', () => {
  it('tell why it does not open', () => {
    expect(fileProblem(new FileError('encrypted', ''), 'a.xlsx', dutch)).toBe(texts.file.encrypted('a.xlsx'));
    expect(fileProblem(new RangeError('x'), 'a.xlsx', dutch)).toBe(texts.file.damaged('a.xlsx'));
  });

  it('name each loss once', () => {
    const chart = { kind: 'chart', part: 'xl/charts/chart1.xml', sheet: 'Banen' } as const;
    const other = { ...chart, part: 'xl/charts/chart2.xml' };
    const signature = { kind: 'signature', part: 's', sheet: undefined } as const;
    expect(lossLines([chart, other, signature], dutch)).toBe(
      '- een grafiek op Banen\n- een digitale handtekening',
    );
  });

  it('name the formulas that could not be calculated, ten of them at most', () => {
    expect(uncalculatedLine([], dutch)).toBe('');
    expect(uncalculatedLine(['Blad1!A1'], dutch)).toBe(
      '1 formule kon hier niet worden berekend; de waarde komt uit het bestand: Blad1!A1.',
    );
    const cells = Array.from({ length: 12 }, (_, index) => `A${index + 1}`);
    expect(uncalculatedLine(cells, dutch)).toBe(
      '12 formules konden hier niet worden berekend; hun waarde komt uit het bestand: A1, A2, A3, A4, A5, A6, A7, A8, A9, A10 en nog 2.',
    );
  });
});
