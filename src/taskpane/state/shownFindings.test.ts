import type { Finding, Severity } from '../../workbook/findings';
import { shownFindings } from './shownFindings';

const finding = (row: number, severity: Severity): Finding => ({
  severity,
  place: { sheet: 'LISA', row, column: 0 },
  message: { kind: 'missing', column: 'Banen' },
});
const rowsOf = (findings: readonly Finding[]): number[] => findings.map(({ place }) => place.row);

describe('the findings that the pane shows', () => {
  it('begin with the problems, and keep the order of the sheet otherwise', () => {
    const { open, folded, left } = shownFindings([
      finding(1, 'notice'),
      finding(2, 'problem'),
      finding(3, 'notice'),
      finding(4, 'problem'),
    ]);
    expect([rowsOf(open), folded, left]).toEqual([[2, 4, 1, 3], [], 0]);
  });

  it('are folded away from the ninth on, and counted from the hundred and first on', () => {
    const eight = Array.from({ length: 8 }, (_, row) => finding(row, 'notice'));
    expect(shownFindings(eight)).toEqual({ open: eight, folded: [], left: 0 });
    const many = Array.from({ length: 250 }, (_, row) => finding(row, row === 249 ? 'problem' : 'notice'));
    const { open, folded, left } = shownFindings(many);
    expect([rowsOf(open), folded.length, left]).toEqual([[249, 0, 1, 2, 3, 4, 5, 6], 92, 150]);
  });
});
