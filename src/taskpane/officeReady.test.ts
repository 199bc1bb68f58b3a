import {
  MOST_RETRIES,
  PATIENCE_IN_MILLISECONDS,
  RetryCount,
  excelIsReady,
  waitForOffice,
  type OfficeLibrary,
} from './officeReady';

/** A session's storage that keeps what it is given, for as many pages as share it. */
function keepingStorage(): () => Storage {
  const kept = new Map<string, string>();
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  } as unknown as Storage;
  return () => storage;
}

const refusingStorage = (): Storage => {
  throw new DOMException('refused', 'SecurityError');
};

const never = (): Promise<never> => new Promise(() => undefined);

const HostType = { Excel: 'Excel' } as unknown as OfficeLibrary['HostType'];

/** A library whose `onReady` does as is given. */
const library = (onReady: () => unknown): OfficeLibrary => ({ HostType, onReady }) as OfficeLibrary;

/** What a library can do wrong instead of answering. */
const BROKEN: Readonly<Record<string, () => unknown>> = {
  refuses: () => Promise.reject(new Error('refused')),
  throws: () => {
    throw new Error('thrown');
  },
  'answers nothing': () => Promise.resolve(undefined),
  'answers at once, and nothing': () => undefined,
  'is in no host': () => Promise.resolve({ host: null }),
};

describe('waiting for Excel', () => {
  it('goes on when Excel answers, and forgets the earlier retries', async () => {
    const storage = keepingStorage();
    const count = new RetryCount(storage);
    count.set(2);
    expect(await waitForOffice({ onReady: async () => undefined, wait: never, count }, fail)).toBe('ready');
    expect(count.retries).toBe(0);
    expect(storage().getItem('regiolens.retries')).toBeNull();
  });

  it('waits five seconds, and then says that Excel is silent', async () => {
    const waits: number[] = [];
    const wait = async (milliseconds: number): Promise<void> => void waits.push(milliseconds);
    const count = new RetryCount(keepingStorage());
    expect(await waitForOffice({ onReady: never, wait, count }, fail)).toBe('silent');
    expect(waits).toEqual([PATIENCE_IN_MILLISECONDS]);
    expect(PATIENCE_IN_MILLISECONDS).toBe(5_000);
  });

  it('says so too when office.js itself did not load', async () => {
    const count = new RetryCount(keepingStorage());
    expect(await waitForOffice({ onReady: () => undefined, wait: async () => undefined, count }, fail)).toBe(
      'silent',
    );
  });

  it('gives up after three retries, counted across reloads', async () => {
    const storage = keepingStorage();
    const outcomes: string[] = [];
    for (let page = 0; page <= MOST_RETRIES; page++) {
      const count = new RetryCount(storage);
      outcomes.push(await waitForOffice({ onReady: never, wait: async () => undefined, count }, fail));
      expect(count.set(count.retries + 1)).toBe(true);
    }
    expect(outcomes).toEqual(['silent', 'silent', 'silent', 'gaveUp']);
  });

  it('counts in the page, and says that a reload would forget it, where the browser refuses storage', async () => {
    const count = new RetryCount(refusingStorage);
    const outcomes: string[] = [];
    for (let attempt = 0; attempt <= MOST_RETRIES; attempt++) {
      outcomes.push(await waitForOffice({ onReady: never, wait: async () => undefined, count }, fail));
      expect(count.set(count.retries + 1)).toBe(false);
    }
    expect(outcomes).toEqual(['silent', 'silent', 'silent', 'gaveUp']);
  });

  it.each(Object.entries(BROKEN))(
    'takes a library that %s for one that is silent, no sooner than after five seconds, and gives up in the end',
    async (_does, onReady) => {
      const unhandled: unknown[] = [];
      const noted = (reason: unknown): void => void unhandled.push(reason);
      process.on('unhandledRejection', noted);
      const storage = keepingStorage();
      const outcomes: string[] = [];
      for (let page = 0; page <= MOST_RETRIES; page++) {
        const count = new RetryCount(storage);
        let pass: () => void = () => undefined;
        const wait = (): Promise<void> => new Promise((resolve) => (pass = resolve));
        const asked = { onReady: () => excelIsReady(library(onReady)), wait, count };
        const waiting = waitForOffice(asked, fail).then((startUp) => outcomes.push(startUp));
        await new Promise(setImmediate);
        expect(outcomes).toHaveLength(page);
        pass();
        await waiting;
        count.set(count.retries + 1);
      }
      await new Promise(setImmediate);
      process.off('unhandledRejection', noted);
      expect(outcomes).toEqual(['silent', 'silent', 'silent', 'gaveUp']);
      expect(unhandled).toEqual([]);
    },
  );

  it('does not start when the library refuses after it was said that Excel is silent', async () => {
    const unhandled: unknown[] = [];
    const noted = (reason: unknown): void => void unhandled.push(reason);
    process.on('unhandledRejection', noted);
    let refuse: (reason: Error) => void = () => undefined;
    const onReady = (): Promise<never> => new Promise((_, reject) => (refuse = reject));
    const count = new RetryCount(keepingStorage());
    const late = jest.fn();
    expect(await waitForOffice({ onReady, wait: async () => undefined, count }, late)).toBe('silent');
    refuse(new Error('refused'));
    await new Promise(setImmediate);
    process.off('unhandledRejection', noted);
    expect(late).not.toHaveBeenCalled();
    expect(unhandled).toEqual([]);
  });

  it('is over when Excel answers that it is Excel', async () => {
    const onReady = (): Promise<unknown> => Promise.resolve({ host: HostType.Excel });
    await expect(excelIsReady(library(onReady))).resolves.toBeUndefined();
  });

  it('still starts when the answer comes late', async () => {
    let answer: () => void = () => undefined;
    const onReady = (): Promise<void> => new Promise((resolve) => (answer = resolve));
    const count = new RetryCount(keepingStorage());
    const late = jest.fn();
    expect(await waitForOffice({ onReady, wait: async () => undefined, count }, late)).toBe('silent');
    expect(late).not.toHaveBeenCalled();
    answer();
    await new Promise(setImmediate);
    expect(late).toHaveBeenCalledTimes(1);
  });
});

function fail(): never {
  throw new Error('There was no late answer to expect.');
}
