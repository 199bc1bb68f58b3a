import type { EducationTable, Figure } from '../../input';
import { educationShares } from './educationShares';

const place = (row: number, column = 0) => ({ sheet: 'Opleiding', row, column });
const figures = (row: number, values: readonly (number | null)[]): Figure[] =>
  values.map((value, column) => ({ value, place: place(row, column + 1), asIs: value !== null }));

const education = (...rows: readonly (readonly (number | null)[])[]): EducationTable => {
  const profiles = rows.map((values, row) => ({
    key: `rij ${row}`,
    name: { text: `Rij ${row}`, place: place(row) },
    values: figures(row, values),
  }));
  return {
    levels: ['mbo', 'hbo'],
    rows: profiles.slice(1),
    unemployed: profiles[0]!,
  } as unknown as EducationTable;
};

const found = (...rows: readonly (readonly (number | null)[])[]) =>
  educationShares({ education: education(...rows) }).map(({ message, place: { row } }) => [
    row,
    message.kind === 'sharesDoNotSumToOne' ? message.sum : null,
  ]);

describe('profiles of shares', () => {
  it('that do not add up to one among others that do are named', () => {
    expect(found([0.4, 0.6], [0.5, 0.5], [0.5, 0.25])).toEqual([[2, 0.75]]);
    expect(found([40, 60], [50, 50], [50, 75])).toEqual([[2, 1.25]]);
  });

  it('may be half a percent off by rounding', () => {
    expect(found([0.4, 0.6], [0.333, 0.666], [0.5, 0.5])).toEqual([]);
  });

  it('with a missing share say nothing of their sum', () => {
    expect(found([0.4, 0.6], [0.5, null], [0.5, 0.5])).toEqual([]);
  });

  it('are not what persons are counted in', () => {
    expect(found([400, 600], [50, 75], [5, 2])).toEqual([]);
  });
});
