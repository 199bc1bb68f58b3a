import type { HostModes } from '../model/modes';
import type { RequestBody } from './messages';
import type { Session } from './session';

interface NativeBridge {
  onMessageFromHost: ((message: string) => void) | null;
  sendMessageToHost(message: string): void;
}

/** The part of a window the bridge needs; jsdom's and a browser's both have it. */
export interface BridgeWindow {
  external?: unknown;
  _richApiNativeBridge?: NativeBridge;
}

/** The host's end of the line to the client library. */
export interface Bridge {
  /** Sends the library a message of the host's own: a call of a custom function. */
  send(message: object): void;
  /** No answer goes out any more. */
  close(): void;
}

interface Request {
  readonly id: number;
  readonly flags: number;
  readonly message: { readonly body: string | RequestBody };
}

/**
 * Makes a window look like the page inside desktop Excel. To be called before office.js loads,
 * which finds the transport in `_richApiNativeBridge` and everything else in `external`.
 */
export function installBridge(
  window: BridgeWindow,
  session: Pick<Session, 'answer'>,
  modes: HostModes,
  onInternalError: (error: unknown) => void,
): Bridge {
  let isOpen = true;
  const native: NativeBridge = {
    onMessageFromHost: null,
    sendMessageToHost(text) {
      const request = JSON.parse(text) as Request;
      const { body } = request.message;
      const parsed = typeof body === 'string' ? (JSON.parse(body) as RequestBody) : body;
      session
        .answer(parsed, text, request.flags)
        .catch((error: unknown) => {
          onInternalError(error);
          const message = `workbench host: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
          return { statusCode: 500, body: JSON.stringify({ error: { code: 'GeneralException', message } }) };
        })
        .then((answer) => {
          if (!isOpen) return;
          const message = { ...answer, headers: {} };
          native.onMessageFromHost?.(JSON.stringify({ id: request.id, type: 2, flags: 0, message }));
        })
        .catch(onInternalError);
    },
  };
  window._richApiNativeBridge = native;
  const external = (window.external ?? {}) as Record<string, unknown>;
  Object.assign(external, externalOf(modes));
  Object.defineProperty(window, 'external', { value: external, configurable: true, writable: true });
  return {
    send: (message) => native.onMessageFromHost?.(JSON.stringify(message)),
    close: () => {
      isOpen = false;
    },
  };
}

function externalOf(modes: HostModes): Record<string, unknown> {
  const context = contextOf(modes);
  // Answers come in a later turn, as from another process.
  const later = (callback: unknown, answer: unknown): void => {
    if (typeof callback === 'function') queueMicrotask(() => (callback as (value: unknown) => void)(answer));
  };
  return {
    GetContext: () => context,
    GetHostInfo: () => `Excel$Win32$16.01$${modes.language}$telemetry$$disableLogging$0`,
    GetLoggingAllowed: () => false,
    Execute: (_id: unknown, _parameters: unknown, callback: unknown) => later(callback, [0]),
    RegisterEvent: (_id: unknown, _target: unknown, _handler: unknown, callback: unknown) =>
      later(callback, 0),
    UnregisterEvent: (_id: unknown, _target: unknown, callback: unknown) => later(callback, 0),
  };
}

function contextOf(modes: HostModes): Record<string, () => unknown> {
  const theme = {
    bodyBackgroundColor: 0xffffff,
    bodyForegroundColor: 0,
    controlBackgroundColor: 0xffffff,
    controlForegroundColor: 0,
  };
  return {
    GetAppType: () => 1,
    GetSolutionRef: () => 'workbench',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => modes.language,
    GetAppDataLocale: () => modes.language,
    GetDocUrl: () => 'file:///Book1.xlsx',
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 1,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => '',
    GetCorrelationId: () => 'workbench',
    GetInstanceId: () => 'workbench',
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () => JSON.stringify(modes.requirementSets),
    GetHostFullVersion: () => '16.0.17928.20114',
    GetOfficeThemeInfo: () => JSON.stringify(theme),
    GetSettings: () => ({ Read: () => undefined, Write: () => undefined }),
    GetInitialDisplayMode: () => 0,
  };
}
