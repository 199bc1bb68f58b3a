import { anyInputOf, findingsOf, inputOf } from '../testing/inputOf';
import { snapshotOf, type TestCell } from '../testing/snapshotOf';

const JOBS: TestCell[][] = [
  ['SBI', 'Omschrijving', 'Banen 2018'],
  ['10', 'Voeding', 30],
  ['11', 'Dranken', 10],
  ['41', 'Bouw', 50],
  ['62', 'ICT', 40],
  ['86', 'Zorg', 60],
];

const SCHEME: TestCell[][] = [
  ['SBI', 'Sector'],
  ['10-12', 'Voedingscluster'],
  ['F', 'Bouw'],
  [62, 'Digitaal'],
  ['86, 87, 88', 'Zorg'],
];

const workbook = (scheme: readonly TestCell[][], jobs = JOBS) =>
  snapshotOf({ name: 'LISA', cells: jobs }, { name: 'Indeling', cells: scheme });

describe('her own division of SBI codes into sectors', () => {
  it('takes the place of figure 1', () => {
    const { sectors, scheme } = inputOf(workbook(SCHEME));
    expect(scheme?.sectors.map(({ key, name }) => [key, name.text])).toEqual([
      ['voedingscluster', 'Voedingscluster'],
      ['construction', 'Bouw'],
      ['digitaal', 'Digitaal'],
      ['healthcare', 'Zorg'],
    ]);
    expect([...sectors.codes!.places].map(([key, { place }]) => [key, place.sector])).toEqual([
      ['10', 'voedingscluster'],
      ['11', 'voedingscluster'],
      ['41', 'construction'],
      ['62', 'digitaal'],
      ['86', 'healthcare'],
    ]);
  });

  it('is named among the tables that were read', () => {
    const { tables } = inputOf(workbook(SCHEME));
    expect(tables.map(({ kind, sheet, rows }) => [kind, sheet, rows])).toEqual([
      ['sectors', 'LISA', 5],
      ['scheme', 'Indeling', 4],
    ]);
  });

  it('is read with the names first, a description between, and a list of codes per sector', () => {
    const input = inputOf(
      workbook([
        ['Sector', 'Toelichting', 'SBI-codes'],
        ['Maken', 'voeding en bouw', '10-12, 41'],
        ['Rest', '', 'J, Q'],
      ]),
    );
    expect(input.scheme?.sectors.map(({ name }) => name.text)).toEqual(['Maken']);
    expect(findingsOf(input, 'schemeRowUnread').map(({ message }) => message.found)).toEqual(['J, Q']);
  });

  it('says of a code of hers that is not in it', () => {
    const input = inputOf(workbook(SCHEME, [...JOBS, ['47', 'Detailhandel', 5]]));
    expect(findingsOf(input, 'codeNotInScheme').map(({ message }) => message.found)).toEqual(['47']);
    expect(findingsOf(input, 'unknownCode')).toEqual([]);
  });

  it('says of a code that it gives to two sectors, by her names', () => {
    const input = inputOf(workbook([...SCHEME, ['41', 'Wonen']]));
    // The section gives 41 to Bouw as well.
    expect(findingsOf(input, 'codeSpans').map(({ message }) => message.sectors)).toEqual([['Bouw', 'Wonen']]);
  });

  it('names the rows of it that cannot be used', () => {
    const input = inputOf(workbook([...SCHEME, ['onbekend', 'Rest'], ['47', '']]));
    const told = findingsOf(input, 'schemeRowUnread').map(({ message, place }) => [message.found, place.row]);
    expect(told).toEqual([
      ['onbekend', 5],
      ['47', 6],
    ]);
  });

  it('reads a range that Excel took for a date', () => {
    const serial = Date.UTC(2026, 11, 10) / 86_400_000 + 25_569;
    const input = inputOf(
      workbook([
        ['SBI', 'Sector'],
        [{ number: serial, format: 'd-mmm' }, 'Voeding'],
        ['41', 'Bouw'],
      ]),
    );
    expect(input.sectors.codes?.places.get('11')?.place.sector).toBe('voeding');
    expect(findingsOf(input, 'codeFromDate').map(({ place }) => place.sheet)).toEqual(['Indeling']);
  });

  it('is not a list of codes with what they are called', () => {
    const list: TestCell[][] = [
      ['SBI', 'SBI-omschrijving'],
      ['10', 'Vervaardiging van voedingsmiddelen'],
      ['41', 'Algemene burgerlijke en utiliteitsbouw'],
    ];
    expect(inputOf(workbook(list)).scheme).toBeNull();
    const titled = list.map(([code, title], row): TestCell[] => [
      code!,
      title!,
      row === 0 ? 'Sector' : 'Alles',
    ]);
    expect(inputOf(workbook(titled)).scheme?.sectors.map(({ name }) => name.text)).toEqual(['Alles']);
  });

  it('is no scheme when figures stand beside the codes', () => {
    const input = anyInputOf(
      snapshotOf({
        cells: [
          ['SBI', 'Sector', 'Banen'],
          ['41', 'Bouw', 5],
          ['62', 'ICT', 6],
        ],
      }),
    );
    expect(input.scheme).toBeNull();
  });

  it('lets the other tables of hers follow its names', () => {
    const input = inputOf(
      snapshotOf(
        { name: 'LISA', cells: JOBS },
        { name: 'Indeling', cells: SCHEME },
        {
          name: 'Oordelen',
          cells: [
            ['Onderwerp', 'Element', 'Beoordeling'],
            ['Digitaal', 'Talent', 'sterk'],
            ['Voedingscluster', 'Talent', 'zwak'],
          ],
        },
      ),
    );
    expect(input.ratings.map(({ subject, subjectKind }) => [subject, subjectKind])).toEqual([
      ['digitaal', 'sector'],
      ['voedingscluster', 'sector'],
    ]);
  });
});
