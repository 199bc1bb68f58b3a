import { localeOf } from '../../src/locale';
import { inHost } from '../host/workbooks';
import { COMMANDS, plainStart } from './commands';
import { openPane } from './pane';
import { whileWatching, type Batch } from './watching';

const WITHOUT = { requirementSets: { ExcelApi: '1.19', SharedRuntime: '1.1', DelayForCellEdit: '1.1' } };

/** That a command is one step where Excel can is seen with all commands, in `faults.test.ts`. */
describe('undo', () => {
  it('is not asked for in one step of an Excel that does not know it', async () => {
    const all = COMMANDS.find(({ name }) => name === 'all')!;
    const batches: Batch[] = [];
    await inHost(
      plainStart(all.start),
      (host) => whileWatching(host, batches, () => all.press(openPane(all.preferences))),
      WITHOUT,
    );
    const writing = batches.filter(({ writes }) => writes > 0);
    expect(writing.map(({ isOneUndoStep }) => isOneUndoStep)).toEqual([false]);
  });

  it('that cannot be had in one step is told before the button is pressed', async () => {
    for (const [modes, hasOneUndoStep] of [
      [{}, true],
      [WITHOUT, false],
    ] as const) {
      await inHost(
        plainStart('hers'),
        async (host) => {
          const { actions, store } = openPane();
          await actions.begin();
          expect([store.state.hasOneUndoStep, host.log.writes]).toEqual([hasOneUndoStep, []]);
        },
        modes,
      );
    }
    expect(localeOf('nl').pane.write.noUndo).toContain('ongedaan');
  });
});
