/**
 * The mission test: may an investment be defended by what it does for a societal mission? The report for
 * The Hague asks it of every activity (Birch 2019, 2.7), and says how a means that serves no mission by
 * itself is tied to one: by making the mission a condition of money, or the theme of meetings (4.2).
 */
export type MissionTest =
  /** A societal question is what the intervention itself is about. */
  | 'byDesign'
  /** It serves whatever it is used for, so it contributes only when it is tied to a mission. */
  | 'whenTied';

/** The interventions whose own description in the report puts a societal question first, with the section. */
const BY_DESIGN: Readonly<Record<string, string>> = {
  'open-challenges': '4.1',
  'challenges-for-societal-questions': '4.1',
  'startups-in-residence': '4.1',
  'smart-tenders': '4.1',
  'bundle-public-demand': '4.1',
  'mission-bound-funds': '4.1',
};

/** Those of which the report itself says that they are best tied to a societal theme, with the section. */
const TIED_BY_NAME: Readonly<Record<string, string>> = { 'expertise-centre': '4.1' };

/** The outcome for one intervention, and the section of Birch (2019) it rests on. */
export function missionTest(interventionId: string): {
  readonly outcome: MissionTest;
  readonly section: string;
} {
  const section = BY_DESIGN[interventionId];
  return section === undefined
    ? { outcome: 'whenTied', section: TIED_BY_NAME[interventionId] ?? '4.2' }
    : { outcome: 'byDesign', section };
}
