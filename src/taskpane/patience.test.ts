import { GIVEN_UP_AFTER, NoAnswer, Patience, SILENT_AFTER, Stopped } from './patience';
import { FetchFailed } from './state/failure';

const never = (): Promise<never> => new Promise(() => undefined);

function waiting(asks: 'excel' | 'network', work: Promise<unknown> = never()) {
  const silences: boolean[] = [];
  const patience = new Patience((isSilent) => silences.push(isSilent), asks);
  const ended: unknown[] = [];
  void patience.until(work).then(
    (answer) => ended.push(answer),
    (reason) => ended.push(reason),
  );
  return { ended, patience, silences };
}

describe('waiting for what may never answer', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('says that Excel is silent after five seconds, and again when it is heard', async () => {
    const { patience, silences } = waiting('excel');
    await jest.advanceTimersByTimeAsync(SILENT_AFTER - 1);
    expect(silences).toEqual([]);
    await jest.advanceTimersByTimeAsync(1);
    expect(silences).toEqual([true]);
    patience.heard();
    expect(silences).toEqual([true, false]);
    await jest.advanceTimersByTimeAsync(SILENT_AFTER);
    expect(silences).toEqual([true, false, true]);
  });

  it('is over with the answer, and leaves no clock running', async () => {
    const { ended, silences } = waiting('excel', Promise.resolve('answer'));
    await jest.advanceTimersByTimeAsync(0);
    expect(ended).toEqual(['answer']);
    expect(jest.getTimerCount()).toBe(0);
    await jest.advanceTimersByTimeAsync(GIVEN_UP_AFTER);
    expect(silences).toEqual([]);
  });

  it('stops at once when Excel is silent already, and as soon as it is when it is not', async () => {
    const late = waiting('excel');
    await jest.advanceTimersByTimeAsync(SILENT_AFTER);
    late.patience.stop();
    const early = waiting('excel');
    early.patience.stop();
    await jest.advanceTimersByTimeAsync(0);
    expect(late.ended).toEqual([new Stopped(true)]);
    expect(late.ended[0]).toMatchObject({ isExcelSilent: true });
    expect([early.ended, early.patience.signal.aborted]).toEqual([[], true]);
    await jest.advanceTimersByTimeAsync(SILENT_AFTER);
    expect(early.ended[0]).toMatchObject({ name: 'Stopped', isExcelSilent: true });
  });

  it('stops at once when it is the network that is waited for, and never says that Excel is silent', async () => {
    const { ended, patience, silences } = waiting('network');
    await jest.advanceTimersByTimeAsync(SILENT_AFTER * 2);
    patience.stop();
    await jest.advanceTimersByTimeAsync(0);
    expect(ended[0]).toMatchObject({ name: 'Stopped', isExcelSilent: false });
    expect(silences).toEqual([]);
  });

  it.each([
    ['excel', NoAnswer],
    ['network', FetchFailed],
  ] as const)('gives up when nothing was heard of it for ten minutes (%s)', async (asks, reason) => {
    const { ended, patience } = waiting(asks);
    await jest.advanceTimersByTimeAsync(GIVEN_UP_AFTER - 1);
    expect(ended).toEqual([]);
    patience.heard();
    await jest.advanceTimersByTimeAsync(GIVEN_UP_AFTER - 1);
    expect([ended, patience.signal.aborted]).toEqual([[], false]);
    await jest.advanceTimersByTimeAsync(1);
    expect(ended[0]).toBeInstanceOf(reason);
    expect(patience.signal.aborted).toBe(true);
  });

  it('leaves no rejection that nobody takes when the work fails after it was given up', async () => {
    let fail: (reason: Error) => void = () => undefined;
    const work = new Promise((_, reject) => (fail = reject));
    const { ended } = waiting('excel', work);
    await jest.advanceTimersByTimeAsync(GIVEN_UP_AFTER);
    fail(new Error('late'));
    await jest.advanceTimersByTimeAsync(0);
    expect(ended).toHaveLength(1);
  });
});
