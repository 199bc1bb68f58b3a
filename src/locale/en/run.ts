import type { run as dutch } from '../nl/run';

export const run: typeof dutch = {
  problems: {
    protectedSheets: (sheets) =>
      `Protected: ${sheets}. Take the protection off (Review, Unprotect Sheet) and then press the button.`,
    noTable: (looked) =>
      `No table of sectors was found. It takes a column of sectors or SBI codes and a column of jobs, with headers above them. Looked at: ${looked}.`,
    noJobsColumn: (place, headers) =>
      `There is a table on ${place}, but no column of jobs. Seen: ${headers}. Call the column, for instance, "Jobs 2023".`,
    noUsableRows: (place, headers) =>
      `The table on ${place} has not one row with a usable number of jobs. Seen: ${headers}.`,
    emptyTable: (place, column) =>
      `The table on ${place} is still empty. Fill in at least the column "${column}".`,
    choiceGone: (place, kind) =>
      `On ${place}, the place that you chose (${kind}), there is no such table any more. Choose another, or let Regiolens choose.`,
  },
  nothingWritten: 'Nothing was written.',
  notTaken: {
    ownSheet: 'a sheet of Regiolens',
    emptySheet: 'empty',
    noNumbers: 'text only',
    noHeader: 'no header with sectors and jobs',
  },
  skippedStep: (step: string, reason: string) => `Skipped: ${step}, since ${reason}`,
  skipped: {
    noSectors: 'the workbook has no table of sectors and their jobs.',
    noRatings: 'the workbook has no ratings and no indicators by element.',
  },
  steps: {
    structure: 'structure',
    selection: 'selection',
    ecosystem: 'ecosystem',
    catalogue: 'catalogue',
    recommendations: 'recommendations',
    generic: 'generic policy',
    summary: 'summary',
  },
  read: (place, columns, rows) => `Read: ${place}, ${rows} rows (${columns})`,
  finding: (place, message) => `Note: ${place}: ${message}`,
  wrote: (sheet, rows, answer) => `Written: ${sheet}, ${rows} rows. ${answer}`,
  rewrote: (sheet, rows, answer) => `Updated: ${sheet}, ${rows} rows. ${answer}`,
  failed: (code) =>
    `Excel could not carry out the command (${code}). Your own sheets were not changed. A sheet of Regiolens that is not finished says so at its top; press the button again.`,
};
