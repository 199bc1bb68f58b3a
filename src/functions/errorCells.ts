import type { MethodError } from '../method';
import { CellErrorArgument } from './cellError';
import type { NumberArgument } from './coerce';

/**
 * How the cells of a result lie against the cells of the arguments.
 * - `placed`: row by row and column by column, where the sizes allow it.
 * - `rows`, `columns`: the same along that side only; what lies along the other side is the result's own.
 * - `gathered`: in an order of its own.
 */
export type Layout = 'placed' | 'rows' | 'columns' | 'gathered';

/** A cell of a result, by row and column from 0, and the size of the result. */
export interface Place {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** What stands in some cells of an argument: the first error among them, and whether one is missing. */
interface Line {
  readonly error: CellErrorArgument | null;
  readonly hasMissing: boolean;
}

/**
 * The first error cell of an argument, but for those that may be there.
 * `#N/A` may be, where a value that is not known is simply left out.
 */
export function firstErrorIn(given: NumberArgument, mayBeThere?: string): CellErrorArgument | null {
  for (const [row, errorsOfRow] of given.errors ?? []) {
    for (const [column, code] of errorsOfRow) {
      if (code !== mayBeThere) return new CellErrorArgument(given.argument, code, row + 1, column + 1);
    }
  }
  return null;
}

/**
 * Finds the error cell that a missing value of the result comes from. An error counts as a missing number
 * while a measure computes, so the answer cannot tell it from a blank cell; its place can.
 */
export class ErrorCells {
  private readonly tables: readonly ErrorTable[];

  constructor(
    given: readonly NumberArgument[],
    private readonly layout: Layout,
  ) {
    this.tables = given
      .filter(({ errors }) => errors !== null)
      .map((argument) => new ErrorTable(argument, layout));
  }

  /** The error cell to pass on, or null when a blank cell, or something else, is the reason. */
  behind(missing: MethodError, place: Place): CellErrorArgument | null {
    if (this.layout !== 'gathered') {
      for (const table of this.tables) {
        const { error } = table.ownLine(place);
        if (error !== null) return error;
      }
    }
    if (missing.key !== 'values.missing') return null;
    const named = this.tables.find(({ argument }) => argument === missing.details['argument']);
    if (named === undefined) return null;
    return this.layout === 'gathered' ? unlessMissing(named.whole()) : named.errorAround(place);
  }
}

const unlessMissing = ({ error, hasMissing }: Line): CellErrorArgument | null => (hasMissing ? null : error);

class ErrorTable {
  private readonly rows = new Map<number, Line>();
  private readonly columns = new Map<number, Line>();

  constructor(
    private readonly given: NumberArgument,
    private readonly layout: Layout,
  ) {}

  get argument(): string {
    return this.given.argument;
  }

  /** The cells that belong to a cell of the result: one, or its row or column where the result has one only. */
  ownLine(place: Place): Line {
    const { row, column } = this.own(place);
    if (row === null) return column === null ? this.whole() : this.columnAt(column);
    return column === null ? this.rowAt(row) : this.lineOf([[row, column]]);
  }

  /**
   * The error for a result whose own cells are known: from its row and column in a block, or else from anywhere.
   * A blank cell that is nearer, or as near, is the reason instead.
   */
  errorAround(place: Place): CellErrorArgument | null {
    if (this.ownLine(place).hasMissing) return null;
    const { row, column } = this.own(place);
    if (row !== null && column !== null && this.height > 1 && this.width > 1) {
      const lines = [this.rowAt(row), this.columnAt(column)];
      if (lines.some(({ hasMissing }) => hasMissing)) return null;
      const error = lines[0]!.error ?? lines[1]!.error;
      if (error !== null) return error;
    }
    return firstErrorIn(this.given);
  }

  whole(): Line {
    return {
      error: firstErrorIn(this.given),
      hasMissing: this.given.values.some((_, row) => this.rowAt(row).hasMissing),
    };
  }

  private own(place: Place): { readonly row: number | null; readonly column: number | null } {
    const { layout } = this;
    return {
      row: ownIndex(this.height, place.row, layout === 'columns' ? null : place.rows),
      column: ownIndex(this.width, place.column, layout === 'rows' ? null : place.columns),
    };
  }

  private get height(): number {
    return this.given.values.length;
  }

  private get width(): number {
    return this.given.values[0]!.length;
  }

  private rowAt(row: number): Line {
    return remembered(this.rows, row, () =>
      this.lineOf(this.given.values[row]!.map((_, column) => [row, column])),
    );
  }

  private columnAt(column: number): Line {
    return remembered(this.columns, column, () =>
      this.lineOf(this.given.values.map((_, row) => [row, column])),
    );
  }

  private lineOf(places: readonly (readonly [row: number, column: number])[]): Line {
    let error: CellErrorArgument | null = null;
    let hasMissing = false;
    for (const [row, column] of places) {
      const code = this.given.errors?.get(row)?.get(column);
      if (code !== undefined) error ??= new CellErrorArgument(this.argument, code, row + 1, column + 1);
      else hasMissing ||= this.given.values[row]?.[column] === null;
    }
    return { error, hasMissing };
  }
}

/** The row (or column) of an argument that goes with one of the result; null when all of them do. */
function ownIndex(size: number, index: number, sizeOfResult: number | null): number | null {
  if (sizeOfResult === null) return null;
  if (size === sizeOfResult) return index;
  // A result with one line more ends with a total.
  return size === sizeOfResult - 1 && index < size ? index : null;
}

function remembered(lines: Map<number, Line>, index: number, make: () => Line): Line {
  const known = lines.get(index);
  if (known !== undefined) return known;
  const line = make();
  lines.set(index, line);
  return line;
}
