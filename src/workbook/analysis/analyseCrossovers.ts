import { crossSectorShare, crossovers, crossoverStrength } from '../../method';
import type { ParticipationRow, ProjectTable } from '../input';
import { commonestTown } from './commonestTown';
import { knowledgePartners, type KnowledgePartner } from './knowledgePartners';
import { projectKey } from './projectKey';

/** A sector of the list, with each way in which its cells spell it. */
export interface ListedSector {
  readonly key: string;
  readonly name: string;
  readonly spellings: readonly string[];
}

/** A project of the list, with each way in which its cells spell it. */
export interface ListedProject {
  readonly key: string;
  readonly spellings: readonly string[];
}

/** Two sectors that work together clearly more, or less, than by chance. */
export interface NotablePair {
  readonly sectors: readonly [string, string];
  readonly projects: number;
  /** How many there would be by chance: c_i c_j / T. */
  readonly expected: number;
  readonly strength: number;
}

/** From where a pair stands out: how far from chance, and with how many projects at least. */
export interface CrossoverLimits {
  readonly strength: number;
  readonly projects: number;
}

export interface CrossoverAnalysis {
  readonly sectors: readonly ListedSector[];
  readonly projects: readonly ListedProject[];
  /** How the list spells kinds of organisations that are knowledge institutions; null without kinds. */
  readonly knowledgeKinds: readonly string[] | null;
  /** The sectors that work with knowledge institutions more often than most. */
  readonly knowledgePartners: readonly KnowledgePartner[];
  /** The town proposed as her own; null where the list has no two towns. */
  readonly town: string | null;
  /** Of all projects, the share with two sectors or more. */
  readonly crossShare: number;
  /** The strongest first. */
  readonly more: readonly NotablePair[];
  /** The weakest first. */
  readonly less: readonly NotablePair[];
}

/**
 * Who works with whom in a list of projects.
 * @param order the keys of her sectors, in which those of the list are put; others follow as they come.
 */
export function analyseCrossovers(
  { rows }: ProjectTable,
  order: readonly string[],
  limits: CrossoverLimits,
): CrossoverAnalysis {
  const sectors = sectorsOf(rows, order);
  const names = rows.map((row) => row.project.text);
  const keys = rows.map((row) => row.sectorKey);
  return {
    sectors,
    projects: projectsOf(rows),
    knowledgeKinds: knowledgeKindsOf(rows),
    knowledgePartners: knowledgePartners(
      rows,
      (sector) => sectors.find(({ key }) => key === sector)!.name,
      limits.projects,
    ),
    town: commonestTown(rows),
    crossShare: crossSectorShare(names, keys),
    ...notablePairs(
      sectors,
      crossovers(
        names,
        keys,
        sectors.map(({ key }) => key),
      ).counts,
      limits,
    ),
  };
}

function sectorsOf(rows: readonly ParticipationRow[], order: readonly string[]): ListedSector[] {
  const found = new Map<string, { name: string; spellings: Map<string, string> }>();
  for (const { sector, sectorKey, cells } of rows) {
    const known = found.get(sectorKey) ?? { name: sector.text, spellings: new Map<string, string>() };
    found.set(sectorKey, known);
    addSpelling(known.spellings, cells.sector);
  }
  const rank = (key: string): number => (order.includes(key) ? order.indexOf(key) : order.length);
  return [...found]
    .map(([key, { name, spellings }]) => ({ key, name, spellings: [...spellings.values()] }))
    .sort((one, other) => rank(one.key) - rank(other.key));
}

function projectsOf(rows: readonly ParticipationRow[]): ListedProject[] {
  const found = new Map<string, Map<string, string>>();
  for (const row of rows) {
    const key = projectKey(row);
    const spellings = found.get(key) ?? new Map<string, string>();
    found.set(key, spellings);
    addSpelling(spellings, row.cells.project);
  }
  return [...found].map(([key, spellings]) => ({ key, spellings: [...spellings.values()] }));
}

function knowledgeKindsOf(rows: readonly ParticipationRow[]): string[] | null {
  if (rows.every((row) => row.isKnowledgeInstitution === null)) return null;
  const spellings = new Map<string, string>();
  for (const { cells, isKnowledgeInstitution } of rows) {
    if (isKnowledgeInstitution) addSpelling(spellings, cells.organisationKind);
  }
  return [...spellings.values()];
}

/** Excel compares texts without regard to capitals, but to every space. */
function addSpelling(spellings: Map<string, string>, cell: string): void {
  const spelling = cell.toLowerCase();
  if (!spellings.has(spelling)) spellings.set(spelling, cell);
}

function notablePairs(
  sectors: readonly ListedSector[],
  counts: readonly (readonly number[])[],
  { strength: more, projects: fewest }: CrossoverLimits,
): Pick<CrossoverAnalysis, 'more' | 'less'> {
  const strengths = crossoverStrength(counts);
  const crossings = counts.map((row, sector) => sum(row) - row[sector]!);
  const total = sum(crossings);
  const pairs = sectors.flatMap((one, row) =>
    sectors.slice(row + 1).flatMap((other, behind): NotablePair[] => {
      const column = row + 1 + behind;
      const strength = strengths[row]![column]!;
      if (typeof strength !== 'number') return [];
      const projects = counts[row]![column]!;
      const expected = (crossings[row]! * crossings[column]!) / total;
      return [{ sectors: [one.name, other.name], projects, expected, strength }];
    }),
  );
  const ascending = [...pairs].sort((one, other) => one.strength - other.strength);
  return {
    more: ascending.filter((pair) => pair.strength >= more && pair.projects >= fewest).reverse(),
    // So many projects together would have been expected; a pair without any has no other measure.
    less: ascending.filter((pair) => pair.strength <= 1 / more && pair.expected >= fewest),
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
