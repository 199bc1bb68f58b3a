import { pairKey, type EcosystemAnalysis } from '../../analysis/analyseEcosystem';
import { REGION_KEY } from '../../analysis/regionRatings';
import type { Input } from '../../input';
import type { SheetPlan } from '../../sheetPlan';
import {
  OWN_RATING_COLUMN_ID,
  OWN_REASON_COLUMN_ID,
  analystColumn,
  choiceColumn,
  column,
  keyColumn,
} from '../columns';
import { EvidenceFormulas } from './evidenceFormulas';
import { regionEvidenceCells } from '../ecosystem/regionEvidence';
import type { PlanContext } from '../planContext';
import { PlanReference } from '../planReference';
import { sourceLine } from '../provenance/sourceLine';

/** One row per sector or cluster and element: everything its rating rests on, and which rating applies. */
export function evidencePlan(
  context: PlanContext,
  input: Input,
  { pairs, region }: EcosystemAnalysis,
  indicatorsSheet: SheetPlan | null,
): SheetPlan {
  const { locale } = context;
  const texts = locale.sheets.evidence;
  const shown = pairs.filter((pair) => pair.isSpokenOf);
  const hasFigures = indicatorsSheet !== null || region.length > 0;
  const columns = [
    column('subject', texts.subject, 'text', 24),
    column('kind', texts.kind, 'text', 10),
    column('element', texts.element, 'text', 22),
    ...(hasFigures
      ? [
          column('indicator', texts.indicator, 'decimal', 11),
          column('mean', texts.mean, 'decimal', 13),
          column('deviation', texts.deviation, 'decimal', 21),
          column('curved', texts.curved, 'decimal', 17),
          column('index', texts.index, 'decimal', 18),
          column('fromIndicator', texts.fromIndicator, 'rating', 15),
        ]
      : []),
    column('given', texts.given, 'text', 14),
    column('evidence', texts.evidence, 'longText', 48),
    column('source', texts.source, 'longText', 20),
    column('remark', texts.remark, 'longText', 30),
    column('applied', texts.applied, 'rating', 14),
    keyColumn(locale),
    choiceColumn(locale, OWN_RATING_COLUMN_ID, texts.ownRating, 22, {
      words: Object.values(locale.terms.ratings),
      prompt: texts.ratingPrompt,
    }),
    analystColumn(locale, OWN_REASON_COLUMN_ID, texts.ownReason),
  ];
  const rows = shown.map((pair) => ({ key: pairKey(pair.subject.key, pair.element), pair }));
  const ofRegion = region.map((rating) => ({ key: pairKey(REGION_KEY, rating.element), rating }));
  const own = new PlanReference({ columns, rows: [...rows, ...ofRegion] });
  const formulas = new EvidenceFormulas(context, indicatorsSheet, own);
  return {
    role: 'evidence',
    title: texts.title,
    question: texts.question,
    answer: texts.answer(shown.filter((pair) => pair.applied !== null).length, shown.length),
    source: sourceLine(
      context,
      input.tables.filter((table) => table.kind === 'ratings' || table.kind === 'indicators'),
    ),
    columns,
    totals: {},
    rows: [
      ...rows.map(({ key, pair }) => ({ key, cells: formulas.row(pair) })),
      ...ofRegion.map(({ key, rating }) => ({ key, cells: regionEvidenceCells(context, rating, own) })),
    ],
    remarks: [
      ...texts.remarks,
      ...(region.length > 0 ? [texts.regionRows] : []),
      locale.sheets.doNotSort,
      locale.sheets.yourColumnsRemark,
    ],
    ratingColumns: hasFigures ? ['fromIndicator', 'applied'] : ['applied'],
  };
}
