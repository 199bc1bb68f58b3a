import type { CellContent } from '../sheetPlan';
import { ownPhases } from './ownPhases';
import type { PreviousSheet } from './previousSheet';

const sheet = (
  ...rows: readonly (readonly [string, Readonly<Record<string, CellContent>>])[]
): PreviousSheet => ({
  role: 'clusters',
  sheetName: 'Clusters',
  isProtected: false,
  charts: new Map(),
  shapes: new Set(),
  tableArea: { row: 5, column: 0, lastRow: 5 + rows.length, lastColumn: 3 },
  markedArea: { row: 5, column: 0, lastRow: 5 + rows.length, lastColumn: 3 },
  headers: [],
  ourColumnIds: [],
  ownColumnIds: [null, 'ownVerdict', 'ownReason', 'ownPhase'],
  rows: rows.map(([key, own]) => ({ key, own: new Map(Object.entries(own)), shown: new Map(), ownName: '' })),
  totals: new Map(),
  shownTotals: new Map(),
  ownTotals: new Map(),
  addedColumns: [],
  linesBelow: [],
  remarkRows: [],
  filledBeside: null,
  lastUsedRow: 5 + rows.length,
  lastUsedColumn: 3,
});

describe('her own verdicts and phases', () => {
  it('are read in either language, whatever the capitals', () => {
    const { clusters, findings } = ownPhases(
      sheet(
        ['haven', { ownVerdict: 'In ontwikkeling', ownPhase: 'GROWTH' }],
        ['water', { ownVerdict: 'profile' }],
        ['licht', { ownPhase: 'afname' }],
      ),
    );
    expect([...clusters]).toEqual([
      ['haven', { verdict: 'emerging', phase: 'growth' }],
      ['water', { verdict: 'profile', phase: null }],
      ['licht', { verdict: null, phase: 'decline' }],
    ]);
    expect(findings).toEqual([]);
  });

  it('are named with their cell where they are no verdict or phase, and then count for nothing', () => {
    const { clusters, findings } = ownPhases(
      sheet(['haven', {}], ['water', { ownVerdict: 'ja', ownPhase: 3 }]),
    );
    expect(clusters.get('water')).toEqual({ verdict: null, phase: null });
    expect(findings).toEqual([
      {
        severity: 'problem',
        place: { sheet: 'Clusters', row: 7, column: 1 },
        message: { kind: 'unknownVerdict', found: 'ja' },
      },
      {
        severity: 'problem',
        place: { sheet: 'Clusters', row: 7, column: 3 },
        message: { kind: 'unknownPhase', found: '3' },
      },
    ]);
  });

  it('are none without the sheet, and of no row of hers', () => {
    expect(ownPhases(undefined)).toEqual({ clusters: new Map(), findings: [] });
    expect(ownPhases(sheet(['', { ownVerdict: 'cluster' }])).clusters.size).toBe(0);
  });
});
