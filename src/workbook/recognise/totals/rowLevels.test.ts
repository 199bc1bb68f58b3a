import { findingsOf, inputOfCells, type InputWithSectors } from '../testing/inputOf';
import type { TestCell } from '../testing/snapshotOf';

const HEADER: TestCell[] = ['Sector', 'Banen 2018', 'Banen 2013'];
const read = (...rows: readonly TestCell[][]): InputWithSectors => inputOfCells([HEADER, ...rows]);

const sectorsOf = ({ sectors }: InputWithSectors): unknown[] =>
  sectors.rows.map(({ name, jobs }) => [name.text, jobs.value]);
const partsOf = ({ sectors }: InputWithSectors): unknown[] =>
  sectors.subsectors.map(({ sector, name, jobs }) => [sector, name.text, jobs.value]);
const saidOf = (input: InputWithSectors): unknown[] =>
  input.findings.map(({ place, message }) => [place.row, message.kind]);

describe('names that are set in', () => {
  it('are sectors below the name of a group that they add up to', () => {
    const input = read(
      ['Commercieel', 210, 175],
      ['  Bouw', 120, 100],
      ['  Energie', 90, 75],
      ['Niet-commercieel', 80, 90],
      ['  Zorg', 50, 60],
      ['  Overheid', 30, 30],
      ['Eindtotaal', 290, 265],
    );
    expect(sectorsOf(input)).toEqual([
      ['Bouw', 120],
      ['Energie', 90],
      ['Zorg', 50],
      ['Overheid', 30],
    ]);
    expect(findingsOf(input, 'totalSetApart').map(({ message }) => message.sumOf)).toEqual([
      '3-4',
      '6-7',
      undefined,
    ]);
    expect(input.sectors.total?.jobs?.value).toBe(290);
  });

  it('are parts below the name of a sector, also by a dash', () => {
    const input = read(
      ['Zorg', 500, 450],
      ['  Ziekenhuizen', 300, 250],
      ['- Thuiszorg', 150, 150],
      ['Bouw', 200, 210],
    );
    expect(sectorsOf(input)).toEqual([
      ['Zorg', 500],
      ['Bouw', 200],
    ]);
    expect(partsOf(input)).toEqual([
      ['healthcare', 'Ziekenhuizen', 300],
      ['healthcare', 'Thuiszorg', 150],
    ]);
    expect(saidOf(input)).toEqual([[1, 'readAsParts']]);
  });

  it('make their sector where it has no figures of its own', () => {
    const input = read(['Zorg'], ['  Ziekenhuizen', 300, 250], ['  Thuiszorg', 150, 140], ['Bouw', 200, 210]);
    expect(sectorsOf(input)).toEqual([
      ['Zorg', 450],
      ['Bouw', 200],
    ]);
    expect(saidOf(input)).toEqual([[1, 'readAsParts']]);
  });

  it('are rows like the others where it is a stray space before the name of a sector', () => {
    const input = read(['Bouw', 500, 450], ['  Zorg', 300, 250], ['Energie', 20, 20]);
    expect(sectorsOf(input)).toHaveLength(3);
    expect(input.findings).toEqual([]);
  });

  it('are rows, and it is said, where they come to more than what they are set in below', () => {
    const input = read(
      ['Zorg', 300, 250],
      ['  Haven', 200, 150],
      ['  Thuiszorg', 150, 140],
      ['Bouw', 20, 20],
    );
    expect(sectorsOf(input)).toHaveLength(4);
    expect(saidOf(input)).toContainEqual([1, 'partsExceedWhole']);
  });
});

describe('a bare waarvan', () => {
  it('makes parts of the rows below it that fit in the sector above it', () => {
    const input = read(['Zorg', 500, 450], ['waarvan:'], ['Ziekenhuizen', 300, 250], ['Bouw', 200, 210]);
    expect(sectorsOf(input)).toEqual([
      ['Zorg', 500],
      ['Bouw', 200],
    ]);
    expect(partsOf(input)).toEqual([['healthcare', 'Ziekenhuizen', 300]]);
  });
});

describe('a row without figures', () => {
  it('is a heading where it says so by a colon', () => {
    const input = read(['Commercieel:'], ['Bouw', 120, 100], ['Zorgzaam:'], ['Zorg', 80, 90]);
    expect(sectorsOf(input)).toHaveLength(2);
    expect(saidOf(input)).toEqual([
      [1, 'headingSetApart'],
      [3, 'headingSetApart'],
    ]);
  });

  it('is a heading where her total leaves nothing for it', () => {
    const rows = [['Commercieel'], ['Bouw', 1200, 100], ['Zorg', 800, 90]];
    expect(saidOf(read(...rows, ['Totaal', 2000, 190]))).toContainEqual([1, 'headingSetApart']);
    expect(sectorsOf(read(...rows, ['Totaal', 2300, 190]))).toHaveLength(3);
  });

  it('is a sector whose figures are missing where nothing tells that it is a heading', () => {
    expect(sectorsOf(read(['Bouw', 120, 100], ['Visserij'], ['Zorg', 80, 90]))).toContainEqual([
      'Visserij',
      null,
    ]);
    expect(sectorsOf(read(['Bouw', 120, 100], ['Energie'], ['Totaal', 120, 100]))).toContainEqual([
      'Energie',
      null,
    ]);
  });
});

