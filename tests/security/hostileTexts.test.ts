import { CELL_MODES } from '../../src/workbook/cellMode';
import { saveXlsx } from '../../src/workbench/files';
import { TABLE_NAME, type SheetRole } from '../../src/workbook/sheetRoles';
import { inHost, openVoorbeeldstad, pictureOf, run } from '../host/workbooks';
import { fileFormulas, readElsewhere } from './fileFormulas';
import { ROUNDS, hostile, isBroken, poison, typed } from './hostileTexts';
import { hostileCells, strayFormulas } from './strayFormulas';

/** Where names and texts of hers come as texts; other sheets show them by reference. */
const EVERYWHERE = [
  'input',
  'selection',
  'evidence',
  'clusters',
  'recommendations',
  'provenance',
  'summary',
].map((role) => TABLE_NAME[role as SheetRole]);

describe('the judge of these tests', () => {
  it('finds a text that got out of a formula, and one that does not end', () => {
    expect(['="a"&EVIL("b")', '=IF(A1="""&EVIL(""x"")&""","")', '="a', "='a'b'!A1"].map(isBroken)).toEqual([
      true,
      false,
      true,
      true,
    ]);
  });
});

describe.each(ROUNDS)('hostile names, texts and sheets (round %d)', (round) => {
  const cells = CELL_MODES[round % CELL_MODES.length]!;
  const language = round % 2 === 0 ? 'nl' : 'en';

  it('stay texts in everything that is written, twice over, and in the file', async () => {
    const opened = await openVoorbeeldstad();
    const { workbook } = opened;
    poison(workbook, round);
    const hers = [...workbook.sheets];
    const before = hers.map(pictureOf);
    await inHost(workbook, async (host) => {
      expect((await run({ cells, language })).problem).toBeNull();
      await host.calculator.settle();
      const ours = workbook.sheets.filter((sheet) => !hers.includes(sheet));
      expect(strayFormulas(workbook)).toEqual([]);
      const withTexts = ours.filter((sheet) => hostileCells(sheet) > 0).map(({ tables }) => tables[0]!.name);
      expect(withTexts).toEqual(expect.arrayContaining(EVERYWHERE));
      writeAsShe(workbook, round);
      expect((await run({ cells, language })).problem).toBeNull();
      await host.calculator.settle();
      expect(strayFormulas(workbook)).toEqual([]);
      expect(hers.map(pictureOf)).toEqual(before);
      const bytes = await saveXlsx(opened, host.calculator);
      const { count, stray } = await fileFormulas(bytes);
      expect(stray).toEqual([]);
      expect(count).toBeGreaterThan(100);
      const { texts, others } = await readElsewhere(bytes);
      expect(others).toEqual([]);
      expect(texts).toBeGreaterThan(100);
    });
  });
});

/** What she types on sheets of ours: a reason, a column of her own, a line below the table. */
function writeAsShe(workbook: Parameters<typeof poison>[0], round: number): void {
  const sheet = workbook.sheets.find(({ tables }) => tables[0]?.name === TABLE_NAME.recommendations)!;
  const { area } = sheet.tables[0]!;
  sheet.setCell(area.row, area.lastColumn + 1, typed(hostile(1, round)));
  sheet.setCell(area.row + 1, area.lastColumn + 1, typed(hostile(2, round)));
  sheet.setCell(area.lastRow + 12, 0, typed(hostile(3, round)));
}
