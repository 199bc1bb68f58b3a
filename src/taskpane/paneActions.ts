import type { Locale } from '../locale';
import { VERSION } from '../version';
import { areaAddress, type Area } from '../workbook/address';
import { TEMPLATE_IDS, type TemplateId } from '../workbook/insert/templateIds';
import type { TablePlace } from '../workbook/choices';
import type { TableKind } from '../workbook/input/recognisedTable';
import { BUNDLES, type Bundle } from '../workbook/bundles';
import type { BeforeWriting } from '../workbook/runProgress';
import { Corrections } from './corrections';
import type { Doors } from './doors';
import { OpenDataActions } from './openDataActions';
import type { Preferences } from './preferences';
import { Patience, Stopped } from './patience';
import { failureOf } from './state/failure';
import {
  fetches,
  leftoverOf,
  templateAction,
  type Action,
  type Outcome,
  type Section,
} from './state/paneState';
import type { Store } from './state/store';

/** Looking takes longer than this: then it is not done again each time the pane gets the focus. */
const QUICK_LOOK_IN_MILLISECONDS = 500;

const placeName = ({ sheet, area }: TablePlace): string => `${sheet}!${areaAddress(area)}`;

/** What an empty workbook needs for the first step and the third. */
const FIRST_TEMPLATES: readonly TemplateId[] = ['sectors', 'ratings'];

const isBundle = (action: Action): action is Bundle => action in BUNDLES;

/** Excel has not answered, and nobody waits for it any more. */
const isHeld = (outcome: Outcome): boolean =>
  (outcome.kind === 'stopped' && outcome.isExcelSilent === true) ||
  (outcome.kind === 'failed' && outcome.failure.kind === 'silent');

const wentWell = (outcome: Outcome | undefined): boolean =>
  outcome !== undefined &&
  outcome.kind !== 'failed' &&
  outcome.kind !== 'stopped' &&
  !(outcome.kind === 'report' && outcome.report.problem);

/** What the pane's buttons and links do. Every failure ends in the state, none in a rejected promise. */
export class PaneActions {
  private lookTook = 0;
  /** How often it was looked: only the latest look is shown. */
  private looks = 0;
  private preferencesRead: Promise<void> | undefined;
  private readonly openData: OpenDataActions;
  private acting: Patience | undefined;
  private looking: Patience | undefined;
  readonly corrections: Corrections;

  constructor(
    private readonly store: Store,
    private readonly doors: Doors,
    private readonly locale: Locale,
  ) {
    const rememberChoices: Doors['rememberChoices'] = (choices) => this.asked(doors.rememberChoices(choices));
    this.corrections = new Corrections(store, { rememberChoices }, () => this.look());
    this.openData = new OpenDataActions(store, doors);
  }

