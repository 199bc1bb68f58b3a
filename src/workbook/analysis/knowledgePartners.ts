import type { ParticipationRow } from '../input';
import { projectKey } from './projectKey';

/** A sector that works with knowledge institutions more often than all projects together do. */
export interface KnowledgePartner {
  readonly sector: string;
  readonly projects: number;
  /** Of its projects, the share in which a knowledge institution takes part. */
  readonly share: number;
}

/**
 * The sectors that work most with knowledge institutions, the first most.
 * A sector that mostly consists of such institutions is left out: it works with itself. So is one with fewer
 * projects than `fewest`, of which a share says little.
 */
export function knowledgePartners(
  rows: readonly ParticipationRow[],
  nameOfSector: (key: string) => string,
  fewest: number,
): KnowledgePartner[] {
  const all = new Set(rows.map(projectKey));
  const withKnowledge = new Set(rows.filter((row) => row.isKnowledgeInstitution).map(projectKey));
  return [...new Set(rows.map((row) => row.sectorKey))]
    .flatMap((key): KnowledgePartner[] => {
      const own = rows.filter((row) => row.sectorKey === key);
      const institutions = own.filter((row) => row.isKnowledgeInstitution).length;
      const projects = new Set(own.map(projectKey));
      if (institutions > own.length / 2 || projects.size < fewest) return [];
      const together = [...projects].filter((project) => withKnowledge.has(project)).length;
      return [{ sector: nameOfSector(key), projects: projects.size, share: together / projects.size }];
    })
    .filter(({ share }) => share > withKnowledge.size / all.size)
    .sort((one, other) => other.share - one.share || other.projects - one.projects);
}
