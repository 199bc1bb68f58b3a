import { openPopup, pushButton } from './popup';

const TAB_BAR = '[data-u-comp="slide-tab-bar"]';

/** The name on the tab that an event happened on; the tabs are the bar's children, and hold nothing but the name. */
function tabName(target: EventTarget | null): string | undefined {
  const element = target instanceof Element ? target : undefined;
  const bar = element?.closest(TAB_BAR);
  const tab = [...(bar?.children ?? [])].find((child) => child.contains(element!));
  return tab?.textContent || undefined;
}

/** Opens a menu on a sheet's tab, with the right button or the menu key, to delete the sheet. */
export function connectTabMenu(
  grid: HTMLElement,
  texts: { readonly label: (sheet: string) => string; readonly remove: string },
  remove: (sheet: string) => void,
  giveBack: () => void,
): void {
  grid.addEventListener('contextmenu', (event) => {
    const sheet = tabName(event.target);
    if (sheet === undefined) return;
    event.preventDefault();
    const item = pushButton(texts.remove, () => {
      menu.close();
      remove(sheet);
      // The question whether to delete it had the focus in between.
      giveBack();
    });
    item.setAttribute('role', 'menuitem');
    const corner = { x: event.clientX, y: event.clientY };
    const menu = openPopup('menu', texts.label(sheet), corner, [item], giveBack);
  });
}
