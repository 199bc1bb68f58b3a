import type { Finding } from '../../findings';
import type { Figure, Input } from '../../input';
import { countsFte } from '../headers/extraFigures';
import { plainText } from '../words/text';

/** What a header counts: years of work, workers, employees (without the self-employed) or jobs. */
type Count = 'fte' | 'employees' | 'persons' | 'jobs';

const COUNTS: readonly (readonly [Count, RegExp])[] = [
  ['employees', /werknemers|\bemployees\b/],
  ['jobs', /\bbaan\b|banen|arbeidsplaats|\bjobs?\b/],
  [
    'persons',
    /werkzame (?:personen|beroepsbevolking)|werkenden|\bworkers\b|persons (?:employed|engaged)|\bwp\b/,
  ],
];

/** Null where the header does not say. */
function countOf(header: string): Count | null {
  if (countsFte(header)) return 'fte';
  return COUNTS.find(([, words]) => words.test(plainText(header)))?.[0] ?? null;
}

/** Jobs of the region or the reference area that are counted otherwise than those of the own area. */
export function countsThatDiffer({ sectors }: Pick<Input, 'sectors'>): readonly Finding[] {
  if (!sectors) return [];
  const { rows, regionLabel, referenceLabel, referenceKind } = sectors;
  const other = sectors.table.columns.find(({ role }) => role === 'jobs')?.header ?? '';
  const own = countOf(other);
  const compared: readonly (readonly [string, Figure | null | undefined])[] = [
    [regionLabel, rows[0]?.region],
    [referenceLabel, referenceKind === 'jobs' ? rows[0]?.reference : null],
  ];
  return compared.flatMap(([column, first]) => {
    const found = countOf(column);
    // A header that only names the area counts what the other columns count, unless those are years of work.
    if (!first || found === null || own === null || found === own) return [];
    const message = { kind: 'countsDiffer', column, other } as const;
    return [{ severity: 'notice', place: first.place, message } as const];
  });
}
