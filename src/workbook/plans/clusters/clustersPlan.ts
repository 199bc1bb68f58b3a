import { ALL_SHEET_LOCALES, type SheetLocale } from '../../../locale/sheetLocale';
import { CLUSTER_VERDICTS, PHASES, type ClusterVerdict, type TestResult } from '../../../method';
import type { ClusterAnalysis, JudgedCluster } from '../../analysis/analyseClusters';
import type { ClusterRow, ClusterTest, Input, SourcedText } from '../../input';
import { formula, type CellContent, type CellsByColumn, type SheetPlan } from '../../sheetPlan';
import { KEY_COLUMN_ID, analystColumn, choiceColumn, column, keyColumn } from '../columns';
import { herText } from '../input/herCell';
import type { PlanContext } from '../planContext';
import { PlanReference } from '../planReference';
import { sourceLine } from '../provenance/sourceLine';
import { isWord, wordOf, type WordsOf } from '../wordFormula';

/** Her own verdict and phase on this sheet go before what her table says. */
export const OWN_VERDICT_COLUMN_ID = 'ownVerdict' as const;
export const OWN_PHASE_COLUMN_ID = 'ownPhase' as const;

const verdictsOf: WordsOf<ClusterVerdict> = (locale) => locale.terms.clusterVerdicts;
const resultsOf: WordsOf<TestResult> = (locale) => locale.terms.testResults;

/** One row per cluster or profile: both tests with their evidence, what it is, its phase, and where its centre lies. */
export function clustersPlan(
  context: PlanContext,
  input: Pick<Input, 'tables'>,
  { judged }: ClusterAnalysis,
): SheetPlan {
  const { locale } = context;
  const texts = locale.sheets.clusters;
  const rows = judged.map(({ row }) => row);
  const has = (of: (row: ClusterRow) => unknown): boolean => rows.some((row) => of(row) !== null);
  const columns = [
    column('name', texts.name, 'longText', 18),
    column('area', texts.area, 'longText', 14),
    ...(has((row) => row.centre) ? [column('centre', texts.centre, 'longText', 15)] : []),
    column('proximity', texts.proximity, 'text', 11),
    column('proximityEvidence', texts.evidence(texts.proximity), 'longText', 24),
    column('dependence', texts.dependence, 'text', 14),
    column('dependenceEvidence', texts.evidence(texts.dependence), 'longText', 26),
    column('tested', texts.tested, 'text', 14),
    ...(has((row) => row.given) ? [column('given', texts.given, 'longText', 14)] : []),
    column('applied', texts.applied, 'text', 14),
    column('phase', texts.phase, 'text', 11),
    ...(has((row) => row.phaseReason) ? [column('phaseReason', texts.phaseReason, 'longText', 24)] : []),
    column('appliedPhase', texts.appliedPhase, 'text', 11),
    ...(has((row) => row.remark) ? [column('remark', texts.remark, 'longText', 24)] : []),
    keyColumn(locale),
    choiceColumn(locale, OWN_VERDICT_COLUMN_ID, texts.ownVerdict, 15, {
      words: Object.values(locale.terms.clusterVerdicts),
      prompt: texts.verdictPrompt,
    }),
    analystColumn(locale, 'ownReason', texts.ownReason, 'longText', 16),
    choiceColumn(locale, OWN_PHASE_COLUMN_ID, texts.ownPhase, 14, {
      words: Object.values(locale.terms.phases),
      prompt: texts.phasePrompt,
    }),
    analystColumn(locale, 'note', locale.sheets.note, 'longText', 16),
  ];
  const own = new PlanReference({ columns, rows });
  const all = own.all('applied');
  const counted = (['cluster', 'emerging'] as const).map(
    (verdict) => `COUNTIF(${all},"${locale.terms.clusterVerdicts[verdict]}")`,
  );
  return {
    role: 'clusters',
    title: texts.title,
    question: texts.question,
    answer: answerOf(context, judged),
    source: sourceLine(
      context,
      input.tables.filter((table) => table.kind === 'clusters'),
    ),
    columns,
    totals: { name: texts.counted, applied: formula(`=${counted.join('+')}`) },
    rows: rows.map((row) => ({ key: row.key, cells: cellsOf(context, row, own) })),
    remarks: [...texts.remarks, locale.sheets.yourColumnsRemark],
    ratingColumns: [],
  };
}

