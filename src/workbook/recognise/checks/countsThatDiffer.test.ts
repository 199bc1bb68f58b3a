import { cellAddress } from '../../address';
import { findingsOf, inputOfCells } from '../testing/inputOf';

const saidOf = (jobs: string, reference: string): readonly (readonly [string, string, string])[] =>
  findingsOf(
    inputOfCells([
      ['Sector', jobs, reference],
      ['Bouw', 100, 4000],
      ['Zorg', 300, 8000],
    ]),
    'countsDiffer',
  ).map(({ message, place }) => [cellAddress(place.row, place.column), message.column, message.other]);

describe('counts that do not match', () => {
  it.each([
    ['Banen 2018', 'Werkzame personen Nederland 2018'],
    ['Banen 2018', 'Banen van werknemers Nederland 2018'],
    ['Werkzame personen 2018', 'FTE Nederland 2018'],
  ])('are named: %s beside %s', (jobs, reference) => {
    expect(saidOf(jobs, reference)).toEqual([['C2', reference, jobs]]);
  });

  it.each([
    ['Banen 2018', 'Banen Nederland 2018'],
    ['Banen 2018', 'Nederland 2018'],
    ['FTE 2018', 'Arbeidsvolume Nederland 2018'],
  ])('are not seen where both are the same, or nothing is said: %s beside %s', (jobs, reference) => {
    expect(saidOf(jobs, reference)).toEqual([]);
  });
});
