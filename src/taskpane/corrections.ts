import {
  withArea,
  withColumn,
  withNumbers,
  withoutColumn,
  withoutTable,
  withTables,
} from '../workbook/changeChoices';
import {
  NO_CHOICES,
  type AreaRole,
  type Choices,
  type ColumnChoice,
  type NumberChoice,
  type TablePlace,
} from '../workbook/choices';
import type { TableKind } from '../workbook/input/recognisedTable';
import type { Doors } from './doors';
import { failureOf } from './state/failure';
import type { Store } from './state/store';

/** What she corrects in the reading of her workbook: each acts at once, and is kept in the workbook. */
export class Corrections {
  constructor(
    private readonly store: Store,
    private readonly doors: Pick<Doors, 'rememberChoices'>,
    private readonly look: () => Promise<void>,
  ) {}

  /** Those that count now: told in this pane, or remembered by the workbook. */
  get current(): Choices {
    const { choices, sight } = this.store.state;
    return choices ?? sight?.choices ?? NO_CHOICES;
  }

  /** Takes tables from a place, instead of where the reader found them. */
  async chooseTable(kinds: readonly TableKind[], place: TablePlace): Promise<void> {
    await this.correct(withTables(this.current, Object.fromEntries(kinds.map((kind) => [kind, place]))));
  }

  /** Leaves it to the reader again where tables of a kind are taken from. */
  async forgetTable(kind: TableKind): Promise<void> {
    await this.correct(withoutTable(this.current, kind));
  }

  async chooseColumn(column: ColumnChoice): Promise<void> {
    await this.correct(withColumn(this.current, column));
  }

  /** Leaves it to the reader again which column is taken for a role. */
  async forgetColumn(column: Omit<ColumnChoice, 'header'>): Promise<void> {
    await this.correct(withoutColumn(this.current, column));
  }

  async chooseNumbers(numbers: NumberChoice): Promise<void> {
    await this.correct(withNumbers(this.current, numbers));
  }

  async chooseArea(role: AreaRole, name: string): Promise<void> {
    await this.correct(withArea(this.current, role, name));
  }

  async forgetAll(): Promise<void> {
    await this.correct(NO_CHOICES);
  }

  private async correct(choices: Choices): Promise<void> {
    const { store } = this;
    store.dispatch({ kind: 'choicesChanged', choices });
    await this.look();
    // What she corrected meanwhile holds this too, and is kept with it.
    if (store.state.choices !== choices) return;
    try {
      await this.doors.rememberChoices(choices);
      if (store.state.choices === choices) store.dispatch({ kind: 'choicesRemembered' });
    } catch (error) {
      store.dispatch({ kind: 'failed', failure: failureOf(error, 'choices') });
    }
  }
}
