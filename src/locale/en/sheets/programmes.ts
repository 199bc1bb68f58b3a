import type { programmes as dutch } from '../../nl/sheets/programmes';
import { count } from './wording';

export const programmes: typeof dutch = {
  title: 'Programmes',
  question: 'What can go into one programme, and do your goals match the analysis?',
  answer: (programmes, goals) =>
    `${count(programmes, 'programme', 'programmes')} for more than one sector or cluster` +
    (goals === null
      ? '.'
      : `; ${goals.supported} of your ${count(goals.of, 'goal', 'goals')} supported, ${goals.missing} missing.`),
  kind: 'Kind',
  name: 'Programme or goal',
  subjects: 'For',
  elements: 'Element',
  weakNow: 'Weak now',
  interventions: 'Interventions',
  verdict: 'Verdict',
  why: 'Why',
  actors: 'Who acts',
  kinds: {
    procurement: 'procurement programme',
    innovation: 'innovation programme',
    goal: 'your goal',
    missing: 'missing goal',
  },
  missionName: (mission) => `Mission ${mission}`,
  elementName: (element) => `Element ${element}`,
  missionWhy: (count) => `${count} sectors or clusters work on the same mission.`,
  elementWhy: (count) => `The same element is weak in ${count} sectors or clusters.`,
  verdicts: {
    supported: 'supported',
    partly: 'partly supported',
    notSupported: 'not supported',
    untestable: 'cannot be tested',
    missing: 'missing',
  },
  reasons: {
    chosen: 'Chosen on the sheet Selection, or a cluster.',
    notChosen: 'Not chosen on the sheet Selection.',
    profile: 'A profile, no cluster: the analysis does not test it.',
    subjectUnknown: 'Your other tables do not name this sector or cluster.',
    weak: 'This element is weak.',
    notWeak: 'This element is not weak.',
    unrated: 'This element is not rated here.',
    weakAt: 'This element is weak in the sectors and clusters named.',
    weakInRegion: 'This element is weak in the whole region.',
    strongInMost: 'This element is strong in most: the goal builds on a strength.',
    weakNowhere: 'This element is weak nowhere.',
    aboutNothing: 'The goal names no sector, cluster or element that the analysis knows.',
  },
  missingSubject: (name) => `Strengthen ${name}`,
  missingElement: (element) => `Strengthen ${element}`,
  missingSubjectWhy: 'Chosen and with weak elements, but none of your goals names it.',
  missingElementWhy: 'Weak in most, but none of your goals names it.',
  missingInRegionWhy: 'Weak in the whole region, but none of your goals names it.',
  decision: 'Decision',
  owner: 'Owner',
  budget: 'Budget',
  planning: 'Planning',
  status: 'Status',
  remarks: [
    'A programme bundles interventions that help more than one sector or cluster: around a mission that they work on together, or around an element that is weak in them. Where a source proposes interventions by name only those are listed; otherwise the general ones that they share.',
    'Procurement programme: governments buy together or set a question. What one municipality buys is little; with the state, the province and other municipalities in one programme of several years it becomes a market (after Birch, 2019, section 4.2).',
    'Weak now: how many weak elements of these sectors and clusters the programme or goal concerns, by the ratings of this moment.',
  ],
  goalsRemark:
    'A goal is supported when the sector or cluster was chosen and the element is weak there. A goal for an element of the whole economy is supported too when it is strong in most: it builds on a strength (after Birch, 2019, section 4.3). Where a goal names several, each is tested.',
  noProgrammes: 'No intervention helps more than one sector or cluster, so there is nothing to bundle.',
  noGoals:
    'No table of goals was read. Put your goals in a table with the headers Goal, Sector or cluster and Element; then this sheet says whether the analysis supports them, and what is missing.',
};
