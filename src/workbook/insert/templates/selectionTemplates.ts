import { MISSIONS, MISSION_NAMES } from '../../../method/selection/missions';
import { columnKinds } from '../templateColumns';
import type { Template } from '../templateSheet';

export const criteria: Template = ({ locale, sectors }) => {
  const { answers, enabler, headers, noRelevance, prompts, criteria: texts } = locale.templates;
  const { growthClasses, fitClasses } = locale.terms;
  const kinds = columnKinds(locale);
  const relevance = [
    ...MISSIONS.map((mission) => MISSION_NAMES[mission][locale.language]),
    enabler,
    noRelevance,
  ];
  return {
    ...texts,
    columns: [
      kinds.name(headers.sector),
      kinds.pick(headers.growth, Object.values(growthClasses), prompts.growth),
      kinds.suggest(headers.relevance, relevance, prompts.relevance),
      kinds.pick(headers.fit, Object.values(fitClasses), prompts.fit),
      kinds.pick(headers.selected, answers, prompts.selected),
    ],
    names: sectors,
    rows: sectors.length,
  };
};

export const missions: Template = ({ locale, sectors }) => {
  const { contributions, headers, prompts, missions: texts } = locale.templates;
  const kinds = columnKinds(locale);
  return {
    ...texts,
    columns: [
      kinds.name(headers.sector),
      ...MISSIONS.map((mission) =>
        kinds.pick(MISSION_NAMES[mission][locale.language], contributions, prompts.contribution),
      ),
    ],
    names: sectors,
    rows: sectors.length,
  };
};

export const education: Template = ({ locale, sectors }) => {
  const { headers, unemployed, education: texts } = locale.templates;
  const kinds = columnKinds(locale);
  const names = [unemployed, ...sectors];
  return {
    ...texts,
    columns: [kinds.name(headers.sector), ...headers.levels.map(kinds.amount)],
    names,
    rows: names.length,
  };
};
