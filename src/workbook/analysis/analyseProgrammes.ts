import { ELEMENTS, MISSIONS, type Element, type Intervention } from '../../method';
import type { MissionId } from '../input';
import type { AdviceRow } from './analyseAdvice';
import type { Subject } from './analyseEcosystem';
import { PROGRAMME_KINDS, programmeKindOf, type ProgrammeKind } from './programmeKind';
import { missionsOf, type SubjectMissions } from './subjectMissions';

/** What brings the interventions of a programme together. */
export type ProgrammeTheme =
  | { readonly kind: 'mission'; readonly mission: MissionId }
  | { readonly kind: 'element'; readonly element: Element };

/** Interventions for several sectors or clusters that one programme can hold. */
export interface Programme {
  readonly key: string;
  readonly kind: ProgrammeKind;
  readonly theme: ProgrammeTheme;
  /** Two at least. */
  readonly subjects: readonly Subject[];
  readonly interventions: readonly Intervention[];
  readonly elements: readonly Element[];
  /** The weak elements that it answers, by subject. */
  readonly pairs: readonly { readonly subject: Subject; readonly element: Element }[];
}

/** A row of the advice that has an intervention. */
interface Answer {
  readonly subject: Subject;
  readonly element: Element;
  readonly intervention: Intervention;
  readonly isSpecific: boolean;
}

/**
 * What can be bundled: first the interventions of sectors that work on the same mission, then those that answer
 * the same weak element of several sectors or clusters. Where sources propose interventions by name, a
 * programme is made of those; otherwise of the general ones that its sectors share.
 */
export function analyseProgrammes(
  advice: readonly AdviceRow[],
  missions: (subject: Subject) => SubjectMissions | null,
): readonly Programme[] {
  const answers = advice.flatMap(({ subject, element, found, specificity }): Answer[] =>
    found
      ? [
          {
            subject,
            element,
            intervention: found.intervention,
            isSpecific: specificity === 'specific',
          },
        ]
      : [],
  );
  const subjects = [...new Set(answers.map(({ subject }) => subject))];
  const worksOn = new Map(subjects.map((subject) => [subject, missionsOf(missions(subject))]));
  // Her own missions come behind those of the national policy.
  const served = new Set<MissionId>([...MISSIONS, ...[...worksOn.values()].flat()]);
  const forMissions = [...served].flatMap((mission) =>
    PROGRAMME_KINDS.flatMap((kind) => {
      const own = answers.filter(
        ({ subject, intervention }) =>
          worksOn.get(subject)!.includes(mission) && programmeKindOf(intervention.id) === kind,
      );
      return programmeOf(`mission:${mission}:${kind}`, kind, { kind: 'mission', mission }, own);
    }),
  );
  const forElements = ELEMENTS.flatMap((element) => {
    const own = answers.filter((answer) => answer.element === element);
    const shared = sharedAmong(own);
    const kind = shared.every(({ intervention }) => programmeKindOf(intervention.id) === 'procurement')
      ? 'procurement'
      : 'innovation';
    return programmeOf(`element:${element}`, kind, { kind: 'element', element }, shared);
  });
  return [...forMissions, ...forElements];
}

/** The answers with an intervention that answers more than one subject. */
function sharedAmong(answers: readonly Answer[]): readonly Answer[] {
  const subjects = new Map<Intervention, Set<Subject>>();
  for (const { intervention, subject } of answers) {
    const known = subjects.get(intervention);
    if (known) known.add(subject);
    else subjects.set(intervention, new Set([subject]));
  }
  return answers.filter(({ intervention }) => subjects.get(intervention)!.size > 1);
}

/** A programme of the answers; none when they are for one sector or cluster only. */
function programmeOf(
  key: string,
  kind: ProgrammeKind,
  theme: ProgrammeTheme,
  answers: readonly Answer[],
): Programme[] {
  const specific = answers.filter(({ isSpecific }) => isSpecific);
  const shared = sharedAmong(answers);
  const chosen = new Set(specific.map(({ subject }) => subject)).size > 1 ? specific : shared;
  const subjects = [...new Set(chosen.map(({ subject }) => subject))];
  if (subjects.length < 2) return [];
  const pairs = new Map(
    chosen.map(({ subject, element }) => [`${subject.key}|${element}`, { subject, element }]),
  );
  return [
    {
      key,
      kind,
      theme,
      subjects,
      interventions: [...new Set(chosen.map(({ intervention }) => intervention))],
      elements: ELEMENTS.filter((element) => chosen.some((one) => one.element === element)),
      pairs: [...pairs.values()],
    },
  ];
}
