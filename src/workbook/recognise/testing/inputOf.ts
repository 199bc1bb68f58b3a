import type { Finding, FindingMessage } from '../../findings';
import type { Input, SectorTable } from '../../input';
import type { WorkbookSnapshot } from '../../snapshot';
import type { ReadProblem } from '../recognition';
import { recognise } from '../recognise';
import { snapshotOf, type TestCell, type TestSheet } from './snapshotOf';

export type InputWithSectors = Input & { readonly sectors: SectorTable };

/** The input of a workbook that must be recognised, with or without sectors. */
export function anyInputOf(snapshot: WorkbookSnapshot): Input {
  const recognition = recognise(snapshot);
  if ('problem' in recognition) throw new Error(`Not recognised: ${JSON.stringify(recognition.problem)}`);
  return recognition.input;
}

/** The input of a workbook whose sectors must be recognised. */
export function inputOf(snapshot: WorkbookSnapshot): InputWithSectors {
  const input = anyInputOf(snapshot);
  const { sectors } = input;
  if (!sectors) throw new Error(`No sectors: ${JSON.stringify(input.sectorProblem)}`);
  return { ...input, sectors };
}

/** The input of a workbook with one sheet, which holds these cells. */
export const inputOfCells = (
  cells: readonly (readonly TestCell[])[],
  sheet: Omit<TestSheet, 'cells'> = {},
): InputWithSectors => inputOf(snapshotOf({ ...sheet, cells }));

/** Why a workbook that must not be recognised was not. */
export function problemOf(snapshot: WorkbookSnapshot): ReadProblem {
  const recognition = recognise(snapshot);
  if ('input' in recognition) throw new Error('Recognised, and should not have been.');
  return recognition.problem;
}

type Kind = FindingMessage['kind'];

export function findingsOf<K extends Kind>(
  input: Input,
  kind: K,
): (Finding & { readonly message: Extract<FindingMessage, { readonly kind: K }> })[] {
  return input.findings.filter(
    (finding): finding is Finding & { readonly message: Extract<FindingMessage, { readonly kind: K }> } =>
      finding.message.kind === kind,
  );
}
