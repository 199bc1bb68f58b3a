import { formatDate, formatNumber } from '../../locale';
import { CRITERION_TEXTS } from '../../method';
import {
  WEIGHTINGS_SEED,
  type CriterionSensitivity,
  type SelectionAnalysis,
} from '../analysis/analyseSelection';
import { isBlankRelevance } from '../analysis/criterionPoints';
import type { PlanContext } from './planContext';

/** Whom she chose, and how that lies to the ranking. */
export function selectionAnswer({ locale }: PlanContext, { sectors, size }: SelectionAnalysis): string {
  const texts = locale.sheets.selection;
  const isTop = (rank: number | null): boolean => rank !== null && rank <= size;
  const names = (those: SelectionAnalysis['sectors']): string => those.map(({ name }) => name).join(', ');
  const chosen = sectors.filter(({ selected }) => selected === true);
  const top = sectors
    .filter(({ rank }) => isTop(rank))
    .sort((one, other) => (one.rank ?? 0) - (other.rank ?? 0));
  if (chosen.length === 0) return top.length > 0 ? texts.answerTop(names(top)) : texts.answerNothing;
  return texts.answerChosen(
    names(chosen),
    chosen.filter(({ rank }) => isTop(rank)).length,
    size,
    names(top.filter(({ selected }) => selected !== true)),
  );
}

/** How the points came about, and how far the ranking hangs on the weights. */
export function selectionRemarks(context: PlanContext, analysis: SelectionAnalysis): readonly string[] {
  const { locale, date } = context;
  const texts = locale.sheets.selection;
  const { criteria, sectors, size, weightings, sensitivity } = analysis;
  const blank = criteria.includes('socialRelevance')
    ? sectors.filter(({ given }) => isBlankRelevance(given)).map(({ name }) => name)
    : [];
  const hasRankShares = sectors.some(({ rankShares }) => rankShares !== null);
  const when = formatDate(locale.language, date);
  return [
    texts.pointsRemark,
    ...(analysis.hasGrowth ? [texts.sizeRemark] : [texts.noGrowthRemark]),
    ...(criteria.includes('socialRelevance') ? [texts.relevanceRemark] : []),
    ...(blank.length > 0 ? [texts.blankRelevance(blank.join(', '))] : []),
    texts.weightsRemark,
    ...(hasRankShares
      ? [texts.rankSharesRemark(formatNumber(locale.language, weightings), WEIGHTINGS_SEED, when)]
      : []),
    ...(sensitivity.length > 0 ? [texts.sensitivityRemark(when)] : []),
    ...sensitivity.map((one) => sensitivityText(context, one, size)),
    texts.decisionRemark,
  ];
}

function sensitivityText(
  { locale }: PlanContext,
  { criterion, weight, change }: CriterionSensitivity,
  size: number,
): string {
  const texts = locale.sheets.selection;
  const name = CRITERION_TEXTS[criterion].name[locale.language];
  const percent = (share: number): string =>
    formatNumber(locale.language, share, { style: 'percent', maximumFractionDigits: 1 });
  if (!change) return texts.firm(name, percent(weight), size);
  const { leaves, enters } = change;
  if (change.weight === weight) return texts.tied(name, leaves, enters);
  const way = change.weight > weight ? 'above' : 'below';
  return texts.turns(name, percent(weight), way, percent(change.weight), enters, leaves);
}
