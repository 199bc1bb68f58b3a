import { NO_CHOICES, type Choices, type NumberChoice } from '../../choices';
import { recognise } from '../recognise';
import { snapshotOf, type TestCell } from '../testing/snapshotOf';

const HEADER = 'Banen 2018 (x 1.000)';
const CELLS: readonly TestCell[][] = [
  ['Sector', HEADER],
  ['Bouw', '1.234'],
  ['Zorg', '5.678'],
];

function jobsWith(...numbers: readonly NumberChoice[]): readonly (number | null)[] {
  const choices: Choices = { ...NO_CHOICES, numbers };
  const recognition = recognise(snapshotOf({ cells: CELLS }), { choices });
  if ('problem' in recognition) return [];
  return recognition.input.sectors?.rows.map(({ jobs }) => jobs.value) ?? [];
}

describe('a column of which every text fits two readings', () => {
  it('is read as she says', () => {
    const column = { sheet: 'Blad1', header: HEADER } as const;
    expect(jobsWith({ ...column, writing: 'grouped' })).toEqual([1_234_000, 5_678_000]);
    expect(jobsWith({ ...column, writing: 'pointDecimal' })).toEqual([1234, 5678]);
    expect(jobsWith({ ...column, writing: 'commaDecimal' })).toEqual([1_234_000, 5_678_000]);
  });

  it('is not read without her, nor by what she said of another column or sheet', () => {
    expect(jobsWith()).toEqual([]);
    expect(jobsWith({ sheet: 'Blad2', header: HEADER, writing: 'grouped' })).toEqual([]);
    expect(jobsWith({ sheet: 'Blad1', header: 'Banen 2013', writing: 'grouped' })).toEqual([]);
  });
});
