/** The workbook changed between reading and writing: our sheets may rest on other cells than were read. */
export class WorkbookChanged extends Error {
  override readonly name = 'WorkbookChanged';
  /** As Office.js has it where two change one thing at the same moment. */
  readonly code = 'Conflict';
}
