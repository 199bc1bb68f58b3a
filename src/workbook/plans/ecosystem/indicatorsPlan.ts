import type { Element } from '../../../method';
import type { IndicatorTable, IndicatorValue } from '../../input';
import {
  formula,
  type CellContent,
  type CellsByColumn,
  type ColumnPlan,
  type SheetPlan,
} from '../../sheetPlan';
import { KEY_COLUMN_ID, analystColumn, column, headerWidth, keyColumn } from '../columns';
import { herText } from '../input/herCell';
import { indicatorFormula } from './indicatorFormula';
import { isIntervalFormula } from './measurementPlan';
import { parameterCells } from '../parameterCells';
import type { PlanContext } from '../planContext';
import { PlanReference } from '../planReference';
import { sourceLine } from '../provenance/sourceLine';

/** The analyst's raw indicator values: one row per sector, one column per element, their mean on top. */
export function indicatorsPlan(context: PlanContext, table: IndicatorTable): SheetPlan {
  const { locale } = context;
  const texts = locale.sheets.indicators;
  const columns = [
    column('sector', locale.sheets.input.sector, 'text', 30),
    ...table.elements.map(({ element }): ColumnPlan => {
      const header = locale.terms.elements[element];
      return column(element, header, 'decimal', headerWidth(header, 14));
    }),
    keyColumn(locale),
    analystColumn(locale, 'note', locale.sheets.note),
  ];
  const valueOf = (value: IndicatorValue, element: Element): string =>
    indicatorFormula(value, isIntervalFormula(context, element));
  const rows = table.rows.map((row) => ({
    key: row.key,
    cells: {
      sector: herText(row.name),
      ...Object.fromEntries(
        table.elements.map(({ element }, index): [Element, CellContent] => {
          const value = row.values[index] ?? null;
          // A formula, since a reference to a blank cell would come to 0.
          return [element, formula(value ? `=${valueOf(value, element)}` : '=""')];
        }),
      ),
      [KEY_COLUMN_ID]: row.key,
    } satisfies CellsByColumn,
  }));
  const own = new PlanReference({ columns, rows });
  const meanOfEconomy = parameterCells(context)('meanOfEconomy');
  const means = table.elements.map(({ element }, index): [Element, CellContent] => {
    // One known value has nothing to be compared with.
    const mean = `IF(COUNT(${own.all(element)})<2,"",AVERAGE(${own.all(element)}))`;
    const economy = table.economy?.[index];
    if (!economy) return [element, formula(`=${mean}`)];
    // To a mean of zero nothing has a ratio.
    const whole = valueOf(economy, element);
    const usable = `IF(AND(${whole}=0,NOT(${isIntervalFormula(context, element)})),"",${whole})`;
    return [element, formula(`=IF(${meanOfEconomy}=1,${usable},${mean})`)];
  });
  return {
    role: 'indicators',
    title: texts.title,
    question: texts.question,
    answer: texts.answer(rows.length, table.elements.length),
    source: sourceLine(context, [table.table]),
    columns,
    totals: { sector: locale.sheets.mean, ...Object.fromEntries(means) },
    rows,
    remarks: [...texts.remarks, locale.sheets.doNotSort, locale.sheets.yourColumnsRemark],
    ratingColumns: [],
  };
}
