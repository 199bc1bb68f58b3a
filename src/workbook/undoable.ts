/** Whether a whole run can be taken back at once; elsewhere it may take several steps, or not be possible. */
export const hasOneUndoStep = (): boolean => Office.context.requirements.isSetSupported('ExcelApi', '1.20');

/** Makes one undo step of a whole run, where the host knows how. */
export function undoable(options: Excel.RunOptions): Excel.RunOptions {
  return hasOneUndoStep() ? { ...options, mergeUndoGroup: true } : options;
}
