/** Why bytes could not be opened; the caller puts it in the user's language. */
export type FileErrorReason = 'notXlsx' | 'encrypted' | 'strict' | 'damaged' | 'macros' | 'tooLarge';

/** A file that cannot be opened, or a workbook that cannot become a file. The message is plain English. */
export class FileError extends Error {
  constructor(
    readonly reason: FileErrorReason,
    message: string,
  ) {
    super(message);
    this.name = 'FileError';
  }
}
