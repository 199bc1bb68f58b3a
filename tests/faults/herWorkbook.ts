import { BLANK } from '../../src/workbench/model/cell';
import { WorkbookModel, type SheetModel } from '../../src/workbench/model/workbookModel';
import { type } from '../host/workbooks';

/** The name of her sheet with jobs. */
export const JOBS_SHEET = 'Cijfers';

/** A small workbook of an analyst with everything on her sheets that must survive: looks, rules, a name, a setting. */
export function herWorkbook(): WorkbookModel {
  const workbook = new WorkbookModel();
  const jobs = workbook.addSheet(JOBS_SHEET);
  type(jobs, [
    ['Sector', 'Banen 2023', 'Banen 2018', 'Aandeel Nederland', 'Dubbel'],
    ['Bouw', 1714, 1600, 0.25, '=B2*2'],
    ['Zorg', 5200, 4100, 0.45, '=B3*2'],
    ['Handel', 3100, 3300, 0.3, '=B4*2'],
  ]);
  jobs.setCell(6, 0, {
    ...BLANK,
    value: "'s-Gravenhage, =niets",
    style: { bold: true, fillColor: '#FFEE00' },
  });
  jobs.columnWidths.set(0, 31);
  jobs.rowHeights.set(2, 40);
  jobs.frozen = { rows: 1, columns: 1 };
  jobs.conditionalFormats.push({
    id: workbook.nextId('CF'),
    type: 'Custom',
    areas: [{ row: 1, column: 1, lastRow: 3, lastColumn: 1 }],
    priority: 0,
    stopIfTrue: false,
    formula: '=B2>2000',
    style: { fillColor: '#ABCDEF' },
  });
  type(workbook.addSheet('Weging'), [
    ['Sector', 'Netwerken', 'Talent', 'Leiderschap'],
    ['Bouw', 'sterk', 'zwak', 'zwak'],
    ['Zorg', 'zwak', 'neutraal', 'zwak'],
    ['Handel', 'neutraal', 'sterk', 'sterk'],
  ]);
  type(workbook.addSheet('Notities'), [['Bel Anna over de cijfers'], ['=Cijfers!B2+Cijfers!B3']]);
  workbook.names.push({ name: 'Banen', formula: `=${JOBS_SHEET}!$B$2:$B$4` });
  workbook.settings.set('vanEenAnder', JSON.stringify({ blijft: true }));
  return workbook;
}

/** A workbook with one blank sheet. */
export function blankWorkbook(): WorkbookModel {
  const workbook = new WorkbookModel();
  workbook.addSheet('Blad1');
  return workbook;
}

/** Another workbook that holds the same. */
export function copyOf(workbook: WorkbookModel): WorkbookModel {
  const copy = new WorkbookModel();
  for (const sheet of workbook.sheets) copySheet(sheet, copy.addSheet(sheet.name));
  copy.names = structuredClone(workbook.names);
  copy.settings = new Map(workbook.settings);
  const active = workbook.sheets.findIndex(({ id }) => id === workbook.activeSheetId);
  copy.activeSheetId = copy.sheets[active]!.id;
  // What is made from now on must not get the number of something that was copied.
  const last = Number(/\d+/.exec(workbook.nextId('COPY'))![0]);
  while (Number(/\d+/.exec(copy.nextId('COPY'))![0]) < last);
  return copy;
}

/** Everything of a sheet but its cells, which hide behind a map. */
const OWN_WAY: ReadonlySet<string> = new Set(['workbook', 'id', 'name', 'rows', 'last']);

function copySheet(from: SheetModel, to: SheetModel): void {
  for (const { row, column, cell } of from.entries()) to.setCell(row, column, cell);
  const others = Object.entries(from).filter(([key]) => !OWN_WAY.has(key));
  Object.assign(to, structuredClone(Object.fromEntries(others)));
}
