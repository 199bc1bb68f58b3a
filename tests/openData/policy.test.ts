import { readFileSync } from 'node:fs';
import path from 'node:path';
import { WORKBENCH_HEADERS } from '../../scripts/server/headers';
import { fetchAreas } from '../../src/openData/fetchAreas';
import { fetchFigures } from '../../src/openData/fetchFigures';
import { OPEN_DATA_ORIGIN } from '../../src/openData/network';
import { chosen, UNFOLLOWED } from './asking';
import { CbsServer } from './cbsServer';
import { TABLES } from './cbsTables';

const PAGE = readFileSync(path.resolve(__dirname, '../../src/taskpane/taskpane.html'), 'utf8');

const mayConnectTo = (policy: string): string[] =>
  /connect-src ([^;]*)/.exec(policy)![1]!.trim().split(/\s+/);

describe('the policy of the pages', () => {
  it.each([
    ['the pane', /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(PAGE)![1]!],
    ['the workbench', WORKBENCH_HEADERS['Content-Security-Policy']!],
  ])('lets %s ask its own address and that of the statistics office, and no other', (_, policy) => {
    expect(mayConnectTo(policy)).toEqual(["'self'", OPEN_DATA_ORIGIN]);
    expect(OPEN_DATA_ORIGIN).toBe('https://opendata.cbs.nl');
  });
});

describe('a question to the statistics office', () => {
  it('brings no cookies, does not say where it comes from, and leaves nothing in the cache', async () => {
    const server = await CbsServer.start(TABLES);
    try {
      const asked: (RequestInit | undefined)[] = [];
      const answered = server.network();
      const network = server.network({
        fetch: (url, init) => {
          asked.push(init);
          return answered.fetch(url, init);
        },
      });
      const table = await fetchAreas(UNFOLLOWED, network);
      await fetchFigures(table, chosen(table, 'GM0983'), UNFOLLOWED, network);
      expect(asked).toHaveLength(server.requests.length);
      expect(asked.length).toBeGreaterThan(5);
      // What the Fetch standard calls them: https://fetch.spec.whatwg.org/#requestinit
      for (const init of asked) {
        expect(init).toMatchObject({
          credentials: 'omit',
          referrerPolicy: 'no-referrer',
          cache: 'no-store',
        });
        expect(Object.keys(init?.headers ?? {})).toEqual(['Accept']);
        expect([init?.method, init?.body, init?.referrer]).toEqual([undefined, undefined, undefined]);
      }
    } finally {
      await server.close();
    }
  });
});
