import { CellError, type Scalar } from '../../src/workbench/model/cell';
import type { Host } from '../../src/workbench/node/openHost';
import type { WorkbookModel } from '../../src/workbench/model/workbookModel';
import { inHost, openSample, openVoorbeeldstad, run, workbookOf } from '../host/workbooks';
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

/** Made-up counts at two moments of three areas, with parts of a sector and a figure that is missing. */
const growing = (): WorkbookModel =>
  workbookOf({
    Banen: [
      [
        ...['Sector', 'Banen 2023', 'Banen 2018', 'Banen regio 2023', 'Banen regio 2018'],
        ...['Banen Nederland 2023', 'Banen Nederland 2018', 'Vestigingen 2023', 'Vestigingen 2018'],
      ],
      ['Bouw', 300, 250, 700, 650, 9000, 8000, 30, 28],
      ['waarvan utiliteit', 120, 130, 300, 310, 4000, 3900, 11, 9],
      ['Zorg', 500, 420, 1500, 1400, 20000, 18000, 60, 0],
      ['Energie', 200, 240, 250, 300, 1000, 1200, null, 15],
    ],
  });

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

  it('come to the same for growth side by side', async () => {
    const workbook = growing();
    await inHost(workbook, async (host) => {
      await run({ steps: new Set(['structure']) });
      await host.calculator.settle();
      const { compared, lines } = differences(workbook, host, new Set(['Banen']));
      expect(lines).toEqual([]);
      expect(compared).toBeGreaterThan(100);
    });
  });

  it('come to the same where codes are in the total and in no sector', async () => {
    const workbook = workbookOf({
      Banen: [
        ['SBI', 'Banen 2023', 'Banen 2018', 'Banen Nederland 2023', 'Banen Nederland 2018'],
        ['A', 10, 12, 1000, 1100],
        ['C', 400, 390, 50000, 51000],
        ['F', 500, 450, 40000, 38000],
        ['G', 2000, 1900, 200000, 190000],
        ['Q', 1500, 1400, 160000, 150000],
      ],
    });
    await inHost(workbook, async (host) => {
      await run();
      await host.calculator.settle();
      const { compared, lines } = differences(workbook, host, new Set(['Banen']));
      expect(lines).toEqual([]);
      expect(compared).toBeGreaterThan(100);
    });
  });
});
