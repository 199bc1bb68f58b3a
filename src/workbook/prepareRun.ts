import type { Language } from '../locale';
import { sheetLocaleOf } from '../locale/sheetLocale';
import type { CellMode } from './cellMode';
import type { Finding } from './findings';
import type { Input } from './input';
import type { SkippedStep } from './planning/planRequest';
import { planSheets } from './planning/planSheets';
import { ownDecisions, withDecisions } from './previous/ownDecisions';
import { ownParameters } from './previous/ownParameters';
import { ownPhases } from './previous/ownPhases';
import { ownRatings } from './previous/ownRatings';
import { ownScales } from './previous/ownScales';
import { ownWeights } from './previous/ownWeights';
import { previousSheets, type PreviousSheet } from './previous/previousSheet';
import type { RunProblem } from './problemText';
import { recognise } from './recognise/recognise';
import type { TableChoices } from './recognise/tableChoice';
import { sheetNamesFor } from './sheetNames';
import type { SheetRole } from './sheetRoles';
import type { WorkbookSnapshot } from './snapshot';
import { needsInput, onlyNeedsSectors, type Step } from './steps';
import { composeSheet, type SheetImage } from './write/composeSheet';

export interface Preparation {
  readonly steps: ReadonlySet<Step>;
  readonly language: Language;
  readonly date: Date;
  readonly version: string;
  /** What our figures are; formulas unless told otherwise. */
  readonly cells?: CellMode;
  /** Takes the sector table from this sheet only. */
  readonly sheet?: string | undefined;
  /** Where she wants tables to be taken from. */
  readonly choices?: TableChoices | undefined;
}

/** Everything a run will write, computed and not written yet. With a problem there are no images. */
export interface PreparedRun {
  readonly problem: RunProblem | null;
  /** Null when no step asked for needs the analyst's tables. */
  readonly input: Input | null;
  readonly images: readonly SheetImage[];
  readonly skipped: readonly SkippedStep[];
}

const refused = (problem: RunProblem): PreparedRun => ({ problem, input: null, images: [], skipped: [] });

/** The computing between reading and writing: from the workbook as it was read to the sheets as they will be. */
export function prepareRun(snapshot: WorkbookSnapshot, preparation: Preparation): PreparedRun {
  const { steps, language, cells, date, version, sheet, choices } = preparation;
  const locale = sheetLocaleOf(language);
  const previous = previousSheets(snapshot);
  const { scales, findings } = ownScales(previous.get('measurement'));
  const recognition = needsInput(steps) ? recognise(snapshot, { sheet, choices, scales }) : null;
  if (recognition && 'problem' in recognition) return refused(recognition.problem);
  const own = ownRatings(previous.get('evidence'));
  const judged = ownPhases(previous.get('clusters'));
  const decided = ownDecisions(previous.get('selection'));
  const weighed = ownWeights(previous.get('selection'));
  const input =
    recognition &&
    withFindings(withCriteria(recognition.input, decided.decisions), [
      ...findings,
      ...own.findings,
      ...judged.findings,
      ...decided.findings,
      ...weighed.findings,
    ]);
  if (input?.sectorProblem && onlyNeedsSectors(steps)) return refused(input.sectorProblem);
  const existing = snapshot.sheets.map(({ name }) => name);
  const sheetNames = sheetNamesFor(existing, previous, locale);
  const parameters = ownParameters(previous.get('provenance'));
  const { plans, skipped } = planSheets({
    context: { locale, sheetNames, date, version },
    steps,
    input,
    own: {
      ratings: own.ratings,
      clusters: judged.clusters,
      parameters,
      weights: weighed.weights,
    },
  });
  const images = plans.map((plan) =>
    composeSheet(plan, sheetNames[plan.role], previous.get(plan.role) ?? null, locale, cells),
  );
  const closed = protectedSheets(images, previous);
  // What was read can still be shown to who has to lift the protection.
  return closed.length > 0
    ? { problem: { kind: 'protectedSheets', sheets: closed }, input, images: [], skipped }
    : { problem: null, input, images, skipped };
}

const withCriteria = (input: Input, decisions: Input['criteria']): Input => ({
  ...input,
  criteria: withDecisions(input.criteria, decisions),
});

const withFindings = (input: Input, findings: readonly Finding[]): Input => ({
  ...input,
  findings: [...input.findings, ...findings],
});

/** Sheets of ours that somebody protected: Excel would refuse half way, so nothing is begun. */
function protectedSheets(
  images: readonly SheetImage[],
  previous: ReadonlyMap<SheetRole, PreviousSheet>,
): string[] {
  return images.filter(({ plan }) => previous.get(plan.role)?.isProtected).map(({ sheetName }) => sheetName);
}
