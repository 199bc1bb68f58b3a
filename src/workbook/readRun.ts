import type { Language } from '../locale';
import { sheetLocaleOf, type SheetLocale } from '../locale/sheetLocale';
import type { Choices } from './choices';
import type { Finding } from './findings';
import type { Input } from './input';
import type { OwnInput } from './planning/planRequest';
import { ownDecisions, withDecisions, type OwnDecision } from './previous/ownDecisions';
import { ownParameters } from './previous/ownParameters';
import { ownPhases, ownSectorPhases } from './previous/ownPhases';
import { ownRatings } from './previous/ownRatings';
import { ownRefusals } from './previous/ownRefusals';
import { ownScales } from './previous/ownScales';
import { ownWeights } from './previous/ownWeights';
import { previousSheets, type PreviousSheet } from './previous/previousSheet';
import { recognise } from './recognise/recognise';
import type { ReadProblem } from './recognise/recognition';
import { sheetNamesFor } from './sheetNames';
import type { SheetRole } from './sheetRoles';
import type { WorkbookSnapshot } from './snapshot';

export interface ReadOptions {
  /** Of the sheets that are written. */
  readonly language: Language;
  /** What she corrects now; otherwise what the workbook remembers counts. */
  readonly choices?: Choices | undefined;
}

/** All that a workbook says, whatever steps are then asked for. */
export interface ReadRun {
  readonly locale: SheetLocale;
  readonly previous: ReadonlyMap<SheetRole, PreviousSheet>;
  readonly sheetNames: Readonly<Record<SheetRole, string>>;
  /** Her tables, with what she decided on our sheets; or why there are none. */
  readonly recognised: { readonly input: Input } | { readonly problem: ReadProblem };
  readonly own: OwnInput;
  /** The corrections that the workbook was read with. */
  readonly choices: Choices;
}

/** Understands a workbook as it was read: her tables, our sheets, and what she wrote on those. */
export function readRun(
  snapshot: WorkbookSnapshot,
  { language, choices = snapshot.remembered }: ReadOptions,
): ReadRun {
  const locale = sheetLocaleOf(language);
  const previous = previousSheets(snapshot);
  const scaled = ownScales(previous.get('measurement'));
  const rated = ownRatings(previous.get('evidence'));
  const judged = ownPhases(previous.get('clusters'));
  const decided = ownDecisions(previous.get('selection'));
  const phased = ownSectorPhases(previous.get('selection'));
  const weighed = ownWeights(previous.get('selection'));
  const recognition = recognise(snapshot, { choices, scales: scaled.scales });
  return {
    locale,
    previous,
    sheetNames: sheetNamesFor(
      snapshot.sheets.map(({ name }) => name),
      previous,
      locale,
    ),
    recognised:
      'problem' in recognition
        ? recognition
        : {
            input: completed(recognition.input, decided.decisions, [
              ...scaled.findings,
              ...rated.findings,
              ...judged.findings,
              ...decided.findings,
              ...phased.findings,
              ...weighed.findings,
            ]),
          },
    own: {
      ratings: rated.ratings,
      clusters: judged.clusters,
      sectorPhases: phased.phases,
      parameters: ownParameters(previous.get('provenance')),
      weights: weighed.weights,
      refused: ownRefusals(previous.get('recommendations')),
    },
    choices,
  };
}

const completed = (input: Input, decisions: readonly OwnDecision[], findings: readonly Finding[]): Input => ({
  ...input,
  criteria: withDecisions(input.criteria, decisions),
  findings: [...input.findings, ...findings],
});
