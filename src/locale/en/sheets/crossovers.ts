import type { crossovers as dutch } from '../../nl/sheets/crossovers';
import { count } from './wording';

export const crossovers: typeof dutch = {
  title: 'Cross-overs',
  question: 'Which sectors work together, and more often than by chance?',
  share: (share, projects) => `${share} of the ${count(projects, 'project', 'projects')} crosses sectors.`,
  strongest: (one, other) => `${one} and ${other} stand out most.`,
  noneStandsOut: 'No pair of sectors stands out.',
  oftenTogether: (one, other, projects, strength) =>
    `Stands out: ${one} and ${other} often work together, in ${count(projects, 'project', 'projects')}: ${strength} times as often as by chance.`,
  seldomTogether: (one, other, projects, expected) =>
    `Stands out: ${one} and ${other} seldom work together, in ${count(projects, 'project', 'projects')}; by chance it would be ${expected}.`,
  knowledgePartner: (sector, share, projects) =>
    `${sector} (${share} of ${count(projects, 'project', 'projects')})`,
  knowledgePartners: (partners) =>
    `Stands out: those who work most with a knowledge institution are ${partners.join(', ')}.`,
  block: 'What',
  count: 'projects',
  strength: 'strength',
  projects: 'Projects',
  crossings: 'Cross-overs with others',
  crossShare: 'Share across sectors',
  knowledgeShare: 'Share with knowledge institution',
  localShare: 'Share with your place',
  remarks: [
    'Projects: in how many projects both sectors take part. A sector with itself: projects with two or more participants from that sector, which is no cross-over.',
    'Strength: how often two sectors work together, divided by what is expected by chance when each sector crosses over as often as it does (association strength; Van Eck & Waltman, 2009). 1 is as often as by chance. Blank: one of the two never crosses over.',
    'Heat map: ▲ clearly more often than chance (teal), ● about as often (grey), ▼ clearly less often (orange). Grey without a sign: too few projects to tell. The limits are on the sheet Provenance; the signs follow the next time you press the button.',
    'With few projects the strength is unsteady. The lines with Stands out name only pairs with enough projects, and are of the day on which the sheet was written.',
    'Projects show who works together already, not who could.',
  ],
  doNotSort: 'Filter this sheet as you like, but do not sort it: the lower half calculates with the upper.',
  knowledgeRemark:
    'Share with knowledge institution: of the projects in which the sector takes part, those with a knowledge institution. In a sector that consists of such institutions it is high by itself; that sector is not named in words.',
  localRemark:
    'Share with your place: of the projects, those with a participant from the place you choose on the sheet Projects.',
};
