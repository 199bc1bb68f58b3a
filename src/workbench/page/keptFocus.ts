/**
 * Keeps the focus in a frame where the user is at work, as long as something else is under way that takes it by
 * itself: drawing the grid does. Whoever presses or types on the page around the frame has left it.
 */
export function keepFocusInFrame(until: Promise<unknown>): void {
  const ended = new AbortController();
  const { signal } = ended;
  let holder = document.activeElement;
  const left = (): void => {
    holder = null;
  };
  // A frame that takes the focus takes it from the window around it.
  window.addEventListener('blur', () => (holder = document.activeElement), { signal });
  window.addEventListener('pointerdown', left, { signal, capture: true });
  window.addEventListener('keydown', left, { signal, capture: true });
  document.addEventListener(
    'focusin',
    () => {
      if (holder instanceof HTMLIFrameElement) holder.focus();
    },
    { signal },
  );
  const end = (): void => ended.abort();
  until.then(end, end);
}
