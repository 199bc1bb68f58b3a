import { areaAddress } from '../../address';
import type { Finding } from '../../findings';
import type { Input, RecognisedTable, SectorTable, SourcedText, TableKind } from '../../input';
import { sectorsOfPlace } from '../../../method/classification/scheme';

interface NamedRow {
  readonly key: string;
  readonly name: SourcedText;
}

const placeText = ({ sheet, area }: RecognisedTable): string => `${sheet}!${areaAddress(area)}`;

interface TableOfSectors {
  readonly table: RecognisedTable;
  readonly rows: readonly NamedRow[];
  /** It is meant to have every sector; ratings are of those that were looked at. */
  readonly isOfAll: boolean;
}

/** The other tables that are about sectors, each with its rows. */
function tablesOfSectors(input: Input): readonly TableOfSectors[] {
  const { indicators, missions, education, criteria, ratings } = input;
  const of = (kind: TableKind): RecognisedTable[] => input.tables.filter((table) => table.kind === kind);
  const rated = new Map(
    ratings
      .filter(({ subjectKind }) => subjectKind === 'sector')
      .reverse()
      .map(({ subject, name }) => [subject, { key: subject, name }] as const),
  );
  return [
    ...(indicators ? [{ table: indicators.table, rows: indicators.rows, isOfAll: true }] : []),
    ...of('criteria').map((table) => ({ table, rows: criteria, isOfAll: true })),
    ...(missions ? [{ table: missions.table, rows: missions.rows, isOfAll: true }] : []),
    ...(education ? [{ table: education.table, rows: education.rows, isOfAll: true }] : []),
    ...of('ratings')
      .slice(0, 1)
      .map((table) => ({ table, rows: [...rated.values()].reverse(), isOfAll: false })),
  ];
}

/** The sectors that the table of jobs has figures of, by name or by its codes. */
function sectorsIn({ rows, subsectors, codes }: SectorTable): ReadonlySet<string> {
  const ofCodes = [...(codes?.places.values() ?? [])].flatMap(({ place }) => sectorsOfPlace(place));
  return new Set([...rows.map(({ key }) => key), ...subsectors.map(({ key }) => key), ...ofCodes]);
}

/**
 * Sectors of one table that another lacks: those of the table of jobs that are not among the indicators, criteria,
 * missions or education profiles, and those of these that have no jobs. A table of a few chosen sectors lacks the
 * others on purpose: only one that has most of them is said to lack the rest.
 */
export function absentSectors(input: Input): readonly Finding[] {
  const { sectors } = input;
  if (!sectors) return [];
  const keys = sectorsIn(sectors);
  const clusters = new Set(input.clusters.map(({ key }) => key));
  const absent = ({ name }: NamedRow, from: RecognisedTable): Finding => ({
    severity: 'notice',
    place: name.place,
    message: { kind: 'sectorAbsent', label: name.text, where: placeText(from) },
  });
  return tablesOfSectors(input).flatMap(({ table, rows, isOfAll }) => {
    const here = new Set(rows.map(({ key }) => key));
    const named = sectors.keyKind === 'sector' ? sectors.rows : [];
    const lacking = named.filter(({ key }) => !here.has(key));
    const isWhole = isOfAll && lacking.length * 2 < named.length;
    return [
      ...(isWhole ? lacking.map((row) => absent(row, table)) : []),
      ...rows
        .filter(({ key }) => !keys.has(key) && !clusters.has(key))
        .map((row) => absent(row, sectors.table)),
    ];
  });
}
