import type { Input, SectorTable } from '../input';
import type { ParameterValues } from '../plans/parameters';
import { analyseAdvice, type AdviceRow } from './analyseAdvice';
import type { EcosystemAnalysis, Subject } from './analyseEcosystem';
import { analyseGeneric, type GenericAnalysis } from './analyseGeneric';
import { analyseGoals, type GoalAnalysis } from './analyseGoals';
import { analyseProgrammes, type Programme } from './analyseProgrammes';
import { missionsBySubject, type SubjectMissions } from './subjectMissions';

/** What follows for policy from what is weak. */
export interface PolicyAnalysis {
  readonly advice: readonly AdviceRow[];
  readonly missions: (subject: Pick<Subject, 'key' | 'kind'>) => SubjectMissions | null;
  readonly programmes: readonly Programme[];
  readonly goals: GoalAnalysis;
  readonly generic: GenericAnalysis;
}

/**
 * @param profiles keys of what is no cluster but a profile.
 * @param sectors her sectors, or her codes added up to sectors.
 */
export function analysePolicy(
  input: Pick<Input, 'missions' | 'criteria' | 'goals'>,
  ecosystem: EcosystemAnalysis,
  profiles: ReadonlySet<string>,
  sectors: SectorTable | null,
  { genericShare }: Pick<ParameterValues, 'genericShare'>,
): PolicyAnalysis {
  const advice = analyseAdvice(ecosystem, profiles);
  const missions = missionsBySubject(input);
  return {
    advice,
    missions,
    programmes: analyseProgrammes(advice, missions),
    goals: analyseGoals(input.goals, ecosystem, input.criteria, profiles, genericShare),
    generic: analyseGeneric(ecosystem, profiles, sectors),
  };
}
