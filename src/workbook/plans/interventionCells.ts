import {
  ACTOR_NAMES,
  INFLUENCE_NAMES,
  INTERVENTION_ACTORS,
  MISSION_NAMES,
  MUNICIPAL_INFLUENCE,
  type FoundIntervention,
} from '../../method';
import type { AdviceRow } from '../analysis/analyseAdvice';
import { pairKey, type Subject } from '../analysis/analyseEcosystem';
import { missionOutcome, type SubjectMissions } from '../analysis/subjectMissions';
import { formula, type CellContent, type CellsByColumn } from '../sheetPlan';
import { herText } from './herCell';
import { sourcesText } from './interventionText';
import type { PlanContext } from './planContext';
import { PlanReference } from './planReference';
import type { AdviceBasis } from './recommendationsPlan';

/** What the sheet Recommendations says of the weak element itself, with its figures by reference. */
export function weakPairCells(
  { locale, sheetNames }: PlanContext,
  basis: AdviceBasis,
): (row: AdviceRow) => CellsByColumn {
  const evidence = new PlanReference(basis.evidence, sheetNames.evidence);
  const indicators = basis.indicators && new PlanReference(basis.indicators, sheetNames.indicators);
  return ({ subject, element, rank }) => {
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
      phase: subject.phase && locale.terms.phases[subject.phase],
      influence: INFLUENCE_NAMES[MUNICIPAL_INFLUENCE[element].influence][locale.language],
    };
  };
}

/** What the sheet Recommendations says of an intervention: why it, who acts, and what it does for a mission. */
export class InterventionCells {
  constructor(
    private readonly context: PlanContext,
    private readonly missionsOfSubject: (subject: Subject) => SubjectMissions | null,
  ) {}

  of(row: AdviceRow): CellsByColumn {
    const { sheets, language } = this.context.locale;
    const { recommendations: texts, catalogue } = sheets;
    const { found, whyNone, dispute, subject } = row;
    const missions = this.missionsOfSubject(subject);
    const disputed = dispute === null ? [] : [sheets.evidence.disputed(dispute)];
    const common = { missions: this.missionsText(missions), why: this.why(row) };
    if (!found) {
      const reasons = [...(whyNone ? [texts.none[whyNone]] : []), ...disputed];
      return { ...common, intervention: texts.noneMark, remark: reasons.join(' ') };
    }
    const { intervention, because } = found;
    return {
      ...common,
      intervention: intervention.name[language],
      explanation: intervention.explanation[language],
      specificity: because.kind === 'specific' ? catalogue.specific : catalogue.general,
      actors: this.actorsText(intervention.id),
      missionTest: texts.missionOutcomes[missionOutcome(missions, intervention.id)],
      remark: disputed.join(' ') || null,
    };
  }

  private why({ basis, found, subject }: AdviceRow): string {
    const texts = this.context.locale.sheets.recommendations;
    return [texts.basis[basis], ...(found ? this.ruleText(found, subject) : [])].join(' ');
  }

  private ruleText({ because }: FoundIntervention, subject: Subject): string[] {
    const { locale } = this.context;
    const texts = locale.sheets.recommendations;
    const sources = sourcesText(because.placements, locale);
    if (because.kind === 'specific') return [texts.specificRule(subject.name, sources)];
    if (subject.kind === 'sector') return [texts.sectorRule(sources)];
    if (!subject.phase) return [texts.phaseUnknown(sources)];
    const isUncertain = because.placements.every(({ certain }) => !certain);
    const rule = texts.phaseRule(locale.terms.phases[subject.phase], sources);
    return isUncertain ? [rule, texts.uncertainRule] : [rule];
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
    const { contributions } = sheets.selection;
    return (
      missions.contributions
        .map((one) => `${MISSION_NAMES[one.mission][language]}: ${contributions[one.contribution]}`)
        .join('; ') || null
    );
  }
}
