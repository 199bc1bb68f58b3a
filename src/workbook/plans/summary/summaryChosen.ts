import { formula, type RowPlan, type SheetPlan } from '../../sheetPlan';
import { KEY_COLUMN_ID } from '../columns';
import { placeOfText } from '../exactText';
import type { PlanContext } from '../planContext';
import { PlanReference } from '../planReference';
import { REASON_COLUMN_ID } from '../selection/decisionWords';
import { missionsOn, servedMissions } from '../selection/selectionMissions';
import { cell, headingRow, pageRow, type PageCell } from './summaryLayout';
import type { ChosenSector, SummaryBasis } from './summaryPlan';

/** More of them do not fit on the page. */
export const MOST_CHOSEN = 6;

/** Each chosen sector with the labels that the sheet Selection gives it. */
export function chosenRows(
  context: PlanContext,
  { input, sectors }: SummaryBasis,
  chosen: readonly ChosenSector[],
  selectionSheet: SheetPlan | null,
): RowPlan[] {
  const { locale, sheetNames } = context;
  const texts = locale.sheets.summary;
  if (!selectionSheet) return [];
  const heading = headingRow('chosen', texts.chosen);
  if (chosen.length === 0) return [heading, pageRow('chosen:none', [cell(texts.notChosen, 'quiet', 'text')])];
  const selection = new PlanReference(selectionSheet, sheetNames.selection);
  const has = (id: string): boolean => selectionSheet.columns.some((one) => one.id === id);
  const growth = has('growthLabel') ? 'growthLabel' : 'growth';
  // Her own label says more than the marks of a matrix.
  const matrix = has('missions') ? [] : missionsOn(selectionSheet);
  const isOfMatrix = (id: string): boolean => id === 'missions' && matrix.length > 0;
  const shown = [
    ['size', texts.size],
    [growth, texts.growth],
    ['concentration', texts.concentration],
    ['missions', texts.relevance],
    ['fitLabel', texts.fit],
  ] as const;
  const reasons = new Set(input.criteria.filter(({ reason }) => reason !== null).map(({ key }) => key));
  /** Hers on the sheet Selection, otherwise that of her own table. */
  const reasonCell = (key: string): PageCell => {
    const found = [REASON_COLUMN_ID, 'tableReason'].filter(has).map((id) => {
      const place = placeOfText(key, selection.all(KEY_COLUMN_ID));
      return `IFERROR(INDEX(${selection.all(id)},${place})&"","")`;
    });
    const [hers = '""', table = '""'] = found;
    return cell(formula(`=IF(${hers}<>"",${hers},${table})`), 'quiet', 'text');
  };
  const known = new Set(sectors?.rows.map(({ key }) => key));
  const listed = chosen.filter(({ key }) => known.has(key));
  return [
    heading,
    pageRow('chosen:header', [
      cell(null),
      ...shown.map(([id, header]) => cell(has(id) || isOfMatrix(id) ? header : null, 'subheading')),
    ]),
    ...listed.slice(0, MOST_CHOSEN).flatMap(({ key, name }) => [
      pageRow(`chosen:${key}`, [
        cell(name, undefined, 'longText'),
        ...shown.map(([id]) => {
          const place = placeOfText(key, selection.all(KEY_COLUMN_ID));
          if (isOfMatrix(id)) {
            const served = servedMissions(context, matrix, selection, place);
            return cell(formula(`=${served}`), undefined, 'longText');
          }
          if (!has(id)) return null;
          const found = `IFERROR(INDEX(${selection.all(id)},${place})&"","")`;
          return id === 'growth'
            ? cell(formula(`=INDEX(${selection.all(id)},${place})`), undefined, 'percentage')
            : cell(formula(`=${found}`), undefined, 'longText');
        }),
      ]),
      ...(reasons.has(key) ? [pageRow(`reason:${key}`, [cell(texts.reason, 'quiet'), reasonCell(key)])] : []),
    ]),
    ...(listed.length > MOST_CHOSEN
      ? [
          pageRow('chosen:more', [
            cell(texts.more(listed.length - MOST_CHOSEN, sheetNames.selection), 'quiet', 'text'),
          ]),
        ]
      : []),
  ];
}