  /** Asks what differs between hosts, and looks at the workbook for the first time. */
  async begin(): Promise<void> {
    this.askForUndo();
    await this.caught(async () => {
      const decimalSeparator = await this.asked(this.doors.decimalSeparator());
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
    const isReplaced = (): boolean => look !== this.looks || store.state.busy !== null;
    const patience = this.patience(() => !isReplaced());
    this.looking = patience;
    const isStopped = (): boolean => isReplaced() || patience.signal.aborted || store.state.isLookStopping;
    try {
      await patience.until(this.see(patience, isStopped));
    } catch (error) {
      if (store.state.isLookStopping) store.dispatch({ kind: 'lookStopped' });
      else if (!isReplaced()) store.dispatch({ kind: 'failed', failure: failureOf(error) });
    }
    this.lookTook = doors.now().getTime() - began;
  }

  stopLooking(): void {
    this.store.dispatch({ kind: 'lookStopAsked' });
    this.looking?.stop();
  }

  private async see(patience: Patience, isStopped: () => boolean): Promise<void> {
    const { doors, store } = this;
    await this.preferencesKnown();
    const { choices, preferences } = store.state;
    const { language } = preferences;
    const sight = await doors.lookAtWorkbook(
      { language, date: doors.now(), version: VERSION, choices: choices ?? undefined },
      {
        reads: (rows, ofRows) => (isStopped() ? doors.drawn() : this.showReading(rows, ofRows, patience)),
        isCancelled: isStopped,
      },
    );
    // What was chosen meanwhile is being looked at by another call; nor is it shown what nobody waits for any more.
    const isCurrent = store.state.choices === choices && store.state.preferences === preferences;
    if (isCurrent && !patience.signal.aborted) store.dispatch({ kind: 'looked', sight });
  }

  /** She comes back from the grid, where she may have changed something. */
  async lookAgainIfQuick(): Promise<void> {
    const { busy, isLooking } = this.store.state;
    if (!busy && !isLooking && this.lookTook <= QUICK_LOOK_IN_MILLISECONDS) await this.look();
  }

  /** Takes the tables of a section from what she selected, or says that no such table is there. */
  async chooseSelection(section: Section, wanted: readonly TableKind[]): Promise<void> {
    await this.caught(async () => {
      const { place, kinds } = await this.asked(this.doors.tablesAtSelection());
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
    const outcome = await this.outcomeOf(action);
    store.dispatch({ kind: 'ended', outcome });
    const looked = this.look();
    // What Excel still holds, it holds the look behind it too.
    if (!isHeld(outcome)) await looked;
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
    if (this.store.state.busy?.isCancelling) this.acting?.stop();
  }

  async goToRange(sheet: string, area: Area): Promise<void> {
    await this.caught(() => this.asked(this.doors.selectRange(sheet, area)));
  }

  async goToSheet(sheet: string): Promise<void> {
    await this.caught(() => this.asked(this.doors.activateSheet(sheet)));
  }

  async insertExample(id: string, formula: string): Promise<void> {
    const { store, doors } = this;
    try {
      const { place, isInserted } = await this.asked(doors.insertFormula(formula));
      const kind = isInserted ? 'inserted' : 'occupied';
      store.dispatch({ kind: 'functionTried', note: { id, kind, place } });
    } catch (error) {
      store.dispatch({
        kind: 'functionTried',
        note: { id, kind: 'failed', failure: failureOf(error, 'formula') },
      });
    }
  }

  private async outcomeOf(action: Action): Promise<Outcome> {
    const patience = this.patience(() => true, fetches(action) ? 'network' : 'excel');
    this.acting = patience;
    try {
      return await patience.until(this.perform(action, patience));
    } catch (error) {
      if (error instanceof Stopped)
        return error.isExcelSilent ? { kind: 'stopped', isExcelSilent: true } : { kind: 'stopped' };
      const hasBegun = this.store.state.busy?.phase === 'write';
      return { kind: 'failed', failure: failureOf(error, hasBegun ? leftoverOf(action) : 'nothing') };
    }
  }

  private async perform(action: Action, patience: Patience): Promise<Outcome> {
    const { doors, store } = this;
    const writes = (): void => this.writingBegins(patience);
    if (isBundle(action)) return this.run(action, patience);
    switch (action) {
      case 'colour':
        return {
          kind: 'coloured',
          tables: (await doors.colourWeightings(writes)).length,
        };
      case 'uncolour':
        await doors.removeColours(writes);
        return { kind: 'uncoloured' };
      case 'sample':
      case 'inventedSample': {
        await this.preferencesKnown();
        const sample = await doors.fetchSample(action, patience.signal);
        if (patience.signal.aborted) return { kind: 'stopped' };
        patience.turnToExcel();
        store.dispatch({ kind: 'phaseBegan', phase: 'read' });
        const { language } = store.state.preferences;
        return { kind: 'inserted', sheets: await doors.insertSheets(sample, language, writes) };
      }
      case 'openDataList':
        return this.openData.list(patience);
      case 'openDataFetch':
        await this.preferencesKnown();
        return this.openData.fetch(patience, writes);
      case 'template':
        return this.insertTemplates(FIRST_TEMPLATES, writes);
      default:
        return this.insertTemplates(
          TEMPLATE_IDS.filter((id) => templateAction(id) === action),
          writes,
        );
    }
  }

  private async insertTemplates(ids: readonly TemplateId[], writes: BeforeWriting): Promise<Outcome> {
    const { doors, store } = this;
    await this.preferencesKnown();
    const { preferences, sight } = store.state;
    const options = {
      language: preferences.language,
      // The latest figures are about the year that is over.
      year: doors.now().getFullYear() - 1,
      sectors: sight?.sectorNames ?? [],
    };
    const sheets = await doors.insertTemplates(ids, options, writes);
    return { kind: 'inserted', sheets };
  }

  private async run(bundle: Bundle, patience: Patience): Promise<Outcome> {
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
          if (!patience.signal.aborted) {
            patience.heard();
            store.dispatch({ kind: 'phaseBegan', phase });
          }
          await doors.drawn();
        },
        reads: (rows, ofRows) =>
          patience.signal.aborted ? doors.drawn() : this.showReading(rows, ofRows, patience),
        isCancelled: () => patience.signal.aborted,
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

  /** Waits for Excel as long as it is worth it, and shows meanwhile when it is silent. */
  private asked<T>(work: Promise<T>): Promise<T> {
    return this.patience().until(work);
  }

  private patience(isShown: () => boolean = () => true, asks: 'excel' | 'network' = 'excel'): Patience {
    return new Patience((isExcelSilent) => {
      if (!isExcelSilent || isShown()) this.store.dispatch({ kind: 'silenceHeard', isExcelSilent });
    }, asks);
  }

  /** @throws {Stopped} when nobody wants it to be written any more. */
  private writingBegins(patience: Patience): void {
    if (patience.signal.aborted) throw new Stopped(false);
    patience.heard();
    this.store.dispatch({ kind: 'phaseBegan', phase: 'write' });
  }

  private isBusy(): boolean {
    return this.store.state.busy !== null;
  }

  private async showReading(rows: number, ofRows: number, patience: Patience): Promise<void> {
    patience.heard();
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
