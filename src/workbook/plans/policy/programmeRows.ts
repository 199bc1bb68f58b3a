import { ACTORS, ACTOR_NAMES, INTERVENTION_ACTORS, type Element } from '../../../method';
import { pairKey, type Subject } from '../../analysis/analyseEcosystem';
import type { JudgedGoal, JudgedPart, MissingGoal } from '../../analysis/analyseGoals';
import type { Programme } from '../../analysis/analyseProgrammes';
import { missionName, type OwnMissionNames } from '../../input';
import { formula, type CellContent, type CellsByColumn, type RowPlan, type SheetPlan } from '../../sheetPlan';
import { KEY_COLUMN_ID } from '../columns';
import { herText } from '../input/herCell';
import { nameList } from '../nameList';
import type { PlanContext } from '../planContext';
import { PlanReference } from '../planReference';

/** The pair of a sector or cluster and an element that a row is about. */
interface Pair {
  readonly subject: Subject;
  readonly element: Element;
}

const MOST_NAMES = 8;
/** Excel takes a formula of 8,192 characters. */
const LONGEST_FORMULA = 8_000;

/** The rows of the sheet Programmes. */
export class ProgrammeRows {
  private readonly evidence: PlanReference;

  constructor(
    private readonly context: PlanContext,
    private readonly subjects: readonly Subject[],
    private readonly missionNames: OwnMissionNames,
    evidenceSheet: SheetPlan,
  ) {
    this.evidence = new PlanReference(evidenceSheet, context.sheetNames.evidence);
  }

  ofProgramme({ key, kind, theme, subjects, interventions, elements, pairs }: Programme): RowPlan {
    const { terms, language } = this.context.locale;
    const { texts } = this;
    const byMission = theme.kind === 'mission';
    return this.row(`programme:${key}`, {
      kind: texts.kinds[kind],
      name: byMission
        ? texts.missionName(missionName(theme.mission, language, this.missionNames))
        : texts.elementName(terms.elements[theme.element]),
      subjects: this.names(subjects.map(({ name }) => name)),
      elements: this.names(elements.map((element) => terms.elements[element])),
      weakNow: this.weakNow(pairs),
      interventions: nameList(
        interventions.map(({ name }) => name[language]),
        MOST_NAMES,
        this.context.locale,
        '; ',
      ),
      why: byMission ? texts.missionWhy(subjects.length) : texts.elementWhy(subjects.length),
      actors: ACTORS.filter((actor) =>
        interventions.some(({ id }) => INTERVENTION_ACTORS[id]?.actors.includes(actor)),
      )
        .map((actor) => ACTOR_NAMES[actor][language])
        .join(', '),
    });
  }

  ofGoal({ goal, verdict, parts }: JudgedGoal): RowPlan {
    const { texts } = this;
    const { about, elements } = goal;
    const weakAt = [...new Set(parts.flatMap((part) => part.weakAt))];
    const pairs = parts.flatMap(({ subject, element, weakAt: at }): Pair[] => {
      const known = subject && this.subjects.find(({ key }) => key === subject.key);
      return element ? (known ? [known] : at).map((one) => ({ subject: one, element })) : [];
    });
    return this.row(`goal:${goal.key}`, {
      kind: texts.kinds.goal,
      name: herText(goal.goal),
      subjects: about ? herText(about) : this.names(weakAt.map(({ name }) => name)),
      elements: this.names(elements.map((element) => this.context.locale.terms.elements[element])) || null,
      weakNow: pairs.length > 0 ? this.weakNow(pairs) : null,
      verdict: texts.verdicts[verdict],
      why: this.why(parts),
    });
  }

  /** The reason, or each reason with what it is about where the parts have different ones. */
  private why(parts: readonly JudgedPart[]): string {
    const { texts } = this;
    const reasons = [...new Set(parts.map(({ reason }) => reason))];
    if (reasons.length === 1) return texts.reasons[reasons[0]!];
    const { elements } = this.context.locale.terms;
    const nameOf = ({ subject, element }: JudgedPart): string =>
      [...(subject ? [subject.name] : []), ...(element ? [elements[element].toLowerCase()] : [])].join(' · ');
    return reasons
      .map((reason) => {
        const those = parts.filter((part) => part.reason === reason);
        return `${this.names(those.map(nameOf))}: ${texts.reasons[reason]}`;
      })
      .join(' ');
  }

  ofMissing(missing: MissingGoal): RowPlan {
    const { texts } = this;
    const { elements } = this.context.locale.terms;
    const common = { kind: texts.kinds.missing, verdict: texts.verdicts.missing };
    if (missing.kind === 'subject') {
      const { subject, weak } = missing;
      return this.row(`missing:${subject.key}`, {
        ...common,
        name: texts.missingSubject(subject.name),
        subjects: subject.name,
        elements: this.names(weak.map((element) => elements[element])),
        weakNow: this.weakNow(weak.map((element) => ({ subject, element }))),
        why: texts.missingSubjectWhy,
      });
    }
    const { element, weakAt } = missing;
    const isOfRegion = weakAt.length === 0;
    return this.row(`missing:${element}`, {
      ...common,
      name: texts.missingElement(elements[element]),
      subjects: isOfRegion
        ? this.context.locale.sheets.evidence.region
        : this.names(weakAt.map(({ name }) => name)),
      elements: elements[element],
      weakNow: isOfRegion ? null : this.weakNow(weakAt.map((subject) => ({ subject, element }))),
      why: isOfRegion ? texts.missingInRegionWhy : texts.missingElementWhy,
    });
  }

  /** Counted in the ratings that apply now; a literal where the formula would be too long for Excel. */
  private weakNow(pairs: readonly Pair[]): CellContent {
    const cells = pairs
      .map(({ subject, element }) => pairKey(subject.key, element))
      .filter((key) => this.evidence.has('applied', key))
      .map((key) => `N(${this.evidence.cell('applied', key)}=-1)`);
    const sum = `=${cells.join('+') || '0'}`;
    return sum.length <= LONGEST_FORMULA ? formula(sum) : pairs.length;
  }

  private row(key: string, cells: CellsByColumn): RowPlan {
    return { key, cells: { ...cells, [KEY_COLUMN_ID]: key } };
  }

  private names(names: readonly string[]): string {
    return nameList(names, MOST_NAMES, this.context.locale);
  }

  private get texts() {
    return this.context.locale.sheets.programmes;
  }
}
