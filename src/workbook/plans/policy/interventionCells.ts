import {
  ACTOR_NAMES,
  INFLUENCE_NAMES,
  INTERVENTION_ACTORS,
  MUNICIPAL_INFLUENCE,
  PHASES,
  phasesOf,
  type FoundIntervention,
} from '../../../method';
import type { AdviceRow, Specificity } from '../../analysis/analyseAdvice';
import { pairKey, type Subject } from '../../analysis/analyseEcosystem';
import { missionOutcome, type SubjectMissions } from '../../analysis/subjectMissions';
import { missionName, type OwnMissionNames } from '../../input';
import { formula, type CellContent, type CellsByColumn } from '../../sheetPlan';
import { herText } from '../input/herCell';
import { sourcesText } from './interventionText';
import type { PlanContext } from '../planContext';
import { PlanReference } from '../planReference';
import type { AdviceBasis } from './recommendationsPlan';

/** What the sheet Recommendations says of the weak element itself, with its figures by reference. */
export function weakPairCells(
  { locale, sheetNames }: PlanContext,
  basis: AdviceBasis,
): (row: AdviceRow) => CellsByColumn {
  const evidence = new PlanReference(basis.evidence, sheetNames.evidence);
  const indicators = basis.indicators && new PlanReference(basis.indicators, sheetNames.indicators);
  return ({ subject, element, rank, specificity }) => {
    const pair = pairKey(subject.key, element);
    const measured = indicators?.has(element, subject.key) ? indicators : null;
    const value = measured?.cell(element, subject.key);
    return {
      subject: subject.name,
      element: locale.terms.elements[element],
      ratingNow: formula(`=${evidence.cell('applied', pair)}`),
      ...(measured
        ? {
            index: formula(`=${evidence.cell('index', pair)}`),
            place: formula(`=IF(ISNUMBER(${value}),RANK(${value},${measured.all(element)}),"")`),
          }
        : {}),
      order: rank,
      phase: subject.phase
        ? locale.terms.phases[subject.phase]
        : specificity === 'general'
          ? locale.sheets.recommendations.allPhases
          : null,
      influence: INFLUENCE_NAMES[MUNICIPAL_INFLUENCE[element].influence][locale.language],
    };
  };
}

/** What the sheet Recommendations says of an intervention: why it, who acts, and what it does for a mission. */
export class InterventionCells {
  constructor(
    private readonly context: PlanContext,
    private readonly missionsOfSubject: (subject: Subject) => SubjectMissions | null,
    private readonly missionNames: OwnMissionNames,
  ) {}

  of(row: AdviceRow): CellsByColumn {
    const { sheets, language } = this.context.locale;
    const { recommendations: texts, catalogue } = sheets;
    const { found, specificity, whyNone, dispute, subject } = row;
    const missions = this.missionsOfSubject(subject);
    const disputed = dispute === null ? [] : [sheets.evidence.disputed(dispute)];
    const common = { missions: this.missionsText(missions), why: this.why(row) };
    if (!found || !specificity) {
      const reasons = [...(whyNone ? [texts.none[whyNone]] : []), ...disputed];
      return { ...common, intervention: texts.noneMark, remark: reasons.join(' ') };
    }
    const { intervention } = found;
    const words = { specific: catalogue.specific, elsewhere: texts.elsewhere, general: catalogue.general };
    return {
      ...common,
      intervention: intervention.name[language],
      explanation: intervention.explanation[language],
      specificity: words[specificity],
      actors: this.actorsText(intervention.id),
      missionTest: texts.missionOutcomes[missionOutcome(missions, intervention.id)],
      remark: disputed.join(' ') || null,
    };
  }

  private why({ basis, found, specificity, subject }: AdviceRow): string {
    const texts = this.context.locale.sheets.recommendations;
    return [
      texts.basis[basis],
      ...(found && specificity ? this.ruleText(found, specificity, subject) : []),
    ].join(' ');
  }

  private ruleText({ because }: FoundIntervention, specificity: Specificity, subject: Subject): string[] {
    const { locale } = this.context;
    const texts = locale.sheets.recommendations;
    const sources = sourcesText(because.placements, locale);
    if (specificity === 'specific') return [texts.specificRule(subject.name, sources)];
    if (specificity === 'elsewhere') return [texts.elsewhereRule(subject.name, sources)];
    const isUncertain = because.placements.every(({ certain }) => !certain);
    const uncertain = isUncertain ? [texts.uncertainRule] : [];
    if (subject.phase) {
      const ofPhase = subject.kind === 'sector' ? texts.ownPhaseRule : texts.phaseRule;
      return [ofPhase(locale.terms.phases[subject.phase], sources), ...uncertain];
    }
    const phases = PHASES.filter((phase) => because.placements.some((one) => phasesOf(one).includes(phase)));
    const rule = texts.allPhasesRule[subject.kind];
    return [rule(phases.map((phase) => locale.terms.phases[phase]).join(', '), sources), ...uncertain];
  }

  private actorsText(interventionId: string): string | null {
    const { language } = this.context.locale;
    const fact = INTERVENTION_ACTORS[interventionId];
    return fact ? fact.actors.map((actor) => ACTOR_NAMES[actor][language]).join(', ') : null;
  }

  private missionsText(missions: SubjectMissions | null): CellContent {
    const { language, sheets } = this.context.locale;
    if (!missions) return sheets.recommendations.missionUnknown;
    if (missions.label) return herText(missions.label);
    const { contributions, roles } = sheets.selection;
    const { via, isIndirect } = missions;
    const named = missions.contributions
      .map(
        ({ mission, contribution }) =>
          `${missionName(mission, language, this.missionNames)}: ${contributions[contribution]}`,
      )
      .join('; ');
    if (via.length === 0) return named || null;
    return `${named || (isIndirect ? roles.enabler : sheets.summary.none)} (${sheets.recommendations.viaSectors(via.join(', '))})`;
  }
}
