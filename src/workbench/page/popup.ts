/** A small window over the page: it takes the focus, and closes with Escape or a press beside it. */
export interface Popup {
  readonly element: HTMLElement;
  close(): void;
}

const EDGE = 8;

/**
 * Opens a popup with its upper left corner at a place, or as near to it as fits.
 * @param giveBack takes the focus when the popup closes while it has it: the press that opened it had lost it already.
 */
export function openPopup(
  role: 'dialog' | 'menu',
  label: string,
  { x, y }: { x: number; y: number },
  contents: readonly HTMLElement[],
  giveBack: () => void,
): Popup {
  const element = document.createElement('div');
  element.className = 'popup';
  element.setAttribute('role', role);
  element.setAttribute('aria-label', label);
  element.append(...contents);
  document.body.append(element);
  element.style.left = `${Math.max(EDGE, Math.min(x, window.innerWidth - element.offsetWidth - EDGE))}px`;
  element.style.top = `${Math.max(EDGE, Math.min(y, window.innerHeight - element.offsetHeight - EDGE))}px`;
  const pressed = (event: PointerEvent): void => {
    if (!element.contains(event.target as Node)) close();
  };
  const close = (): void => {
    if (!element.isConnected) return;
    const hadFocus = element.contains(document.activeElement);
    document.removeEventListener('pointerdown', pressed, true);
    element.remove();
    if (hadFocus) giveBack();
  };
  // The grid listens to keys on the whole page; those pressed here are not meant for it.
  for (const type of ['keydown', 'keyup', 'keypress', 'pointerdown'] as const) {
    element.addEventListener(type, (event) => event.stopPropagation());
  }
  element.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
  });
  document.addEventListener('pointerdown', pressed, true);
  // The press that opened it would take the focus back to the grid.
  const focus = (): void => element.querySelector<HTMLElement>('input, button')?.focus();
  focus();
  requestAnimationFrame(focus);
  return { element, close };
}

/** A button for in a popup or a bar. */
export function pushButton(text: string, press: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = text;
  made.addEventListener('click', press);
  return made;
}
