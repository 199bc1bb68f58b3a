import { fetchJson } from './fetchJson';
import { OPEN_DATA_ORIGIN, type Follow, type Network } from './network';
import { isObject, shapeFailure, type JsonObject } from './shape';

/** Ten thousand records each, so far more than any table asked for here has. */
const MOST_PAGES = 100;

/** What is asked of a table: one of its lists, or its figures with a filter. */
export interface Question {
  readonly table: string;
  /** `TableInfos`, `RegioS`, `UntypedDataSet`. */
  readonly list: string;
  readonly filter?: string;
}

/** The address of a question; `skip` is the number of records that came before. */
export function addressOf({ table, list, filter }: Question, skip = 0): string {
  const options = [
    '$format=json',
    ...(filter === undefined ? [] : [`$filter=${encodeURIComponent(filter)}`]),
    ...(skip === 0 ? [] : [`$skip=${skip}`]),
  ];
  return `${OPEN_DATA_ORIGIN}/ODataFeed/odata/${table}/${list}?${options.join('&')}`;
}

/**
 * All records of an answer, page after page. Of the address of a next page only the number of records to
 * skip is used, so that no answer can send the reader elsewhere; and that number has to be the number of
 * records that came, so that none is lost or read twice.
 *
 * @throws OpenDataFailure when it cannot be fetched, or is not in the form that was described.
 */
export async function fetchRows(
  network: Network,
  question: Question,
  follow: Pick<Follow, 'signal'> & { readonly onAnswer: () => void },
): Promise<readonly JsonObject[]> {
  const { table } = question;
  const rows: JsonObject[] = [];
  for (let pages = 0; pages < MOST_PAGES; pages++) {
    const answer = await fetchJson(network, addressOf(question, rows.length), table, follow.signal);
    follow.onAnswer();
    if (!isObject(answer) || !Array.isArray(answer['value'])) throw shapeFailure(table, 'answer', 'value');
    for (const row of answer['value'] as readonly unknown[]) {
      if (!isObject(row)) throw shapeFailure(table, 'answer', question.list);
      rows.push(row);
    }
    const next = answer['odata.nextLink'];
    if (next === undefined || next === null) return rows;
    if (skipIn(next) !== rows.length || rows.length === 0) throw shapeFailure(table, 'page', String(next));
  }
  throw shapeFailure(table, 'page', String(MOST_PAGES));
}

/** `…UntypedDataSet?$format=json&$filter=…&$skip=10000` */
function skipIn(next: unknown): number | null {
  const found = typeof next === 'string' ? /[?&](?:\$|%24)skip=(\d{1,9})(?:&|$)/i.exec(next) : null;
  return found ? Number(found[1]) : null;
}
