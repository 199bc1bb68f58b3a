import type { Finding } from '../../findings';
import type { ExtraFigure, Figure, GrowthFigure } from '../../input';
import { countsFte } from '../headers/extraFigures';
import type { FigureColumn } from './figureColumn';
import type { HeaderColumn } from '../headers/findHeaderRows';
import { SAYS_PERCENT, type PercentSigns } from './referenceColumn';
import { plainText } from '../words/text';

/** Whether growth over a period that ends with a column of counts, and not growth a year, of a part or of an index. */
function isOf(counted: HeaderColumn, { meaning }: HeaderColumn): boolean {
  const { years, reference, region, partial } = meaning;
  const [last, year] = [years[years.length - 1], counted.meaning.years[0]];
  return (
    !reference &&
    !region &&
    !partial &&
    countsFte(meaning.header) === countsFte(counted.meaning.header) &&
    (years.length === 0 || (years.length === 2 && (year === undefined || last === year)))
  );
}

/** The column of growth that she calculated of what a column counts, by its role; none where her table has none. */
export function growthColumn(
  id: GrowthFigure,
  columns: readonly HeaderColumn[],
  counted: HeaderColumn,
): Readonly<Partial<Record<ExtraFigure, HeaderColumn>>> {
  const found = columns.find((column) => column.meaning.extra === id && isOf(counted, column));
  return found ? { [id]: found } : {};
}

/**
 * What growth must be divided by to be a fraction; null where nothing tells, since 5 may be five percent,
 * five times as much again, or five jobs more.
 */
export function growthDivisor(
  { meaning: { header } }: HeaderColumn,
  { unit }: Pick<FigureColumn, 'unit'>,
  figures: readonly Figure[],
  signs: PercentSigns,
): 1 | 100 | null {
  if (signs === 'most') return 1;
  const largest = Math.max(...figures.map(({ value }) => Math.abs(value ?? 0)));
  const saysPercent = SAYS_PERCENT.test(plainText(`${header} ${unit ?? ''}`));
  return saysPercent && signs === 'none' && largest > 1 ? 100 : null;
}

/** That a column of growth is not used, at the first figure of it. */
export function unclearGrowth({ meaning }: HeaderColumn, figures: readonly Figure[]): readonly Finding[] {
  const place = figures.find(({ value }) => value !== null)?.place;
  return place
    ? [{ severity: 'problem', place, message: { kind: 'growthUnclear', column: meaning.header } }]
    : [];
}
