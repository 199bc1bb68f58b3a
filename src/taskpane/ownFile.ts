import { FetchFailed } from './state/failure';

/** How long a file may take, its body included, in milliseconds: as long as an answer of the statistics office. */
export const FILE_TIMEOUT = 30_000;

/**
 * JSON that stands beside the pane's own page.
 *
 * @throws {FetchFailed} when it does not come, does not come in time, or is asked to stop.
 */
export async function fetchOwnFile(address: string, signal: AbortSignal): Promise<unknown> {
  const controller = new AbortController();
  const stop = (): void => controller.abort();
  if (signal.aborted) stop();
  signal.addEventListener('abort', stop, { once: true });
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    stop();
  }, FILE_TIMEOUT);
  try {
    const answer = await fetch(address, { signal: controller.signal });
    if (!answer.ok) throw new FetchFailed();
    return await answer.json();
  } catch {
    throw new FetchFailed(isLate ? 'late' : 'failed');
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
  }
}