describe('a row that adds up others without saying so', () => {
  it('is the total, and is not summed', () => {
    const input = read(['Bouw', 1200, 1100], ['Zorg', 800, 900], ['Voorbeeldstad', 2000, 2000]);
    expect(sectorsOf(input)).toHaveLength(2);
    expect(input.sectors.total?.jobs?.value).toBe(2000);
    expect(saidOf(input)).toEqual([[3, 'totalSetApart']]);
  });

  it('is the total also where a row without a name is in it, or a sector that stands there twice only once', () => {
    const unnamed = read(['Bouw', 1200, 1100], [null, 300, 200], ['Zorg', 800, 900], ['Stad', 2300, 2200]);
    expect(sectorsOf(unnamed)).toHaveLength(2);
    const twice = read(['Bouw', 1200, 1100], ['Zorg', 800, 900], ['Bouw', 1200, 1100], ['Stad', 2000, 2000]);
    expect(sectorsOf(twice)).toHaveLength(2);
  });

  it('counts as a sector where small figures leave a doubt, and it is said, with a row without a name in it', () => {
    const input = read([null, 15, 15], ['Bouw', 4, 4], ['Zorg', 5, 5], ['Stad', 24, 24]);
    expect(sectorsOf(input)).toHaveLength(2);
    const rounded = inputOfCells([
      ['Sector', 'Banen 2018'],
      [null, 15],
      ['Kennis', 15],
      ['Detailhandel', 15],
      ['Voorbeeldstad', 45],
      ['Voorbeeldstad', 44],
    ]);
    expect(findingsOf(rounded, 'rowMayBeSum').map(({ place }) => place.row)).toContain(4);
  });

  it('is a total too where it repeats one by name', () => {
    const input = read(
      ['Totaal', 2100, 2000],
      ['Bouw', 1200, 1100],
      ['Zorg', 'x', 900],
      ['Stad', 2100, 2000],
    );
    expect(sectorsOf(input)).toHaveLength(2);
  });

  it('counts as a sector where it bears the name of one, and it is said', () => {
    const input = read(['Bouw', 1200, 1100], ['Energie', 800, 900], ['Zorg', 2000, 2000]);
    expect(sectorsOf(input)).toHaveLength(3);
    expect(findingsOf(input, 'rowMayBeSum').map(({ message }) => [message.label, message.rows])).toEqual([
      ['Zorg', '2-3'],
    ]);
  });

  it('of SBI codes is a total, and a heading between codes a heading', () => {
    const input = inputOfCells([
      ['SBI', 'Banen 2018'],
      ['Stuwend'],
      ['10', 3000],
      ['62', 1000],
      ['Voorbeeldstad', 4000],
    ]);
    expect(input.sectors.rows.map(({ key }) => key)).toEqual(['10', '62']);
    expect(saidOf(input)).toEqual([
      [1, 'headingSetApart'],
      [4, 'totalSetApart'],
    ]);
  });
});

describe('rows around blank ones', () => {
  it('go on below a subtotal', () => {
    const input = read(
      ['Bouw', 120, 100],
      ['Zorg', 80, 90],
      ['Subtotaal', 200, 190],
      [],
      ['Energie', 30, 25],
      ['Totaal', 230, 215],
    );
    expect(sectorsOf(input)).toHaveLength(3);
  });

  it('do not count below two, which is said', () => {
    const input = read(['Bouw', 120, 100], ['Zorg', 80, 90], [], [], ['Energie', 30, 25]);
    expect(sectorsOf(input)).toHaveLength(2);
    expect(saidOf(input)).toEqual([[5, 'rowsBelowGap']]);
  });

  it('are said of a sector below a total', () => {
    const input = read(['Bouw', 120, 100], ['Zorg', 80, 90], ['Totaal', 200, 190], [], ['Energie', 30, 25]);
    expect(saidOf(input)).toContainEqual([5, 'rowsBelowGap']);
  });
});

describe('lines between the rows', () => {
  it('may hold a count that looks like a year', () => {
    const input = inputOfCells([
      ['Sector', 'Banen 2018'],
      ['Bouw', 120],
      ['Let op: hier is de indeling gewijzigd'],
      ['Zorg', 2010],
      ['Energie', ' 2018'],
    ]);
    expect(sectorsOf(input)).toEqual([
      ['Bouw', 120],
      ['Zorg', 2010],
      ['Energie', 2018],
    ]);
  });

  it('may be a note, or the header once more', () => {
    const input = read(
      ['Bouw', 120, 100],
      ['Let op: vanaf 2015 geldt een andere indeling'],
      ['Zorg', 80, 90],
      HEADER,
      ['Energie', 30, 25],
    );
    expect(sectorsOf(input)).toHaveLength(3);
    expect(input.findings).toEqual([]);
  });
});