function cellsOf({ locale }: PlanContext, row: ClusterRow, own: PlanReference): CellsByColumn {
  const texts = locale.sheets.clusters;
  const cell = (id: string): string => own.cell(id, row.key);
  const [ownVerdict, ownPhase] = [cell(OWN_VERDICT_COLUMN_ID), cell(OWN_PHASE_COLUMN_ID)];
  const tested = verdictOfTests(cell('proximity'), cell('dependence'), locale);
  // A cluster with its centre elsewhere is not one of the area, however well it passes the tests.
  const judged = row.isElsewhere ? `"${texts.elsewhere}"` : givenVerdict(row, cell('tested'), locale);
  const phase = wordOf(cell('phase'), PHASES, phasesOf, locale, '""');
  return {
    name: herText(row.name),
    area: row.area ? herText(row.area) : row.isElsewhere ? texts.elsewhere : texts.ownArea,
    centre: textCell(row.centre),
    proximity: testCell(row.proximity, locale),
    proximityEvidence: textCell(row.proximity.evidence),
    dependence: testCell(row.dependence, locale),
    dependenceEvidence: textCell(row.dependence.evidence),
    tested: formula(`=${tested}`),
    given: textCell(row.given?.text ?? null),
    applied: formula(`=${wordOf(ownVerdict, CLUSTER_VERDICTS, verdictsOf, locale, judged)}`),
    phase: phaseCell(row, locale),
    phaseReason: textCell(row.phaseReason),
    appliedPhase: formula(`=${wordOf(ownPhase, PHASES, phasesOf, locale, phase)}`),
    remark: textCell(row.remark),
    [KEY_COLUMN_ID]: row.key,
  };
}

const phasesOf: WordsOf<(typeof PHASES)[number]> = (locale) => locale.terms.phases;

const textCell = (text: SourcedText | null): CellContent => (text ? herText(text) : null);

/** Her own word by reference where the formulas know it, otherwise ours for it. */
function testCell({ result, place, asIs }: ClusterTest, locale: SheetLocale): CellContent {
  if (result === null || place === null) return null;
  return asIs ? herText({ text: '', place }) : locale.terms.testResults[result];
}

function phaseCell({ phase, phaseText }: ClusterRow, locale: SheetLocale): CellContent {
  if (phase === null || phaseText === null) return null;
  const known = ALL_SHEET_LOCALES.some(({ terms }) => terms.phases[phase] === phaseText.text.toLowerCase());
  return known ? herText(phaseText) : locale.terms.phases[phase];
}

/** One test that is not met decides; otherwise both must have been done. */
function verdictOfTests(proximity: string, dependence: string, locale: SheetLocale): string {
  const { clusterVerdicts } = locale.terms;
  const either = (result: TestResult): string =>
    `OR(${[proximity, dependence].map((test) => isWord(test, [result], resultsOf)).join(',')})`;
  const both = (...results: TestResult[]): string =>
    `AND(${[proximity, dependence].map((test) => isWord(test, results, resultsOf)).join(',')})`;
  const done = `IF(${both('yes')},"${clusterVerdicts.cluster}",IF(${both('yes', 'partly')},"${clusterVerdicts.emerging}",`;
  return `IF(${either('no')},"${clusterVerdicts.profile}",${done}"${locale.sheets.clusters.notTested}")))`;
}

/** What her table calls the row, where it does; the tests tell a cluster from one in the making. */
function givenVerdict({ given }: ClusterRow, tested: string, { terms }: SheetLocale): string {
  const { cluster, emerging, profile } = terms.clusterVerdicts;
  if (!given) return tested;
  return given.isCluster ? `IF(${tested}="${emerging}",${tested},"${cluster}")` : `"${profile}"`;
}

function answerOf({ locale }: PlanContext, judged: readonly JudgedCluster[]): string {
  const namesOf = (those: readonly JudgedCluster[]): readonly string[] =>
    those.map(({ row }) => row.name.text);
  const here = judged.filter(({ row }) => !row.isElsewhere);
  const of = (verdict: ClusterVerdict | null): readonly string[] =>
    namesOf(here.filter(({ applied }) => applied === verdict));
  return locale.sheets.clusters.answer({
    clusters: of('cluster'),
    emerging: of('emerging'),
    profiles: of('profile'),
    untested: of(null),
    elsewhere: namesOf(judged.filter(({ row }) => row.isElsewhere)),
  });
}
