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

const HEADER = ['Element', 'Sector', 'Teller', 'Noemer', 'Niveau', 'Bron', 'Jaar', 'Schaal'];

/** Made-up figures: no figures of a real place. */
const ROWS: readonly TestCell[][] = [
  ['Netwerken', 'Bouw', 12, 400, 'COROP', 'RVO', 2018, null],
  ['Netwerken', 'Zorg', 30, 600, 'COROP', 'RVO', 2019, null],
  ['Vraag', 'Bouw', -6, 300, 'Haaglanden', 'LISA', 2018, null],
  ['Vraag', 'Zorg', 9, 300, 'Haaglanden', 'LISA', 2018, null],
  ['Financiering', 'regio', 5, 1000, 'COROP', 'WBSO', 2016, null],
  ['Financiering', 'Nederland', 80, 10_000, 'land', 'WBSO', 2016, null],
];

const withList = (rows: readonly TestCell[][], header: TestCell[] = HEADER): InputWithSectors =>
  inputOf(snapshotOf(SECTORS, { name: 'Lijst', cells: [header, ...rows] }));

describe('a list of indicators', () => {
  it('has a value per 1,000 by sector and element, from the two cells of its row', () => {
    const { indicators } = withList(ROWS);
    expect(indicators?.elements.map(({ element }) => element)).toEqual(['demand', 'networks']);
    expect(indicators?.rows.map(({ key, values }) => [key, values.map((value) => value?.value)])).toEqual([
      ['construction', [-20, 30]],
      ['healthcare', [30, 50]],
    ]);
    expect(indicators?.rows[0]?.values[1]?.rate).toMatchObject({
      numerator: { value: 12, place: { sheet: 'Lijst', row: 1, column: 2 } },
      denominator: { value: 400, place: { sheet: 'Lijst', row: 1, column: 3 } },
    });
  });

  it('tells level, year and source of each element, different ones once', () => {
    const { indicators } = withList(ROWS);
    const networks = indicators?.elements[1];
    expect(networks?.levels.map(({ text }) => text)).toEqual(['COROP']);
    expect(networks?.years.map(({ text }) => text)).toEqual(['2018', '2019']);
    expect(networks?.sources.map(({ text, place }) => [text, place.row])).toEqual([['RVO', 1]]);
  });

  it('sets apart an element that is given for the region only, with the reference beside it', () => {
    const { indicators } = withList(ROWS);
    expect(
      indicators?.regional.map(({ element, value, reference }) => [element, value.value, reference?.value]),
    ).toEqual([['finance', 5, 8]]);
  });

  it('takes the figure of the region for the whole economy where the element is given by sector too', () => {
    const { indicators } = withList([...ROWS, ['Netwerken', 'Totaal', 45, 1000, null, null, null, null]]);
    expect(indicators?.economy?.map((value) => value?.value ?? null)).toEqual([null, 45]);
    expect(indicators?.rows).toHaveLength(2);
  });

  it('may have ready values, with or without counts in other rows', () => {
    const header = ['Element', 'Sector', 'Teller', 'Noemer', 'Waarde'];
    const input = withList(
      [
        ['Talent', 'Bouw', 5, 100, null],
        ['Talent', 'Zorg', null, null, 40],
        ['Kennis', 'Bouw', null, null, 3],
      ],
      header,
    );
    expect(input.indicators?.rows.map(({ values }) => values.map((value) => value?.value ?? null))).toEqual([
      [50, 3],
      [40, null],
    ]);
    expect(findingsOf(input, 'missing')).toEqual([]);
    expect(
      withList([['Talent', 'Bouw', 7]], ['Element', 'Sector', 'Waarde']).indicators?.rows[0]?.values[0]
        ?.value,
    ).toBe(7);
  });

  it('has what is missing as missing, with its cell, and divides nothing by zero', () => {
    const input = withList([
      ['Netwerken', 'Bouw', null, 400, null, null, null, null],
      ['Netwerken', 'Zorg', 30, 0, null, null, null, null],
      ['Talent', 'Bouw', 30, '.', null, null, null, null],
    ]);
    expect(input.indicators?.rows.map(({ values }) => values.map((value) => value?.value ?? null))).toEqual([
      [null, null],
      [null, null],
    ]);
    const places = (kind: 'missing' | 'zeroDenominator' | 'suppressed') =>
      findingsOf(input, kind).map(({ place }) => [place.row, place.column]);
    expect(places('missing')).toEqual([[1, 2]]);
    expect(places('zeroDenominator')).toEqual([[2, 3]]);
    expect(places('suppressed')).toEqual([[3, 3]]);
  });

  it('may declare a scale, and may have negative values on the interval scale only', () => {
    const input = withList([
      ['Netwerken', 'Bouw', -12, 400, null, null, null, 'interval'],
      ['Talent', 'Bouw', -1, 100, null, null, null, 'verhouding'],
      ['Talent', 'Zorg', 1, 100, null, null, null, 'interval'],
      ['Kennis', 'Zorg', 1, 100, null, null, null, 'ordinaal'],
    ]);
    expect(input.indicators?.elements.map(({ element, scale }) => [element, scale])).toEqual([
      ['networks', 'interval'],
      ['talent', 'ratio'],
      ['knowledge', 'ratio'],
    ]);
    expect(input.indicators?.rows[0]?.values.map((value) => value?.value ?? null)).toEqual([-30, null, null]);
    expect(findingsOf(input, 'negative').map(({ place }) => place.row)).toEqual([2]);
    expect(findingsOf(input, 'scaleDiffers').map(({ place, message }) => [place.row, message.first])).toEqual(
      [[3, 'H3']],
    );
    expect(findingsOf(input, 'unknownScale').map(({ message }) => message.found)).toEqual(['ordinaal']);
  });

  it('says of each row that cannot be used why not, by its cell', () => {
    const input = withList([
      ['Netwerken', 'Bouw', 12, 400, null, null, null, null],
      ['Netwerken', 'Bouw', 13, 400, null, null, null, null],
      ['Sfeer', 'Zorg', 1, 100, null, null, null, null],
      ['Talent', null, 1, 100, null, null, null, null],
    ]);
    expect(input.indicators?.rows.map(({ values }) => values[0]?.value)).toEqual([30]);
    expect(findingsOf(input, 'duplicateKey').map(({ place, message }) => [place.row, message.first])).toEqual(
      [[2, 'B2']],
    );
    expect(findingsOf(input, 'unknownElement').map(({ place }) => [place.row, place.column])).toEqual([
      [3, 0],
    ]);
    expect(findingsOf(input, 'rowWithoutName').map(({ place }) => [place.row, place.column])).toEqual([
      [4, 1],
    ]);
  });

  it('is read in English', () => {
    const { indicators } = withList(
      [
        ['Networks', 'Bouw', 12, 400, 'interval'],
        ['Finance', 'region', 5, 1000, 'ratio'],
      ],
      ['Element', 'Sector', 'Numerator', 'Denominator', 'Scale'],
    );
    expect(indicators?.elements.map(({ scale }) => scale)).toEqual(['interval']);
    expect(indicators?.regional.map(({ element }) => element)).toEqual(['finance']);
  });

  it('is no table of sectors, though its denominators are jobs', () => {
    const cells = [
      ['Element', 'Sector', 'Teller', 'Noemer (banen)', 'Jaar'],
      ['Talent', 'Bouw', 5, 120, 2018],
      ['Talent', 'Zorg', 5, 80, 2018],
    ];
    const input = inputOf(snapshotOf({ name: 'Lijst', cells }, SECTORS));
    expect(input.sectors.table.sheet).toBe('Cijfers');
    expect(input.indicators?.table.sheet).toBe('Lijst');
  });
});
