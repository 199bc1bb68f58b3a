import { parseArea, splitSheet } from '../address';
import type { NamedArea } from '../snapshot';

/** Names that Excel makes itself, for printing and filtering. */
const EXCELS_OWN = /^_|^(?:print_area|print_titles|afdrukbereik|afdruktitels)$/i;

/** One range on one sheet; what has a comma, a bracket or a dollar before its only `!` is more than that. */
const ONE_RANGE = /^=?(?:'(?:[^']|'')+'|[^'!,()$"]+)![^!,()]+$/;

/** The names that stand for one range of cells; a name for a value, a formula or several ranges is none. */
export function namedAreas(
  names: readonly { readonly name: string; readonly formula: unknown }[],
): readonly NamedArea[] {
  return names.flatMap(({ name, formula }) => {
    if (EXCELS_OWN.test(name) || typeof formula !== 'string' || !ONE_RANGE.test(formula)) return [];
    const { sheet, address } = splitSheet(formula.replace(/^=/, ''));
    const area = parseArea(address);
    return sheet !== undefined && area ? [{ name, sheet, area }] : [];
  });
}
