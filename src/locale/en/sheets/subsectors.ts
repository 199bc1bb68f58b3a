import type { subsectors as dutch } from '../../nl/sheets/subsectors';
import { count } from './wording';

export const subsectors: typeof dutch = {
  title: 'Sub-sectors',
  question: 'Which part of a sector grows or shrinks, and how does the rest do?',
  answer: (parts, sectors) =>
    `${count(parts, 'sub-sector', 'sub-sectors')} of ${count(sectors, 'sector', 'sectors')}.`,
  answerGrows: (sector, part) => `${sector} shrinks, but grows without the part ${part}.`,
  answerShrinks: (sector, part) => `${sector} grows, but shrinks without the part ${part}.`,
  subsector: 'Sub-sector',
  shareOfSector: 'Share of the sector',
  sectorGrowth: 'Growth of the sector',
  restGrowth: 'Growth of the sector without this part',
  effect: 'What stands out?',
  growsWithout: 'without this part the sector grows',
  shrinksWithout: 'without this part the sector shrinks',
  restRemark:
    'Growth of the sector without this part: the jobs of the sector minus those of the sub-sector, now divided by then, minus 1. It shows whether one part pulls the whole sector up or down.',
  shareRemark:
    'Share and location quotient are calculated with all jobs on the sheet Input; the share of the sector with the jobs of the sector there.',
  codesRemark:
    'The sub-sectors are the SBI codes of your table. A code that is the only one of its sector, and code 85 which is split, are left out.',
};
