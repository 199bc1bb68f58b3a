import { pause, type Network } from './network';
import { OpenDataFailure, type OpenDataProblem } from './openDataProblem';
import { request, type Reply } from './request';
import { retryAfterIn } from './retryAfter';

/** Statuses by which a network in between, and not the service, refuses. */
const REFUSED_UNDERWAY: ReadonlySet<number> = new Set([401, 403, 407, 451, 511]);

const TOO_MANY_REQUESTS = 429;
const UNAVAILABLE = 503;

/** What the service says, with status 500, to a question with more than ten thousand records for an answer. */
const SAYS_TOO_MANY = /10[.,\s]?000/;

type Meaning =
  | { readonly kind: 'json'; readonly json: unknown }
  | { readonly kind: 'final'; readonly problem: OpenDataProblem }
  /** Worth another try, after the time that the service asks for. */
  | { readonly kind: 'again'; readonly problem: OpenDataProblem; readonly after: number | null };

/**
 * Asks for JSON, and again, with longer and longer pauses, where another try may help: too many requests,
 * a fault of the service, no answer in time, half an answer.
 *
 * @param table names the table in what is thrown.
 * @throws OpenDataFailure for everything that is no JSON in the end, or when it was asked to stop.
 */
export async function fetchJson(
  network: Network,
  url: string,
  table: string,
  signal: AbortSignal,
): Promise<unknown> {
  for (let tries = 0; ; tries++) {
    const meaning = meaningOf(await request(network, url, signal), table, network.now());
    if (meaning.kind === 'json') return meaning.json;
    const next = network.pauses[tries];
    if (meaning.kind === 'final' || next === undefined) throw new OpenDataFailure(meaning.problem);
    const wait = Math.max(next, meaning.after ?? 0);
    if (wait > network.longestPause) throw new OpenDataFailure(meaning.problem);
    await pause(wait, signal);
  }
}

function meaningOf(reply: Reply, table: string, now: Date): Meaning {
  if (reply.kind === 'late') return { kind: 'again', problem: { kind: 'timedOut' }, after: null };
  if (reply.kind === 'none') return { kind: 'again', problem: { kind: 'unreachable' }, after: null };
  const { status, text } = reply;
  if (status >= 200 && status < 300) return readJson(text);
  if (REFUSED_UNDERWAY.has(status)) return { kind: 'final', problem: { kind: 'blocked' } };
  if (status === 404) return { kind: 'final', problem: { kind: 'notFound', table } };
  const after = retryAfterIn(reply.retryAfter, now);
  if (status === TOO_MANY_REQUESTS || status === UNAVAILABLE) {
    const seconds = after === null ? null : Math.ceil(after / 1000);
    return { kind: 'again', problem: { kind: 'busy', seconds }, after };
  }
  if (status < 500) return { kind: 'final', problem: { kind: 'refused', status } };
  if (SAYS_TOO_MANY.test(text)) return { kind: 'final', problem: { kind: 'tooManyRecords' } };
  return { kind: 'again', problem: { kind: 'server', status }, after };
}

function readJson(text: string): Meaning {
  try {
    return { kind: 'json', json: JSON.parse(text) as unknown };
  } catch {
    // A page where data was asked for: a network in between shows its own.
    return /^\s*<(?:!doctype html|html)/i.test(text)
      ? { kind: 'final', problem: { kind: 'blocked' } }
      : { kind: 'again', problem: { kind: 'unreadable' }, after: null };
  }
}
