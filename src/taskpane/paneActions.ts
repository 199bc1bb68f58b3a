import type { Locale } from '../locale';
import { VERSION } from '../version';
import { areaAddress, type Area } from '../workbook/address';
import { TEMPLATE_IDS, type TemplateId } from '../workbook/insert/templateIds';
import type { TablePlace } from '../workbook/choices';
import type { TableKind } from '../workbook/input/recognisedTable';
import { BUNDLES, type Bundle } from '../workbook/bundles';
import { Corrections } from './corrections';
import type { Doors } from './doors';
import { OpenDataActions } from './openDataActions';
import type { Preferences } from './preferences';
import { failureOf } from './state/failure';
import { leftoverOf, templateAction, type Action, type Outcome, type Section } from './state/paneState';
import type { Store } from './state/store';

/** Looking takes longer than this: then it is not done again each time the pane gets the focus. */
const QUICK_LOOK_IN_MILLISECONDS = 500;

const placeName = ({ sheet, area }: TablePlace): string => `${sheet}!${areaAddress(area)}`;

/** What an empty workbook needs for the first step and the third. */
const FIRST_TEMPLATES: readonly TemplateId[] = ['sectors', 'ratings'];

const isBundle = (action: Action): action is Bundle => action in BUNDLES;

const wentWell = (outcome: Outcome | undefined): boolean =>
  outcome !== undefined &&
  outcome.kind !== 'failed' &&
  !(outcome.kind === 'report' && outcome.report.problem);

/** What the pane's buttons and links do. Every failure ends in the state, none in a rejected promise. */
export class PaneActions {
  private lookTook = 0;
  /** How often it was looked: only the latest look is shown. */
  private looks = 0;
  private preferencesRead: Promise<void> | undefined;
  private readonly openData: OpenDataActions;
  readonly corrections: Corrections;

  constructor(
    private readonly store: Store,
    private readonly doors: Doors,
    private readonly locale: Locale,
  ) {
    this.corrections = new Corrections(store, doors, () => this.look());
    this.openData = new OpenDataActions(store, doors);
  }

