import type { TemplateLocale } from '../../../locale/templateLocale';
import { ELEMENTS } from '../../../method/ecosystem/elements';
import { MISSIONS, MISSION_NAMES } from '../../../method/selection/missions';
import { columnKinds } from '../templateColumns';
import type { Template } from '../templateSheet';

/** Enough for each of the ten elements in half a dozen sectors. */
const LIST_ROWS = 60;
const CLUSTER_ROWS = 15;

const elementsOf = ({ terms }: TemplateLocale): readonly string[] =>
  ELEMENTS.map((element) => terms.elements[element]);

export const indicators: Template = ({ locale, sectors }) => {
  const { headers, levels, prompts, wholes, indicators: texts } = locale.templates;
  const kinds = columnKinds(locale);
  return {
    ...texts,
    columns: [
      kinds.pick(headers.element, elementsOf(locale), prompts.element),
      kinds.suggest(headers.sector, [...wholes, ...sectors], prompts.indicatorSector),
      kinds.text(headers.indicator),
      kinds.amount(headers.numerator),
      kinds.denominator(headers.denominator),
      kinds.value(headers.value),
      kinds.suggest(headers.level, levels, prompts.level),
      kinds.year(headers.year),
      kinds.text(headers.source),
      kinds.pick(headers.scale, Object.values(locale.terms.scales), prompts.scale),
    ],
    names: [],
    rows: LIST_ROWS,
  };
};

export const ratings: Template = ({ locale, sectors }) => {
  const { headers, prompts, ratings: texts } = locale.templates;
  const kinds = columnKinds(locale);
  const words = Object.values(locale.terms.ratings);
  return {
    ...texts,
    columns: [
      kinds.name(headers.sector),
      ...elementsOf(locale).map((element) => kinds.pick(element, words, prompts.rating)),
    ],
    names: sectors,
    rows: sectors.length,
  };
};

export const evidence: Template = ({ locale, sectors }) => {
  const { headers, prompts, evidence: texts } = locale.templates;
  const { ratings: words, subjectKinds } = locale.terms;
  const kinds = columnKinds(locale);
  return {
    ...texts,
    columns: [
      kinds.pick(headers.kind, Object.values(subjectKinds), prompts.kind),
      kinds.suggest(headers.name, sectors, prompts.subject),
      kinds.pick(headers.element, elementsOf(locale), prompts.element),
      kinds.pick(headers.rating, Object.values(words), prompts.rating),
      kinds.text(headers.evidence),
      kinds.text(headers.source),
      kinds.text(headers.disputed),
    ],
    names: [],
    rows: LIST_ROWS,
  };
};

export const clusters: Template = ({ locale, sectors }) => {
  const { areas, headers, prompts, clusters: texts } = locale.templates;
  const { phases, testResults } = locale.terms;
  const kinds = columnKinds(locale);
  const answers = Object.values(testResults);
  const missions = MISSIONS.map((mission) => MISSION_NAMES[mission][locale.language]);
  return {
    ...texts,
    columns: [
      kinds.text(headers.cluster),
      kinds.suggest(headers.area, areas, prompts.area),
      kinds.shortText(headers.centre),
      kinds.pick(headers.proximity, answers, prompts.test),
      kinds.text(headers.proximityEvidence),
      kinds.pick(headers.dependence, answers, prompts.test),
      kinds.text(headers.dependenceEvidence),
      kinds.pick(headers.phase, Object.values(phases), prompts.phase),
      kinds.text(headers.phaseReason),
      kinds.suggest(headers.mission, missions, prompts.mission),
      kinds.suggest(headers.sectors, sectors, prompts.sectors),
      kinds.text(headers.remark),
    ],
    names: [],
    rows: CLUSTER_ROWS,
  };
};
