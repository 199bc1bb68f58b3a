import { throwIfStopped, type Network } from './network';

/** An answer as it came; what it means is for others. */
export type Reply =
  | {
      readonly kind: 'answer';
      readonly status: number;
      readonly text: string;
      readonly retryAfter: string | null;
    }
  | { readonly kind: 'late' }
  | { readonly kind: 'none' };

/**
 * One request, in the time it may take. Nothing that identifies the reader goes with it.
 * @throws OpenDataFailure when it was asked to stop.
 */
export async function request(network: Network, url: string, signal: AbortSignal): Promise<Reply> {
  throwIfStopped(signal);
  const own = new AbortController();
  const stop = (): void => own.abort();
  signal.addEventListener('abort', stop, { once: true });
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    own.abort();
  }, network.timeout);
  try {
    const answer = await network.fetch(url, {
      signal: own.signal,
      headers: { Accept: 'application/json' },
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
    });
    const text = await answer.text();
    return { kind: 'answer', status: answer.status, text, retryAfter: answer.headers.get('Retry-After') };
  } catch {
    throwIfStopped(signal);
    return { kind: isLate ? 'late' : 'none' };
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
  }
}
