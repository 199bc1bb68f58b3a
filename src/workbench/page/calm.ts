/** Resolves once a frame has loaded, the browser has nothing better to do, and what came of it has been drawn. */
export function calmAfter(frame: HTMLIFrameElement): Promise<void> {
  return new Promise((resolve) => {
    const drawn = (): void => void requestAnimationFrame(() => setTimeout(resolve));
    const loaded = (): void => {
      if ('requestIdleCallback' in window) requestIdleCallback(drawn, { timeout: 1_000 });
      // Safari does not tell when it is idle.
      else setTimeout(drawn, 250);
    };
    frame.addEventListener('load', loaded, { once: true });
  });
}
