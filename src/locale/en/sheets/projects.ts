import type { projects as dutch } from '../../nl/sheets/projects';
import { count } from './wording';

export const projects: typeof dutch = {
  title: 'Projects',
  question: 'Which sectors take part in which project?',
  answer: (projects, rows, sectors) =>
    `${count(projects, 'project', 'projects')} with ${count(rows, 'participation', 'participations')} from ${sectors} sectors.`,
  project: 'Project',
  sectors: 'Number of sectors',
  participations: 'Participations',
  knowledge: 'Knowledge institutions',
  local: 'Participants from the place above',
  counted: 'Number of projects',
  remarks: [
    'Each number counts the participants from a sector in a project, straight in your own list. What you change there counts at once; for a new or another name of a project or sector, press the button.',
  ],
  knowledgeKinds: (kinds) => `Counted as knowledge institutions: ${kinds === '' ? 'none' : kinds}.`,
  townRemark:
    'The place in the lightly tinted cell above the last column of counts is yours; proposed is the place that your list has most. Fill in another place as it stands in your list, and the count follows.',
  noKinds:
    'Your list does not say what kind of organisations they are, so knowledge institutions cannot be counted.',
  halfRows: (rows) =>
    `${count(rows, 'row without a project or without a sector does', 'rows without a project or without a sector do')} not count.`,
};
