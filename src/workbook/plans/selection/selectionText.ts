import { formatDate, formatNumber } from '../../../locale';
import type { SheetLocale } from '../../../locale/sheetLocale';
import { CRITERION_TEXTS } from '../../../method';
import {
  WEIGHTINGS_SEED,
  type CriterionSensitivity,
  type SelectedSector,
  type SelectionAnalysis,
} from '../../analysis/analyseSelection';
import { isBlankRelevance, type CriterionId } from '../../analysis/criterionPoints';
import { nameList } from '../nameList';
import type { PlanContext } from '../planContext';

/** Size needs no more than the jobs, without which there is no sheet. */
const NEEDING_A_TABLE = ['concentration', 'socialRelevance', 'suitableEmployment'] as const;

/** More names make no sentence any more. */
const MOST_NAMES = 12;

/** Whom she chose, and how that lies to the ranking. */
export function selectionAnswer(
  { locale }: PlanContext,
  { criteria, sectors, size }: SelectionAnalysis,
): string {
  const texts = locale.sheets.selection;
  // Whoever has no points at all is not on top, however few sectors there are.
  const isTop = ({ rank, score }: SelectedSector): boolean => rank !== null && rank <= size && score !== 0;
  const names = (those: SelectionAnalysis['sectors']): string =>
    nameList(
      those.map(({ name }) => name),
      MOST_NAMES,
      locale,
    );
  const chosen = sectors.filter(({ selected }) => selected === true);
  const top = sectors.filter(isTop).sort((one, other) => (one.rank ?? 0) - (other.rank ?? 0));
  if (chosen.length === 0) {
    if (top.length === 0) return texts.answerNothing;
    const [only, ...others] = criteria;
    return only && others.length === 0
      ? texts.answerTopOnOne(nameInSentence(locale, only), names(top))
      : texts.answerTop(names(top));
  }
  if (top.length === 0) return texts.answerChosenWithoutRanks(names(chosen));
  return texts.answerChosen(
    names(chosen),
    chosen.filter(isTop).length,
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
  const unranked = withoutRank(sectors, blank);
  const ranked = sectors.filter(({ rank }) => rank !== null).length;
  const hasRankShares = sectors.some(({ rankShares }) => rankShares !== null);
  const when = formatDate(locale.language, date);
  const absent = NEEDING_A_TABLE.filter((id) => !criteria.includes(id)).map(
    (id) => `${nameInSentence(locale, id)} (${texts.needed[id]})`,
  );
  return [
    texts.pointsRemark,
    ...(absent.length > 0 ? [texts.absent(absent.join('; '))] : []),
    ...(analysis.hasGrowth ? [texts.sizeRemark] : [texts.noGrowthRemark]),
    ...(criteria.includes('socialRelevance') ? [texts.relevanceRemark] : []),
    ...(blank.length > 0 ? [texts.blankRelevance(nameList(blank, MOST_NAMES, locale))] : []),
    ...(unranked.length > 0 ? [texts.unranked(nameList(unranked, MOST_NAMES, locale))] : []),
    ...(hasRankShares && ranked < sectors.length && ranked <= size ? [texts.fewRanked(ranked, size)] : []),
    texts.weightsRemark,
    ...(hasRankShares
      ? [texts.rankSharesRemark(formatNumber(locale.language, weightings), WEIGHTINGS_SEED, when)]
      : []),
    ...(sensitivity.length > 0 ? [texts.sensitivityRemark(when)] : []),
    ...sensitivity.map((one) => sensitivityText(context, one, size)),
    texts.decisionRemark,
    texts.phaseRemark,
  ];
}

/** Names of what is passed by in the ranking, but for those that are named already; none where there is no ranking. */
function withoutRank(
  sectors: SelectionAnalysis['sectors'],
  alreadyNamed: readonly string[],
): readonly string[] {
  if (sectors.every(({ rank }) => rank === null)) return [];
  return sectors
    .filter(({ rank, name }) => rank === null && !alreadyNamed.includes(name))
    .map(({ name }) => name);
}

const nameInSentence = ({ language }: SheetLocale, criterion: CriterionId): string =>
  CRITERION_TEXTS[criterion].name[language].toLowerCase();

function sensitivityText(
  { locale }: PlanContext,
  { criterion, weight, below, above }: CriterionSensitivity,
  size: number,
): string {
  const texts = locale.sheets.selection;
  const name = CRITERION_TEXTS[criterion].name[locale.language];
  const percent = (share: number): string =>
    formatNumber(locale.language, share, { style: 'percent', maximumFractionDigits: 1 });
  const now = texts.weightNow(name, percent(weight));
  if (!below && !above) return `${now} ${texts.firm(size)}`;
  if (below?.weight === weight) return `${now} ${texts.tied(below.leaves, below.enters)}`;
  const turns = [
    ...(below ? [texts.turns('below', percent(below.weight), below.enters, below.leaves)] : []),
    ...(above ? [texts.turns('above', percent(above.weight), above.enters, above.leaves)] : []),
  ];
  return [now, ...turns].join(' ');
}
