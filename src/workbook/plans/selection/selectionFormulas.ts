import type { SelectionAnalysis, SelectedSector } from '../../analysis/analyseSelection';
import { isBlankRelevance, type CriterionId } from '../../analysis/criterionPoints';
import { FIT_CLASSES, GROWTH_CLASSES, type Figure } from '../../input';
import { KEY_COLUMN_ID } from '../columns';
import { placeOfShown } from '../exactText';
import { NO, YES } from '../../recognise/words/vocabulary';
import { DECISION_COLUMN_ID, DECISION_WORDS } from './decisionWords';
import { herCell } from '../input/herCell';
import { parameterCells } from '../parameterCells';
import type { ParameterId } from '../parameters';
import type { PlanContext } from '../planContext';
import { PlanReference } from '../planReference';
import { pointsColumnId } from './selectionColumns';
import { matrixPoints } from './selectionMissions';
import { LABEL_POINTS } from './selectionParameters';

type LabelledCriterion = keyof typeof LABEL_POINTS;

/**
 * The formulas of the sheet Selection, without their `=`. Figures are looked up on the sheet Structure by key, so
 * that either sheet can be sorted.
 */
export class SelectionFormulas {
  private readonly parameter: (id: ParameterId) => string;

  constructor(
    private readonly context: PlanContext,
    private readonly analysis: SelectionAnalysis,
    private readonly own: PlanReference,
    private readonly structure: PlanReference,
  ) {
    this.parameter = parameterCells(context);
  }

  place(key: string): string {
    return placeOfShown(this.own.cell(KEY_COLUMN_ID, key), this.structure.all(KEY_COLUMN_ID), [key]);
  }

  /** The cell of this sector on the sheet Structure. */
  figure(column: string, key: string): string {
    return `INDEX(${this.structure.all(column)},${this.own.cell('place', key)})`;
  }

  /** A class in words, empty where the figure it follows from is missing. */
  label(column: string, key: string): string {
    return `IFERROR(${this.figure(column, key)},"")`;
  }

  growthClass(key: string): string {
    const { growthClasses } = this.context.locale.terms;
    const limits = ['growthSlightDecline', 'growthSlight', 'growthNormal', 'growthLarge'] as const;
    return this.classOf(
      this.figure('growth', key),
      GROWTH_CLASSES.map((name) => growthClasses[name]),
      limits,
    );
  }

  /** How much of the profile of the sector is that of the unemployed: 1 minus the index of dissimilarity. */
  fit(profile: readonly Figure[], unemployed: readonly Figure[]): string {
    const [ours, theirs] = [profile.map(figureCell), unemployed.map(figureCell)];
    const [all, others] = [ours.join(','), theirs.join(',')];
    const differences = ours.map(
      (cell, level) => `ABS(${cell}/SUM(${all})-${theirs[level]!}/SUM(${others}))`,
    );
    const isKnown = `COUNT(${all},${others})=${ours.length + theirs.length}`;
    const isUsable = `MIN(${all},${others})>=0,SUM(${all})>0,SUM(${others})>0`;
    return `IF(AND(${isKnown},${isUsable}),1-(${differences.join('+')})/2,NA())`;
  }

  fitClass(key: string): string {
    const { fitClasses } = this.context.locale.terms;
    return this.classOf(
      this.own.cell('fit', key),
      FIT_CLASSES.map((name) => fitClasses[name]),
      ['fitAverage', 'fitGood'],
    );
  }

  points(criterion: CriterionId, sector: SelectedSector): string {
    const { key } = sector;
    switch (criterion) {
      case 'size': {
        const size = this.pointsOfLabel('size', this.own.cell('size', key));
        if (!this.analysis.hasGrowth) return orBlank(size);
        return orBlank(`(${size}+${this.growthPoints(sector)})/2`);
      }
      case 'concentration':
        return orBlank(this.pointsOfLabel('concentration', this.own.cell('concentration', key)));
      case 'socialRelevance':
        return this.relevancePoints(sector);
      case 'suitableEmployment':
        return orBlank(this.fitPoints(sector));
    }
  }

  /**
   * The weighted mean; blank while a weight is no number or below zero, and while a criterion that has weight has
   * no points. See `analyseSelection` for the rounding.
   */
  score(key: string): string {
    const [weights, points] = [this.weights(), this.across(key)];
    const mean = `ROUND(SUMPRODUCT(${weights},${points})/SUM(${weights}),12)`;
    const areWeights = `COUNT(${weights})=${this.analysis.criteria.length},MIN(${weights})>=0,SUM(${weights})>0`;
    const areMissing = `COUNTIFS(${weights},"<>0",${points},">=0")<COUNTIF(${weights},"<>0")`;
    return `IF(NOT(AND(${areWeights})),"",IF(${areMissing},"",${mean}))`;
  }

  rank(key: string): string {
    const score = this.own.cell('score', key);
    return `IF(ISNUMBER(${score}),RANK(${score},${this.own.all('score')}),"")`;
  }

  /** The weights above the points. */
  weights(): string {
    const [first, last] = this.ends();
    return `${this.own.total(first)}:${this.own.total(last)}`;
  }

