import { NO_CHOICES } from '../../../src/workbook/choices';
import { recognise, type Recognition } from '../../../src/workbook/recognise/recognise';
import { snapshotOf } from '../../../src/workbook/recognise/testing/snapshotOf';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { sheetsOf, type DrawnTable } from './drawnTable';
import { outcomeOf, type Outcome } from './outcome';

/** Every table is read in the same year, whenever the tests run. */
const READ_IN = 2026;

const isTold = (recognition: Recognition): boolean =>
  'input' in recognition &&
  recognition.input.findings.some(({ message: { kind } }) => kind === 'areasTaken' || kind === 'areaUnclear');

function hasJobs({ columns, rows }: DrawnTable): boolean {
  const at = columns.findIndex(({ role }) => role === 'jobs');
  return rows.some(({ cells }) => /\d/.test(String(cells[at])));
}

/**
 * Reads a drawn table as the pane does. Where other municipalities stand beside the own one it must ask which is hers, or
 * say which it took; a question is answered, and then the table is read on.
 */
export function readDrawn(table: DrawnTable): Outcome {
  const snapshot: WorkbookSnapshot = { ...snapshotOf(...sheetsOf(table)), readIn: READ_IN };
  const recognition = recognise(snapshot);
  const { ownArea } = table;
  if (ownArea === undefined) return outcomeOf(table, recognition);
  if (!('problem' in recognition)) {
    const outcome = outcomeOf(table, recognition);
    return outcome.kind !== 'same' || isTold(recognition)
      ? outcome
      : { kind: 'silent', what: 'one of several municipalities, and nothing says which' };
  }
  if (recognition.problem.kind !== 'areaUnclear') return outcomeOf(table, recognition);
  if (!recognition.problem.areas.includes(ownArea)) {
    // Without a single number there is nothing to choose.
    return hasJobs(table) ? { kind: 'silent', what: 'a question without the answer' } : { kind: 'refused' };
  }
  return outcomeOf(table, recognise({ ...snapshot, remembered: { ...NO_CHOICES, areas: { own: ownArea } } }));
}
