import { localeOf } from '../../src/locale';
import { GIVEN_UP_AFTER, SILENT_AFTER } from '../../src/taskpane/patience';
import { announcementOf, outcomeText } from '../../src/taskpane/state/announcement';
import { SECTION_OF, type Action } from '../../src/taskpane/state/paneState';
import { inHost } from '../host/workbooks';
import { herWorkbook } from './herWorkbook';
import { openPane } from './pane';
import { pictureOfWorkbook } from './picture';

const DUTCH = localeOf('nl');
const { progress, result } = DUTCH.pane;

afterEach(() => jest.useRealTimers());

describe('an edit of a cell that lasts', () => {
  it.each<Action>(['all', 'structure', 'colour', 'uncolour', 'template', 'sample', 'openDataFetch'])(
    'is told, can be stopped, and nothing is written when she leaves the cell: %s',
    async (action) => {
      const workbook = herWorkbook();
      await inHost(workbook, async ({ cellEdit }) => {
        const before = pictureOfWorkbook(workbook);
        const { actions, store } = openPane();
        if (action === 'openDataFetch') {
          await actions.act('openDataList');
          store.dispatch({ kind: 'openData', event: { kind: 'wished', wish: { area: 'GM0983' } } });
        }
        jest.useFakeTimers({ doNotFake: ['setImmediate', 'nextTick', 'queueMicrotask', 'Date'] });
        cellEdit.begin();
        const pressed = actions.act(action);
        await jest.advanceTimersByTimeAsync(SILENT_AFTER);
        expect(announcementOf(store.state, DUTCH).polite).toBe(progress.waits);
        actions.cancel();
        const outcome = await pressed;
        expect(outcomeText(outcome!, DUTCH)).toBe(result.stopsLater);
        expect([store.state.busy, store.state.outcomes[SECTION_OF[action]]]).toEqual([null, outcome]);
        cellEdit.finish();
        jest.useRealTimers();
        // Asked after what Excel held, and so answered after it.
        await actions.look();
        await actions.look();
        expect(pictureOfWorkbook(workbook)).toEqual(before);
        expect(await actions.act(action)).toMatchObject({
          kind: expect.not.stringMatching(/failed|stopped/),
        });
        expect(store.state.isExcelSilent).toBe(false);
      });
    },
  );

  it('is waited for when she does not stop: the sheets come when she leaves the cell', async () => {
    await inHost(herWorkbook(), async ({ cellEdit }) => {
      const { actions, store } = openPane();
      jest.useFakeTimers({ doNotFake: ['setImmediate', 'nextTick', 'queueMicrotask', 'Date'] });
      cellEdit.begin();
      const pressed = actions.act('structure');
      await jest.advanceTimersByTimeAsync(GIVEN_UP_AFTER - 1);
      expect(store.state.isExcelSilent).toBe(true);
      cellEdit.finish();
      jest.useRealTimers();
      expect(await pressed).toMatchObject({ kind: 'report', report: { problem: null, isCancelled: false } });
      expect(store.state.isExcelSilent).toBe(false);
    });
  });
});
