import { createServer } from 'node:net';
import { fetchAreas } from '../../src/openData/fetchAreas';
import { fetchFigures } from '../../src/openData/fetchFigures';
import type { Network } from '../../src/openData/network';
import { chosen, problemOf, UNFOLLOWED } from './asking';
import { CbsServer, type Answer } from './cbsServer';
import { JOBS, TABLES, type CbsTable } from './cbsTables';

let server: CbsServer;
beforeEach(async () => {
  server = await CbsServer.start(TABLES);
});
afterEach(() => server.close());

const areas = (given: Partial<Network> = {}): ReturnType<typeof fetchAreas> =>
  fetchAreas(UNFOLLOWED, server.network(given));

const asked = (what: RegExp): number => server.requests.filter((one) => what.test(one)).length;

describe('an answer that fails', () => {
  it.each([
    ['too many requests', { status: 429, body: '{}' }],
    ['a failure of the service', { status: 502, body: '<html>' }],
    ['a service that is away', { status: 503, body: '' }],
    ['half an answer', { isCut: true }],
    ['an answer that breaks off', { body: '{"value":[{"Key":"GM0983"' }],
  ])('is asked for again after %s', async (_, fault) => {
    server.plan(/RegioS/, fault, 2);
    expect((await areas()).areas).toHaveLength(8);
    expect(asked(/RegioS/)).toBe(3);
  });

  it.each([
    ['too many requests', { status: 429, body: '{}' }, { kind: 'busy', seconds: null }],
    ['a failure of the service', { status: 502, body: '<html>' }, { kind: 'server', status: 502 }],
    ['a service that is away', { status: 503, body: '' }, { kind: 'busy', seconds: null }],
    ['half an answer', { isCut: true }, { kind: 'unreachable' }],
    ['an answer that breaks off', { body: '{"value":[' }, { kind: 'unreadable' }],
    ['XML in the place of JSON', { body: '<?xml version="1.0"?><feed/>' }, { kind: 'unreadable' }],
  ])('is given up after four tries: %s', async (_, fault, problem) => {
    server.plan(/RegioS/, fault, 9);
    expect(await problemOf(areas())).toEqual(problem);
    expect(asked(/RegioS/)).toBe(4);
  });

  it.each([
    [
      'a question with too large an answer',
      500,
      'returns more than 10000 records',
      { kind: 'tooManyRecords' },
    ],
    ['a table that is gone', 404, '', { kind: 'notFound', table: '83582NED' }],
    ['a question that is refused', 400, '', { kind: 'refused', status: 400 }],
    ['a network that refuses', 403, '<html>', { kind: 'blocked' }],
    ['a network that holds it back by law', 451, '', { kind: 'blocked' }],
    ['a page of the network', 200, '<!DOCTYPE html><title>Geblokkeerd</title>', { kind: 'blocked' }],
  ])('is not asked for again after %s', async (_, status, body, problem) => {
    server.plan(/RegioS/, { status, body }, 9);
    expect(await problemOf(areas())).toEqual(problem);
    expect(asked(/RegioS/)).toBe(1);
  });

  it('waits as long as the service asks before it tries again', async () => {
    server.plan(/RegioS/, { status: 429, body: '{}', headers: { 'Retry-After': '1' } });
    const began = performance.now();
    await areas();
    expect(performance.now() - began).toBeGreaterThan(950);
  });

  it('waits until the moment that the service names', async () => {
    const moment = new Date('2026-11-21T19:30:01').toUTCString();
    server.plan(/RegioS/, { status: 503, body: '', headers: { 'Retry-After': moment } });
    const began = performance.now();
    await areas();
    expect(performance.now() - began).toBeGreaterThan(950);
  });

  it('does not wait longer than a reader would, and says how long the service asks', async () => {
    server.plan(/RegioS/, { status: 429, body: '{}', headers: { 'Retry-After': '120' } }, 9);
    expect(await problemOf(areas())).toEqual({ kind: 'busy', seconds: 120 });
    expect(asked(/RegioS/)).toBe(1);
  });

  it('pauses longer each time', async () => {
    server.plan(/RegioS/, { status: 500, body: '' }, 3);
    const began = performance.now();
    await areas({ pauses: [50, 100, 200] });
    expect(performance.now() - began).toBeGreaterThan(340);
  });

  it('is late: tried again, and then given up', async () => {
    server.plan(/RegioS/, { delay: 400 }, 1);
    expect((await areas({ timeout: 150 })).areas).toHaveLength(8);
    server.plan(/RegioS/, { delay: 400 }, 9);
    expect(await problemOf(areas({ timeout: 100 }))).toEqual({ kind: 'timedOut' });
  });

  it('does not come at all where nobody listens', async () => {
    const port = await freePort();
    const network = server.network({
      fetch: (url, init) => fetch(String(url).replace(/^https:\/\/[^/]+/, `http://127.0.0.1:${port}`), init),
    });
    expect(await problemOf(fetchAreas(UNFOLLOWED, network))).toEqual({ kind: 'unreachable' });
  });
});

