import { readFileSync } from 'node:fs';
import path from 'node:path';
import { WORKBENCH_HEADERS } from '../../scripts/server/headers';
import { OPEN_DATA_ORIGIN } from '../../src/openData/network';

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