  /** The decision that counts: hers on this sheet, otherwise that of her own table; empty while there is none. */
  decision({ key, inTable }: SelectedSector): string {
    const hers = this.own.cell(DECISION_COLUMN_ID, key);
    const given = inTable.selected
      ? this.inOurWords(this.own.cell('tableDecision', key), YES, NO, '""')
      : '""';
    return this.inOurWords(hers, DECISION_WORDS.yes, DECISION_WORDS.no, given);
  }

  /** Where the decision is not that of the ranking, in a sentence. */
  difference(key: string): string {
    const texts = this.context.locale.sheets.selection;
    const [decision, rank] = [this.own.cell('counts', key), this.own.cell('rank', key)];
    const top = this.parameter('selectionSize');
    const { yes, no } = texts.decisions;
    const chosen = `IF(ISNUMBER(${rank}),IF(${rank}>${top},"${texts.chosenAtRank}"&${rank},""),"${texts.chosenWithoutRank}")`;
    const notChosen = `IF(ISNUMBER(${rank}),IF(${rank}<=${top},"${texts.notChosenAtRank}"&${rank},""),"")`;
    return `IF(${decision}="${yes}",${chosen},IF(${decision}="${no}",${notChosen},""))`;
  }

  /** What a cell with one of these words, or with TRUE or FALSE, decides, and otherwise something else. */
  private inOurWords(cell: string, yes: readonly string[], no: readonly string[], otherwise: string): string {
    const { decisions } = this.context.locale.sheets.selection;
    // A blank cell is equal to FALSE as well as to an empty text.
    const says = (words: readonly string[], truth: string): string =>
      `OR(${words.map((word) => `TRIM(${cell})="${word}"`).join(',')},AND(${cell}<>"",${cell}=${truth}))`;
    return `IF(${says(yes, 'TRUE')},"${decisions.yes}",IF(${says(no, 'FALSE')},"${decisions.no}",${otherwise}))`;
  }

  private growthPoints({ key, given }: SelectedSector): string {
    const { growthClasses } = this.context.locale.terms;
    const label = given.growth;
    if (!label || GROWTH_CLASSES.some((name) => growthClasses[name] === label.text)) {
      return this.pointsOfLabel('growth', this.own.cell('growthLabel', key));
    }
    const cells = label.meaning.map((name) => this.parameter(LABEL_POINTS.growth[name]));
    return cells.length === 1 ? cells[0]! : `AVERAGE(${cells.join(',')})`;
  }

  private fitPoints({ key, given }: SelectedSector): string {
    const { fitClasses } = this.context.locale.terms;
    const label = given.fit;
    return !label || FIT_CLASSES.some((name) => fitClasses[name] === label.text)
      ? this.pointsOfLabel('fit', this.own.cell('fitLabel', key))
      : this.parameter(LABEL_POINTS.fit[label.meaning]);
  }

  private relevancePoints({ key, given }: SelectedSector): string {
    const { relevance, missionRow } = given;
    if (!relevance) {
      return isBlankRelevance(given) ? `IF(${this.parameter('blankRelevanceIsNone')}=1,0,"")` : '""';
    }
    if (missionRow) {
      const across = (from: string, to: string): string => this.own.across(from, to, key);
      return matrixPoints(this.context, this.analysis.missions, across, this.parameter);
    }
    const terms = [
      ...(relevance.direct > 0 ? [`${relevance.direct}*${this.parameter('pointsDirect')}`] : []),
      ...(relevance.enabler ? [this.parameter('pointsEnabler')] : []),
      ...(relevance.steering ? [this.parameter('pointsSteering')] : []),
    ];
    return `MIN(${this.parameter('pointsMostRelevant')},${terms.join('+') || '0'})`;
  }

  private pointsOfLabel(criterion: LabelledCriterion, label: string): string {
    const { terms } = this.context.locale;
    const words: Readonly<Record<string, string>> = {
      size: terms.sizeClasses,
      growth: terms.growthClasses,
      concentration: terms.concentrationClasses,
      fit: terms.fitClasses,
    }[criterion];
    return Object.entries(LABEL_POINTS[criterion]).reduceRight(
      (rest, [name, id]) => `IF(${label}="${words[name]!}",${this.parameter(id)},${rest})`,
      'NA()',
    );
  }

  /** The first class whose limit lies above the value; a value on a limit belongs to the higher class. */
  private classOf(value: string, names: readonly string[], limits: readonly ParameterId[]): string {
    const highest = `"${names[names.length - 1]!}"`;
    const classes = limits.reduceRight(
      (rest, limit, index) => `IF(${value}<${this.parameter(limit)},"${names[index]!}",${rest})`,
      highest,
    );
    return `IF(ISNUMBER(${value}),${classes},"")`;
  }

  private ends(): readonly [string, string] {
    const { criteria } = this.analysis;
    return [pointsColumnId(criteria[0]!), pointsColumnId(criteria[criteria.length - 1]!)];
  }

  private across(key: string): string {
    const [first, last] = this.ends();
    return this.own.across(first, last, key);
  }
}

const orBlank = (value: string): string => `IFERROR(${value},"")`;

/** Her cell where it holds, or may come to hold, a number; otherwise the number that was read from it. */
const figureCell = ({ asIs, value, place, isRefused }: Figure): string =>
  isRefused ? 'NA()' : !asIs && value !== null ? String(value) : herCell(place);
