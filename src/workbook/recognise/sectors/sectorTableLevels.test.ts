import { findingsOf, inputOfCells, type InputWithSectors } from '../testing/inputOf';

const sectorsOf = ({ sectors }: InputWithSectors): unknown[] =>
  sectors.rows.map(({ name, jobs }) => [name.text, jobs.value]);

const partsOf = ({ sectors }: InputWithSectors): unknown[] =>
  sectors.subsectors.map(({ sector, name, jobs }) => [sector, name.text, jobs.value]);

describe('parts of sectors, named in the rows below a sector', () => {
  it.each(['waarvan telecom', 'w.v. telecom', 'Waarvan: telecom', 'waaronder telecom', 'of which telecom'])(
    'are known by %p, and are no sectors',
    (label) => {
      const input = inputOfCells([
        ['Sector', 'Banen 2018', 'Banen 2013'],
        ['ICT & creatief', 15570, 17072],
        [label, 3000, 6000],
        ['Zorg', 40142, 39471],
        ['Totaal', 55712, 56543],
      ]);
      expect(sectorsOf(input)).toEqual([
        ['ICT & creatief', 15570],
        ['Zorg', 40142],
      ]);
      expect(partsOf(input)).toEqual([['ictCreative', 'telecom', 3000]]);
      expect(input.sectors.subsectors[0]!.earlierJobs?.value).toBe(6000);
      expect(findingsOf(input, 'totalDiffers')).toEqual([]);
    },
  );

  it.each(['WO en hbo', 'Wonen', 'Waarvangst', 'Of Whichever'])('are not known by %p', (label) => {
    const input = inputOfCells([
      ['Sector', 'Banen 2018'],
      ['Zorg', 40142],
      [label, 3000],
    ]);
    expect(input.sectors.rows).toHaveLength(2);
    expect(input.sectors.subsectors).toEqual([]);
  });

  it('belong to nothing in the first row, which is a sector', () => {
    const input = inputOfCells([
      ['Sector', 'Banen 2018'],
      ['waarvan telecom', 3000],
      ['Zorg', 40142],
    ]);
    expect(input.sectors.rows).toHaveLength(2);
    expect(input.sectors.subsectors).toEqual([]);
  });
});

describe('parts of sectors, in a column beside that of the sectors', () => {
  it('make their sector when it has no row of its own, cell by cell', () => {
    const input = inputOfCells([
      ['Sector', 'Deelsector', 'Banen 2018', 'Aandeel Nederland'],
      ['Maak', 'Hightech', 4000, 0.3],
      ['', 'Ambacht', 3000, 0.2],
      ['Zorg', 'Ziekenhuizen', 9000, 0.5],
    ]);
    expect(sectorsOf(input)).toEqual([
      ['Maak', 7000],
      ['Zorg', 9000],
    ]);
    expect(partsOf(input)).toEqual([
      ['manufacturing', 'Hightech', 4000],
      ['manufacturing', 'Ambacht', 3000],
      ['healthcare', 'Ziekenhuizen', 9000],
    ]);
    const [maak] = input.sectors.rows;
    expect(maak!.reference?.value).toBeCloseTo(0.5, 12);
    expect(maak!.jobs.sumOf?.map(({ place }) => [place.row, place.column])).toEqual([
      [1, 2],
      [2, 2],
    ]);
    expect(input.findings).toEqual([]);
  });

  it('leave a sector without a sum when one of them is missing', () => {
    const input = inputOfCells([
      ['Sector', 'Deelsector', 'Banen 2018'],
      ['Maak', 'Hightech', 4000],
      ['Maak', 'Ambacht', '.'],
      ['Zorg', 'Ziekenhuizen', 9000],
    ]);
    expect(sectorsOf(input)).toEqual([
      ['Maak', null],
      ['Zorg', 9000],
    ]);
  });

  it.each([[''], ['Totaal']])('stand beside the row of the sector itself, marked by %p', (mark) => {
    const input = inputOfCells([
      ['Sector', 'Deelsector', 'Banen 2018'],
      ['Maak', mark, 7100],
      ['Maak', 'Hightech', 4000],
      ['Maak', 'Ambacht', 3000],
      ['Zorg', mark, 9000],
    ]);
    expect(sectorsOf(input)).toEqual([
      ['Maak', 7100],
      ['Zorg', 9000],
    ]);
    expect(partsOf(input)).toEqual([
      ['manufacturing', 'Hightech', 4000],
      ['manufacturing', 'Ambacht', 3000],
    ]);
  });

  it('count once, and the second is named', () => {
    const input = inputOfCells([
      ['Sector', 'Deelsector', 'Banen 2018'],
      ['Maak', '', 7000],
      ['Maak', 'Hightech', 4000],
      ['Maak', 'hightech', 3000],
    ]);
    expect(partsOf(input)).toEqual([['manufacturing', 'Hightech', 4000]]);
    expect(findingsOf(input, 'duplicateKey').map((f) => [f.place.row, f.message.first])).toEqual([[3, 'B3']]);
  });
});
