import { count } from './wording';

export const radars = {
  title: 'Radar charts',
  question: 'Which shape has the ecosystem of each selected sector and each cluster?',
  answer: (charts: number, elements: number) =>
    `${count(charts, 'chart', 'charts')} of ${count(elements, 'element', 'elements')}.`,
  neutral: 'Neutral',
  chart: (subject: string) => `${subject}: rating`,
  remarks: [
    'Each number is the rating of the sheet Ecosystem as a step: 3 strong, 2 neutral, 1 weak; #N/A is not rated.',
    'The grey ring is neutral: a point inside it is weak, a point outside it strong. The steps are words in order and no measurements; the size of the shape says nothing.',
    'The charts refer to fixed rows: filter the sheet as you like, but do not sort it.',
  ],
  drawn: (fewest: number) =>
    `There is a chart for each cluster and for each sector with yes in the selection, with at least ${fewest} rated elements.`,
  firstOnly: (drawn: number) => `The first ${drawn} are drawn; of the others only the numbers are here.`,
  noSelection:
    'There is no chart of sectors yet: nothing has been selected. Put yes on the sheet Selection beside the sectors that you choose.',
};
