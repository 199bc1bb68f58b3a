import type { Element, Rating } from '../../src/method/ecosystem/elements';
import type { Mission } from '../../src/method/selection/missions';
import type { Contribution, Input } from '../../src/workbook/input';
import { areaAddress, columnLetters } from '../../src/workbook/address';

export type SectorRole =
  'jobs' | 'earlierJobs' | 'establishments' | 'region' | 'reference' | 'earlierReference';

/** A row of a sector table: its name, and its figures in the order of `figures`. */
export type ExpectedRow = readonly [name: string, ...figures: (number | null)[]];

export interface ExpectedSectors {
  /** `Blad1!A3:C6`, header included. Left out for a table that is seen otherwise than it stands. */
  readonly at?: string;
  /** The letters of the columns, by role. Left out likewise. */
  readonly columns?: Readonly<Record<string, string>>;
  readonly figures: readonly SectorRole[];
  readonly rows: readonly ExpectedRow[];
  /** Her own totals, in the order of `figures`; none when absent. */
  readonly total?: readonly (number | null)[];
  readonly year?: number;
  readonly earlierYear?: number;
  /** Whether shares of the reference area are fractions or percentages; absent for jobs, or none. */
  readonly shares?: 'fractions' | 'percentages';
  readonly keyKind?: 'sbi';
  /** The parts of sectors: the sector's name, the part's, and its figures. */
  readonly parts?: readonly (readonly [sector: string, part: string, ...figures: (number | null)[]])[];
}

/** What the tables of a workbook say; a kind that is absent must not be read. */
export interface ExpectedTables {
  readonly sectors?: ExpectedSectors;
  /** Codes with the name of the sector that her own division puts them in. */
  readonly scheme?: readonly (readonly [code: string, sector: string | null])[];
  readonly indicators?: Readonly<Record<string, Readonly<Partial<Record<Element, number | null>>>>>;
  readonly ratings?: readonly (readonly [subject: string, element: Element, rating: Rating | null])[];
  /** Name, proximity, interdependence and phase. */
  readonly clusters?: readonly (readonly (string | null)[])[];
  /** Project, sector, and whether the organisation is a knowledge institution. */
  readonly projects?: readonly (readonly [string, string, boolean | null])[];
  /** Name, selected, and the classes of growth, relevance (direct missions) and fit. */
  readonly criteria?: readonly (readonly [
    string,
    boolean | null,
    readonly string[] | null,
    number | null,
    string | null,
  ])[];
  readonly missions?: Readonly<Record<string, Readonly<Partial<Record<Mission, Contribution>>>>>;
  readonly education?: {
    readonly levels: readonly string[];
    readonly rows: Readonly<Record<string, readonly (number | null)[]>>;
    readonly unemployed: readonly (number | null)[];
  };
  /** Goal, subjects and elements. */
  readonly goals?: readonly (readonly [string, readonly string[], readonly Element[]])[];
}

const orAbsent = <Key extends string, Value>(key: Key, value: Value | null | undefined): object =>
  value === null || value === undefined ? {} : { [key]: value };

function sectorsOf({ sectors }: Input, expected: ExpectedSectors | undefined): ExpectedSectors | undefined {
  if (!sectors) return undefined;
  const figures = expected?.figures ?? ['jobs'];
  const { sheet, area, columns } = sectors.table;
  const names = new Map(sectors.rows.map((row) => [row.key, row.name.text]));
  const { total } = sectors;
  return {
    ...orAbsent('at', expected?.at && `${sheet}!${areaAddress(area)}`),
    ...orAbsent(
      'columns',
      expected?.columns &&
        Object.fromEntries(columns.map(({ role, column }) => [role, columnLetters(column)])),
    ),
    figures,
    rows: sectors.rows.map((row) => [row.name.text, ...figures.map((role) => row[role]?.value ?? null)]),
    ...orAbsent('total', total && figures.map((role) => total[role]?.value ?? null)),
    ...orAbsent('year', sectors.year),
    ...orAbsent('earlierYear', sectors.earlierYear),
    ...(sectors.referenceKind === 'shares'
      ? { shares: sectors.referenceDivisor === 100 ? 'percentages' : 'fractions' }
      : {}),
    ...(sectors.keyKind === 'sbi' ? { keyKind: 'sbi' } : {}),
    ...(sectors.subsectors.length === 0
      ? {}
      : {
          parts: sectors.subsectors.map((part) => [
            names.get(part.sector) ?? part.sector,
            part.name.text,
            ...figures.map((role) => part[role]?.value ?? null),
          ]),
        }),
  };
}

function schemeOf({ scheme }: Input, expected: ExpectedTables['scheme'] = []): ExpectedTables['scheme'] {
  return scheme === null
    ? undefined
    : expected.map(([code]) => {
        const place = scheme.scheme.placeOf(code);
        const owner = place.kind === 'sector' && scheme.sectors.find(({ key }) => key === place.sector);
        return [code, owner ? owner.name.text : null];
      });
}

/** What was read, in the form in which it is expected. */
export function tablesOf(input: Input, expected: ExpectedTables): ExpectedTables {
  const { indicators, ratings, clusters, projects, criteria, missions, education, goals } = input;
  return {
    ...orAbsent('sectors', sectorsOf(input, expected.sectors)),
    ...orAbsent('scheme', schemeOf(input, expected.scheme)),
    ...orAbsent(
      'indicators',
      indicators &&
        Object.fromEntries(
          indicators.rows.map((row) => [
            row.name.text,
            Object.fromEntries(
              indicators.elements.map(({ element }, index) => [element, row.values[index]?.value ?? null]),
            ),
          ]),
        ),
    ),
    ...(ratings.length === 0
      ? {}
      : { ratings: ratings.map(({ name, element, rating }) => [name.text, element, rating]) }),
    ...(clusters.length === 0
      ? {}
      : {
          clusters: clusters.map(({ name, proximity, dependence, phase }) => [
            name.text,
            proximity.result,
            dependence.result,
            phase,
          ]),
        }),
    ...orAbsent(
      'projects',
      projects?.rows.map(({ project, sector, isKnowledgeInstitution }) => [
        project.text,
        sector.text,
        isKnowledgeInstitution,
      ]),
    ),
    ...(criteria.length === 0
      ? {}
      : {
          criteria: criteria.map(({ name, selected, growth, relevance, fit }) => [
            name.text,
            selected,
            growth?.meaning ?? null,
            relevance?.meaning?.direct ?? null,
            fit?.meaning ?? null,
          ]),
        }),
    ...orAbsent(
      'missions',
      missions &&
        Object.fromEntries(
          missions.rows.map((row) => [
            row.name.text,
            Object.fromEntries(row.contributions.map(({ mission, contribution }) => [mission, contribution])),
          ]),
        ),
    ),
    ...orAbsent(
      'education',
      education && {
        levels: education.levels,
        rows: Object.fromEntries(
          education.rows.map((row) => [row.name.text, row.values.map(({ value }) => value)]),
        ),
        unemployed: education.unemployed.values.map(({ value }) => value),
      },
    ),
    ...(goals.length === 0
      ? {}
      : {
          goals: goals.map(({ goal, subjects, elements }) => [
            goal.text,
            subjects.map(({ name }) => name),
            elements,
          ]),
        }),
  };
}
