import { renameSheet } from '../../src/workbench/members/rules/sheetChanges';
import { BLANK } from '../../src/workbench/model/cell';
import type { Host } from '../../src/workbench/node/openHost';
import type { SheetRole } from '../../src/workbook/sheetRoles';
import { insertColumn, insertRow, sortTable } from './herEdits';
import { inHost, pictureOf, readSheet, run, workbookOf, type SheetReading, type Written } from './workbooks';

const FIRST_STEP = { steps: new Set(['structure'] as const) };

const SECTORS: readonly (readonly Written[])[] = [
  ['Sector', 'Banen 2018', 'Banen 2013', 'Banen Nederland 2018', 'Banen Nederland 2013', 'Stuwende banen'],
  ['Zorg', 500, 550, 3000, 2900, 20],
  ['Maak', 300, 200, 2000, 2100, 200],
  ['waarvan hightech', 100, 90, 500, 480, 90],
  ['Horeca', 200, 160, 5000, 4800, 40],
];

const onTable = (work: (host: Host) => Promise<void>): Promise<void> =>
  inHost(workbookOf({ Tabel: SECTORS }), async (host) => {
    await run(FIRST_STEP);
    await work(host);
  });

/** The sheets that she may write on, each with a row. */
const SHEETS: readonly (readonly [SheetRole, number])[] = [
  ['structure', 1],
  ['subsectors', 0],
  ['profile', 3],
];

const write = (reading: SheetReading, row: number, header: string, value: string): void =>
  reading.sheet.setCell(6 + row, reading.headers.indexOf(header), { ...BLANK, value });

async function withNotes(host: Host): Promise<void> {
  for (const [role, row] of SHEETS) write(await readSheet(host, role), row, 'Notitie (u)', `over ${role}`);
}

/** Where her note stands now: the first cells of its row. */
async function rowOfNote(host: Host, role: SheetRole): Promise<string | undefined> {
  const { rows } = await readSheet(host, role);
  return rows
    .find((cells) => cells.includes(`over ${role}`))
    ?.slice(0, 2)
    .join('|');
}

const pictures = (host: Host): string[] => [
  ...host.workbook.sheets.map(pictureOf),
  JSON.stringify(host.workbook.sheets.map(({ charts }) => charts)),
];

describe('the sheets of the first step, written again', () => {
  it('do not change, charts and all', async () => {
    await onTable(async (host) => {
      await host.calculator.settle();
      const before = pictures(host);
      await run(FIRST_STEP);
      expect(pictures(host)).toEqual(before);
    });
  });

  it('keep her notes with their rows after she sorted them', async () => {
    await onTable(async (host) => {
      await withNotes(host);
      const before: (string | undefined)[] = [];
      for (const [role] of SHEETS) {
        const { sheet } = await readSheet(host, role);
        before.push(await rowOfNote(host, role));
        sortTable(sheet, (row) => String(host.calculator.valueAt(sheet, row, 0)));
      }
      const quotient = (await readSheet(host, 'structure')).value('Maak', 'Locatiequotiënt');
      // 0.3 / 0.2: sorting takes the figures of a row along.
      expect(quotient).toBeCloseTo(1.5, 12);
      await run(FIRST_STEP);
      const after = await Promise.all(SHEETS.map(([role]) => rowOfNote(host, role)));
      expect(after).toEqual(before);
      expect(after[0]).toContain('Maak');
      expect((await readSheet(host, 'structure')).rows.map(([sector]) => sector)).toEqual([
        'Zorg',
        'Maak',
        'Horeca',
      ]);
    });
  });

  it('find what stands out also while Structure is sorted by hand', async () => {
    await onTable(async (host) => {
      const { sheet } = await readSheet(host, 'structure');
      sortTable(sheet, (row) => String(host.calculator.valueAt(sheet, row, 0)));
      const profile = await readSheet(host, 'profile');
      expect(profile.value('Valt op: grootste', 'Sector')).toBe('Zorg');
      expect(profile.value('Valt op: snelste', 'Sector')).toBe('Maak');
      // Horeca, Maak, Zorg: the row of Maak is the eighth of the sheet.
      expect(profile.value('Valt op: snelste', 'Staat in')).toMatch(/^Structuur!\w+8$/);
    });
  });

  it.each(SHEETS.map(([role]) => role))('keep a row and a column that she put into %s', async (role) => {
    await onTable(async (host) => {
      await withNotes(host);
      const before = await rowOfNote(host, role);
      const { sheet } = await readSheet(host, role);
      insertRow(sheet, 6);
      sheet.setCell(6, 0, { ...BLANK, value: 'Eigen regel' });
      insertColumn(sheet, 2, 'Wethouder');
      const marked = sheet.tables[0]!.area.lastRow;
      sheet.setCell(marked, 2, { ...BLANK, value: 'bij de laatste' });
      await run(FIRST_STEP);
      const again = await readSheet(host, role);
      expect(before).toBeDefined();
      expect(await rowOfNote(host, role)).toBe(before);
      expect(again.headers).toContain('Wethouder');
      expect(again.rows.filter((cells) => cells.includes('bij de laatste'))).toHaveLength(1);
      const formulas = again.rows.flatMap((_, row) =>
        again.headers.map((header) => again.formula(row, header)),
      );
      expect(formulas.filter((text) => text?.includes('#REF!'))).toEqual([]);
    });
  });

  it('keep her notes in renamed sheets and in another language, and what the charts show', async () => {
    await onTable(async (host) => {
      await withNotes(host);
      for (const [role] of SHEETS) renameSheet((await readSheet(host, role)).sheet, `Mijn ${role}'s`);
      const count = host.workbook.sheets.length;
      await run({ ...FIRST_STEP, language: 'en' });
      expect(host.workbook.sheets).toHaveLength(count);
      for (const [role] of SHEETS) {
        const again = await readSheet(host, role);
        expect(again.sheet.name).toBe(`Mijn ${role}'s`);
        expect(again.headers).toContain('Note (yours)');
        expect(await rowOfNote(host, role)).toBeDefined();
      }
      const charts = await readSheet(host, 'charts');
      expect(charts.rows.map(([sector]) => sector)).toEqual(['Zorg', 'Maak', 'Horeca']);
      expect(charts.sheet.charts.map(({ name }) => name)).toEqual(['RL_QuotientBars', 'RL_GrowthBubbles']);
    });
  });
});
