import { choicesFrom, NO_CHOICES, type Choices } from './choices';

const CHOICES: Choices = {
  tables: { sectors: { sheet: 'LISA', area: { row: 3, column: 0, lastRow: 20, lastColumn: 4 } } },
  columns: [
    { kind: 'sectors', sheet: 'LISA', role: 'jobs', header: 'Banen 2018' },
    { kind: 'sectors', sheet: 'LISA', role: 'region', header: null },
  ],
  numbers: [{ sheet: 'LISA', header: 'Omzet', writing: 'commaDecimal' }],
  areas: { own: 'Den Haag', reference: 'Nederland' },
};

describe('choices in the settings of a workbook', () => {
  it('are read as they were written, through JSON', () => {
    expect(choicesFrom(JSON.parse(JSON.stringify(CHOICES)))).toEqual(CHOICES);
  });

  it.each([null, undefined, 'x', 3, true, [], [CHOICES], {}])('are none where the setting is %j', (value) => {
    expect(choicesFrom(value)).toEqual(NO_CHOICES);
  });

  it('lose what does not fit, and only that', () => {
    const [jobs, region] = CHOICES.columns;
    expect(
      choicesFrom({
        tables: {
          ...CHOICES.tables,
          clusters: { sheet: '', area: { row: 0, column: 0, lastRow: 0, lastColumn: 0 } },
          missions: { sheet: 'M', area: { row: 5, column: 0, lastRow: 4, lastColumn: 0 } },
          projects: { sheet: 'P', area: { row: 0, column: 0, lastRow: 1_048_576, lastColumn: 0 } },
          ratings: { sheet: 'W', area: { row: 0.5, column: 0, lastRow: 3, lastColumn: 0 } },
          goals: 'A1',
          weather: CHOICES.tables.sectors,
        },
        columns: [
          jobs,
          null,
          { ...jobs, kind: 'weather' },
          { ...jobs, role: 7 },
          { ...jobs, header: '' },
          { ...jobs, header: undefined },
          region,
        ],
        numbers: [...CHOICES.numbers, { ...CHOICES.numbers[0], writing: 'roman' }, 'grouped'],
        areas: { ...CHOICES.areas, region: 5, elsewhere: 'Delft' },
        more: 1,
      }),
    ).toEqual(CHOICES);
  });
});
