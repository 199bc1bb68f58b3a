import { CellError, type Scalar } from '../../src/workbench/model/cell';
import type { Host } from '../../src/workbench/node/openHost';
import type { WorkbookModel } from '../../src/workbench/model/workbookModel';
import { inHost, openSample, openVoorbeeldstad, run } from '../host/workbooks';
import { recalculate, type Recalculated } from './recalculate';

/** Cells of our formulas that another engine calculates otherwise, with both answers. */
function differences(
  workbook: WorkbookModel,
  host: Host,
  hers: ReadonlySet<string>,
): { compared: number; lines: string[] } {
  const formulas = recalculate(workbook).filter(({ sheet, formula }) => formula !== null && !hers.has(sheet));
  const lines = formulas.flatMap(({ sheet, row, column, formula, answer }) => {
    const value = host.calculator.valueAt(workbook.sheetByName(sheet)!, row, column);
    return agrees(value, answer)
      ? []
      : [`${sheet}!R${row + 1}C${column + 1} ${formula}: ${String(value)}, elsewhere ${answer.join(' ')}`];
  });
  return { compared: formulas.length, lines };
}

function agrees(value: Scalar, [kind, shown]: Recalculated): boolean {
  if (value instanceof CellError) return kind === 'error' && shown === value.code;
  if (typeof value === 'boolean') return kind === 'boolean' && shown === (value ? 'TRUE' : 'FALSE');
  if (typeof value === 'number') {
    const difference = Math.abs(value - Number(shown));
    return kind === 'number' && difference <= 1e-9 * Math.max(1, Math.abs(value));
  }
  return (value ?? '') === shown;
}

describe('the native formulas, calculated by another engine', () => {
  it.each([
    ['The Hague', openSample],
    ['Voorbeeldstad', openVoorbeeldstad],
  ])('come to the same on every sheet of the sample of %s', async (_place, open) => {
    const { workbook } = await open();
    const hers = new Set(workbook.sheets.map(({ name }) => name));
    await inHost(workbook, async (host) => {
      await run();
      await host.calculator.settle();
      const { compared, lines } = differences(workbook, host, hers);
      expect(lines).toEqual([]);
      expect(compared).toBeGreaterThan(1000);
    });
  });
});
