import { elsewhereOf, type ExtraColumn, type SectorRow, type SectorTable } from '../input';
import { isGrowth, isRatio } from '../recognise/headers/extraFigures';
import { formula, type CellContent, type CellsByColumn, type ColumnPlan } from '../sheetPlan';
import { column } from './columns';
import { herCount } from './input/herCell';
import type { PlanContext } from './planContext';
import type { PlanReference } from './planReference';

/** The columns of what her table tells beside jobs, each under the header that she gave it. */
export const extraColumnPlans = ({ locale }: PlanContext, { extras }: SectorTable): readonly ColumnPlan[] =>
  extras.map(({ id, header }) => {
    const figure = elsewhereOf(id)?.figure ?? id;
    const isPart = figure === 'exportShare' || isGrowth(id);
    const look = isPart ? 'percentage' : COUNTS.has(figure) ? 'count' : 'decimal';
    return column(id, locale.sheets.input.extra(header), look, 18);
  });

const COUNTS: ReadonlySet<ExtraColumn['id']> = new Set(['basicJobs', 'exporters', 'fte']);

/** Her own cells of a row. */
export const extraCells = ({ extras }: SectorTable, row: SectorRow): CellsByColumn =>
  Object.fromEntries(
    extras.map(({ id, divisor }): [string, CellContent] => {
      const figure = row.extras[id];
      return [id, figure ? herCount(figure, divisor, isGrowth(id)) : formula('=NA()')];
    }),
  );

/** The sums of the columns that have one; growth of all sectors is not the sum of theirs, but may stand in her total row. */
export const extraTotals = ({ extras, total }: SectorTable, own: PlanReference): CellsByColumn =>
  Object.fromEntries(
    extras.flatMap(({ id, divisor }): [string, CellContent][] => {
      if (!isRatio(id)) return [[id, formula(`=SUM(${own.all(id)})`)]];
      const figure = total?.extras[id];
      return isGrowth(id) && figure && figure.value !== null ? [[id, herCount(figure, divisor, true)]] : [];
    }),
  );
