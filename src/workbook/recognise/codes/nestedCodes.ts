import { type CodeDecision, countedCodes } from '../../../method/classification/countedCodes';
import type { CellPlace, SchemeTable } from '../../input';
import type { Finding, FindingMessage } from '../../findings';
import type { RowCode } from './codeRows';
import { rowNumbers } from '../rows/rowNumbers';

interface Labelled {
  readonly row: number;
  readonly label: string;
}

export interface CountedRows<Row> {
  /** The rows whose figures are in no other row. */
  readonly kept: readonly Row[];
  /** Those of them that count for a sector. */
  readonly counted: readonly Row[];
  readonly findings: readonly Finding[];
}

/**
 * Chooses the rows that count from a list of SBI codes, which can hold a section, its divisions and their
 * groups at once (`countedCodes`), and says of each other row where its figures are or why they do not count.
 *
 * @param figuresOf the counts of a row, in one order for all rows.
 * @param isDoubtful a row whose code can be read in two ways, of which has been told already.
 */
export function countedRows<Row extends Labelled>(
  rows: readonly Row[],
  codes: ReadonlyMap<number, RowCode>,
  ownScheme: SchemeTable | null,
  figuresOf: (row: Row) => readonly (number | null)[],
  isDoubtful: (row: Row) => boolean,
  cellOf: (row: Row) => CellPlace,
): CountedRows<Row> {
  const coded = rows.flatMap((row) => {
    const code = codes.get(row.row);
    return code ? [{ row, code }] : [];
  });
  const decisions = new Map(
    countedCodes(
      coded.map(({ row, code: { digits, place } }) => ({ digits, place, figures: figuresOf(row) })),
    ).map((decision, index) => [coded[index]!.row, decision] as const),
  );
  const labelAt = (index: number): string => coded[index]!.row.label;
  const findings: Finding[] = [];
  const kept: Row[] = [];
  const counted: Row[] = [];
  for (const row of rows) {
    const decision = decisions.get(row) ?? { kind: 'unknown' };
    if (decision.kind === 'counted') counted.push(row);
    if (decision.kind === 'counted' || decision.kind === 'unknown' || isRefused(decision)) kept.push(row);
    const isEmpty = figuresOf(row).every((figure) => figure === 0);
    if (decision.kind === 'counted' || isDoubtful(row) || (isRefused(decision) && isEmpty)) continue;
    findings.push({
      severity: decision.kind === 'within' || decision.kind === 'unverified' ? 'notice' : 'problem',
      place: cellOf(row),
      message: messageOf(decision, row.label, labelAt, ownScheme),
    });
  }
  return { kept, counted, findings: [...findings, ...exceeded(coded, decisions, figuresOf, cellOf)] };
}

interface Coded<Row> {
  readonly row: Row;
  readonly code: RowCode;
}

const isInside = (inner: RowCode, outer: RowCode): boolean =>
  inner !== outer && inner.digits.every((digits) => outer.digits.some((above) => digits.startsWith(above)));

/** Rows that count while the rows of the codes within theirs are more together. */
function exceeded<Row extends Labelled>(
  coded: readonly Coded<Row>[],
  decisions: ReadonlyMap<Row, CodeDecision>,
  figuresOf: (row: Row) => readonly (number | null)[],
  cellOf: (row: Row) => CellPlace,
): readonly Finding[] {
  const jobsOf = (row: Row): number | null => figuresOf(row)[0] ?? null;
  const below = new Map<Coded<Row>, Coded<Row>[]>();
  for (const part of coded) {
    const decision = decisions.get(part.row);
    const whole = decision?.kind === 'within' ? coded[decision.row] : undefined;
    if (whole && isInside(part.code, whole.code)) below.set(whole, [...(below.get(whole) ?? []), part]);
  }
  return [...below].flatMap(([{ row: whole }, within]): Finding[] => {
    const parts = within.filter(({ code }) => !within.some((other) => isInside(code, other.code)));
    const values = parts.flatMap(({ row }) => jobsOf(row) ?? []);
    const found = jobsOf(whole);
    const sum = values.reduce((added, value) => added + value, 0);
    // Each figure may have been rounded by half a unit, and the whole as well.
    if (found === null || sum - found <= (values.length + 1) / 2) return [];
    const rows = rowNumbers(parts.map(({ row }) => cellOf(row).row));
    const message = { kind: 'codesExceedWhole', label: whole.label, rows } as const;
    return [{ severity: 'notice', place: cellOf(whole), message }];
  });
}

const isRefused = (decision: CodeDecision): boolean => decision.kind === 'spans' && decision.row === null;

function messageOf(
  decision: Exclude<CodeDecision, { kind: 'counted' }>,
  found: string,
  labelAt: (index: number) => string,
  ownScheme: SchemeTable | null,
): FindingMessage {
  switch (decision.kind) {
    case 'within':
      return { kind: 'countedElsewhere', found, within: labelAt(decision.row) };
    case 'unverified':
      return { kind: 'codeUnverified', found, within: labelAt(decision.row) };
    case 'overlaps':
      return { kind: 'codeOverlaps', found, other: labelAt(decision.row) };
    case 'unknown':
      return ownScheme ? { kind: 'codeNotInScheme', found } : { kind: 'unknownCode', found };
    case 'spans': {
      const names = new Map(ownScheme?.sectors.map(({ key, name }) => [key, name.text]));
      const sectors = decision.sectors.map((key) => names.get(key) ?? key);
      return { kind: 'codeSpans', found, sectors, hasRowsBelow: decision.row !== null, rest: decision.rest };
    }
  }
}
