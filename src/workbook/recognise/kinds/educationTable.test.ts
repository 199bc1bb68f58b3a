import { findingsOf, inputOf, type InputWithSectors } from '../testing/inputOf';
import { snapshotOf, type TestCell } from '../testing/snapshotOf';

const SECTORS = {
  name: 'Cijfers',
  cells: [
    ['Sector', 'Banen 2018'],
    ['Bouw', 120],
    ['Zorg', 80],
  ],
};
const withTable = (...cells: readonly TestCell[][]): InputWithSectors =>
  inputOf(snapshotOf(SECTORS, { name: 'Opleiding', cells }));

const profilesOf = ({ education }: InputWithSectors): unknown =>
  education && {
    levels: education.levels,
    rows: education.rows.map(({ key, values }) => [key, ...values.map(({ value }) => value)]),
    unemployed: education.unemployed.values.map(({ value }) => value),
  };

describe('a table of education profiles', () => {
  it('has a row per sector and one of the unemployed, wherever that stands', () => {
    const input = withTable(
      ['Sector', 'Laag', 'Middelbaar', 'Hoog'],
      ['Werkloze beroepsbevolking', 40, 40, 20],
      ['Bouw', 50, 40, 10],
      ['Zorg', 20, 30, 50],
    );
    expect(profilesOf(input)).toEqual({
      levels: ['Laag', 'Middelbaar', 'Hoog'],
      rows: [
        ['construction', 50, 40, 10],
        ['healthcare', 20, 30, 50],
      ],
      unemployed: [40, 40, 20],
    });
  });

  it('may be the other way up, and knows which cell each figure came from', () => {
    const input = withTable(
      ['Opleidingsniveau', 'Bouw', 'Zorg', 'Werkzoekenden'],
      ['mbo', 60, 30, 50],
      ['hbo', 30, 50, 30],
      ['wo', 10, 20, 20],
    );
    expect(profilesOf(input)).toEqual({
      levels: ['mbo', 'hbo', 'wo'],
      rows: [
        ['construction', 60, 30, 10],
        ['healthcare', 30, 50, 20],
      ],
      unemployed: [50, 30, 20],
    });
    expect(input.education?.rows[1]?.values[2]?.place).toEqual({ sheet: 'Opleiding', row: 3, column: 2 });
  });

  it('is read in English too', () => {
    const input = withTable(
      ['Sector', 'Low', 'Medium', 'High'],
      ['Construction', 0.5, 0.4, 0.1],
      ['Unemployed', 0.4, 0.4, 0.2],
    );
    expect(profilesOf(input)).toMatchObject({ rows: [['construction', 0.5, 0.4, 0.1]] });
  });

  it('keeps a withheld figure missing, and refuses one below zero', () => {
    const input = withTable(
      ['Sector', 'Laag', 'Hoog'],
      ['Bouw', '.', 10],
      ['Zorg', -20, 50],
      ['Werklozen', 40, 20],
    );
    expect(profilesOf(input)).toMatchObject({
      rows: [
        ['construction', null, 10],
        ['healthcare', null, 50],
      ],
    });
    expect([findingsOf(input, 'suppressed').length, findingsOf(input, 'negative').length]).toEqual([1, 1]);
  });

  it('sets a total apart, and names a sector that stands there twice', () => {
    const input = withTable(
      ['Sector', 'Laag', 'Hoog'],
      ['Bouw', 50, 10],
      ['Bouw', 1, 1],
      ['Werklozen', 40, 20],
      ['Totaal', 91, 31],
    );
    expect(profilesOf(input)).toMatchObject({ rows: [['construction', 50, 10]] });
    expect(findingsOf(input, 'duplicateKey')).toMatchObject([{ message: { label: 'Bouw', first: 'A2' } }]);
  });

  it('is none without the unemployed: there is nothing to compare with', () => {
    expect(withTable(['Sector', 'Laag', 'Hoog'], ['Bouw', 50, 10], ['Zorg', 20, 50]).education).toBeNull();
  });
});
