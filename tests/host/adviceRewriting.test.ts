import { BLANK } from '../../src/workbench/model/cell';
import type { Host } from '../../src/workbench/node/openHost';
import { TABLE_NAME } from '../../src/workbook/sheetRoles';
import { inHost, openSample, readSheet, run, type SheetReading } from './workbooks';

const FIRST_ROW = 6;
const SHEETS = ['recommendations', 'programmes', 'generic'] as const;

/** Turns the rows of the table round, as sorting by hand would. */
function turnRound({ sheet, rows }: SheetReading): void {
  const cells = rows.map((row, index) => row.map((_, column) => sheet.cell(FIRST_ROW + index, column)));
  cells
    .reverse()
    .forEach((row, index) => row.forEach((cell, column) => sheet.setCell(FIRST_ROW + index, column, cell)));
}

/** Types a row of her own right below the table, and takes it into the table. */
async function addRow(host: Host, { sheet, rows, headers }: SheetReading, table: string): Promise<void> {
  await host.Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet.name);
    const last = FIRST_ROW + rows.length;
    context.workbook.tables
      .getItem(table)
      .resize(worksheet.getRangeByIndexes(FIRST_ROW - 1, 0, rows.length + 2, headers.length));
    worksheet.getRangeByIndexes(last, headers.indexOf('Notitie (u)'), 1, 1).values = [['eigen rij']];
    await context.sync();
  });
}

describe.each(SHEETS)('her cells on the sheet %s', (role) => {
  it('stay with their row after she sorted it, added a row and renamed the sheet', async () => {
    const { workbook } = await openSample();
    await inHost(workbook, async (host) => {
      await run();
      const before = await readSheet(host, role);
      const decision = before.headers.indexOf('Besluit (u)');
      const about = new Map(
        [1, 3, 5].map((row) => {
          before.sheet.setCell(FIRST_ROW + row, decision, { ...BLANK, value: `besluit ${row}` });
          return [`besluit ${row}`, before.rows[row]!.slice(0, 2)] as const;
        }),
      );
      turnRound(await readSheet(host, role));
      await addRow(host, await readSheet(host, role), TABLE_NAME[role]);
      host.workbook.renameSheet(before.sheet, 'Van de wethouder');
      const report = await run();
      expect(report.written.find((one) => one.role === role)?.sheetName).toBe('Van de wethouder');
      const after = await readSheet(host, role);
      // Her own row comes behind those of the analysis, which are in their order again.
      expect(after.rows.slice(0, -1).map((cells) => cells.slice(0, 2))).toEqual(
        before.rows.map((cells) => cells.slice(0, 2)),
      );
      expect(after.rows[after.rows.length - 1]).toContain('eigen rij');
      for (const [text, subject] of about) {
        const kept = after.rows.filter((cells) => cells[decision] === text);
        expect(kept.map((cells) => cells.slice(0, 2))).toEqual([subject]);
      }
    });
  });
});
