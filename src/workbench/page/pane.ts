import type { HostModes } from '../model/modes';
import { installBridge, type Bridge, type BridgeWindow } from '../protocol/bridge';
import type { FunctionsMetadata } from '../protocol/functionMetadata';
import type { OpenWorkbook } from './openWorkbook';

/** What office.js puts on the window of the pane. */
type PaneWindow = Window & BridgeWindow & { readonly Office?: { onReady(): Promise<unknown> } };

/**
 * The frame with the add-in, which loads at once; its first requests wait until there is a workbook. The functions
 * in it can be called once its scripts have run.
 */
export class Pane {
  private bridge: Bridge | undefined;
  private waiting: object[] = [];
  private isReady = false;
  /** Whether functions were answered by a frame that is gone by now. */
  private isReload = false;
  private open: OpenWorkbook | undefined;
  private openFirst!: (open: OpenWorkbook) => void;
  private readonly first = new Promise<OpenWorkbook>((resolve) => (this.openFirst = resolve));
  private readonly metadata: Promise<FunctionsMetadata>;

  constructor(
    private readonly frame: HTMLIFrameElement,
    private readonly address: string,
    private readonly modes: HostModes,
    private readonly failed: (error: unknown) => void,
  ) {
    this.frame.src = address;
    this.metadata = fetch('functions.json').then((answer) => {
      if (!answer.ok) throw new Error(`functions.json: ${answer.status}`);
      return answer.json() as Promise<FunctionsMetadata>;
    });
    this.metadata.catch(failed);
  }

  /** Lets the add-in work on a workbook; for every next one it is loaded anew: it may remember things of the one before. */
  async serve(open: OpenWorkbook): Promise<void> {
    const isFirst = this.open === undefined;
    if (!isFirst) {
      this.disconnect();
      this.waiting = [];
      this.isReload = false;
    }
    this.open = open;
    open.host.sendBy((message) => this.send(message));
    if (isFirst) this.openFirst(open);
    else this.frame.src = this.address;
    const metadata = await this.metadata.catch(() => undefined);
    if (!metadata || this.open !== open) return;
    open.host.functions.register(metadata);
    open.recalculateFunctions();
  }

  /** Makes the frame's window look like the page inside desktop Excel; called before office.js loads in it. */
  attach(window: PaneWindow): void {
    this.disconnect();
    const opened = this.open ? Promise.resolve(this.open) : this.first;
    const session = {
      answer: async (...request: Parameters<OpenWorkbook['host']['session']['answer']>) =>
        (await opened).host.session.answer(...request),
    };
    const bridge = installBridge(window, session, this.modes, this.failed);
    this.bridge = bridge;
    window.addEventListener('load', () => {
      const library = window.Office?.onReady() ?? Promise.reject(new Error('office.js did not load'));
      library.then(() => this.ready(bridge)).catch(this.failed);
    });
  }

  private disconnect(): void {
    this.bridge?.close();
    this.bridge = undefined;
    // What was asked of the frame that goes is answered by nobody; it is asked again once the next one is ready.
    if (this.isReady) {
      this.open?.host.close();
      this.isReload = true;
    }
    this.isReady = false;
  }

  private ready(bridge: Bridge): void {
    if (bridge !== this.bridge) return;
    this.isReady = true;
    const { waiting } = this;
    this.waiting = [];
    for (const message of waiting) bridge.send(message);
    if (this.isReload) this.open?.recalculateFunctions();
  }

  private send(message: object): void {
    if (this.isReady) this.bridge?.send(message);
    else this.waiting.push(message);
  }
}
