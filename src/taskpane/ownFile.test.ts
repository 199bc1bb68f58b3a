import { FILE_TIMEOUT, fetchOwnFile } from './ownFile';

const untilAborted = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => signal.addEventListener('abort', () => reject(new Error('aborted'))));

/** A network with the answers it is given, whose requests and bodies heed the signal as a browser's do. */
function networkOf(answer: (signal: AbortSignal) => Promise<unknown>): void {
  globalThis.fetch = (_address, init) => answer(init!.signal!) as Promise<Response>;
}

describe('a file that stands beside the page', () => {
  const { fetch } = globalThis;
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => {
    jest.useRealTimers();
    globalThis.fetch = fetch;
  });

  it('is what it holds, and leaves no clock running', async () => {
    networkOf(async () => ({ ok: true, json: async () => [1] }));
    expect(await fetchOwnFile('a.json', new AbortController().signal)).toEqual([1]);
    expect(jest.getTimerCount()).toBe(0);
  });

  it.each([
    ['is not there', async () => ({ ok: false })],
    ['is no JSON', async () => ({ ok: true, json: async () => Promise.reject(new SyntaxError()) })],
    ['cannot be reached', async () => Promise.reject(new TypeError())],
  ])('fails when it %s', async (_what, answer) => {
    networkOf(answer);
    await expect(fetchOwnFile('a.json', new AbortController().signal)).rejects.toMatchObject({
      name: 'FetchFailed',
      reason: 'failed',
    });
  });

  it.each([
    ['the answer', untilAborted],
    ['the body', async (signal: AbortSignal) => ({ ok: true, json: () => untilAborted(signal) })],
  ])('is late when %s does not come in thirty seconds, and is asked for no longer', async (_what, answer) => {
    networkOf(answer);
    const ended: unknown[] = [];
    void fetchOwnFile('a.json', new AbortController().signal).catch((reason) => ended.push(reason));
    await jest.advanceTimersByTimeAsync(FILE_TIMEOUT - 1);
    expect(ended).toEqual([]);
    await jest.advanceTimersByTimeAsync(1);
    expect(ended[0]).toMatchObject({ name: 'FetchFailed', reason: 'late' });
  });

  it('is asked for no longer at her word', async () => {
    networkOf(untilAborted);
    const stop = new AbortController();
    const ended: unknown[] = [];
    void fetchOwnFile('a.json', stop.signal).catch((reason) => ended.push(reason));
    stop.abort();
    await jest.advanceTimersByTimeAsync(0);
    expect(ended[0]).toMatchObject({ name: 'FetchFailed', reason: 'failed' });
    expect(jest.getTimerCount()).toBe(0);
  });
});
