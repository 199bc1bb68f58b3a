import { headerMeaning } from './headerRole';
import { areOfOnePart, latestPartFirst, withoutPart } from './partOfYear';

const partOf = (header: string) => headerMeaning(header).part;
const nameOf = (header: string): string | null => partOf(header)?.name ?? null;

describe('the part of a year in a header', () => {
  it.each([
    ['2022 H1', 'H1'],
    ['H2 2022', 'H2'],
    ['1e halfjaar 2022', 'H1'],
    ['2e half jaar 2022', 'H2'],
    ['tweede helft 2022', 'H2'],
    ['first half 2022', 'H1'],
    ['2022Q4', 'Q4'],
    ['2022-Q1', 'Q1'],
    ['Q3 2022', 'Q3'],
    ["Banen Q1 '22", 'Q1'],
    ['Banen 2022 K2', 'Q2'],
    ['2022KW04', 'Q4'],
    ['kwartaal 2 2022', 'Q2'],
    ['2022 4e kwartaal', 'Q4'],
    ['derde kwartaal 2022', 'Q3'],
    ['4th quarter 2022', 'Q4'],
    ['2022MM12', 'M12'],
    ['dec 2022', 'M12'],
    ['Banen van werknemers in december 2022', 'M12'],
    ['Jobs, March 2022', 'M3'],
    ['2022-04', 'M4'],
    ['04/2022', 'M4'],
    ['Banen jan-mrt 2022', 'M1-3'],
  ])('is read: %s', (header, name) => {
    expect(nameOf(header)).toBe(name);
  });

  it.each([
    '2022',
    'Banen 2022',
    '2022JJ00',
    'Banen 2022*',
    '2018-2022',
    '2022/23',
    '2010/11',
    'Kern 1 2022',
  ])('is not seen in %s', (header) => {
    expect(partOf(header)).toBeNull();
  });

  it.each(['31-12-2022', '2022-12-31', '1 april 2022', 'Peildatum 1 april 2022', 'April 1, 2022'])(
    'is a day, on which the whole year is counted: %s',
    (header) => {
      expect(partOf(header)).toMatchObject({ isDay: true });
    },
  );

  it('may be put beside the same part, and a day beside any day or year', () => {
    expect(areOfOnePart(partOf('2022Q4'), partOf('4e kwartaal 2018'))).toBe(true);
    expect(areOfOnePart(partOf('2022Q4'), partOf('2022Q1'))).toBe(false);
    expect(areOfOnePart(partOf('2022Q4'), partOf('dec 2018'))).toBe(false);
    expect(areOfOnePart(partOf('2022Q4'), partOf('2018'))).toBe(false);
    expect(areOfOnePart(partOf('1-1-2023'), partOf('31-12-2017'))).toBe(true);
    expect(areOfOnePart(partOf('1-1-2023'), partOf('2017'))).toBe(true);
  });

  it.each(['Den Haag 2022 Q4', 'Den Haag 4e kwartaal 2022', 'Den Haag dec 2022', 'Den Haag 1 april 2022'])(
    'says nothing of what the rest of a header names: %s',
    (header) => {
      expect(withoutPart(header)).toBe('Den Haag 2022');
    },
  );

  it('comes behind the year as a whole, the latest first', () => {
    const ordered = ['2022Q1', '2022', '2022Q4', '2022Q2'].sort((one, other) =>
      latestPartFirst(partOf(one), partOf(other)),
    );
    expect(ordered).toEqual(['2022', '2022Q4', '2022Q2', '2022Q1']);
  });
});
