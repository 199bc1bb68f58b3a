import type { Input, OwnMissionNames, SectorTable } from '../input';
import { analyseAdvice, type AdviceRow } from './analyseAdvice';
import type { EcosystemAnalysis, Subject } from './analyseEcosystem';
import { analyseGeneric, type GenericAnalysis } from './analyseGeneric';
import { analyseGoals, type GoalAnalysis } from './analyseGoals';
import { analyseProgrammes, type Programme } from './analyseProgrammes';
import { isTheHague } from './isTheHague';
import type { MostParameters } from './inMost';
import { missionsBySubject, ownMissionNames, type SubjectMissions } from './subjectMissions';

/** What follows for policy from what is weak. */
export interface PolicyAnalysis {
  readonly advice: readonly AdviceRow[];
  readonly missions: (subject: Pick<Subject, 'key' | 'kind'>) => SubjectMissions | null;
  readonly missionNames: OwnMissionNames;
  readonly programmes: readonly Programme[];
  readonly goals: GoalAnalysis;
  readonly generic: GenericAnalysis;
}

/**
 * @param profiles keys of what is no cluster but a profile.
 * @param sectors her sectors, or her codes added up to sectors.
 */
export function analysePolicy(
  input: Pick<Input, 'missions' | 'criteria' | 'clusters' | 'goals' | 'ratings' | 'tables'>,
  ecosystem: EcosystemAnalysis,
  profiles: ReadonlySet<string>,
  sectors: SectorTable | null,
  parameters: MostParameters,
): PolicyAnalysis {
  const advice = analyseAdvice(ecosystem, profiles, isTheHague(input));
  const missions = missionsBySubject(input);
  return {
    advice,
    missions,
    missionNames: ownMissionNames(input),
    programmes: analyseProgrammes(advice, missions),
    goals: analyseGoals(input.goals, ecosystem, input.criteria, profiles, parameters),
    generic: analyseGeneric(ecosystem, profiles, sectors, parameters),
  };
}
