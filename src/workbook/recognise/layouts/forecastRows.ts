import type { CellValue } from '../../snapshot';
import type { Grid } from '../cells/grid';
import type { HeaderColumn } from '../headers/findHeaderRows';
import { FORECAST } from '../words/figureWords';
import { displayText, plainText } from '../words/text';

/** In a column that is called `Prognose`: that the row is none. */
const NOT_SO =
  /^(?:nee|no|n|-+|0|geen|none|nvt|n\.v\.t\.|n\/a|realisatie|gerealiseerd|werkelijk|geteld|actuals?)$/;

/** Tells which rows of a long table hold what is expected, by what a further column says of each. */
export class ForecastRows {
  private readonly columns: readonly { readonly column: number; readonly called: string | null }[];
  private readonly known = new Map<CellValue, string | null>();

  constructor(others: readonly HeaderColumn[]) {
    this.columns = others.map(({ column, meaning }) => ({
      column,
      called: FORECAST.test(plainText(meaning.header)) ? meaning.header : null,
    }));
  }

  /** The words that call a row a forecast; null for what was counted. */
  saidIn(grid: Grid, row: number): string | null {
    for (const { column, called } of this.columns) {
      const value = grid.valueAt(row, column);
      if (value === '') continue;
      const said = called === null ? this.saidBy(value) : saidUnder(called, value);
      if (said !== null) return said;
    }
    return null;
  }

  private saidBy(value: CellValue): string | null {
    const known = this.known.get(value);
    if (known !== undefined) return known;
    const text = displayText(String(value));
    const said = FORECAST.test(plainText(text)) ? text : null;
    this.known.set(value, said);
    return said;
  }
}

function saidUnder(header: string, value: CellValue): string | null {
  const text = displayText(String(value));
  return NOT_SO.test(plainText(text)) ? null : `${header} ${text}`;
}
