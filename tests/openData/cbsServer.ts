import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { OPEN_DATA_ORIGIN, type Network } from '../../src/openData/network';
import type { CbsTable } from './cbsTables';

/** What goes wrong with an answer. */
export interface Fault {
  /** Answers with this status and text. */
  readonly status?: number;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Waits before it answers, in milliseconds. */
  readonly delay?: number;
  /** Breaks the connection in the middle of the answer. */
  readonly isCut?: boolean;
  /** Changes the records of a page, or its link to the next. */
  readonly change?: (answer: Answer) => unknown;
}

export interface Answer {
  readonly value: readonly unknown[];
  readonly 'odata.nextLink'?: string;
}

interface Planned {
  readonly when: RegExp;
  times: number;
  readonly fault: Fault;
}

const MOST_RECORDS = 10_000;

/**
 * Speaks the protocol of CBS open data (OData version 3) as docs/decisions/open-data.md describes it: the
 * feed gives pages of ten thousand records with a link to the next, the API none, and answers 500 to more.
 */
export class CbsServer {
  /** Path and options of every request, decoded. */
  readonly requests: string[] = [];
  pageSize = MOST_RECORDS;
  private readonly planned: Planned[] = [];
  private readonly server: Server;
  tables: readonly CbsTable[];

  private constructor(tables: readonly CbsTable[]) {
    this.tables = tables;
    this.server = createServer((request, response) => void this.answer(request, response));
  }

  static async start(tables: readonly CbsTable[]): Promise<CbsServer> {
    const made = new CbsServer(tables);
    await new Promise<void>((resolve) => made.server.listen(0, '127.0.0.1', resolve));
    return made;
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** The next answers to questions like this go wrong, so many times. */
  plan(when: RegExp, fault: Fault, times = 1): void {
    this.planned.push({ when, fault, times });
  }

  /** The way here instead of to CBS, with pauses that a test can wait for. */
  network(given: Partial<Network> = {}): Network {
    return {
      fetch: (url, init) => fetch(String(url).replace(OPEN_DATA_ORIGIN, this.origin), init),
      now: () => new Date('2026-11-21T19:30:00'),
      timeout: 5_000,
      pauses: [1, 1, 1],
      longestPause: 1_500,
      ...given,
    };
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', this.origin);
    const asked = decodeURIComponent(url.pathname + url.search);
    this.requests.push(asked);
    const plan = this.planned.find((one) => one.times > 0 && one.when.test(asked));
    if (plan) plan.times--;
    const fault = plan?.fault ?? {};
    if (fault.delay !== undefined) await new Promise((resolve) => setTimeout(resolve, fault.delay));
    const { status, body } =
      fault.status === undefined && fault.body === undefined
        ? this.reply(url, fault)
        : { status: fault.status ?? 200, body: fault.body ?? '' };
    const bytes = Buffer.from(body);
    response.writeHead(status, {
      'Content-Type': 'application/json; odata=minimalmetadata; charset=utf-8',
      'Content-Length': bytes.length,
      ...fault.headers,
    });
    if (fault.isCut) {
      response.write(bytes.subarray(0, bytes.length / 2), () => response.destroy());
    } else response.end(bytes);
  }

  private reply(url: URL, fault: Fault): { readonly status: number; readonly body: string } {
    const [, service, folder, id, list] = url.pathname.split('/');
    const table = this.tables.find((one) => one.id === id);
    if (!/^ODataFeed$|^ODataApi$/.test(service!) || folder !== 'odata' || !table)
      return refused(404, 'Not found');
    const records = recordsOf(table, list!);
    if (!records) return refused(404, 'Not found');
    if (url.searchParams.get('$format') !== 'json')
      return { status: 200, body: '<?xml version="1.0"?><feed/>' };
    const filter = url.searchParams.get('$filter');
    const found = filter === null ? records : records.filter(matcher(filter));
    const skip = Number(url.searchParams.get('$skip') ?? 0);
    if (service === 'ODataApi' && skip > 0) {
      return refused(500, "The 'Skip' query option is not supported on the ODataApi. Please use ODataFeed.");
    }
    if (service === 'ODataApi' && found.length > MOST_RECORDS) {
      return refused(500, 'Too many records: the query returns more than 10000 records.');
    }
    const page = found.slice(skip, skip + this.pageSize);
    const end = skip + page.length;
    const options = [...url.searchParams]
      .filter(([name]) => name !== '$skip')
      .map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
    const answer: Answer & { readonly 'odata.metadata': string } = {
      'odata.metadata': `${OPEN_DATA_ORIGIN}/ODataFeed/OData/${id}/$metadata#Cbs.OData.WebAPI.${list}`,
      value: page,
      ...(end < found.length
        ? { 'odata.nextLink': `${OPEN_DATA_ORIGIN}${url.pathname}?${options.join('&')}&$skip=${end}` }
        : {}),
    };
    return { status: 200, body: JSON.stringify(fault.change ? fault.change(answer) : answer) };
  }
}

const refused = (status: number, message: string): { status: number; body: string } => ({
  status,
  body: JSON.stringify({ 'odata.error': { code: '', message: { lang: 'en-US', value: message } } }),
});

type CbsRecord = Readonly<Record<string, unknown>>;

/** `startswith(RegioS,'GM0983') and (Perioden eq '2022JJ00' or Perioden eq '2017JJ00')` */
function matcher(filter: string): (record: CbsRecord) => boolean {
  const found =
    /^startswith\(RegioS,'([^']*)'\) and \((Perioden eq '[^']*'(?: or Perioden eq '[^']*')*)\)$/.exec(filter);
  if (!found) throw new Error(`The server does not know the filter ${filter}.`);
  const periods = [...found[2]!.matchAll(/'([^']*)'/g)].map(([, period]) => period);
  return (record) =>
    String(record['RegioS']).startsWith(found[1]!) && periods.includes(String(record['Perioden']));
}

function recordsOf(table: CbsTable, list: string): readonly CbsRecord[] | undefined {
  switch (list) {
    case 'TableInfos':
      return [
        {
          ID: 0,
          Title: table.title,
          Identifier: table.id,
          Modified: table.modified,
          Language: 'nl',
          Catalog: 'CBS',
        },
      ];
    case 'DataProperties':
      return table.properties;
    case 'BedrijfstakkenBranchesSBI2008':
      return table.branches.map(([key, title]) => ({
        Key: key.padEnd(7),
        Title: title,
        Description: '',
        CategoryGroupID: 1,
      }));
    case 'RegioS':
      return table.areas.map(([key, title]) => ({
        Key: key,
        Title: title,
        Description: '',
        CategoryGroupID: 1,
      }));
    case 'Perioden':
      return table.periods.map(([key, title, status]) => ({
        Key: key,
        Title: title,
        Description: '',
        Status: status,
      }));
    case 'UntypedDataSet':
      return observations(table);
    default:
      return undefined;
  }
}

const KEPT = new WeakMap<CbsTable, readonly CbsRecord[]>();

/** Every combination, with codes filled up with spaces and figures as texts of eight characters. */
function observations(table: CbsTable): readonly CbsRecord[] {
  const kept = KEPT.get(table);
  if (kept) return kept;
  const made: CbsRecord[] = [];
  for (const [branch] of table.branches)
    for (const [area] of table.areas)
      for (const [period] of table.periods) {
        made.push({
          ID: made.length,
          BedrijfstakkenBranchesSBI2008: branch.padEnd(7),
          RegioS: area.padEnd(6),
          Perioden: period,
          [table.topic]: table.figure(branch, area, period)?.padStart(8) ?? null,
        });
      }
  KEPT.set(table, made);
  return made;
}
