import type { Finding } from '../../findings';
import { SECTOR_FIGURES, type Figure, type SectorRow } from '../../input';
import { findingText } from './findingText';
import type { PlanContext } from '../planContext';

/** What the reader has to say about the cells of a row of hers, in one text; null where it has nothing. */
export function findingsOfRow(
  { locale }: PlanContext,
  findings: readonly Finding[],
  row: SectorRow,
): string | null {
  const texts = findings
    .filter((finding) => isOfRow(finding, row))
    .map((finding) => findingText(finding, locale));
  return texts.length === 0 ? null : texts.join(' ');
}

/** Whether a finding is about a cell of the row, or about a cell elsewhere that one of its figures comes from. */
export function isOfRow({ place, message }: Finding, row: SectorRow): boolean {
  // It stands at the first hidden row, and is about all of them.
  if (message.kind === 'hiddenRows') return false;
  const { name } = row;
  if (place.sheet === name.place.sheet && place.row === name.place.row) return true;
  return figuresOf(row).some(
    ({ place: cell }) => cell.sheet === place.sheet && cell.row === place.row && cell.column === place.column,
  );
}

const figuresOf = (row: SectorRow): readonly Figure[] =>
  [...SECTOR_FIGURES.map((id) => row[id]), ...Object.values(row.extras)].flatMap((figure) =>
    figure ? [figure, ...(figure.sumOf ?? [])] : [],
  );
