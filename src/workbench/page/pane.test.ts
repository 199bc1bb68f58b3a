import { JSDOM } from 'jsdom';
import { DEFAULT_MODES } from '../model/modes';
import type { BridgeWindow } from '../protocol/bridge';
import type { RequestBody } from '../protocol/messages';
import type { OpenWorkbook } from './openWorkbook';
import { Pane } from './pane';

const REQUEST = JSON.stringify({ id: 7, message: { body: JSON.stringify({ Actions: [] }) } });

/** A window as the pane's frame has it, with what came back over the line. */
function paneWindow(): { window: Window & BridgeWindow; answers: string[] } {
  const { window } = new JSDOM('', { url: 'http://127.0.0.1/taskpane.html' });
  const library = { Office: { onReady: () => Promise.resolve() } };
  return { window: Object.assign(window, library) as unknown as Window & BridgeWindow, answers: [] };
}

/** An open workbook that answers every request with its own name. */
function workbookNamed(name: string): { open: OpenWorkbook; asked: RequestBody[]; closed: () => number } {
  const asked: RequestBody[] = [];
  let closed = 0;
  const open = {
    host: {
      session: {
        answer: (body: RequestBody) => {
          asked.push(body);
          return Promise.resolve({ statusCode: 200, body: name });
        },
      },
      sendBy: () => undefined,
      functions: { register: () => undefined },
      close: () => (closed += 1),
    },
    recalculateFunctions: () => undefined,
  } as unknown as OpenWorkbook;
  return { open, asked, closed: () => closed };
}

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

describe('the frame of the pane', () => {
  let frame: HTMLIFrameElement;
  let pane: Pane;
  const failures: unknown[] = [];
  const set: string[] = [];

  beforeEach(() => {
    jest
      .spyOn(globalThis, 'fetch')
      .mockImplementation(() => Promise.resolve(new Response('{"functions":[]}', { status: 200 })));
    set.length = 0;
    frame = {
      set src(address: string) {
        set.push(address);
      },
    } as unknown as HTMLIFrameElement;
    pane = new Pane(frame, 'taskpane.html', DEFAULT_MODES, (error) => failures.push(error));
  });
  afterEach(() => {
    jest.restoreAllMocks();
    expect(failures.splice(0)).toEqual([]);
  });

  /** Sends a request over the line of a window, as office.js does. */
  const ask = ({ window, answers }: ReturnType<typeof paneWindow>): void => {
    const line = window._richApiNativeBridge!;
    line.onMessageFromHost = (message) => answers.push(message);
    line.sendMessageToHost(REQUEST);
  };

  it('loads before there is a workbook, and what it asks is answered once there is one', async () => {
    expect(set).toEqual(['taskpane.html']);
    const side = paneWindow();
    pane.attach(side.window);
    ask(side);
    await settled();
    expect(side.answers).toEqual([]);
    const { open, asked } = workbookNamed('first');
    await pane.serve(open);
    await settled();
    expect(asked).toHaveLength(1);
    expect(side.answers).toHaveLength(1);
    expect(side.answers[0]).toContain('first');
    // It is not loaded a second time for its first workbook.
    expect(set).toHaveLength(1);
  });

  it('is answered by the workbook that is open when it comes later than that', async () => {
    await pane.serve(workbookNamed('first').open);
    const side = paneWindow();
    pane.attach(side.window);
    ask(side);
    await settled();
    expect(side.answers[0]).toContain('first');
  });

  it('is loaded anew for the next workbook, and the old frame is answered no more', async () => {
    const [first, next] = [workbookNamed('first'), workbookNamed('next')];
    const [old, reloaded] = [paneWindow(), paneWindow()];
    pane.attach(old.window);
    await pane.serve(first.open);
    await pane.serve(next.open);
    expect(set).toHaveLength(2);
    ask(old);
    pane.attach(reloaded.window);
    ask(reloaded);
    await settled();
    expect(old.answers).toEqual([]);
    expect(reloaded.answers[0]).toContain('next');
  });
});
