import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { JSDOM, VirtualConsole } from 'jsdom';
import { installBridge, type Bridge, type BridgeWindow } from '../protocol/bridge';
import type { Session } from '../protocol/session';
import type { HostModes } from '../model/modes';

/** What office.js puts on its window. */
export interface OfficeGlobals {
  readonly Office: typeof Office;
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly CustomFunctions: typeof CustomFunctions;
}

export type OfficeWindow = Window & typeof globalThis & OfficeGlobals & BridgeWindow;

/**
 * The library waits some tens to hundreds of milliseconds before it sends results of custom functions, to spare Excel.
 * There is nothing to spare here: waits up to this long are skipped. Longer ones are guards and stay.
 */
const LONGEST_SKIPPED_WAIT = 2_000;

/** A window in which Microsoft's library believes to be inside desktop Excel. */
export interface OpenedWindow {
  readonly window: OfficeWindow;
  readonly bridge: Bridge;
  close(): void;
}

export async function openOfficeWindow(
  session: Pick<Session, 'answer'>,
  modes: HostModes,
  onInternalError: (error: unknown) => void,
): Promise<OpenedWindow> {
  // The library greets on the console; jsdom passes script errors through it too.
  const virtualConsole = new VirtualConsole();
  virtualConsole.on('jsdomError', onInternalError);
  const dom = new JSDOM('<!doctype html><html><head></head><body></body></html>', {
    url: 'http://localhost/',
    runScripts: 'dangerously',
    resources: 'usable',
    virtualConsole,
  });
  const window = dom.window as unknown as OfficeWindow;
  skipShortWaits(window);
  shareRealm(window);
  const bridge = installBridge(window, session, modes, onInternalError);
  const close = (): void => {
    bridge.close();
    dom.window.close();
  };
  try {
    await loadLibrary(window);
    await window.Office.onReady();
  } catch (error) {
    close();
    throw error;
  }
  return { window, bridge, close };
}

function skipShortWaits(window: Window): void {
  const original = window.setTimeout.bind(window);
  window.setTimeout = ((callback: TimerHandler, wait?: number, ...given: unknown[]) =>
    original(callback, (wait ?? 0) <= LONGEST_SKIPPED_WAIT ? 0 : wait, ...given)) as typeof window.setTimeout;
}

/**
 * In Excel the add-in and the library run in one page; here the add-in runs outside the window.
 * With these of one realm, `instanceof Error` and `instanceof Array` hold across, as they do in a page.
 */
function shareRealm(window: Window): void {
  Object.assign(window, { Error, Array, Promise, JSON });
}

/** Appends a real script tag: the library takes its base path, for its other files, from it. */
function loadLibrary(window: Window): Promise<void> {
  const folder = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');
  return new Promise((resolve, reject) => {
    const script = window.document.createElement('script');
    script.src = pathToFileURL(join(folder, 'office.debug.js')).href;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error('office.debug.js could not be loaded'));
    window.document.head.appendChild(script);
  });
}
