import { absoluteAddress } from '../address';
import type { HeatMapPlan } from '../heatMapPlan';
import { LAYOUT } from '../sheetPlan';
import { COLOURS } from './appearance';
import type { SheetImage } from './composeSheet';
import { RULE_MARK, clearRules } from './ratingRules';

/** Colours the blocks of ratios, and puts a symbol before each, since colour is never the only sign. */
export function writeHeatMaps(worksheet: Excel.Worksheet, image: SheetImage): void {
  const { plan } = image;
  const maps = plan.heatMaps ?? [];
  const columnAt = (id: string): number => plan.columns.findIndex((column) => column.id === id);
  const idsOf = ({ firstColumn, lastColumn }: HeatMapPlan): string[] =>
    plan.columns.slice(columnAt(firstColumn), columnAt(lastColumn) + 1).map(({ id }) => id);
  clearRules(worksheet, image, maps.flatMap(idsOf));
  const rowAt = (key: string): number => LAYOUT.firstRow + plan.rows.findIndex((row) => row.key === key);
  for (const map of maps) {
    const [top, left] = [rowAt(map.firstKey), columnAt(map.firstColumn)];
    const [height, width] = [rowAt(map.lastKey) - top + 1, columnAt(map.lastColumn) - left + 1];
    const range = worksheet.getRangeByIndexes(top, left, height, width);
    // One format for all cells: Excel takes a single value for a whole range, which its typing does not know.
    range.numberFormat = heatFormat(map) as unknown as string[][];
    const cell = absoluteAddress(top, left, { row: true, column: true });
    const steady = `NOT(${map.unsteady})`;
    addRule(range, `${cell}>=${map.high},${steady}`, cell, COLOURS.strong);
    addRule(range, `${cell}<=${map.low},${steady}`, cell, COLOURS.weak);
    addRule(range, `${cell}<${map.high},${cell}>${map.low},${steady}`, cell, COLOURS.neutral);
    const plain = addRule(range, map.unsteady, cell, { text: COLOURS.quietText });
    plain.numberFormat = PLAIN;
  }
}

const PLAIN = '0.00';

/** `▲ 1.80`, `● 1.02`, `▼ 0.40`. */
const heatFormat = ({ high, low }: HeatMapPlan): string => `[>=${high}]"▲ "0.00;[<=${low}]"▼ "0.00;"● "0.00`;

function addRule(
  range: Excel.Range,
  condition: string,
  cell: string,
  colours: { readonly text: string; readonly fill?: string },
): Excel.ConditionalRangeFormat {
  const rule = range.conditionalFormats.add('Custom');
  rule.custom.rule.formula = `=AND(ISNUMBER(${cell}),${condition},1+${RULE_MARK})`;
  rule.custom.format.font.color = colours.text;
  if (colours.fill) rule.custom.format.fill.color = colours.fill;
  return rule.custom.format;
}