describe('stopping', () => {
  it('ends while an answer is on its way, and asks nothing more', async () => {
    server.plan(/RegioS/, { delay: 2_000 });
    const stop = new AbortController();
    const work = problemOf(fetchAreas({ ...UNFOLLOWED, signal: stop.signal }, server.network()));
    while (asked(/RegioS/) === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    const began = performance.now();
    stop.abort();
    expect(await work).toEqual({ kind: 'cancelled' });
    expect(performance.now() - began).toBeLessThan(1_000);
    expect(asked(/Perioden|Bedrijfstakken/)).toBe(0);
  });

  it('ends in the pause before another try', async () => {
    server.plan(/RegioS/, { status: 500, body: '' }, 9);
    const stop = new AbortController();
    const network = server.network({ pauses: [60_000], longestPause: 60_000 });
    const work = problemOf(fetchAreas({ ...UNFOLLOWED, signal: stop.signal }, network));
    while (asked(/RegioS/) === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    // By now the answer is there, and the pause of a minute has begun.
    await new Promise((resolve) => setTimeout(resolve, 200));
    const began = performance.now();
    stop.abort();
    expect(await work).toEqual({ kind: 'cancelled' });
    expect(performance.now() - began).toBeLessThan(1_000);
  });

  it('ends half way the figures, after the first area', async () => {
    const table = await areas();
    const stop = new AbortController();
    const onProgress = (done: number): void => {
      if (done === 1) stop.abort();
    };
    const choice = chosen(table, 'GM0983', { nation: 'NL01' });
    const work = fetchFigures(table, choice, { signal: stop.signal, onProgress }, server.network());
    expect(await problemOf(work)).toEqual({ kind: 'cancelled' });
    expect(asked(/UntypedDataSet/)).toBe(1);
  });
});

describe('the second table', () => {
  it('is no reason to give half of the figures while another try may bring them all', async () => {
    const table = await areas();
    server.plan(/81578NED/, { status: 502, body: '' }, 9);
    const work = fetchFigures(table, chosen(table, 'GM0983'), UNFOLLOWED, server.network());
    expect(await problemOf(work)).toEqual({ kind: 'server', status: 502 });
  });

  it('is stopped as the first is, and nothing is given', async () => {
    const table = await areas();
    const stop = new AbortController();
    const onProgress = (): void => {
      if (asked(/81578NED/) > 0) stop.abort();
    };
    const follow = { signal: stop.signal, onProgress };
    const work = fetchFigures(table, chosen(table, 'GM0983'), follow, server.network());
    expect(await problemOf(work)).toEqual({ kind: 'cancelled' });
    expect(asked(/81575NED/)).toBe(0);
  });
});

/** What comes of the figures of Venlo when the pages of its answer are changed. */
async function figuresWith(change: (answer: Answer) => unknown, when = /UntypedDataSet/): Promise<unknown> {
  const table = await areas();
  server.pageSize = 10;
  server.plan(when, { change });
  const network = server.network();
  return problemOf(fetchFigures(table, chosen(table, 'GM0983'), UNFOLLOWED, network));
}

const shape = (fault: string): object => expect.objectContaining({ kind: 'shape', table: '83582NED', fault });

describe('an answer in another form', () => {
  it('is refused when a page is repeated', async () => {
    const isSecond = /skip=10$/;
    const first = { value: [] as readonly unknown[] };
    const table = await areas();
    server.pageSize = 10;
    server.plan(/UntypedDataSet(?!.*skip)/, { change: (answer) => ((first.value = answer.value), answer) });
    server.plan(isSecond, { change: (answer) => ({ ...answer, value: first.value }) });
    const work = fetchFigures(table, chosen(table, 'GM0983'), UNFOLLOWED, server.network());
    expect(await problemOf(work)).toEqual(shape('row'));
  });

  it('is refused when a page has lost records', async () => {
    const shorter = (answer: Answer): unknown => ({ ...answer, value: answer.value.slice(1) });
    expect(await figuresWith(shorter)).toEqual(shape('page'));
  });

  it('is refused when records are lost from its only page', async () => {
    const table = await areas();
    const fewer = (answer: Answer): unknown => ({
      ...answer,
      value: answer.value.filter((_row, at) => at !== 5 && at !== 6),
    });
    server.plan(/UntypedDataSet/, { change: fewer });
    const work = fetchFigures(table, chosen(table, 'GM0983'), UNFOLLOWED, server.network());
    expect(await problemOf(work)).toEqual(shape('lostRows'));
  });

  it.each([
    ['leads back', 'https://opendata.cbs.nl/ODataFeed/odata/83582NED/UntypedDataSet?$skip=0'],
    ['has no number', 'https://opendata.cbs.nl/ODataFeed/odata/83582NED/UntypedDataSet?$skiptoken=10'],
    ['is no text', 10],
  ])('is refused when the link to the next page %s', async (_, next) => {
    expect(await figuresWith((answer) => ({ ...answer, 'odata.nextLink': next }))).toEqual(shape('page'));
  });

  it('never sends the reader to another address', async () => {
    const elsewhere = 'https://elsewhere.example/steal?$skip=10';
    const seen: string[] = [];
    const network = server.network();
    const watched = {
      ...network,
      fetch: (url: RequestInfo | URL, init?: RequestInit) => (
        seen.push(String(url)),
        network.fetch(url, init)
      ),
    };
    const table = await areas();
    server.pageSize = 10;
    server.plan(/UntypedDataSet/, { change: (answer) => ({ ...answer, 'odata.nextLink': elsewhere }) });
    await fetchFigures(table, chosen(table, 'GM0983'), UNFOLLOWED, watched);
    expect(seen.length).toBeGreaterThan(3);
    expect(seen.filter((url) => !url.startsWith('https://opendata.cbs.nl/ODataFeed/odata/8'))).toEqual([]);
  });

  it.each([
    ['there are no records', (answer: Answer) => ({ ...answer, value: undefined }), 'answer'],
    ['the records are no list', (answer: Answer) => ({ ...answer, value: { 0: 1 } }), 'answer'],
    ['a record is no object', (answer: Answer) => ({ value: [...answer.value, 'x'] }), 'answer'],
    ['the answer is a list', () => [], 'answer'],
    ['a code is a number', (answer: Answer) => ({ value: edited(answer, { Perioden: 2022 }) }), 'answer'],
    [
      'a figure is a number',
      (answer: Answer) => ({ value: edited(answer, { [JOBS.topic]: 9.5 }) }),
      'figure',
    ],
    [
      'a figure has a comma',
      (answer: Answer) => ({ value: edited(answer, { [JOBS.topic]: ' 9,5' }) }),
      'figure',
    ],
    [
      'a figure is below zero',
      (answer: Answer) => ({ value: edited(answer, { [JOBS.topic]: '-9.5' }) }),
      'figure',
    ],
    [
      'a figure is a formula',
      (answer: Answer) => ({ value: edited(answer, { [JOBS.topic]: '=1+1' }) }),
      'figure',
    ],
    [
      'the column of figures is not there',
      (answer: Answer) => ({ value: edited(answer, { [JOBS.topic]: undefined }) }),
      'figure',
    ],
  ])('is refused when %s', async (_, change, fault) => {
    expect(await figuresWith(change)).toEqual(shape(fault));
  });

  it('is refused when the table was published anew meanwhile', async () => {
    const table = await areas();
    server.tables = [{ ...JOBS, modified: '2026-11-21T19:29:00' }, ...TABLES.slice(1)];
    const work = fetchFigures(table, chosen(table, 'GM0983'), UNFOLLOWED, server.network());
    expect(await problemOf(work)).toEqual({ kind: 'changed', table: '83582NED' });
  });
});

const edited = (answer: Answer, change: object): unknown[] =>
  answer.value.map((row, index) => (index === 3 ? { ...(row as object), ...change } : row));

describe('a table in another form', () => {
  const [branch, area, period, topic] = JOBS.properties;
  const other: Readonly<Record<string, Partial<CbsTable>>> = {
    missingDimension: { properties: [branch!, area!, topic!] },
    extraDimension: {
      properties: [...JOBS.properties, { Type: 'Dimension', Key: 'Geslacht', Title: 'Geslacht' }],
    },
    missingTopic: { properties: [branch!, area!, period!, { ...topic!, Key: 'Vacatures_1' }] },
    unknownUnit: { properties: [branch!, area!, period!, { ...topic!, Unit: 'x 1 mln' }] },
    emptyList: { areas: [] },
    branches: { branches: [['T001081', 'A-U Alle economische activiteiten']] },
    periods: { periods: [['2022KW01', '2022 1e kwartaal', 'Definitief']] },
    answer: { areas: [...JOBS.areas, ['GM0983', 'Venlo']] },
  };

  it.each(Object.entries(other))('is refused: %s', async (fault, change) => {
    server.tables = [{ ...JOBS, ...change }];
    expect(await problemOf(areas())).toMatchObject({ kind: 'shape', table: '83582NED', fault });
  });

  it('is refused when it is about SBI 2025', async () => {
    const renamed = { ...branch!, Key: 'BedrijfstakkenBranchesSBI2025' };
    server.tables = [{ ...JOBS, properties: [renamed, area!, period!, topic!] }];
    const problem = { kind: 'shape', fault: 'extraDimension', found: 'BedrijfstakkenBranchesSBI2025' };
    expect(await problemOf(areas())).toMatchObject(problem);
  });

  it('is refused when it is another table than was asked for', async () => {
    const identified = (answer: Answer): unknown => ({
      value: [{ ...(answer.value[0] as object), Identifier: '83583NED' }],
    });
    server.plan(/TableInfos/, { change: identified });
    expect(await problemOf(areas())).toMatchObject({ kind: 'shape', fault: 'answer', found: 'Identifier' });
  });
});

describe('the local server', () => {
  it('speaks as the service does: no skipping and no long answers in the API, and XML without being asked for JSON', async () => {
    const get = async (path: string): Promise<[number, string]> => {
      const answer = await fetch(`${server.origin}/${path}`);
      return [answer.status, await answer.text()];
    };
    const long = Array.from({ length: 1_300 }, (_, at): [string, string] => [`8${at}`, `${at} verzonnen`]);
    server.tables = [{ ...JOBS, branches: [...JOBS.branches, ...long] }];
    const [skipped, words] = await get('ODataApi/odata/83582NED/RegioS?$format=json&$skip=1');
    expect([skipped, words]).toEqual([500, expect.stringContaining('Please use ODataFeed')]);
    expect((await get('ODataApi/odata/83582NED/UntypedDataSet?$format=json'))[0]).toBe(500);
    const [, feed] = await get('ODataFeed/odata/83582NED/UntypedDataSet?$format=json');
    const answer = JSON.parse(feed) as Answer;
    expect([answer.value.length, answer['odata.nextLink']]).toEqual([
      10_000,
      'https://opendata.cbs.nl/ODataFeed/odata/83582NED/UntypedDataSet?$format=json&$skip=10000',
    ]);
    expect((await get('ODataFeed/odata/83582NED/RegioS'))[1]).toMatch(/^<\?xml/);
    expect((await get('ODataFeed/odata/99999NED/RegioS?$format=json'))[0]).toBe(404);
  });
});

/** A port of this machine on which nobody listens. */
async function freePort(): Promise<number> {
  const taken = createServer();
  await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
  const { port } = taken.address() as { readonly port: number };
  await new Promise((resolve) => taken.close(resolve));
  return port;
}
