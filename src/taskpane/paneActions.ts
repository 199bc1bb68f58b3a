import type { Locale } from '../locale';
import { VERSION } from '../version';
import { areaAddress, type Area } from '../workbook/address';
import { templateSheets } from '../workbook/insert/templateSheets';
import type { TableKind, TablePlace } from '../workbook/recognise/tableChoice';
import { BUNDLES, type Bundle } from '../workbook/bundles';
import type { Doors } from './doors';
import type { Preferences } from './preferences';
import { failureOf } from './state/failure';
import type { Action, Outcome, Section } from './state/paneState';
import type { Store } from './state/store';

/** Looking takes longer than this: then it is not done again each time the pane gets the focus. */
const QUICK_LOOK_IN_MILLISECONDS = 500;

const placeName = ({ sheet, area }: TablePlace): string => `${sheet}!${areaAddress(area)}`;

const isBundle = (action: Action): action is Bundle => action in BUNDLES;

/** What the pane's buttons and links do. Every failure ends in the state, none in a rejected promise. */
export class PaneActions {
  private lookTook = 0;
  private preferencesRead: Promise<void> | undefined;

  constructor(
    private readonly store: Store,
    private readonly doors: Doors,
    private readonly locale: Locale,
  ) {}

  /** Asks what differs between hosts, and looks at the workbook for the first time. */
  async begin(): Promise<void> {
    await this.caught(async () => {
      const hasOneUndoStep = this.doors.hasOneUndoStep();
      const decimalSeparator = await this.doors.decimalSeparator();
      this.store.dispatch({ kind: 'hostKnown', decimalSeparator, hasOneUndoStep });
    });
    await this.look();
  }

  /** Writes the sheets in another way from now on. */
  async prefer(preferences: Partial<Preferences>): Promise<void> {
    this.store.dispatch({ kind: 'preferencesChanged', preferences });
    await this.doors.keepPreferences(this.store.state.preferences);
    await this.look();
  }

  async look(): Promise<void> {
    const { doors, store } = this;
    store.dispatch({ kind: 'lookBegan' });
    const began = doors.now().getTime();
    await this.caught(async () => {
      await this.preferencesKnown();
      const { choices, preferences } = store.state;
      const { language } = preferences;
      const sight = await doors.lookAtWorkbook({ language, date: doors.now(), version: VERSION, choices });
      // What was chosen meanwhile is being looked at by another call.
      if (store.state.choices === choices && store.state.preferences === preferences)
        store.dispatch({ kind: 'looked', sight });
    });
    this.lookTook = doors.now().getTime() - began;
  }

  /** She comes back from the grid, where she may have changed something. */
  async lookAgainIfQuick(): Promise<void> {
    const { busy, isLooking } = this.store.state;
    if (!busy && !isLooking && this.lookTook <= QUICK_LOOK_IN_MILLISECONDS) await this.look();
  }

  /** Takes tables from a place, instead of where the reader found them. */
  async chooseTable(kinds: readonly TableKind[], place: TablePlace): Promise<void> {
    const chosen = Object.fromEntries(kinds.map((kind) => [kind, place]));
    this.store.dispatch({ kind: 'choicesChanged', choices: { ...this.store.state.choices, ...chosen } });
    await this.look();
  }

  /** Leaves it to the reader again where tables of a kind are taken from. */
  async forgetChoice(kind: TableKind): Promise<void> {
    const choices = { ...this.store.state.choices };
    delete choices[kind];
    this.store.dispatch({ kind: 'choicesChanged', choices });
    await this.look();
  }

  /** Takes the tables of a section from what she selected, or says that no such table is there. */
  async chooseSelection(section: Section, wanted: readonly TableKind[]): Promise<void> {
    await this.caught(async () => {
      const { place, kinds } = await this.doors.tablesAtSelection();
      const taken = kinds.filter((kind) => wanted.includes(kind));
      if (taken.length > 0) await this.chooseTable(taken, place);
      const note = { section, isTable: taken.length > 0, place: placeName(place) };
      this.store.dispatch({ kind: 'selectionTried', note });
    });
  }

  /** @returns what came of it; undefined when another action was still busy. */
  async act(action: Action): Promise<Outcome | undefined> {
    const { store } = this;
    if (this.isBusy()) return undefined;
    store.dispatch({ kind: 'began', action });
    let outcome: Outcome;
    try {
      outcome = await this.perform(action);
    } catch (error) {
      outcome = { kind: 'failed', failure: failureOf(error, store.state.busy?.phase === 'write') };
    }
    store.dispatch({ kind: 'ended', outcome });
    await this.look();
    return outcome;
  }

  cancel(): void {
    this.store.dispatch({ kind: 'cancelAsked' });
  }

  async goToRange(sheet: string, area: Area): Promise<void> {
    await this.caught(() => this.doors.selectRange(sheet, area));
  }

  async goToSheet(sheet: string): Promise<void> {
    await this.caught(() => this.doors.activateSheet(sheet));
  }

  async insertExample(id: string, formula: string): Promise<void> {
    const { store, doors } = this;
    try {
      const { place, isInserted } = await doors.insertFormula(formula);
      const kind = isInserted ? 'inserted' : 'occupied';
      store.dispatch({ kind: 'functionTried', note: { id, kind, place } });
    } catch (error) {
      store.dispatch({ kind: 'functionTried', note: { id, kind: 'failed', failure: failureOf(error) } });
    }
  }

  private async perform(action: Action): Promise<Outcome> {
    const { doors, locale, store } = this;
    if (isBundle(action)) return this.run(action);
    switch (action) {
      case 'colour':
        return { kind: 'coloured', tables: (await doors.colourWeightings()).length };
      case 'uncolour':
        await doors.removeColours();
        return { kind: 'uncoloured' };
      case 'sample':
      case 'inventedSample': {
        const sample = await doors.fetchSample(action);
        store.dispatch({ kind: 'phaseBegan', phase: 'write' });
        return { kind: 'inserted', sheets: await doors.insertSheets(sample) };
      }
      case 'template': {
        store.dispatch({ kind: 'phaseBegan', phase: 'write' });
        // The latest figures are about the year that is over.
        const sheets = templateSheets(locale, doors.now().getFullYear() - 1);
        return { kind: 'inserted', sheets: await doors.insertSheets(sheets) };
      }
    }
  }

  private async run(bundle: Bundle): Promise<Outcome> {
    const { doors, store } = this;
    await this.preferencesKnown();
    const report = await doors.runSteps({
      steps: new Set(BUNDLES[bundle]),
      ...store.state.preferences,
      date: doors.now(),
      version: VERSION,
      choices: store.state.choices,
      progress: {
        begins: async (phase) => {
          // Asked before the phase is shown, so that a stop asked for in the last one still counts.
          if (!store.state.busy?.isCancelling) store.dispatch({ kind: 'phaseBegan', phase });
          await doors.drawn();
        },
        isCancelled: () => store.state.busy?.isCancelling ?? false,
      },
    });
    return { kind: 'report', report };
  }

  /** A button on the ribbon may come before the pane has looked for the first time. */
  private preferencesKnown(): Promise<void> {
    return (this.preferencesRead ??= this.doors.readPreferences().then((kept) => {
      const preferences = { language: this.locale.language, ...kept };
      this.store.dispatch({ kind: 'preferencesChanged', preferences });
    }));
  }

  private isBusy(): boolean {
    return this.store.state.busy !== null;
  }

  private async caught(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.store.dispatch({ kind: 'failed', failure: failureOf(error) });
    }
  }
}
