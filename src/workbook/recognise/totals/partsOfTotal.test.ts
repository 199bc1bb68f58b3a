import { inputOfCells, findingsOf } from '../testing/inputOf';

const HEADER = ['Sector', 'Banen 2023'];

describe('rows that say to be parts of the total above them', () => {
  it('are the sectors below a total on top, and what they are parts of in their turn is told below them', () => {
    const { sectors } = inputOfCells([
      HEADER,
      ['Totaal', 2300],
      ['w.v. Industrie', 900],
      ['w.v. Bouw', 400],
      ['w.v. Zorg', 1000],
    ]);
    expect(sectors.rows.map(({ name, jobs }) => [name.text, jobs.value])).toEqual([
      ['Industrie', 900],
      ['Bouw', 400],
      ['Zorg', 1000],
    ]);
    expect([sectors.subsectors, sectors.total?.jobs?.value]).toEqual([[], 2300]);
  });

  it('are the sectors of a group total that only they add up to', () => {
    const { sectors } = inputOfCells([
      HEADER,
      ['Landbouw', 100],
      ['Totaal nijverheid', 1300],
      ['w.v. Industrie', 900],
      ['w.v. Bouw', 400],
      ['Zorg', 1000],
    ]);
    expect(sectors.rows.map(({ name, jobs }) => [name.text, jobs.value])).toEqual([
      ['Landbouw', 100],
      ['Industrie', 900],
      ['Bouw', 400],
      ['Zorg', 1000],
    ]);
  });

  it('are no sectors below the sectors that the total adds up, nor when they are kinds of workers', () => {
    const below = inputOfCells([
      HEADER,
      ['Bouw', 400],
      ['Zorg', 1000],
      ['Totaal', 1400],
      ['w.v. zakelijk', 300],
    ]);
    expect(below.sectors.rows.map(({ name }) => name.text)).toEqual(['Bouw', 'Zorg']);
    expect(findingsOf(below, 'rowSetApart').map(({ place }) => place.row)).toEqual([4]);
    const ofWorkers = inputOfCells([
      HEADER,
      ['Totaal', 1400],
      ['w.v. mannen', 600],
      ['w.v. vrouwen', 800],
      ['Bouw', 400],
      ['Zorg', 1000],
    ]);
    expect(ofWorkers.sectors.rows.map(({ name }) => name.text)).toEqual(['Bouw', 'Zorg']);
  });
});
