import { formatDate, formatMoment, formatNumber } from '../../locale';
import type { SheetLocale } from '../../locale/sheetLocale';
import type { CodedName } from '../../openData/codeList';
import type { OpenFigure } from '../../openData/figureText';
import type { OpenDataColumn, OpenDataFigures } from '../../openData/openDataFigures';
import type { LooseSheet } from '../insert/looseSheet';
import type { CellContent } from '../sheetPlan';
import { openDataProblemText } from './openDataProblemText';

/** Wide enough for the longest name of a section. */
const NAME_WIDTH = 46;
const CODE_WIDTH = 12;
const FIGURE_WIDTH = 18;

/** How the whole is named before its own name: `A-U Alle economische activiteiten`. */
const WHOLE_CODE = 'A-U';
const WHOLE = /^A-U\s*/;

/** The columns in the order in which the reader of tables expects them. */
const ORDER = ['own', 'establishments', 'region', 'nation'] as const;

/**
 * A sheet that is the analyst's, with a table of sectors as the reader of tables knows it and, below it,
 * where each figure comes from. A figure that is missing has the mark of the statistics office.
 */
export function openDataSheet(figures: OpenDataFigures, locale: SheetLocale): LooseSheet {
  const texts = locale.sheets.openData;
  const { area } = figures.choice;
  const columns = [...figures.columns].sort((one, other) => orderOf(one) - orderOf(other));
  const headers = [texts.sector, texts.code, ...columns.map((column) => headerOf(column, locale)), texts.key];
  const rows = figures.sections.map(({ name, letter, key }, index): CellContent[] => [
    name,
    letter,
    ...columns.map((column) => contentOf(column.figures[index]!)),
    key,
  ]);
  const { total } = figures;
  const totals: CellContent[] = total
    ? [
        total.title.replace(WHOLE, ''),
        WHOLE_CODE,
        ...columns.map((column) => contentOf(column.total)),
        total.key,
      ]
    : [];
  return {
    name: texts.name(sheetNamePart(area.title)),
    title: texts.title(area.title),
    lines: [texts.about, texts.areas(areasOf(figures).map(named).join('; '))],
    columns: headers.map((_, index) =>
      index === 0
        ? { width: NAME_WIDTH }
        : index === 1
          ? { width: CODE_WIDTH }
          : index > columns.length + 1
            ? { width: FIGURE_WIDTH }
            : { width: FIGURE_WIDTH, numberFormat: '#,##0' },
    ),
    rows: [
      headers,
      ...rows,
      ...(total ? [totals] : []),
      [],
      ...notesOf(figures, locale).map((note) => [note]),
    ],
    headerRows: [0],
    frozenColumns: 1,
  };
}

const orderOf = ({ measure, role }: OpenDataColumn): number =>
  ORDER.indexOf(measure === 'establishments' ? measure : role);

const contentOf = ({ value, mark }: OpenFigure): CellContent => value ?? (mark === '' ? null : mark);

/** Without the characters that Excel does not allow in the name of a sheet. */
const sheetNamePart = (text: string): string =>
  text
    .replace(/[\\/?*:[\]]/g, ' ')
    .replace(/^[\s']+|[\s']+$/g, '')
    .replace(/\s+/g, ' ');

function headerOf({ measure, role, area, period }: OpenDataColumn, { sheets }: SheetLocale): string {
  const { headers } = sheets.openData;
  if (measure === 'establishments') return headers.establishments(period.year);
  if (role !== 'region') return headers[role](period.year);
  // A part of the country with the country's name in its own would be read as the country.
  return headers.region(/nederland/i.test(area.title) ? area.key : area.title, period.year);
}

function notesOf(figures: OpenDataFigures, locale: SheetLocale): readonly string[] {
  const { language, openData } = locale;
  const texts = locale.sheets.openData;
  const { noEstablishments } = figures;
  return [
    texts.sourceHeading,
    texts.retrieved(formatMoment(language, figures.retrieved)),
    ...figures.tables.flatMap(({ id, title, modified, column }) => [
      texts.source(id, title, dayOf(modified, locale)),
      texts.address(id),
      texts.unit(id, column.title, column.unit, formatNumber(language, 10 ** column.exponent)),
    ]),
    texts.periods(periodsOf(figures.columns, locale).join('; ')),
    texts.employees,
    texts.sections,
    texts.marks,
    texts.borders,
    ...(noEstablishments ? [openData.noEstablishments(openDataProblemText(noEstablishments, locale))] : []),
    ...figures.leftOut.map(({ measure, area: of, period }) =>
      openData.leftOut[measure](of.title, period.title),
    ),
  ];
}

const areasOf = ({ choice: { area, region, nation } }: OpenDataFigures): readonly CodedName[] =>
  [area, region, nation].flatMap((one) => one ?? []);

const named = ({ title, key }: CodedName): string => `${title} (${key})`;

function periodsOf(columns: readonly OpenDataColumn[], locale: SheetLocale): readonly string[] {
  const said = columns.map(({ period: { title, key, status } }) => {
    const state = status === null ? '' : `, ${locale.sheets.openData.statuses[status]}`;
    return `${title} (${key}${state})`;
  });
  return [...new Set(said)];
}

/** The day of a moment such as `2025-10-30T02:00:00`, written out; the text itself when it is none. */
function dayOf(moment: string, { language }: SheetLocale): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})T/.exec(moment) ?? [];
  return day === undefined
    ? moment
    : formatDate(language, new Date(Number(year), Number(month) - 1, Number(day)));
}
