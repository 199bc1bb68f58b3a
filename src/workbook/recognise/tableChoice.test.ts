import { parseArea } from '../address';
import { NO_CHOICES } from '../choices';
import { kindsAt } from './kindsAt';
import { recognise } from './recognise';
import type { TableChoices, TablePlace } from './tableChoice';
import { snapshotOf, type TestSheet } from './testing/snapshotOf';

// Made up. LISA offers more than CBS, so it is what the reader takes by itself.
const LISA: TestSheet = {
  name: 'LISA',
  cells: [
    ['Sector', 'Banen 2023', 'Banen 2018'],
    ['Bouw', 120, 100],
    ['Zorg', 340, 300],
    ['Energie', 50, 60],
  ],
};
const CBS: TestSheet = {
  name: 'CBS',
  cells: [
    ['Banen naar sector', null],
    ['Sector', '2022'],
    ['Bouw', 110],
    ['Zorg', 330],
  ],
};
const WEIGHINGS: TestSheet = {
  name: 'Weging',
  cells: [
    ['Sector', 'Talent', 'Netwerken'],
    ['Bouw', 'zwak', 'sterk'],
    [null, null, null],
    [null, null, null],
    ['Sector', 'Talent', 'Netwerken'],
    ['Bouw', 'sterk', 'sterk'],
    ['Zorg', 'zwak', 'neutraal'],
  ],
};
const CLUSTERS: TestSheet = {
  name: 'Clusters',
  cells: [
    ['Cluster', 'Fase'],
    ['Security', 'groei'],
    [null, null],
    [null, null],
    ['Cluster', 'Fase'],
    ['Agrofood', 'volwassen'],
    ['Water', 'geboorte'],
  ],
};
const SELECTED: TestSheet = {
  name: 'Keuze',
  cells: [
    ['Sector', 'Selectie'],
    ['Bouw', 'ja'],
    [null, null],
    [null, null],
    ['Sector', 'Selectie'],
    ['Bouw', 'nee'],
    ['Zorg', 'ja'],
  ],
};
const SNAPSHOT = snapshotOf(LISA, CBS, WEIGHINGS, CLUSTERS, SELECTED);

const at = (sheet: string, address: string): TablePlace => ({ sheet, area: parseArea(address)! });

function read(tables: TableChoices) {
  const recognition = recognise(SNAPSHOT, { choices: { ...NO_CHOICES, tables } });
  if ('problem' in recognition) throw new Error(JSON.stringify(recognition.problem));
  return recognition.input;
}
const named = (rows: readonly { readonly name: { readonly text: string } }[]): string[] =>
  rows.map(({ name }) => name.text);

