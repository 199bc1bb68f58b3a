import type { Grid } from './grid';

/** Shows the message of an error while the pointer is over its cell. */
export function showErrorHints(
  grid: Grid,
  hint: HTMLElement,
  messageAt: (sheetId: string, row: number, column: number) => string | undefined,
): void {
  const { univerAPI } = grid;
  univerAPI.addEvent(univerAPI.Event.CellPointerMove, (given) => {
    const { row, column, worksheet } = given;
    const { event } = given as unknown as { event: { clientX: number; clientY: number } };
    const message = messageAt(worksheet.getSheetId(), row, column);
    hint.hidden = message === undefined;
    if (message === undefined) return;
    hint.textContent = message;
    hint.style.left = `${Math.min(event.clientX + 12, window.innerWidth - 300)}px`;
    hint.style.top = `${event.clientY + 18}px`;
  });
}
