import { CellError, type Scalar } from '../../src/workbench/model/cell';
import type { Host } from '../../src/workbench/node/openHost';
import type { SheetRole } from '../../src/workbook/sheetRoles';
import { readSheet } from '../host/workbooks';
import { columnsOf } from './ownColumns';

/** One row of a sheet of ours: what stands in each column. */
type Row = ReadonlyMap<string, Scalar>;

const FIGURES = ['jobs', 'earlierJobs', 'establishments', 'region', 'reference', 'earlierReference'] as const;
/** What another sheet shows of a sector as the sheet Structure has it. */
const OF_STRUCTURE = ['sector', 'size', 'concentration'] as const;

async function rowsOf(host: Host, role: SheetRole): Promise<Row[]> {
  const sheet = await readSheet(host, role);
  const columns = [...columnsOf(sheet)];
  if (!columns.some(([id]) => id === 'key'))
    throw new Error(`The sheet ${role} does not say which column has its keys.`);
  return sheet.rows.map((cells) => new Map(columns.map(([id, column]) => [id, cells[column] ?? null])));
}

const asShown = (value: Scalar | undefined): string =>
  value instanceof CellError ? value.code : JSON.stringify(value ?? null);

/** Where a sheet shows something else of the sector of a key than the sheet Structure, in its own order. */
function notOfTheirKey(role: SheetRole, rows: readonly Row[], structure: readonly Row[]): string[] {
  return rows.flatMap((row) => {
    const place = structure.findIndex((one) => one.get('key') === row.get('key'));
    const key = asShown(row.get('key'));
    const theirs = structure[place]!;
    const isPlaced = role !== 'selection' || row.get('place') === place + 1;
    return [
      ...(isPlaced ? [] : [`${role} finds ${key} at ${asShown(row.get('place'))}, not ${place + 1}`]),
      ...OF_STRUCTURE.flatMap((id) => {
        if (!row.has(id) || !theirs.has(id)) return [];
        const [shown, wanted] = [row.get(id), theirs.get(id)].map(asShown);
        // A class that is not known is an empty text here.
        const isSame = shown === wanted || (shown === '""' && theirs.get(id) instanceof CellError);
        return isSame ? [] : [`${role}, ${key}: ${id} is ${shown}, not ${wanted}`];
      }),
    ];
  });
}

/** Where a sector on Input is not the sum of the codes that bear its very name. */
function notTheirSum(input: readonly Row[], codes: readonly Row[]): string[] {
  // A code that is divided over two sectors is in neither sum.
  if (codes.some((row) => (row.get('split') ?? null) !== null)) return [];
  return input.flatMap((row) =>
    FIGURES.filter((id) => row.has(id)).flatMap((id) => {
      const own = codes
        .filter((code) => code.get('sector') === row.get('sector'))
        .map((code) => code.get(id));
      const sum = own.reduce<number>((one, other) => one + (typeof other === 'number' ? other : NaN), 0);
      const shown = row.get(id);
      const isRight = Number.isFinite(sum)
        ? typeof shown === 'number' && Math.abs(shown - sum) <= 1e-12 * Math.abs(sum)
        : shown instanceof CellError;
      return isRight ? [] : [`${asShown(row.get('sector'))}: ${id} is ${asShown(shown)}, not ${sum}`];
    }),
  );
}

/** Every row of a sheet of ours in which name, key and figures do not belong together. */
export async function keyFaults(host: Host, written: ReadonlySet<SheetRole>): Promise<string[]> {
  const structure = await rowsOf(host, 'structure');
  const keys = structure.map((row) => asShown(row.get('key')));
  const faults = keys
    .filter((key, at) => keys.indexOf(key) !== at)
    .map((key) => `Structure has ${key} twice`);
  for (const role of written) {
    // The keys of codes are codes, which a sector may be called after.
    if (role === 'structure' || role === 'codes') continue;
    const rows = await rowsOf(host, role);
    const ofSectors = rows.filter((row) => keys.includes(asShown(row.get('key'))));
    if (role === 'selection' && ofSectors.length !== keys.length)
      faults.push(`${role} has ${ofSectors.length} of ${keys.length} sectors`);
    faults.push(...notOfTheirKey(role, ofSectors, structure));
  }
  if (written.has('codes'))
    faults.push(...notTheirSum(await rowsOf(host, 'input'), await rowsOf(host, 'codes')));
  return faults;
}