describe('a table that the analyst chose', () => {
  it('is found by one cell in it, also where its header needs the title above it', () => {
    const { sectors } = read({ sectors: at('CBS', 'B3') });
    expect(sectors!.table).toMatchObject({ sheet: 'CBS', area: parseArea('A2:B4') });
    expect(named(sectors!.rows)).toEqual(['Bouw', 'Zorg']);
  });

  it('is found by its whole range, by whole columns, and by its rows without the header', () => {
    for (const address of ['A2:B4', 'A:B', 'A3:B4']) {
      expect([address, read({ sectors: at('CBS', address) }).sectors!.table.sheet]).toEqual([address, 'CBS']);
    }
  });

  it('is only a part of a table when a header and some of its rows were selected', () => {
    const { sectors } = read({ sectors: at('LISA', 'A1:B3') });
    expect(named(sectors!.rows)).toEqual(['Bouw', 'Zorg']);
    expect(sectors!.hasEarlierJobs).toBe(false);
  });

  it('takes the place of all other ratings', () => {
    const { ratings, tables, others } = read({ ratings: at('Weging', 'B7') });
    expect(ratings.map(({ name, element, rating }) => [name.text, element, rating])).toEqual([
      ['Bouw', 'talent', 'strong'],
      ['Bouw', 'networks', 'strong'],
      ['Zorg', 'talent', 'weak'],
      ['Zorg', 'networks', 'neutral'],
    ]);
    expect(tables.filter(({ kind }) => kind === 'ratings').map(({ area }) => area)).toEqual([
      parseArea('A5:C7'),
    ]);
    expect(others.filter(({ kind }) => kind === 'ratings').map(({ area }) => area)).toEqual([
      parseArea('A1:C2'),
    ]);
  });

  it('counts for clusters and for criteria too, where the longer table goes first by itself', () => {
    expect(named(read({}).clusters)).toEqual(['Agrofood', 'Water']);
    expect(named(read({ clusters: at('Clusters', 'A2') }).clusters)).toEqual(['Security']);
    expect(read({}).criteria.map(({ selected }) => selected)).toEqual([false, true]);
    expect(read({ criteria: at('Keuze', 'A2') }).criteria.map(({ selected }) => selected)).toEqual([true]);
  });

  it('is named when it is no longer there, and the table that was found is read in its place', () => {
    const { sectors, findings } = read({ sectors: at('LISA', 'G20'), ratings: at('Weg', 'A1') });
    expect(sectors?.table).toMatchObject({ sheet: 'LISA', rows: 3 });
    expect(findings.filter(({ message }) => message.kind === 'tableChoiceGone')).toEqual([
      {
        severity: 'notice',
        place: { sheet: 'LISA', row: 0, column: 0 },
        message: { kind: 'tableChoiceGone', sheet: 'LISA', range: 'G20' },
      },
      {
        severity: 'notice',
        place: { sheet: 'Weging', row: 0, column: 0 },
        message: { kind: 'tableChoiceGone', sheet: 'Weg', range: 'A1' },
      },
    ]);
    expect(read({ sectors: at('CBS', 'A2') }).findings).not.toContainEqual(
      expect.objectContaining({ message: expect.objectContaining({ kind: 'tableChoiceGone' }) as unknown }),
    );
  });
});

describe('the tables that were found and not used', () => {
  it('are listed by what they are', () => {
    expect(read({}).others.map(({ kind, sheet }) => [kind, sheet])).toEqual([
      ['sectors', 'CBS'],
      ['clusters', 'Clusters'],
      ['criteria', 'Keuze'],
    ]);
    expect(read({ sectors: at('CBS', 'B3') }).others.filter(({ kind }) => kind === 'sectors')).toMatchObject([
      { sheet: 'LISA' },
    ]);
  });
});

describe('what stands at a selection', () => {
  it('is told by the tables that can be read there', () => {
    expect(kindsAt(SNAPSHOT, at('CBS', 'B3'))).toEqual(['sectors']);
    expect(kindsAt(SNAPSHOT, at('Weging', 'A1:C2'))).toEqual(['ratings']);
    expect(kindsAt(SNAPSHOT, at('Clusters', 'A6'))).toEqual(['clusters']);
    expect(kindsAt(SNAPSHOT, at('Keuze', 'A:B'))).toEqual(['criteria']);
  });

  it('is nothing beside a table, on a sheet that is not there, and on a sheet of Regiolens', () => {
    expect(kindsAt(SNAPSHOT, at('CBS', 'F9'))).toEqual([]);
    expect(kindsAt(SNAPSHOT, at('Weg', 'A1'))).toEqual([]);
    const ours = snapshotOf({ ...LISA, tables: { RL_Structure: 'A1:C4' } });
    expect(kindsAt(ours, at('LISA', 'B2'))).toEqual([]);
  });

  it('is indicators for figures by element', () => {
    const figures = snapshotOf({
      name: 'Cijfers',
      cells: [
        ['Sector', 'Talent', 'Netwerken'],
        ['Bouw', 12, 40],
        ['Zorg', 18, 55],
      ],
    });
    expect(kindsAt(figures, at('Cijfers', 'B2'))).toEqual(['indicators']);
  });
});
