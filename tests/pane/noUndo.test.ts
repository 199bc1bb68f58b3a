import { drawnPage } from './drawnPage';
import { registerCommands, RIBBON_COMMANDS, type RibbonAction } from '../../src/commands';
import { EXAMPLES } from '../../src/functions/examples';
import { ALL_LOCALES, localeOf, type Locale } from '../../src/locale';
import { SECTION_OF, type Action, type PaneState, type Section } from '../../src/taskpane/state/paneState';
import type { HostModes } from '../../src/workbench/model/modes';
import type { WorkbookModel } from '../../src/workbench/model/workbookModel';
import { ACTIONS } from '../faults/commands';
import { blankWorkbook, herWorkbook } from '../faults/herWorkbook';
import { openPane, VENLO, type Pane } from '../faults/pane';
import { inHost, workbookOf } from '../host/workbooks';

const onApi = (ExcelApi: string): Partial<HostModes> => ({
  requirementSets: { ExcelApi, SharedRuntime: '1.1', DelayForCellEdit: '1.1' },
});
const WITHOUT_UNDO = onApi('1.19');
const WITH_UNDO = onApi('1.20');

const SECTIONS: readonly Section[] = [...new Set(Object.values(SECTION_OF))];

/** It asks the statistics office, and writes nothing. */
const WRITES_NOTHING: Action = 'openDataList';
/** The pane has it as part of another button. */
const ON_RIBBON_ONLY: Action = 'recommendations';

/** Between them these show every button of the steps page. */
const WORKBOOKS: readonly (() => WorkbookModel)[] = [
  herWorkbook,
  () =>
    workbookOf({
      Cijfers: [
        ['Sector', 'Banen 2023'],
        ['Bouw', 1714],
        ['Zorg', 5200],
        ['Handel', 3100],
      ],
    }),
  blankWorkbook,
];

/** The sentences that stand before an element, in the part of the page that it stands in. */
function toldBefore(button: Element): readonly string[] {
  const part = button.closest('.body, .first-run, main')!;
  return [...part.querySelectorAll('.caution')]
    .filter((caution) => caution.compareDocumentPosition(button) & caution.DOCUMENT_POSITION_FOLLOWING)
    .map((caution) => caution.textContent!.replace('!', '').trim());
}

/** A button that can be pressed, and what is told before it in one language. */
interface Told {
  readonly action: Action;
  readonly locale: Locale;
  readonly sentences: readonly string[];
}

/** Every button of the steps page that can be pressed: in every workbook, with every part unfolded once. */
async function toldOnSteps(modes: Partial<HostModes>): Promise<readonly Told[]> {
  const told: Told[] = [];
  const drawn = (pane: Pane, locale: Locale): Told[] =>
    [...drawnPage(pane, locale).querySelectorAll('[id^=button-][aria-disabled=false]')].map((button) => ({
      action: button.id.slice('button-'.length) as Action,
      locale,
      sentences: toldBefore(button),
    }));
  for (const workbook of WORKBOOKS) {
    await inHost(
      workbook(),
      async () => {
        const pane = openPane();
        await pane.actions.begin();
        await pane.actions.act('openDataList');
        pane.store.dispatch({ kind: 'openData', event: { kind: 'wished', wish: { area: VENLO.key } } });
        for (const section of SECTIONS) {
          if (pane.store.state.open !== section) pane.store.dispatch({ kind: 'sectionToggled', section });
          told.push(...ALL_LOCALES.flatMap((locale) => drawn(pane, locale)));
        }
      },
      modes,
    );
  }
  return told;
}

/** The page of functions on a host of which no more is known than how it undoes. */
function functionsOn(hasOneUndoStep: boolean, locale: Locale): HTMLElement {
  const pane = openPane();
  pane.store.dispatch({ kind: 'undoKnown', hasOneUndoStep });
  pane.store.dispatch({ kind: 'pageChosen', page: 'functions' });
  return drawnPage(pane, locale, EXAMPLES);
}

const until = (pane: Pane, isSo: (state: PaneState) => boolean): Promise<void> =>
  new Promise((resolve) => {
    const look = (): void => {
      if (!isSo(pane.store.state)) return;
      unsubscribe();
      resolve();
    };
    const unsubscribe = pane.store.subscribe(look);
    look();
  });

