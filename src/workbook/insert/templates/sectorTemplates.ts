import { columnKinds, type ColumnKinds } from '../templateColumns';
import type { Template, TemplateColumn, TemplateContext } from '../templateSheet';

/** How far back the earlier moment lies: the span over which the report for The Hague measures growth. */
const YEARS_BACK = 5;

/** The 88 two-digit codes of the SBI, and a few more. */
const CODE_ROWS = 100;
const PART_ROWS = 40;

/** Jobs at two moments, establishments, and the areas that they are compared with. */
function figures({ locale, year }: TemplateContext, { count }: ColumnKinds): readonly TemplateColumn[] {
  const { headers } = locale.templates;
  const earlier = year - YEARS_BACK;
  return [
    count(headers.jobs(year)),
    count(headers.jobs(earlier)),
    count(headers.establishments(year)),
    count(headers.region(year)),
    count(headers.reference(year)),
    count(headers.reference(earlier)),
  ];
}

/** What a sector earns and for whom. */
function extras(
  { locale, year }: TemplateContext,
  { count, amount }: ColumnKinds,
): readonly TemplateColumn[] {
  const { headers } = locale.templates;
  return [
    count(headers.basicJobs(year)),
    amount(headers.fte(year)),
    amount(headers.valueAdded(year)),
    amount(headers.exports(year)),
    amount(headers.turnover(year)),
    count(headers.exporters(year)),
  ];
}

export const sectors: Template = (context) => {
  const { headers, sectors: texts } = context.locale.templates;
  const kinds = columnKinds(context.locale);
  return {
    ...texts,
    columns: [kinds.name(headers.sector), ...figures(context, kinds), ...extras(context, kinds)],
    names: context.sectors,
    rows: context.sectors.length,
  };
};

export const codes: Template = (context) => {
  const { headers, codes: texts } = context.locale.templates;
  const kinds = columnKinds(context.locale);
  return {
    ...texts,
    columns: [kinds.code(headers.code), kinds.name(headers.description), ...figures(context, kinds)],
    names: [],
    rows: CODE_ROWS,
  };
};

export const subsectors: Template = (context) => {
  const { headers, prompts, subsectors: texts } = context.locale.templates;
  const kinds = columnKinds(context.locale);
  return {
    ...texts,
    columns: [
      kinds.suggest(headers.sector, context.sectors, prompts.sector),
      kinds.name(headers.subsector),
      ...figures(context, kinds),
    ],
    names: [],
    rows: PART_ROWS,
  };
};

export const scheme: Template = ({ locale, sectors: names }) => {
  const { headers, prompts, scheme: texts } = locale.templates;
  const kinds = columnKinds(locale);
  return {
    ...texts,
    columns: [kinds.codes(headers.code), kinds.suggest(headers.sector, names, prompts.sector)],
    names: [],
    rows: CODE_ROWS,
  };
};
