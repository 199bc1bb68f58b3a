/** A part of the page that F6 goes to. */
export interface PageArea {
  hasFocus(): boolean;
  focus(): void;
}

/** Lets F6 go to the next part of the page and Shift+F6 to the one before: Tab is the grid's own, to go to the next cell. */
export class AreaKeys {
  constructor(private readonly areas: readonly PageArea[]) {}

  /** Hears the keys pressed in a window: that of the page, or of a frame in it. */
  listenIn(window: Window): void {
    window.addEventListener('keydown', (event) => this.pressed(event), { capture: true });
  }

  private pressed(event: KeyboardEvent): void {
    if (event.key !== 'F6' || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    const { length } = this.areas;
    const here = this.areas.findIndex((area) => area.hasFocus());
    const there = event.shiftKey ? Math.max(here, 0) - 1 : here + 1;
    this.areas[(there + length) % length]!.focus();
  }
}

/** The first element that Tab comes to, also inside components. */
function firstControl(root: ParentNode): HTMLElement | undefined {
  for (const element of root.querySelectorAll<HTMLElement>('*')) {
    const isReached = element.tabIndex >= 0 && !element.matches(':disabled');
    if (isReached && element.getClientRects().length > 0) return element;
    const inside = element.shadowRoot && firstControl(element.shadowRoot);
    if (inside) return inside;
  }
  return undefined;
}

/** Gives the focus back to what had it last, or where that is gone to the first control. */
function focusIn(root: ParentNode, last: HTMLElement | undefined): void {
  last?.focus();
  if (!last?.matches(':focus')) firstControl(root)?.focus();
}

/** A component keeps to itself that the focus moves within it, but not that it leaves. */
const left = (event: Event): HTMLElement => event.composedPath()[0] as HTMLElement;

/** A part of the page with controls of its own. */
export function controlArea(element: HTMLElement): PageArea {
  let last: HTMLElement | undefined;
  element.addEventListener('focusout', (event) => (last = left(event)));
  return {
    hasFocus: () => element.contains(document.activeElement),
    focus: () => focusIn(element, last),
  };
}

/** A frame of the page's own origin; each time it is loaded it has controls of its own anew. */
export function frameArea(frame: HTMLIFrameElement): PageArea {
  let last: HTMLElement | undefined;
  frame.addEventListener('load', () =>
    frame.contentDocument?.addEventListener('focusout', (event) => (last = left(event))),
  );
  return {
    hasFocus: () => document.activeElement === frame,
    focus() {
      frame.focus();
      if (frame.contentDocument) focusIn(frame.contentDocument, last);
    },
  };
}
