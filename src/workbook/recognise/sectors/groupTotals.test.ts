import { cellAddress } from '../../address';
import { findingsOf, inputOfCells } from '../testing/inputOf';
import type { TestCell } from '../testing/snapshotOf';

const read = (...cells: readonly (readonly TestCell[])[]) => inputOfCells(cells);
const differing = (input: ReturnType<typeof read>): unknown =>
  findingsOf(input, 'totalDiffers').map(({ place, message }) => [
    cellAddress(place.row, place.column),
    message.found,
    message.sum,
  ]);
const jobsOf = ({ sectors }: ReturnType<typeof read>): unknown =>
  sectors.rows.map(({ key, jobs }) => [key, jobs.value]);
const partsOf = ({ sectors }: ReturnType<typeof read>): unknown =>
  sectors.subsectors.map(({ sector, name, jobs }) => [sector, name.text, jobs.value]);

const HEADER = ['Sector', 'SBI', 'Som van Banen'];

describe('a name that stands once beside the codes of its rows', () => {
  it('counts for those rows until the next name, as a pivot table and merged cells leave it', () => {
    const input = read(
      HEADER,
      ['Bouw', '41', 100],
      [null, '42', 80],
      [null, '43', 120],
      ['Totaal Bouw', null, 300],
      ['Zorg', '86', 400],
      [null, '87', 200],
      ['Totaal Zorg', null, 600],
      ['Eindtotaal', null, 900],
    );
    expect(jobsOf(input)).toEqual([
      ['construction', 300],
      ['healthcare', 600],
    ]);
    expect(partsOf(input)).toEqual([
      ['construction', '41', 100],
      ['construction', '42', 80],
      ['construction', '43', 120],
      ['healthcare', '86', 400],
      ['healthcare', '87', 200],
    ]);
    expect(input.sectors.total?.jobs?.value).toBe(900);
    expect(findingsOf(input, 'readAsParts').map(({ message }) => [message.label, message.rows])).toEqual([
      ['Bouw', '2-4'],
      ['Zorg', '6-7'],
    ]);
    expect(input.findings.filter(({ severity }) => severity === 'problem')).toEqual([]);
    expect(differing(input)).toEqual([]);
  });

  it('counts likewise where the codes are numbers, and what they stand for says more', () => {
    const input = read(
      ['Sector', 'SBI', 'Omschrijving', 'Banen'],
      ['Bouw', 41, 'Gebouwen', 100],
      [null, 42, 'Wegen', 80],
      ['Zorg', 86, 'Artsen', 400],
    );
    expect(partsOf(input)).toEqual([
      ['construction', 'Gebouwen', 100],
      ['construction', 'Wegen', 80],
      ['healthcare', 'Artsen', 400],
    ]);
  });

  it.each([
    ['Totaal Bouw', 310],
    ['Bouw Total', 310],
    ['Subtotaal Bouw', 310],
  ])('says that the total of a sector is not what its rows come to: %s', (label, found) => {
    const input = read(
      HEADER,
      ['Bouw', 41, 100],
      [null, 42, 200],
      [label, null, found],
      ['Zorg', 86, 400],
      [null, 87, 200],
    );
    expect(jobsOf(input)).toEqual([
      ['construction', 300],
      ['healthcare', 600],
    ]);
    expect(differing(input)).toEqual([['C4', 310, 300]]);
  });

  it('does the same for a sector of her own division', () => {
    const input = read(
      HEADER,
      ['Dronebouw', 41, 100],
      [null, 42, 200],
      ['Totaal Dronebouw', null, 290],
      ['Zorg', 86, 400],
      [null, 87, 200],
    );
    expect(differing(input)).toEqual([['C4', 290, 300]]);
  });

  it('does not count for a row below its total or below a blank row', () => {
    const below = read(
      HEADER,
      ['Bouw', 41, 100],
      [null, 42, 80],
      ['Totaal Bouw', null, 180],
      [null, 99, 7],
      ['Zorg', 86, 400],
      [null, 87, 200],
    );
    expect(jobsOf(below)).toEqual([
      ['construction', 180],
      ['healthcare', 600],
    ]);
    expect(
      findingsOf(below, 'rowWithoutName').map(({ place }) => cellAddress(place.row, place.column)),
    ).toEqual(['A5']);
    const apart = read(HEADER, ['Bouw', 41, 100], [null, 42, 80], ['Zorg', 86, 400], [], [null, 99, 7]);
    expect(jobsOf(apart)).toEqual([
      ['construction', 180],
      ['healthcare', 400],
    ]);
    expect(findingsOf(apart, 'rowWithoutName')).toHaveLength(1);
  });

  it('does not count for a row without a code either', () => {
    const input = read(
      HEADER,
      ['Bouw', 41, 100],
      [null, 42, 80],
      ['Zorg', 86, 400],
      [null, null, 55],
      ['ICT', 62, 9],
    );
    expect(jobsOf(input)).not.toContainEqual(['healthcare', 455]);
  });

  it('leaves a sector missing of which a row is', () => {
    const input = read(
      HEADER,
      ['Bouw', 41, 100],
      [null, 42, 'x'],
      ['Totaal Bouw', null, 180],
      ['Zorg', 86, 400],
    );
    expect(jobsOf(input)).toEqual([
      ['construction', null],
      ['healthcare', 400],
    ]);
  });
});
