import { CHOICES_KEY } from '../../src/workbook/choices';
import type { WorkbookModel } from '../../src/workbench/model/workbookModel';
import type { WorkbookHost } from '../../src/workbench/host';
import { pictureOfHers } from './picture';

/** What is hers in a workbook, by name: no command may change it. */
export interface HerOwn {
  readonly sheets: ReadonlySet<string>;
  /** Defined names. */
  readonly names: ReadonlySet<string>;
  /** Settings that another add-in keeps in the workbook. */
  readonly settings: ReadonlySet<string>;
}

/** All of a workbook that nothing of ours was ever asked in, but for what Regiolens remembers there. */
export const herOwnIn = ({ sheets, names, settings }: WorkbookModel): HerOwn => ({
  sheets: new Set(sheets.map(({ name }) => name)),
  names: new Set(names.map(({ name }) => name)),
  settings: new Set([...settings.keys()].filter((key) => key !== CHOICES_KEY)),
});

/** Bit for bit. */
export function pictureOfHerOwn(workbook: WorkbookModel, { sheets, names, settings }: HerOwn): string[] {
  return [
    ...workbook.sheets.filter(({ name }) => sheets.has(name)).map(pictureOfHers),
    JSON.stringify(workbook.names.filter(({ name }) => names.has(name))),
    JSON.stringify([...settings].map((key) => [key, workbook.settings.get(key) ?? null])),
  ];
}

/** The sheet in view, and what is selected on which sheet. */
export function viewOf({ workbook, state }: Pick<WorkbookHost, 'workbook' | 'state'>): string {
  const active = workbook.sheets.find(({ id }) => id === workbook.activeSheetId)?.name;
  return JSON.stringify([active, state.selection.sheet.name, state.selection.area]);
}
