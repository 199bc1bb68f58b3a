import type { Finding } from '../../findings';
import { addressIn, placeOf, type Grid } from '../cells/grid';
import type { HerCell } from './wideView';

/** What figures are of, by the texts that say so. */
export interface CrossSubject {
  readonly subject: string;
  /** What else splits the columns: a sex, a size class. Empty where nothing does. */
  readonly part: string;
  readonly area: string;
  readonly period: string;
}

/** The figures of one subject, area and moment. */
export interface CrossFigures extends CrossSubject {
  readonly header: HerCell;
  readonly unit: HerCell | null;
  /** By sector; null where she has no such cell, or two that contradict each other. */
  readonly cells: readonly (HerCell | null)[];
}

interface Group extends CrossSubject {
  readonly header: HerCell;
  readonly unit: HerCell | null;
  readonly cells: Map<number, HerCell | null>;
}

/** Beyond so many the rest is counted in one finding. */
const MOST_NAMED = 10;

/** Her cells by sector and by what they are of; two for the same thing count once, or not where they differ. */
export class CrossFigureGroups {
  private readonly groups = new Map<string, Group>();
  private readonly sectors = new Map<string, { readonly at: number; readonly cell: HerCell }>();
  private readonly repeated: Finding[] = [];
  private count = 0;

  constructor(private readonly grid: Grid) {}

  /** The cells that name the sectors, in their order. */
  get names(): readonly HerCell[] {
    return [...this.sectors.values()].map(({ cell }) => cell);
  }

  get figures(): readonly CrossFigures[] {
    return [...this.groups.values()].map((group) => ({
      ...group,
      cells: this.names.map((_name, at) => group.cells.get(at) ?? null),
    }));
  }

  get findings(): readonly Finding[] {
    const [first] = this.repeated;
    const more = this.count - this.repeated.length;
    return first && more > 0
      ? [
          ...this.repeated,
          { severity: 'problem', place: first.place, message: { kind: 'moreRepeatedRows', count: more } },
        ]
      : this.repeated;
  }

  put(
    id: string,
    group: Omit<Group, 'cells'>,
    sector: { readonly id: string; readonly cell: HerCell },
    cell: HerCell,
  ): void {
    const { at } = this.sectors.get(sector.id) ?? { at: this.sectors.size };
    if (at === this.sectors.size) this.sectors.set(sector.id, { at, cell: sector.cell });
    const { cells } = this.groups.get(id) ?? { cells: new Map<number, HerCell | null>() };
    if (!this.groups.has(id)) this.groups.set(id, { ...group, cells });
    const earlier = cells.get(at);
    if (earlier === undefined) cells.set(at, cell);
    else if (this.valueOf(cell) !== '') this.repeat(sector.id, cells, at, earlier, cell);
  }

  private valueOf({ row, column }: HerCell): unknown {
    return this.grid.valueAt(row, column);
  }

  private repeat(
    label: string,
    cells: Map<number, HerCell | null>,
    at: number,
    earlier: HerCell | null,
    cell: HerCell,
  ): void {
    const isSame = earlier !== null && this.valueOf(earlier) === this.valueOf(cell);
    if (!isSame) cells.set(at, null);
    if (++this.count > MOST_NAMED) return;
    const first = earlier ? addressIn(this.grid, earlier.row, earlier.column) : '';
    this.repeated.push({
      severity: isSame ? 'notice' : 'problem',
      place: placeOf(this.grid, cell.row, cell.column),
      message: { kind: isSame ? 'repeatedRow' : 'conflictingRows', label, first },
    });
  }
}
