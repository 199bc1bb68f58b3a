import { CellError, type Scalar } from '../../src/workbench/model/cell';
import type { Host } from '../../src/workbench/node/openHost';
import { parseArea, splitSheet } from '../../src/workbook/address';
import type { RunReport } from '../../src/workbook/runSteps';
import { readSheet } from '../host/workbooks';

/** The digits of a number without its zeros at both ends: what its notation cannot change. */
function digitsOf(text: string): string {
  const [mantissa = ''] = text.toLowerCase().split('e');
  return mantissa.replace(/\D/g, '').replace(/^0+|0+$/g, '');
}

/** What is wrong with a figure on our sheet, given the cell of hers that it was read from. */
function fault(hers: Scalar, ours: Scalar, isNoted: boolean): string | null {
  if (ours instanceof CellError) return typeof hers === 'number' && !isNoted ? 'left out silently' : null;
  if (typeof ours !== 'number') return `is ${String(ours)}`;
  if (typeof hers === 'number') return hers === ours ? null : `is ${ours}`;
  if (typeof hers !== 'string' || !/\d/.test(hers.normalize('NFKC'))) return `is ${ours} out of no number`;
  if (!isNoted) return `is ${ours} and says nothing`;
  return digitsOf(hers.normalize('NFKC')) === digitsOf(String(ours)) ? null : `is ${ours}`;
}

/**
 * Every figure on the sheet Input that is not the number in her cell: another number, a missing one without a remark,
 * or one out of a cell without digits. Looks only at rows that come from one row of hers.
 */
export async function figureFaults(host: Host, report: RunReport): Promise<string[]> {
  const input = await readSheet(host, 'input');
  const place = input.headers.indexOf('Staat in');
  const note = input.headers.indexOf('Opmerking bij het lezen');
  const faults: string[] = [];
  input.rows.forEach((cells, at) => {
    const { sheet: name, address } = splitSheet(String(cells[place]));
    const sheet = host.workbook.sheetByName(name ?? '');
    const area = parseArea(address);
    if (!sheet || !area) return;
    for (let column = 1; column < Math.min(place, note); column += 1) {
      const found = herCell(input.formula(at, input.headers[column]!) ?? '');
      if (!found) continue;
      const hers = host.calculator.valueAt(sheet, area.row, found.column);
      const isNoted =
        String(cells[note] ?? '') !== '' ||
        report.findings.some(({ place: one }) => one.sheet === name && one.row === area.row);
      const wrong = fault(hers, cells[column]!, isNoted);
      if (wrong !== null || found.row !== area.row)
        faults.push(`${String(cells[place])}, ${input.headers[column]}: ${String(hers)} ${wrong ?? 'moved'}`);
    }
  });
  return faults;
}

/** The cell that a formula of the sheet Input leads to; null for a figure that is written out. */
function herCell(formula: string): { row: number; column: number } | null {
  const address = /!\$([A-Z]+)\$(\d+)/.exec(formula);
  const area = address && parseArea(`${address[1]}${address[2]}`);
  return area ? { row: area.row, column: area.column } : null;
}
