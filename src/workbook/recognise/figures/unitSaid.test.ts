import { headerMeaning } from '../headers/headerRole';
import { findingsOf, inputOfCells } from '../testing/inputOf';
import { unitSaid } from './unitSaid';

const NO_SAMPLE = { filled: 0, numbers: 0, marks: 0, texts: 0, ratings: 0, percentages: 0 };
const PLACE = { sheet: 'Blad1', row: 0, column: 0 };

/** What a text says of each of the columns: a factor, `unclear`, or null for nothing. */
function said(text: string, ...headers: readonly string[]): unknown[] {
  const columns = headers.map((header, column) => ({
    column,
    meaning: headerMeaning(header),
    sample: NO_SAMPLE,
  }));
  return columns.map((column) => {
    const unit = unitSaid({ text, place: PLACE }, column, columns);
    return unit && (unit.isUnclear ? 'unclear' : unit.factor);
  });
}

describe('a title of one unit', () => {
  it('is of all columns that count what it speaks of', () => {
    expect(said('Banen per sector, x 1.000', 'Banen 2018', 'Vestigingen 2018')).toEqual([1000, null]);
    expect(said('Banen en vestigingen (x 1.000)', 'Banen 2018', 'Vestigingen 2018')).toEqual([1000, 1000]);
    expect(said('Aantal banen naar sector, x 1.000', 'Banen 2018')).toEqual([1000]);
  });

  it('is of the columns of an area where it names that area only', () => {
    expect(said('Nederland: x 1.000', 'Banen 2023', 'Banen Nederland 2023')).toEqual([null, 1000]);
    expect(said('Cijfers Nederland x 1.000', 'Banen 2023', 'Banen Nederland 2023')).toEqual([null, 1000]);
    expect(said('x 1.000 voor Nederland', 'Banen 2023', 'Banen Nederland 2023')).toEqual([null, 1000]);
  });

  it('is of all columns where it names other areas too, or that of the whole table', () => {
    expect(said('Banen Delft en Nederland (x 1.000)', 'Banen 2023', 'Banen Nederland')).toEqual([1000, 1000]);
    expect(said('Banen gemeente en Nederland (x 1.000)', 'Banen 2023', 'Banen Nederland')).toEqual([
      1000, 1000,
    ]);
    expect(said('Nederland: x 1.000', 'Banen 2018', 'Banen 2023')).toEqual([1000, 1000]);
    expect(said('Regionale werkgelegenheid (x 1.000)', 'Banen Delft', 'Banen regio')).toEqual([1000, 1000]);
  });
});

describe('a note on something else', () => {
  it('says nothing of what is counted', () => {
    expect(said('Toegevoegde waarde x 1.000 euro', 'Banen 2018', '2023')).toEqual([null, null]);
    expect(said('Inwoners x 1.000', 'Banen 2018')).toEqual([null]);
    expect(said('Gemeenten met meer dan 100.000 inwoners, x 1.000', 'Banen 2018')).toEqual([1000]);
  });
});

describe('a title of several units', () => {
  it('gives each area its own', () => {
    const columns = ['Banen gemeente 2023', 'Banen Nederland 2023'];
    expect(said('Gemeente: aantallen; Nederland: x 1.000', ...columns)).toEqual([1, 1000]);
    expect(said('Gemeente x 1.000, Nederland x 1 mln', ...columns)).toEqual([1000, 1_000_000]);
    expect(said('Delft: aantallen; Nederland: x 1.000', 'Banen 2023', 'Banen Nederland')).toEqual([1, 1000]);
  });

  it('gives each count its own', () => {
    const columns = ['Banen 2023', 'Vestigingen 2023'];
    expect(said('Banen x 1.000, vestigingen (aantal)', ...columns)).toEqual([1000, 1]);
    expect(said('Vestigingen (aantal) en banen (x 1.000)', ...columns)).toEqual([1000, 1]);
  });

  it('leaves out what it says of an area that the table does not have', () => {
    expect(said('Gemeente: aantallen; Nederland: x 1.000', 'Banen 2018', 'Banen 2023')).toEqual([1, 1]);
  });

  it('tells nothing where both may hold, and that is said', () => {
    expect(said('Delft: aantallen; Rotterdam: x 1.000', 'Banen 2023')).toEqual(['unclear']);
    const input = inputOfCells([
      ['Delft: aantallen; Rotterdam: x 1.000'],
      ['Sector', 'Banen 2023'],
      ['Bouw', 400],
      ['Zorg', 1000],
    ]);
    expect(input.sectors.rows.map(({ jobs }) => jobs.value)).toEqual([400, 1000]);
    expect(findingsOf(input, 'unitUnclear')).toMatchObject([{ severity: 'problem', place: PLACE }]);
  });
});

describe('the list above a table', () => {
  it('says what its figures are in, as exports of Eurostat do', () => {
    const input = inputOfCells([
      ['Dataset:', null, 'Employment by NACE'],
      ['UNIT', null, 'Thousand persons'],
      ['SEX', null, 'Total'],
      [],
      ['Sector', null, 'Jobs 2018', null, 'Jobs 2023'],
      ['Construction', null, 40, null, 42],
      ['Manufacturing', null, 90.1, null, 88.4],
    ]);
    expect(input.sectors.rows.map(({ jobs }) => jobs.value)).toEqual([42_000, 88_400]);
    expect(findingsOf(input, 'multiplied').map(({ place }) => [place.row, place.column])).toEqual([
      [1, 2],
      [1, 2],
    ]);
  });
});
