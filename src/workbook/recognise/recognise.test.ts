import * as fc from 'fast-check';
import { ELEMENTS } from '../../method/ecosystem/elements';
import { localeOf } from '../../locale';
import { anyInputOf, problemOf } from './testing/inputOf';
import { snapshotOf, type TestCell } from './testing/snapshotOf';
import { recognise } from './recognise';
import { findWeightingTables } from './weightingTables';

describe('nothing to read', () => {
  it('in an empty workbook says which sheets were looked at and why each was not it', () => {
    expect(problemOf(snapshotOf())).toEqual({ kind: 'noTable', lookedAt: [] });
    expect(
      problemOf(
        snapshotOf(
          { name: 'Leeg', cells: [] },
          { name: 'Tekst', cells: [['Banen zijn belangrijk'], ['voor de regio']] },
          {
            name: 'Getallen',
            cells: [
              ['Wijk', 'Inwoners'],
              ['Centrum', 5],
            ],
          },
          {
            name: 'Invoer',
            cells: [
              ['Sector', 'Banen'],
              ['Bouw', 5],
            ],
            tables: { RL_Input: 'A1:B2' },
          },
        ),
      ),
    ).toEqual({
      kind: 'noTable',
      lookedAt: [
        { sheet: 'Leeg', reason: 'emptySheet' },
        { sheet: 'Tekst', reason: 'noNumbers' },
        { sheet: 'Getallen', reason: 'noHeader' },
        { sheet: 'Invoer', reason: 'ownSheet' },
      ],
    });
  });

  it('without a jobs column names the table and the headers that were seen', () => {
    const cells = [
      ['Titel'],
      ['Sector', 'Aandeel banen', 'Vestigingen'],
      ['Bouw', 0.4, 12],
      ['Zorg', 0.6, 8],
    ];
    expect(problemOf(snapshotOf({ name: 'Cijfers', cells }))).toEqual({
      kind: 'noJobsColumn',
      sheet: 'Cijfers',
      area: { row: 1, column: 0, lastRow: 3, lastColumn: 2 },
      headers: ['Sector', 'Aandeel banen', 'Vestigingen'],
    });
  });

  it('without a row that can be used names the table', () => {
    const cells = [
      ['Sector', 'Banen 2018'],
      ['Bouw', 'veel'],
      ['Zorg', '.'],
    ];
    expect(problemOf(snapshotOf({ cells }))).toMatchObject({
      kind: 'noUsableRows',
      headers: ['Sector', 'Banen 2018'],
    });
    const negative = [
      ['Sector', 'Banen 2018'],
      ['Bouw', -5],
      ['Zorg', -6],
    ];
    expect(problemOf(snapshotOf({ cells: negative }))).toMatchObject({
      kind: 'noUsableRows',
      sheet: 'Blad1',
    });
  });
});

describe('a workbook without a table of sectors', () => {
  const RATINGS = {
    name: 'Beoordeling',
    cells: [
      ['Sector', 'Element', 'Beoordeling'],
      ['Bouw', 'Talent', 'sterk'],
    ],
  };
  const INDICATORS = {
    name: 'Indicatoren',
    cells: [
      ['Sector', 'Talent', 'Netwerken'],
      ['Bouw', 33, 4],
      ['Zorg', 41, 5],
    ],
  };

  it('is read for its ratings, and says why there are no sectors', () => {
    const input = anyInputOf(snapshotOf(RATINGS));
    expect(input.ratings.map((r) => [r.subject, r.element, r.rating])).toEqual([
      ['construction', 'talent', 'strong'],
    ]);
    expect([input.sectors, input.indicators]).toEqual([null, null]);
    expect(input.sectorProblem).toEqual({
      kind: 'noTable',
      lookedAt: [{ sheet: 'Beoordeling', reason: 'noNumbers' }],
    });
    expect(input.tables.map((table) => table.kind)).toEqual(['ratings']);
  });

  it('is read for its indicators', () => {
    const input = anyInputOf(snapshotOf(INDICATORS));
    expect(input.indicators?.rows.map((row) => row.key)).toEqual(['construction', 'healthcare']);
    expect([input.sectors, input.ratings]).toEqual([null, []]);
    expect(input.sectorProblem?.kind).toBe('noJobsColumn');
  });

  it('keeps the rating of a sector that is only in the indicators a rating of a sector', () => {
    const rated = {
      name: 'Weging clusters',
      cells: [
        ['Naam', 'Talent', 'Netwerken'],
        ['Bouw', 'sterk', 'zwak'],
      ],
    };
    const input = anyInputOf(snapshotOf(rated, INDICATORS));
    expect(input.ratings.map((r) => r.subjectKind)).toEqual(['sector', 'sector']);
  });

  it('with neither ratings nor indicators is not read', () => {
    const cells = [
      ['Cluster', 'Fase'],
      ['Security', 'groei'],
    ];
    expect(problemOf(snapshotOf({ name: 'Clusters', cells })).kind).toBe('noTable');
  });

  it('is read for the tests of clusters, which tell what is one', () => {
    const cells = [
      ['Cluster', 'Nabijheid', 'Samenhang'],
      ['Security', 'ja', 'ja'],
    ];
    const input = anyInputOf(snapshotOf({ name: 'Clusters', cells }));
    expect(input.clusters.map(({ key }) => key)).toEqual(['security']);
    expect(input.sectors).toBeNull();
    const untested = [cells[0]!, ['Security', null, null]];
    expect(problemOf(snapshotOf({ name: 'Clusters', cells: untested })).kind).toBe('noTable');
  });

  it('has no problem with the sectors when they are there', () => {
    const cells = [
      ['Sector', 'Banen'],
      ['Bouw', 5],
    ];
    expect(anyInputOf(snapshotOf({ cells })).sectorProblem).toBeNull();
  });
});

