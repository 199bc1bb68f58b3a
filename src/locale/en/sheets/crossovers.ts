import type { crossovers as dutch } from '../../nl/sheets/crossovers';
import { count } from './wording';

export const crossovers: typeof dutch = {
  title: 'Cross-overs',
  question: 'Which sectors work together, and more often than by chance?',
  share: (share, projects) => `${share} of the ${count(projects, 'project', 'projects')} crosses sectors.`,
  strongest: (one, other) => `${one} and ${other} stand out most.`,
  noneStandsOut: 'No pair of sectors stands out.',
  pair: (one, other, projects, strength) =>
    `Stands out: ${one} and ${other}, ${count(projects, 'project', 'projects')} together, ${strength} times as often as by chance.`,
  block: 'What',
  count: 'projects',
  strength: 'strength',
  projects: 'Projects',
  crossings: 'Cross-overs with others',
  crossShare: 'Share across sectors',
  knowledgeShare: 'Share with knowledge institution',
  remarks: [
    'Projects: in how many projects both sectors take part. A sector with itself: projects with two or more participants from that sector, which is no cross-over.',
    'Strength: how often two sectors work together, divided by what is expected by chance when each sector crosses over as often as it does (association strength; Van Eck & Waltman, 2009). 1 is as often as by chance. Blank: one of the two never crosses over.',
    'Heat map: ▲ clearly more often than chance (teal), ● about as often (grey), ▼ clearly less often (orange). The limit is on the sheet Provenance; the signs follow the next time you press the button.',
    'With few projects the strength is unsteady. The lines with Stands out name only pairs with enough projects, and are of the day on which the sheet was written.',
    'Projects show who works together already, not who could.',
  ],
};
