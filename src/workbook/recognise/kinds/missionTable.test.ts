import { findingsOf, inputOf, type InputWithSectors } from '../testing/inputOf';
import { snapshotOf, type TestCell } from '../testing/snapshotOf';

const SECTORS = {
  name: 'Cijfers',
  cells: [
    ['Sector', 'Banen 2018'],
    ['Bouw', 120],
    ['Zorg', 80],
    ['Energie', 50],
  ],
};
const withTable = (...cells: readonly TestCell[][]): InputWithSectors =>
  inputOf(snapshotOf(SECTORS, { name: 'Missies', cells }));

const HEADER = ['Sector', 'Energietransitie', 'Gezondheid en zorg', 'Veiligheid'];

describe('a table of sectors and missions', () => {
  it.each<[TestCell, unknown]>([
    ['x', 'direct'],
    ['ja', 'direct'],
    [1, 'direct'],
    [true, 'direct'],
    ['draagt zelf bij', 'direct'],
    ['direct contributor', 'direct'],
    ['deels', 'partly'],
    ['enabler', 'enabler'],
    ['e', 'enabler'],
    ['maakt het mogelijk', 'enabler'],
    ['stuurt en coördineert', 'steering'],
    ['steering party', 'steering'],
  ])('takes %p for %p', (mark, contribution) => {
    const { missions } = withTable(HEADER, ['Bouw', mark, null, null], ['Zorg', null, 'x', null]);
    expect(missions?.rows[0]?.contributions).toEqual([{ mission: 'energyTransition', contribution }]);
  });

  it('counts the missions of a sector, in part for a half, and each of the other roles once', () => {
    const { missions } = withTable(
      HEADER,
      ['Bouw', 'deels', 'enabler', 'enabler'],
      ['Zorg', 'stuurt', 'x', 'x'],
    );
    expect(missions?.rows.map(({ key, relevance }) => [key, relevance])).toEqual([
      ['construction', { direct: 0.5, enabler: true, steering: false }],
      ['healthcare', { direct: 2, enabler: false, steering: true }],
    ]);
  });

  it('keeps nothing marked, nothing relevant and nothing understood apart', () => {
    const input = withTable(
      HEADER,
      ['Bouw', null, null, null],
      ['Zorg', 'nee', 'geen', 0],
      ['Energie', 'x', 'misschien', null],
    );
    expect(input.missions?.rows.map(({ isMarked, relevance }) => [isMarked, relevance])).toEqual([
      [false, null],
      [true, { direct: 0, enabler: false, steering: false }],
      [true, null],
    ]);
    expect(
      findingsOf(input, 'unknownContribution').map(({ place, message }) => [place, message.found]),
    ).toEqual([[{ sheet: 'Missies', row: 3, column: 2 }, 'misschien']]);
  });

  it('is not begun by a row of labels whose sector sounds like a mission', () => {
    const input = inputOf(
      snapshotOf(SECTORS, {
        name: 'Criteria',
        cells: [
          ['Sector', 'Social relevance', 'Selection'],
          ['Energy', 'Energy transition', 'no'],
          ['Healthcare', 'Security + enabler', 'yes'],
          ['Tourism', 'none', 'no'],
        ],
      }),
    );
    expect(input.criteria.map(({ name }) => name.text)).toEqual(['Energy', 'Healthcare', 'Tourism']);
  });

  it('names a sector that stands there twice, and takes the first', () => {
    const input = withTable(HEADER, ['Bouw', 'x', null, null], ['Bouw', null, null, 'x']);
    expect(input.missions?.rows.map(({ contributions }) => contributions)).toEqual([
      [{ mission: 'energyTransition', contribution: 'direct' }],
    ]);
    expect(findingsOf(input, 'duplicateKey')).toMatchObject([{ message: { label: 'Bouw', first: 'A2' } }]);
  });

  it('says so when a mission has two columns, and takes the first', () => {
    const input = withTable(
      ['Sector', 'Energietransitie', 'Veiligheid', 'Duurzaamheid'],
      ['Bouw', 'x', null, 'enabler'],
    );
    expect(input.missions?.rows[0]?.contributions).toEqual([
      { mission: 'energyTransition', contribution: 'direct' },
    ]);
    expect(findingsOf(input, 'repeatedColumn')).toHaveLength(1);
  });

  it('is none with one mission alone, nor without one mark that says something', () => {
    expect(withTable(['Sector', 'Veiligheid'], ['Bouw', 'x']).missions).toBeNull();
    expect(withTable(HEADER, ['Bouw', 'later', null, null]).missions).toBeNull();
  });

  it('keeps a mission of her own by her header, and counts it as the others', () => {
    const input = withTable(
      ['Sector', 'Energietransitie', 'Veiligheid', 'Betere wereld', 'Rol', 'Toelichting', 'Contact'],
      ['Bouw', 'x', null, 'deels', 'levert zelf', 'x', 'Jan'],
      ['Zorg', null, null, 'x', 'stuurt', 'ja', 'Piet'],
    );
    expect(input.missions?.missions).toEqual([
      { id: 'energyTransition', header: 'Energietransitie' },
      { id: 'security', header: 'Veiligheid' },
      { id: 'own:betere wereld', header: 'Betere wereld' },
    ]);
    expect(input.missions?.rows.map(({ contributions }) => contributions)).toEqual([
      [
        { mission: 'energyTransition', contribution: 'direct' },
        { mission: 'own:betere wereld', contribution: 'partly' },
      ],
      [{ mission: 'own:betere wereld', contribution: 'direct' }],
    ]);
    expect(input.missions?.rows.map(({ relevance }) => relevance?.direct)).toEqual([1.5, 1]);
    expect(findingsOf(input, 'unknownContribution')).toEqual([]);
  });

  it('may be in English', () => {
    const { missions } = withTable(
      ['Sector', 'Energy transition and sustainability', 'Key technologies'],
      ['Construction', 'partly', 'enabler'],
    );
    expect(missions?.rows).toMatchObject([
      { key: 'construction', relevance: { direct: 0.5, enabler: true, steering: false } },
    ]);
  });
});
