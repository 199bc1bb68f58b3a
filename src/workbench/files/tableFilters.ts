import type { TableFilter, TableModel } from '../model/workbookModel';
import { escapeCellText, unescapeCellText } from './cellText';
import { element, elementsOf, isTrue, type XmlElement } from './xml';

const readFilter = (
  { attributes, children }: XmlElement,
  columns: TableModel['columns'],
): TableFilter | undefined => {
  const parts = children.filter((child) => typeof child !== 'string');
  const column = columns[Number(attributes.colId)];
  const [values] = parts;
  if (!column || !values || parts.length > 1 || values.name !== 'filters') return undefined;
  const chosen = elementsOf(values);
  if (attributes.hiddenButton !== undefined || chosen.some(({ name }) => name !== 'filter')) return undefined;
  return {
    columnId: column.id,
    texts: chosen.map((one) => unescapeCellText(one.attributes.val ?? '')),
    blanks: isTrue(values.attributes.blank),
  };
};

/** What a table keeps out of view, of the `autoFilter` of its part. */
export function readFilters(
  filter: XmlElement | undefined,
  columns: TableModel['columns'],
): Pick<TableModel, 'filters' | 'hasOtherFilter'> {
  const read = elementsOf(filter, 'filterColumn').map((one) => readFilter(one, columns));
  const known = read.filter((one) => one !== undefined);
  if (known.length < read.length) return { hasOtherFilter: true };
  return known.length > 0 ? { filters: known } : {};
}

/** Writes a table's filters into its `autoFilter`; those of a kind that the model does not know stay. */
export function writeFilters(
  filter: XmlElement,
  { filters = [], columns, hasOtherFilter }: TableModel,
): void {
  if (hasOtherFilter) return;
  const rest = filter.children.filter((child) => typeof child === 'string' || child.name !== 'filterColumn');
  const written = columns.flatMap(({ id }, colId) => {
    const own = filters.find(({ columnId }) => columnId === id);
    if (!own) return [];
    const values = own.texts.map((text) => element('filter', { val: escapeCellText(text) }));
    const chosen = element('filters', { blank: own.blanks ? 1 : undefined }, values);
    return [element('filterColumn', { colId }, [chosen])];
  });
  filter.children = [...written, ...rest];
}
