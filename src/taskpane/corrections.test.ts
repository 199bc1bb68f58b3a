import { NO_CHOICES, type Choices } from '../workbook/choices';
import type { WorkbookSight } from '../workbook/sight/workbookSight';
import { Corrections } from './corrections';
import { FIRST_STATE } from './state/paneState';
import { Store } from './state/store';

const JOBS = { kind: 'sectors', sheet: 'LISA', role: 'jobs' } as const;
const REMEMBERED: Choices = { ...NO_CHOICES, areas: { own: 'Delft' } };

/** A pane over a workbook that remembers, and looks as the real one does: with what the pane was told, if anything. */
function paneOver(remembered: Choices, remember?: () => Promise<void>) {
  const log: string[] = [];
  let kept = remembered;
  const store = new Store(FIRST_STATE);
  const look = async (): Promise<void> => {
    const choices = store.state.choices ?? kept;
    log.push('look');
    await Promise.resolve();
    if (store.state.choices === null || store.state.choices === choices) {
      store.dispatch({ kind: 'looked', sight: { choices } as WorkbookSight });
    }
  };
  const rememberChoices = async (choices: Choices): Promise<void> => {
    await remember?.();
    log.push('write');
    kept = choices;
  };
  return {
    store,
    log,
    kept: () => kept,
    look,
    corrections: new Corrections(store, { rememberChoices }, look),
  };
}

describe('a correction', () => {
  it('acts at once, and is then kept in the workbook by one write, beside what was remembered', async () => {
    const { corrections, kept, log, look, store } = paneOver(REMEMBERED);
    await look();
    await corrections.chooseColumn({ ...JOBS, header: 'Banen 2017' });
    expect(log).toEqual(['look', 'look', 'write']);
    expect(kept()).toEqual({ ...REMEMBERED, columns: [{ ...JOBS, header: 'Banen 2017' }] });
    // From now on what the workbook remembers counts, so that a change there is seen.
    expect([store.state.choices, corrections.current]).toEqual([null, kept()]);
  });

  it('of each kind is kept, and each can be taken back', async () => {
    const place = { sheet: 'CBS', area: { row: 0, column: 0, lastRow: 9, lastColumn: 3 } };
    const { corrections, kept, look } = paneOver(NO_CHOICES);
    await look();
    await corrections.chooseTable(['sectors', 'clusters'], place);
    await corrections.forgetTable('clusters');
    await corrections.chooseColumn({ ...JOBS, header: null });
    await corrections.chooseColumn({ ...JOBS, role: 'region', header: 'Provincie' });
    await corrections.forgetColumn(JOBS);
    await corrections.chooseNumbers({ sheet: 'LISA', header: 'Omzet', writing: 'grouped' });
    await corrections.chooseArea('own', 'Den Haag');
    expect(kept()).toEqual({
      tables: { sectors: place },
      columns: [{ ...JOBS, role: 'region', header: 'Provincie' }],
      numbers: [{ sheet: 'LISA', header: 'Omzet', writing: 'grouped' }],
      areas: { own: 'Den Haag' },
    });
    await corrections.forgetAll();
    expect(kept()).toEqual(NO_CHOICES);
  });

  it('made while the last one is still looked at is added to it, and both are kept by one write', async () => {
    const { corrections, kept, log, look } = paneOver(NO_CHOICES);
    await look();
    await Promise.all([
      corrections.chooseColumn({ ...JOBS, header: 'Banen 2017' }),
      corrections.chooseArea('own', 'Delft'),
    ]);
    expect(kept()).toMatchObject({ columns: [{ header: 'Banen 2017' }], areas: { own: 'Delft' } });
    expect(log.filter((entry) => entry === 'write')).toHaveLength(1);
  });

  it('that the workbook cannot keep counts all the same, and the pane says what failed', async () => {
    const { corrections, kept, look, store } = paneOver(REMEMBERED, async () =>
      Promise.reject({ code: 'AccessDenied' }),
    );
    await look();
    await corrections.chooseArea('own', 'Den Haag');
    expect([kept(), corrections.current.areas]).toEqual([REMEMBERED, { own: 'Den Haag' }]);
    expect(store.state.failure).toMatchObject({ kind: 'excel', code: 'AccessDenied' });
  });
});
