import { formula, type CellContent } from '../sheetPlan';
import { parameterKey } from '../plans/parameterCells';
import { ownParameters } from './ownParameters';
import type { PreviousSheet } from './previousSheet';

function provenanceWith(own: CellContent, applied: CellContent): PreviousSheet {
  const row = {
    key: parameterKey('smallNumber'),
    own: new Map([['ownValue', own]]),
    shown: new Map([['applied', applied]]),
  };
  return { rows: [row] } as unknown as PreviousSheet;
}

test('a limit is the default until she gives a number', () => {
  expect(ownParameters(undefined).smallNumber).toBe(100);
  expect(ownParameters(provenanceWith('veel', 100)).smallNumber).toBe(100);
  expect(ownParameters(provenanceWith(250, 250)).smallNumber).toBe(250);
});

test('a limit that she calculates counts for what her formula comes to', () => {
  expect(ownParameters(provenanceWith(formula('=2*60'), 120)).smallNumber).toBe(120);
});

test('a formula of hers that comes to no number leaves the default', () => {
  expect(ownParameters(provenanceWith(formula('=A1'), null)).smallNumber).toBe(100);
});
