import { EXTRA_FIGURES, elsewhereOf, type ColumnReason, type ExtraFigure } from '../../input';
import { isNumberColumn, isTextColumn } from '../cells/columnSample';
import type { HeaderColumn, HeaderRow } from './findHeaderRows';
import { wordOf } from './headerRole';
import { measureOfTitle } from './titleMeasure';
import { EARLIER, MEASURES, REFERENCE_AREA, REGION } from '../words/figureWords';
import type { WordList } from '../words/wordList';

/** The words by which the header of a column of figures is known. */
const WORDS: Readonly<Record<string, readonly WordList[]>> = {
  jobs: [MEASURES.jobs],
  earlierJobs: [MEASURES.jobs, EARLIER],
  establishments: [MEASURES.establishments],
  earlierEstablishments: [MEASURES.establishments, EARLIER],
  region: [REGION],
  earlierRegion: [REGION],
  reference: [REFERENCE_AREA],
  earlierReference: [REFERENCE_AREA],
};

/** Roles that are filled by figures; every other is filled by names or texts. */
const FIGURES: ReadonlySet<string> = new Set([...Object.keys(WORDS), ...EXTRA_FIGURES]);

/** The figure that a role stands for, of whatever area; undefined for a role of another sort. */
const figureOfRole = (role: string): ExtraFigure | undefined => {
  const id = EXTRA_FIGURES.find((candidate) => candidate === role);
  return id && (elsewhereOf(id)?.figure ?? id);
};

export const isFigureRole = (role: string): boolean => FIGURES.has(role);

const isHeadedSo = ({ meaning }: HeaderColumn, role: string): boolean =>
  meaning.label !== null ||
  meaning.element !== null ||
  (meaning.extra !== null && meaning.extra === figureOfRole(role));

function saysOf(column: HeaderColumn, role: string): ColumnReason | null {
  const found = (WORDS[role] ?? []).flatMap((list) => wordOf(column.meaning.header, list) ?? [])[0];
  if (found !== undefined) return { kind: 'headerSays', word: found };
  return !WORDS[role] && isHeadedSo(column, role) ? { kind: 'headerNames' } : null;
}

/** The year of a column beside the years of the others that count the same. */
function yearOf(
  column: HeaderColumn,
  role: string,
  taken: ReadonlyMap<string, HeaderColumn>,
): ColumnReason[] {
  const [year] = column.meaning.years;
  if (year === undefined || !isFigureRole(role)) return [];
  const rank = (): 'latest' | 'earliest' | 'same' | null => {
    const [jobsYear] = taken.get('jobs')?.meaning.years ?? [];
    const [earlierYear] = taken.get('earlierJobs')?.meaning.years ?? [];
    if (role === 'jobs') return earlierYear !== undefined && earlierYear < year ? 'latest' : null;
    if (role === 'earlierJobs') return jobsYear !== undefined && jobsYear > year ? 'earliest' : null;
    return year === (role === 'earlierReference' ? earlierYear : jobsYear) ? 'same' : null;
  };
  return [{ kind: 'year', year, rank: rank() }];
}

function cellsOf({ sample }: HeaderColumn, role: string): ColumnReason[] {
  if (role === 'sbiCode') return [{ kind: 'cells', hold: 'codes' }];
  if (sample.filled > 0 && sample.numbers === sample.filled) {
    return [{ kind: 'cells', hold: 'numbers' }];
  }
  return sample.filled > 0 && sample.texts === sample.filled ? [{ kind: 'cells', hold: 'texts' }] : [];
}

/**
 * Why a column was taken for a role, the strongest reason first.
 *
 * @param taken the columns of the table by their role.
 */
export function reasonsFor(
  role: string,
  column: HeaderColumn,
  header: HeaderRow,
  taken: ReadonlyMap<string, HeaderColumn>,
): readonly ColumnReason[] {
  const rest = [...yearOf(column, role, taken), ...cellsOf(column, role)];
  if (column.role !== undefined) return [{ kind: 'chosen' }, ...rest];
  const says = saysOf(column, role);
  if (says) return [says, ...rest];
  if (isFigureRole(role)) {
    // Of the columns of figures below headers that say nothing the first is as good as any.
    if (header.isGiven) return rest;
    const isOfTitle = WORDS[role] !== undefined && column.meaning.onlyYear && measureOfTitle(header) !== null;
    return [{ kind: isOfTitle ? 'titleSays' : 'onlyOneLeft' }, ...rest];
  }
  const figures = header.columns.filter(({ sample }) => isNumberColumn(sample));
  const isBefore = figures.length > 0 && figures.every((figure) => column.column < figure.column);
  return isBefore ? [{ kind: 'beforeFigures' }, ...rest] : rest;
}

/** How much a column looks like a role, for offering the likeliest first. */
export function likeness(role: string, { meaning, sample }: HeaderColumn): number {
  const words = WORDS[role] ?? [];
  return (
    (words.some((list) => wordOf(meaning.header, list) !== null) ? 4 : 0) +
    (meaning.extra !== null && meaning.extra === figureOfRole(role) ? 4 : 0) +
    (meaning.years.length > 0 ? 1 : 0) +
    (isFigureRole(role) && sample.numbers === sample.filled ? 1 : 0) -
    (isFigureRole(role) && meaning.label !== null ? 3 : 0) -
    (meaning.derivation !== null ? 3 : 0) -
    (meaning.partial ? 1 : 0) -
    // Of another area than the role is of.
    (words.includes(MEASURES.jobs) && (meaning.reference || meaning.region) ? 3 : 0) -
    (meaning.otherCount ? 2 : 0)
  );
}

/** Whether a column holds what a role is filled by; codes are numbers as well as texts. */
export const canBe = (role: string, { meaning, sample }: HeaderColumn): boolean =>
  isFigureRole(role) ? isNumberColumn(sample) : isTextColumn(sample) || meaning.label === 'code';
