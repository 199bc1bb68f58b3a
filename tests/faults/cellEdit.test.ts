import type { WorkbookHost } from '../../src/workbench/host';
import type { WorkbookModel } from '../../src/workbench/model/workbookModel';
import { COMMANDS, plainStart, PRESSED_FIRST, type Start } from './commands';
import { freshHosts, type FreshHosts } from './freshHost';
import { blankWorkbook, copyOf } from './herWorkbook';
import { openPane } from './pane';

let hosts: FreshHosts;
beforeAll(async () => {
  hosts = await freshHosts();
}, 120_000);
afterAll(() => hosts.close());

const starts = new Map<Start, Promise<WorkbookModel>>();

/** The workbook that a command starts from, made once. */
function startOf(start: Start): Promise<WorkbookModel> {
  const made = async (): Promise<WorkbookModel> => {
    const workbook = plainStart(start);
    const first = PRESSED_FIRST[start];
    hosts.use(workbook);
    if (first) await openPane().actions.act(first);
    return workbook;
  };
  const known = starts.get(start) ?? made();
  starts.set(start, known);
  return known;
}

/** From now on she is typing in a cell whenever a request comes, and presses Enter a moment later. */
function keepsTyping({ faults, session: { cellEdit } }: WorkbookHost): void {
  faults.add({
    on: () => {
      cellEdit.begin();
      setImmediate(() => cellEdit.finish());
      return false;
    },
    code: 'GeneralException',
    when: 'before',
  });
}

/** The requests that Excel would not do, with its reason. */
const refusals = ({ log }: WorkbookHost): readonly string[] =>
  log.syncs.flatMap(({ errorCode, number }) => (errorCode ? [`request ${number}: ${errorCode}`] : []));

describe('a command pressed while she is typing in a cell', () => {
  it.each(COMMANDS.map((command) => [command.name, command] as const))(
    'waits with every request until she is ready, and is refused none: %s',
    async (_name, { preferences, press, start }) => {
      const host = hosts.use(copyOf(await startOf(start)));
      keepsTyping(host);
      expect(await press(openPane(preferences))).toBeNull();
      expect(host.log.syncCount).toBeGreaterThan(0);
      expect(refusals(host)).toEqual([]);
    },
  );

  it('waits too when it asks whether sheets are there of which the answer was lost', async () => {
    const host = hosts.use(blankWorkbook());
    keepsTyping(host);
    host.faults.add({
      on: ({ changesWorkbook }) => changesWorkbook,
      code: 'GeneralException',
      when: 'after',
    });
    const outcome = await openPane().actions.act('template-sectors');
    expect(outcome).toEqual({ kind: 'inserted', sheets: ['Sectoren'] });
    expect(refusals(host)).toHaveLength(1);
    expect(refusals(host)[0]).toContain('GeneralException');
  });
});
