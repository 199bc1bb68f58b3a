/** Microsoft's address of office.js, the only one an add-in may load it from in production. */
export const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

const TAG =
  /<script\b[^>]*\bsrc="?https:\/\/appsforoffice\.microsoft\.com\/lib\/1\/hosted\/office\.js"?[^>]*><\/script>/g;

/**
 * The production page of the pane, made to load office.js from this machine and to meet the workbench first:
 * the library looks for its host the moment it loads.
 * @throws Error when the page does not load office.js exactly once, in the way the pattern knows.
 */
export function panePageForWorkbench(page: string): string {
  const found = page.match(TAG)?.length ?? 0;
  if (found !== 1) throw new Error(`taskpane.html loads ${OFFICE_JS} ${found} times; it should do so once.`);
  const placed = page.replace(
    TAG,
    '<script src="/workbench-attach.js"></script><script src="/office/office.js"></script>',
  );
  if (placed.includes(OFFICE_JS)) {
    throw new Error('taskpane.html names the address of office.js in another place too.');
  }
  return placed;
}
