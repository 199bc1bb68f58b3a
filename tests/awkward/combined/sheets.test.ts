import fc from 'fast-check';
import { CellError } from '../../../src/workbench/model/cell';
import { keyOf } from '../../../src/workbook/recognise/cells/keys';
import { recognise } from '../../../src/workbook/recognise/recognise';
import { snapshotOf } from '../../../src/workbook/recognise/testing/snapshotOf';
import { inHost, readSheet, run } from '../../host/workbooks';
import { cleanTable } from './cleanTable';
import { draw, sheetsOf, type DrawnTable } from './drawnTable';
import { outcomeOf } from './outcome';
import { troubled } from './trouble';
import { TROUBLES } from './troubles';
import { workbookOfSheets } from './workbookOfSheets';

/** How many tables go through the whole add-in; `AWKWARD_SHEETS=500 npm test -- sheets` takes more. */
const TABLES = Number(process.env['AWKWARD_SHEETS'] ?? 8);

/** The sheet Structure by sector: what stands in its cells, errors by their code. */
async function structureOf(table: DrawnTable): Promise<ReadonlyMap<string, readonly unknown[]>> {
  return inHost(workbookOfSheets(sheetsOf(table)), async (host) => {
    const report = await run({ steps: new Set(['structure'] as const) });
    expect(report.problem).toBeNull();
    const { rows } = await readSheet(host, 'structure');
    return new Map(
      rows.map(([name, ...cells]) => [
        keyOf(String(name), 'sector'),
        cells.map((cell) => {
          if (cell instanceof CellError) return cell.code;
          // Twelve digits: what was divided by a thousand and multiplied again may differ in the last.
          return typeof cell === 'number' ? Number(cell.toPrecision(12)) : cell;
        }),
      ]),
    );
  });
}

describe('a table with troubles that is read like the clean one', () => {
  it('gives the same sheet Structure, cell for cell', async () => {
    const samples = fc.sample(
      fc.tuple(cleanTable, fc.subarray([...TROUBLES], { minLength: 2, maxLength: 6 }), fc.nat()),
      { numRuns: TABLES * 4, seed: 7 },
    );
    const alike = samples.flatMap(([clean, troubles, seed]) => {
      const table = troubled(clean, troubles, seed);
      const { kind } = outcomeOf(table, recognise(snapshotOf(...sheetsOf(table))));
      return kind === 'same' ? [{ clean, table, names: troubles.map(({ name }) => name) }] : [];
    });
    expect(alike.length).toBeGreaterThanOrEqual(TABLES);
    for (const { clean, table, names } of alike.slice(0, TABLES)) {
      const [wanted, got] = [await structureOf(draw(clean)), await structureOf(table)];
      expect([names, [...got].sort()]).toEqual([names, [...wanted].sort()]);
    }
  }, 300_000);
});
