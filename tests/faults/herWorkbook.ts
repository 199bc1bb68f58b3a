import { BLANK } from '../../src/workbench/model/cell';
import { NO_VALIDATION } from '../../src/workbench/model/dataValidation';
import type { ChartAxisModel, ChartModel } from '../../src/workbench/model/chart';
import { WorkbookModel, type SheetModel } from '../../src/workbench/model/workbookModel';
import { type } from '../host/workbooks';

/** The name of her sheet with jobs. */
export const JOBS_SHEET = 'Cijfers';

/**
 * A small workbook of an analyst with everything on her sheets that must survive: looks, rules, checks of what is typed,
 * a table of Excel with a filter, a chart, a shape, hidden rows and columns, merged cells, a page, protection, a name, a
 * setting.
 */
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
  addFurniture(workbook);
  workbook.names.push({ name: 'Banen', formula: `=${JOBS_SHEET}!$B$2:$B$4` });
  workbook.settings.set('vanEenAnder', JSON.stringify({ blijft: true }));
  return workbook;
}

const CORNERS = { from: { row: 9, column: 6, x: 0, y: 0 }, to: { row: 19, column: 11, x: 4, y: 4 } };

/** What stands on her sheets beside the cells, and a sheet of hers that Regiolens has no use for. */
function addFurniture(workbook: WorkbookModel): void {
  const jobs = workbook.sheetByName(JOBS_SHEET)!;
  jobs.pageLayout = { orientation: 'Landscape', paperSize: 9, fitToWidth: 1, centerFooter: 'Vertrouwelijk' };
  jobs.hiddenColumns.add(20);
  jobs.hiddenRows.add(30);
  jobs.shapes.push({
    ...{
      id: workbook.nextId('SHAPE'),
      name: 'Haar pijl',
      type: 'RightArrow',
      place: CORNERS,
      fill: '#00AA00',
    },
    outline: { color: '#000000', weight: 1, visible: true },
    text: {
      ...{ content: 'zie hier', horizontal: 'Left', vertical: 'Top' },
      fonts: [{ bold: true, italic: false, color: '#000000', size: 11 }],
      margins: { left: 1, top: 1, right: 1, bottom: 1 },
    },
    ...{ alternativeTitle: 'pijl', alternativeText: 'wijst naar de cijfers' },
  });
  const weighting = workbook.sheetByName('Weging')!;
  weighting.dataValidations.push({
    ...NO_VALIDATION,
    areas: [{ row: 1, column: 1, lastRow: 3, lastColumn: 3 }],
    rule: { kind: 'list', source: 'sterk,neutraal,zwak', inCellDropDown: true },
  });
  weighting.mergedAreas.push({ row: 10, column: 0, lastRow: 11, lastColumn: 2 });
  weighting.charts.push(herChart(workbook));
  const planning = workbook.addSheet('Planning');
  type(planning, [
    ['Wie', 'Wat', 'Af'],
    ['Anna', 'bellen', 'nee'],
    ['Bert', 'schrijven', 'ja'],
    ['Carla', 'lezen', 'nee'],
  ]);
  planning.tables.push({
    ...{ id: workbook.nextId('TABLE'), name: 'Planning', style: 'TableStyleMedium2' },
    area: { row: 0, column: 0, lastRow: 3, lastColumn: 2 },
    columns: ['Wie', 'Wat', 'Af'].map((name, index) => ({ id: index + 1, name })),
    ...{ showFilterButton: true, showBandedRows: true, showHeaders: true, showTotals: false },
    filters: [{ columnId: 3, texts: ['nee'], blanks: false }],
  });
  planning.hiddenRows.add(2);
  planning.isProtected = true;
}

function herChart(workbook: WorkbookModel): ChartModel {
  const axis = (text: string): ChartAxisModel => ({
    title: { text, visible: true },
    ...{ majorGridlines: true, minorGridlines: false, reversed: false, visible: true, tickLabels: 'Low' },
  });
  return {
    ...{ id: workbook.nextId('CHART'), name: 'Haar grafiek', type: 'ColumnClustered', place: CORNERS },
    title: { text: { text: 'Banen' }, visible: true, overlay: false },
    legend: { visible: false, position: 'Right', overlay: false },
    ...{ categoryAxis: axis('sector'), valueAxis: axis('banen') },
    series: [
      { values: `${JOBS_SHEET}!$B$2:$B$4`, categories: `${JOBS_SHEET}!$A$2:$A$4`, fillColor: '#123456' },
    ],
    ...{ gapWidth: 80, bubbleScale: 100, plotVisibleOnly: true, alternativeText: 'banen per sector' },
  };
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
