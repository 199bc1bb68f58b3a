/** Makes one undo step of a whole run, where the host knows how. */
export function undoable(options: Excel.RunOptions): Excel.RunOptions {
  return Office.context.requirements.isSetSupported('ExcelApi', '1.20')
    ? { ...options, mergeUndoGroup: true }
    : options;
}
