import { DOORS } from '../../src/taskpane/doors';
import { ACTIONS, chooseFirst, COMMANDS } from './commands';
import { freshHosts, type FreshHosts } from './freshHost';
import { copyOf } from './herWorkbook';
import { DOORS_ELSEWHERE, paneThatLooked } from './pane';
import { pictureOfWorkbook } from './picture';
import { CODES, MOMENTS, runFaults, type FaultReport } from './runFaults';
import type { Undisturbed } from './undisturbed';

/** Asks only what office.js knows by itself. */
const WITHOUT_REQUEST = ['hasOneUndoStep'];

let report: FaultReport;
const undisturbed = new Map<string, Undisturbed>();

/** One code and moment for each request, in turn; `npm run faults` tries them all. */
beforeAll(async () => {
  report = await runFaults({
    isShort: true,
    onUndisturbed: (name, found) => undisturbed.set(name, found),
  });
}, 600_000);

describe('a request that fails', () => {
  it('leaves her sheets alone and nothing half made unsaid, is told plainly, and a second press mends it', () => {
    expect(report.failures).toEqual([]);
  });

  it('is tried in every command, with every code and at every moment', () => {
    const { cases, codes, commands, leftOut, requests } = report;
    expect(commands).toBe(COMMANDS.length);
    expect([...codes].sort()).toEqual([...CODES].sort());
    expect(cases).toBeGreaterThan(CODES.length * MOMENTS.length);
    expect(cases + leftOut).toBe(requests);
    // Each command that writes reads first, so that there are at least two requests for each of most commands.
    expect(requests).toBeGreaterThan(2 * commands);
    console.log(
      `${commands} commands, ${requests} requests, ${codes.size} codes, ${cases} cases, no failures`,
    );
  });

  it('is left out only where nothing is written yet', () => {
    const writing = [...undisturbed.values()].flatMap(({ requests }) => requests.filter((writes) => writes));
    expect(report.cases).toBeGreaterThanOrEqual(writing.length);
    expect(report.leftOut).toBeLessThanOrEqual(report.requests - writing.length);
  });
});

describe('a command that nothing disturbs', () => {
  const batchesOf = (): [string, Undisturbed['batches'][number]][] =>
    [...undisturbed].flatMap(([name, { batches }]) =>
      batches.map((batch): [string, (typeof batches)[number]] => [name, batch]),
    );

  it('leads to Excel through one of the doors of the pane, and every door is tried', () => {
    const leads = new Set([...undisturbed.values()].flatMap((found) => [...found.leads]));
    const toExcel = Object.keys(DOORS).filter(
      (name) => !(name in DOORS_ELSEWHERE) && !WITHOUT_REQUEST.includes(name),
    );
    expect([...leads].sort()).toEqual(toExcel.sort());
  });

  it('waits for a cell that is still being edited', () => {
    expect(batchesOf().length).toBeGreaterThan(COMMANDS.length);
    expect(batchesOf().filter(([, { waits }]) => !waits)).toEqual([]);
  });

  it('takes back in one step where Excel can, and loses nothing she did before', () => {
    const writing = batchesOf().filter(([, { writes }]) => writes > 0);
    expect(writing.length).toBeGreaterThan(30);
    expect(new Set(writing.map(([name]) => name)).size).toBe(writing.length);
    expect(writing.filter(([, { isOneUndoStep, clearsUndo }]) => !isOneUndoStep || clearsUndo)).toEqual([]);
  });
});

describe('a button that is pressed twice at once', () => {
  let hosts: FreshHosts;
  beforeAll(async () => {
    hosts = await freshHosts();
  });
  afterAll(() => hosts.close());

  it.each(ACTIONS)('does its work once, and the second press is refused: %s', async (action) => {
    const { start, doors, pictures } = undisturbed.get(action)!;
    const workbook = copyOf(start);
    hosts.use(workbook);
    const pane = await paneThatLooked({}, doors);
    await chooseFirst(pane, action);
    const [first, second] = await Promise.all([pane.actions.act(action), pane.actions.act(action)]);
    expect([first === undefined, second]).toEqual([false, undefined]);
    expect(pictureOfWorkbook(workbook)).toEqual(pictures);
  });
});