  /** Asks what differs between hosts, and looks at the workbook for the first time. */
  async begin(): Promise<void> {
    this.askForUndo();
    await this.caught(async () => {
      const decimalSeparator = await this.doors.decimalSeparator();
      this.store.dispatch({ kind: 'separatorKnown', decimalSeparator });
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
    const look = (this.looks += 1);
    // An action reads the workbook itself, and looks again when it is done.
    const isStopped = (): boolean =>
      look !== this.looks || store.state.isLookStopping || store.state.busy !== null;
    try {
      await this.preferencesKnown();
      const { choices, preferences } = store.state;
      const { language } = preferences;
      const sight = await doors.lookAtWorkbook(
        { language, date: doors.now(), version: VERSION, choices: choices ?? undefined },
        {
          reads: (rows, ofRows) => (isStopped() ? doors.drawn() : this.showReading(rows, ofRows)),
          isCancelled: isStopped,
        },
      );
      // What was chosen meanwhile is being looked at by another call.
      if (store.state.choices === choices && store.state.preferences === preferences)
        store.dispatch({ kind: 'looked', sight });
    } catch (error) {
      if (!isStopped()) store.dispatch({ kind: 'failed', failure: failureOf(error) });
      else if (store.state.isLookStopping) store.dispatch({ kind: 'lookStopped' });
    }
    this.lookTook = doors.now().getTime() - began;
  }

  stopLooking(): void {
    this.store.dispatch({ kind: 'lookStopAsked' });
  }

  /** She comes back from the grid, where she may have changed something. */
  async lookAgainIfQuick(): Promise<void> {
    const { busy, isLooking } = this.store.state;
    if (!busy && !isLooking && this.lookTook <= QUICK_LOOK_IN_MILLISECONDS) await this.look();
  }

  /** Takes the tables of a section from what she selected, or says that no such table is there. */
  async chooseSelection(section: Section, wanted: readonly TableKind[]): Promise<void> {
    await this.caught(async () => {
      const { place, kinds } = await this.doors.tablesAtSelection();
      const taken = kinds.filter((kind) => wanted.includes(kind));
      if (taken.length > 0) await this.corrections.chooseTable(taken, place);
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
      const hasBegun = store.state.busy?.phase === 'write';
      outcome = { kind: 'failed', failure: failureOf(error, hasBegun ? leftoverOf(action) : 'nothing') };
    }
    store.dispatch({ kind: 'ended', outcome });
    await this.look();
    return outcome;
  }

  /**
   * What a button on the ribbon does, where nobody need have the pane before her. What must be told before anything is
   * written is told there: then the pane's own button writes.
   *
   * @returns whether it went well, so that the pane need not be shown.
   */
  async actFromRibbon(action: Bundle): Promise<boolean> {
    const { store } = this;
    if (this.askForUndo()) return wentWell(await this.act(action));
    if (!this.isBusy()) {
      store.dispatch({ kind: 'toldFirst', action });
      // What the pane shows beside it may be long past.
      void this.look();
    }
    return false;
  }

  cancel(): void {
    this.store.dispatch({ kind: 'cancelAsked' });
    if (this.store.state.busy?.isCancelling) this.openData.cancel();
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
      store.dispatch({
        kind: 'functionTried',
        note: { id, kind: 'failed', failure: failureOf(error, 'formula') },
      });
    }
  }

  private async perform(action: Action): Promise<Outcome> {
    const { doors, store } = this;
    if (isBundle(action)) return this.run(action);
    switch (action) {
      case 'colour':
        return {
          kind: 'coloured',
          tables: (await doors.colourWeightings(() => this.writingBegins())).length,
        };
      case 'uncolour':
        await doors.removeColours(() => this.writingBegins());
        return { kind: 'uncoloured' };
      case 'sample':
      case 'inventedSample': {
        await this.preferencesKnown();
        const sample = await doors.fetchSample(action);
        this.writingBegins();
        const { language } = store.state.preferences;
        return { kind: 'inserted', sheets: await doors.insertSheets(sample, language) };
      }
      case 'openDataList':
        return this.openData.list();
      case 'openDataFetch':
        await this.preferencesKnown();
        return this.openData.fetch();
      case 'template':
        return this.insertTemplates(FIRST_TEMPLATES);
      default:
        return this.insertTemplates(TEMPLATE_IDS.filter((id) => templateAction(id) === action));
    }
  }

  private async insertTemplates(ids: readonly TemplateId[]): Promise<Outcome> {
    const { doors, store } = this;
    await this.preferencesKnown();
    this.writingBegins();
    const { preferences, sight } = store.state;
    const sheets = await doors.insertTemplates(ids, {
      language: preferences.language,
      // The latest figures are about the year that is over.
      year: doors.now().getFullYear() - 1,
      sectors: sight?.sectorNames ?? [],
    });
    return { kind: 'inserted', sheets };
  }

  private async run(bundle: Bundle): Promise<Outcome> {
    const { doors, store } = this;
    await this.preferencesKnown();
    const report = await doors.runSteps({
      steps: new Set(BUNDLES[bundle]),
      ...store.state.preferences,
      date: doors.now(),
      version: VERSION,
      choices: store.state.choices ?? undefined,
      progress: {
        begins: async (phase) => {
          // Asked before the phase is shown, so that a stop asked for in the last one still counts.
          if (!store.state.busy?.isCancelling) store.dispatch({ kind: 'phaseBegan', phase });
          await doors.drawn();
        },
        reads: (rows, ofRows) => this.showReading(rows, ofRows),
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

  private askForUndo(): boolean {
    const hasOneUndoStep = this.doors.hasOneUndoStep();
    this.store.dispatch({ kind: 'undoKnown', hasOneUndoStep });
    return hasOneUndoStep;
  }

  private writingBegins(): void {
    this.store.dispatch({ kind: 'phaseBegan', phase: 'write' });
  }

  private isBusy(): boolean {
    return this.store.state.busy !== null;
  }

  private async showReading(rows: number, ofRows: number): Promise<void> {
    this.store.dispatch({ kind: 'rowsRead', reading: { rows, ofRows } });
    await this.doors.drawn();
  }

  private async caught(work: () => Promise<void>): Promise<void> {
    // What failed before is over once she asks for something else.
    this.store.dispatch({ kind: 'failurePassed' });
    try {
      await work();
    } catch (error) {
      this.store.dispatch({ kind: 'failed', failure: failureOf(error) });
    }
  }
}