describe('an Excel that cannot take the writing back in one step', () => {
  it('is told once, above every button of the steps page that writes', async () => {
    const told = await toldOnSteps(WITHOUT_UNDO);
    for (const { language, pane } of ALL_LOCALES) {
      const ofLanguage = told.filter(({ locale }) => locale.language === language);
      expect(new Set(ofLanguage.map(({ action }) => action))).toEqual(
        new Set(ACTIONS.filter((action) => action !== ON_RIBBON_ONLY)),
      );
      const writing = ofLanguage.filter(({ action }) => action !== WRITES_NOTHING);
      expect(writing.map(({ action, sentences }) => [action, sentences])).toEqual(
        writing.map(({ action }) => [action, [pane.write.noUndo]]),
      );
    }
  });

  it.each(ALL_LOCALES)('is told above every example that can be inserted ($language)', (locale) => {
    const buttons = [...functionsOn(false, locale).querySelectorAll('fluent-button')];
    expect(buttons).toHaveLength(new Set(EXAMPLES.map(({ id }) => id)).size);
    for (const button of buttons) expect(toldBefore(button)).toEqual([locale.pane.write.noUndo]);
  });

  it('is told in each language in words of its own, and what to do about it', () => {
    expect(localeOf('nl').pane.write.noUndo).toMatch(/niet in één keer ongedaan[^]*Bewaar uw werkmap/);
    expect(localeOf('en').pane.write.noUndo).toMatch(/cannot undo[^]*Save your workbook/);
  });
});

describe('an Excel that can', () => {
  it('is nowhere said not to', async () => {
    const told = await toldOnSteps(WITH_UNDO);
    expect(told.length).toBeGreaterThan(ACTIONS.length);
    expect(told.filter(({ sentences }) => sentences.length > 0)).toEqual([]);
    expect(functionsOn(true, localeOf('nl')).querySelector('.caution')).toBeNull();
  });
});

describe('a button on the ribbon, with the pane closed', () => {
  /** Presses a button of the ribbon, and tells what came of it. */
  async function pressed(pane: Pane, name: string): Promise<{ isShown: boolean; isReleased: boolean }> {
    const came = { isShown: false, isReleased: false };
    const commands = new Map<string, (event: { completed(): void }) => Promise<void>>();
    registerCommands(
      {
        act: (action) => pane.actions.actFromRibbon(action),
        showPane: async () => void (came.isShown = true),
      },
      (known, command) => commands.set(known, command),
    );
    await commands.get(name)!({ completed: () => void (came.isReleased = true) });
    return came;
  }

  const { pane: texts } = localeOf('nl');
  const RIBBON = Object.entries(RIBBON_COMMANDS) as [string, RibbonAction][];

  it.each(RIBBON)(
    'writes nothing where that cannot be taken back in one step: it opens the pane, where that is told and her press writes: %s',
    async (name, action) => {
      await inHost(
        herWorkbook(),
        async (host) => {
          const pane = openPane();
          const section = SECTION_OF[action];
          expect(await pressed(pane, name)).toEqual({ isShown: true, isReleased: true });
          await until(pane, ({ isLooking, sight }) => sight !== null && !isLooking);
          expect(host.log.writes).toEqual([]);

          const body = drawnPage(pane, localeOf('nl')).querySelector(`#body-${section}`)!;
          const button = body.querySelector<HTMLElement>('[id^=button-]')!;
          expect(toldBefore(button)).toEqual([texts.write.noUndo]);
          expect(body.querySelector('.notice')!.textContent).toContain(texts.result.toldFirst);

          button.click();
          await until(pane, ({ outcomes }) => outcomes[section]?.kind === 'report');
          await until(pane, ({ isLooking }) => !isLooking);
          expect(host.log.writes.length).toBeGreaterThan(0);
        },
        WITHOUT_UNDO,
      );
    },
  );

  it.each(RIBBON)('writes at once where it can, and leaves the pane closed: %s', async (name) => {
    await inHost(
      herWorkbook(),
      async (host) => {
        expect(await pressed(openPane(), name)).toEqual({ isShown: false, isReleased: true });
        expect(host.log.writes.length).toBeGreaterThan(0);
      },
      WITH_UNDO,
    );
  });

  it('waits, and shows the pane, while another button is busy', async () => {
    const pane = openPane({}, { hasOneUndoStep: () => false });
    pane.store.dispatch({ kind: 'began', action: 'all' });
    expect(await pressed(pane, 'writeStructure')).toEqual({ isShown: true, isReleased: true });
    expect(pane.store.state.busy?.action).toBe('all');
    expect(pane.store.state.outcomes).toEqual({});
  });
});