const { elements } = localeOf('nl').terms;
const headers = [
  'Sector',
  'Banen 2018',
  'Banen 2013',
  'Vestigingen',
  'Nederland',
  'Aandeel Nederland',
  'SBI',
  'Naam',
]
  .concat(['Fase', 'Element', 'Beoordeling', 'Selectie', 'Soort', '2018'])
  .concat(ELEMENTS.map((element) => elements[element]));
const texts = [
  'Bouw',
  'Zorg',
  'Totaal',
  'Gemiddelde',
  '.',
  '-',
  'x',
  '1.234',
  '1,5',
  '6%',
  'sterk',
  '+',
  'groei',
  'ja',
].concat(['01', '85.4', 'A', 'Bron: LISA', '__proto__', '=1+1', '1e999', '*']);
const cell: fc.Arbitrary<TestCell> = fc.oneof(
  { weight: 3, arbitrary: fc.constant(null) },
  { weight: 4, arbitrary: fc.constantFrom(...headers) },
  { weight: 4, arbitrary: fc.constantFrom(...texts) },
  { weight: 4, arbitrary: fc.integer({ min: -5, max: 3000 }) },
  { weight: 1, arbitrary: fc.double() },
  { weight: 1, arbitrary: fc.string() },
  { weight: 1, arbitrary: fc.boolean() },
  { weight: 1, arbitrary: fc.constantFrom({ error: '#N/A' }, { error: '#REF!' }) },
);
const header: fc.Arbitrary<TestCell[]> = fc.array(fc.constantFrom<TestCell>(...headers, null), {
  minLength: 2,
  maxLength: 8,
});
const grid = fc
  .tuple(fc.array(header, { maxLength: 2 }), fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 12 }))
  .map(([top, rows]) => [...top, ...rows]);

/** Every number anywhere in a value. */
function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(numbersIn) : [];
}

describe('any cells at all', () => {
  it('are read without an error, and never become NaN, infinite or a figure without its cell', () => {
    let read = 0;
    fc.assert(
      fc.property(fc.array(grid, { maxLength: 3 }), (grids) => {
        const snapshot = snapshotOf(...grids.map((cells, index) => ({ name: `S${index}`, cells })));
        const recognition = recognise(snapshot);
        expect(numbersIn([recognition, findWeightingTables(snapshot)]).every(Number.isFinite)).toBe(true);
        if (!('input' in recognition)) return;
        const { sectors, sectorProblem, ratings, indicators } = recognition.input;
        expect(sectors === null).toBe(sectorProblem !== null);
        if (!sectors) {
          expect(ratings.length > 0 || indicators !== null).toBe(true);
          return;
        }
        read++;
        expect(new Set(sectors.rows.map((row) => row.key)).size).toBe(sectors.rows.length);
        for (const row of sectors.rows) {
          const { sheet, row: line, column } = row.jobs.place;
          const found = snapshot.sheets.find((s) => s.name === sheet)?.cells.valueAt(line, column);
          if (row.jobs.asIs) expect(found).toBe(row.jobs.value);
          if (row.jobs.value !== null) expect(row.jobs.value).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 400, seed: 20181231 },
    );
    // Otherwise the property would say nothing about what is read.
    expect(read).toBeGreaterThan(40);
  });

  it('give the same answer twice', () => {
    fc.assert(
      fc.property(grid, (cells) => {
        const snapshot = snapshotOf({ cells });
        expect(recognise(snapshot)).toEqual(recognise(snapshot));
      }),
      { numRuns: 60 },
    );
  });
});
