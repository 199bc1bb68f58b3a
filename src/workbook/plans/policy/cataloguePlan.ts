import { CATALOGUE, PHASES, SOURCES } from '../../../method';
import type { SheetPlan } from '../../sheetPlan';
import { KEY_COLUMN_ID, analystColumn, column, keyColumn } from '../columns';
import { placementText, scopeText, sourcesText } from './interventionText';
import type { PlanContext } from '../planContext';

/** The phases that any source has interventions for. */
const PHASES_WITH_INTERVENTIONS = PHASES.filter((phase) => phase !== 'decline');

/** The whole catalogue, one row per intervention, to be filtered by element, phase and kind. */
export function cataloguePlan(context: PlanContext): SheetPlan {
  const { locale } = context;
  const texts = locale.sheets.catalogue;
  return {
    role: 'catalogue',
    title: texts.title,
    question: texts.question,
    answer: texts.answer(CATALOGUE.length),
    source: locale.sheets.catalogueSource(
      Object.values(SOURCES)
        .map(({ short }) => short[locale.language])
        .join('; '),
      context.version,
    ),
    columns: [
      column('element', texts.element, 'text', 24),
      column('name', texts.name, 'longText', 36),
      column('explanation', texts.explanation, 'longText', 64),
      column('kind', texts.kind, 'text', 12),
      column('scope', texts.scope, 'longText', 26),
      ...PHASES_WITH_INTERVENTIONS.map((phase) => column(phase, locale.terms.phases[phase], 'longText', 22)),
      column('source', texts.sources, 'longText', 24),
      keyColumn(locale),
      analystColumn(locale, 'note', locale.sheets.note),
    ],
    totals: {},
    rows: CATALOGUE.map((intervention) => ({
      key: intervention.id,
      cells: {
        element: locale.terms.elements[intervention.element],
        name: intervention.name[locale.language],
        explanation: intervention.explanation[locale.language],
        kind: intervention.scope === null ? texts.general : texts.specific,
        scope: scopeText(intervention.scope, locale),
        ...Object.fromEntries(
          PHASES_WITH_INTERVENTIONS.map((phase) => [phase, placementText(intervention, phase, locale)]),
        ),
        source: sourcesText(intervention.placements, locale),
        [KEY_COLUMN_ID]: intervention.id,
      },
    })),
    remarks: [
      ...texts.remarks,
      ...Object.values(SOURCES).map((source) => source.full[locale.language]),
      locale.sheets.yourColumnsRemark,
    ],
    ratingColumns: [],
  };
}
