import { localeOf } from '../../src/locale';
import { inspectXlsx, openXlsx, saveXlsx } from '../../src/workbench/files';
import { CellError, type Scalar } from '../../src/workbench/model/cell';
import type { SheetModel, WorkbookModel } from '../../src/workbench/model/workbookModel';
import type { Host } from '../../src/workbench/node/openHost';
import { cellAddress } from '../../src/workbook/address';
import { problemText } from '../../src/workbook/problemText';
import { TABLE_NAME } from '../../src/workbook/sheetRoles';
import { inHost, pictureOf, run, workbookOf } from '../host/workbooks';
import { LONGEST_TEXT } from './contents';
import { figureFaults } from './figureCheck';
import { keyFaults } from './keyCheck';
import { structureFaults } from './structureCheck';
import { withoutHanging } from './subject';
import type { Rows } from './tables';

/** A workbook of an analyst: what she called her sheets, and what stands on them. */
export interface Workbook {
  readonly names: readonly string[];
  readonly sheets: readonly Rows[];
}

const OURS: ReadonlySet<string> = new Set(Object.values(TABLE_NAME));
const isOurs = (sheet: SheetModel): boolean => sheet.tables.some(({ name }) => OURS.has(name));
/** A formula of ours that leads nowhere shows one of these; a missing figure never does. */
const LOST = new Set(['#NAME?', '#REF!', '#NULL!', '#BUSY!', '#CALC!', '#SPILL!']);

const modelOf = ({ names, sheets }: Workbook): WorkbookModel =>
  workbookOf(Object.fromEntries(sheets.map((rows, at) => [names[at]!, rows])));

/** What every cell of ours shows, by sheet and address; fails on what no cell may show. */
async function shownBy(host: Host): Promise<Map<string, Scalar>> {
  await withoutHanging(() => host.calculator.settle());
  const shown = new Map<string, Scalar>();
  for (const sheet of host.workbook.sheets.filter(isOurs)) {
    for (const { row, column, cell } of sheet.entries()) {
      if (cell.value === null && cell.formula === null) continue;
      const at = `${sheet.name}!${cellAddress(row, column)}`;
      const value = host.calculator.valueAt(sheet, row, column);
      if (typeof value === 'number' && !Number.isFinite(value)) throw new Error(`${at} is ${value}`);
      if (value instanceof CellError && LOST.has(value.code))
        throw new Error(`${at} is ${value.code} by ${cell.formula}`);
      if (typeof value === 'string' && value.length > LONGEST_TEXT) throw new Error(`${at} is too long`);
      if (typeof value === 'string' && /\b(?:NaN|undefined|\[object )/.test(value) && !cell.formula)
        checkOwnWords(host.workbook, at, value);
      shown.set(at, value);
    }
  }
  return shown;
}

/** A text of ours never says `NaN`, unless it quotes her. */
function checkOwnWords(workbook: WorkbookModel, at: string, value: string): void {
  const hers = workbook.sheets
    .filter((sheet) => !isOurs(sheet))
    .flatMap((sheet) => [sheet.name, ...[...sheet.entries()].map(({ cell }) => String(cell.value))]);
  if (!hers.some((text) => /NaN|undefined|\[object/.test(text))) throw new Error(`${at} says "${value}"`);
}

const differences = (before: ReadonlyMap<string, Scalar>, after: ReadonlyMap<string, Scalar>): string[] =>
  [...new Set([...before.keys(), ...after.keys()])].flatMap((at) => {
    const [one, other] = [before.get(at), after.get(at)].map((value) =>
      value instanceof CellError ? value.code : value,
    );
    return Object.is(one, other) || (one === 0 && other === 0)
      ? []
      : [`${at}: ${JSON.stringify(one)} became ${JSON.stringify(other)}`];
  });

function expectNone(what: string, faults: readonly string[]): void {
  if (faults.length > 0) throw new Error(`${what}: ${faults.slice(0, 5).join('; ')}`);
}

const herSheets = ({ sheets }: WorkbookModel): string[] =>
  sheets.filter((sheet) => !isOurs(sheet)).map(pictureOf);

/**
 * Reads, plans, writes, saves, opens and runs again, and throws at the first thing that no input may cause.
 * @returns whether anything was written: a workbook without a table is refused with a reason instead
 */
export async function goTheWholeWay(given: Workbook): Promise<boolean> {
  const workbook = modelOf(given);
  const hers = herSheets(workbook);
  const first = await inHost(workbook, async (host) => {
    const report = await withoutHanging(() => run());
    expectNone('her sheets changed', herSheets(workbook).every((one, at) => one === hers[at]) ? [] : ['yes']);
    if (report.problem) {
      if (host.log.writes.length > 0) throw new Error('something was written despite a problem');
      for (const language of ['nl', 'en'] as const) {
        const said = problemText(report.problem, localeOf(language));
        if (said.length < 20) throw new Error(`"${said}" says too little`);
      }
      return null;
    }
    const shown = await shownBy(host);
    const written = new Set(report.written.map(({ role }) => role));
    if (written.has('input')) expectNone('wrong figures', await figureFaults(host, report));
    if (written.has('input') && written.has('structure')) {
      expectNone('wrong numbers', await structureFaults(host));
      expectNone('not of their row', await keyFaults(host, written));
    }
    return {
      shown,
      bytes: await withoutHanging(() => saveXlsx({ workbook, carrier: undefined }, host.calculator)),
    };
  });
  if (!first) return false;
  const { problems } = await inspectXlsx(first.bytes);
  // Her own formulas may call what ours may not, and her own texts may name a path.
  const herNames = workbook.sheets.filter((sheet) => !isOurs(sheet)).map(({ name }) => name);
  expectNone(
    'the saved file',
    problems.filter(
      (problem) => !herNames.some((name) => problem.startsWith(name)) && !/ holds a path of /.test(problem),
    ),
  );
  const { workbook: opened, losses } = await withoutHanging(() => openXlsx(first.bytes));
  expectNone(
    'lost',
    losses.map(({ part }) => part),
  );
  await inHost(opened, async (host) => {
    expectNone('opened again', differences(first.shown, await shownBy(host)));
    const again = await withoutHanging(() => run());
    if (again.problem) throw new Error(`the second run ends with ${again.problem.kind}`);
    expectNone('the second run', differences(first.shown, await shownBy(host)));
  });
  return true;
}
