import { localeOf } from '../../src/locale';
import { inHost } from '../host/workbooks';
import { COMMANDS, plainStart, PRESSED_FIRST } from './commands';
import { openPane } from './pane';

/** A setting is not among what Excel undoes. */
const isSetting = (member: string): boolean => /^Setting|^Workbook\.settings$/.test(member);

interface Batch {
  readonly isOneStep: boolean;
  readonly writes: number;
  readonly clearsUndo: boolean;
}

/** Presses a command, and tells of each batch that changed something whether it is one step to undo. */
async function batchesOf(command: (typeof COMMANDS)[number], excelApi: string): Promise<readonly Batch[]> {
  const batches: Batch[] = [];
  await inHost(
    plainStart(command.start),
    async (host) => {
      const pane = openPane(command.preferences);
      const first = PRESSED_FIRST[command.start];
      if (first) await pane.actions.act(first);
      host.log.clear();
      const { run } = Excel;
      const spied = async (options: Excel.RunOptions, work: never): Promise<unknown> => {
        const before = host.log.writes.length;
        const answer: unknown = await run(options, work);
        const writes = host.log.writes.slice(before).filter(({ members }) => !members.every(isSetting));
        if (writes.length > 0)
          batches.push({
            isOneStep: options.mergeUndoGroup === true,
            writes: writes.length,
            clearsUndo: writes.some(({ clearsUndo }) => clearsUndo),
          });
        return answer;
      };
      Object.assign(Excel, { run: spied });
      try {
        await command.press(pane);
      } finally {
        Object.assign(Excel, { run });
      }
    },
    { requirementSets: { ExcelApi: excelApi, SharedRuntime: '1.1', DelayForCellEdit: '1.1' } },
  );
  return batches;
}

describe('undo', () => {
  const writing = COMMANDS.filter(({ name }) => !name.startsWith('template-'));

  it.each(writing.map((command) => [command.name, command] as const))(
    'takes back in one step where Excel can, and loses nothing she did before: %s',
    async (_name, command) => {
      const batches = await batchesOf(command, '1.20');
      expect(batches.length).toBeLessThanOrEqual(1);
      for (const { clearsUndo, isOneStep } of batches) expect([isOneStep, clearsUndo]).toEqual([true, false]);
    },
    60_000,
  );

  it('is not asked for in one step of an Excel that does not know it', async () => {
    const all = COMMANDS.find(({ name }) => name === 'all')!;
    expect((await batchesOf(all, '1.19')).map(({ isOneStep }) => isOneStep)).toEqual([false]);
  });

  it('that cannot be had in one step is told before the button is pressed', async () => {
    for (const [excelApi, hasOneUndoStep] of [
      ['1.20', true],
      ['1.19', false],
    ] as const) {
      await inHost(
        plainStart('hers'),
        async (host) => {
          const { actions, store } = openPane();
          await actions.begin();
          expect([store.state.hasOneUndoStep, host.log.writes]).toEqual([hasOneUndoStep, []]);
        },
        { requirementSets: { ExcelApi: excelApi, SharedRuntime: '1.1' } },
      );
    }
    expect(localeOf('nl').pane.write.noUndo).toContain('ongedaan');
  });
});
