import type { run as dutch } from '../nl/run';

export const run: typeof dutch = {
  problems: {
    protectedSheets: (sheets) =>
      `Protected: ${sheets}. Take the protection off (Review, Unprotect Sheet) and then press the button.`,
    movedSheets: (sheets) =>
      `Moved: ${sheets}. Rows or columns were inserted or removed there, above or before the table; its headers belong in row 6, from column A. Undo that and then press the button: what you wrote in the table stays. A title of your own can stand below the table, or in the header of the page.`,
    totalsRows: (sheets) =>
      `With a total row of Excel: ${sheets}. Turn it off (Table Design, Total Row) and then press the button; the totals of Regiolens stand above the header, and a sum of your own can stand below the table.`,
    cellsInTheWay: (cells) =>
      `In the way: ${cells}. The table beside it gets more columns and would cover that cell. Move what stands there at the right of the table to another sheet, or leave at least five columns free in between, and then press the button.`,
    noTable: (looked) =>
      `No table of sectors was found. It takes a column of sectors or SBI codes and a column of jobs, with headers above them. Looked at: ${looked}.`,
    noJobsColumn: (place, headers) =>
      `There is a table on ${place}, but no column of jobs. Seen: ${headers}. Call the column, for instance, "Jobs 2023".`,
    noUsableRows: (place, headers) =>
      `The table on ${place} has not one row with a usable number of jobs. Seen: ${headers}.`,
    fewUsableRows: (place, headers, usable, unusable) =>
      `In the table at ${place} the number of jobs cannot be used in ${unusable} rows, and can in ${usable} only. That is too little to work with. Seen: ${headers}.`,
    unusable: (cells, more) =>
      `Not usable: ${cells}${more > 0 ? ` and ${more} more` : ''}. Enter a number there, or clear the cell.`,
    sbi2025: (place: string, found: string) =>
      `"${found}" shows that the table at ${place} follows the SBI of 2025. Regiolens knows the division into sectors of SBI 2008 only, and does not guess. Use figures by SBI 2008, or put your own division in the workbook: a column SBI and a column Sector. If the codes are of SBI 2008 after all, say so in the header of the column.`,
    branchKeys: (place, found) =>
      `The table at ${place} knows branches by keys of Statistics Netherlands only, such as ${found}, and not by name. Put the name or the SBI code beside them, or fetch the figures in the pane, at Figures of Statistics Netherlands (CBS).`,
    rowsSplit: (place, column) =>
      `The table at ${place} has more rows per sector: the column "${column}" splits them further, and nothing shows whether they are the whole together. Leave one row per sector, or add rows "Total".`,
    areaUnclear: (place, count) =>
      `The table at ${place} is about ${count} areas, and it is not clear which one is yours. Choose your area, or put its name in the title above the table.`,
    emptyTable: (place, column) =>
      `The table on ${place} is still empty. Fill in at least the column "${column}".`,
  },
  unfinishedInsert:
    'This sheet is not finished; do not fill it in yet. If this line stays, press the button again: Regiolens then makes the sheet anew.',
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
