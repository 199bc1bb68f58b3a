import { findingsOf, inputOfCells, type InputWithSectors } from '../testing/inputOf';
import { percent, type TestCell } from '../testing/snapshotOf';

const table = (header: string, ...values: readonly TestCell[]): InputWithSectors =>
  inputOfCells([
    ['Sector', 'Banen 2018', header],
    ...values.map((value, index): TestCell[] => [
      ['Bouw', 'Zorg', 'Industrie', 'Horeca'][index]!,
      120,
      value,
    ]),
  ]);
const kind = ({ sectors }: InputWithSectors): unknown[] => [sectors.referenceKind, sectors.referenceDivisor];
const values = ({ sectors }: InputWithSectors): unknown[] =>
  sectors.rows.map((row) => row.reference && row.reference.value);

describe('a reference column of jobs', () => {
  it('is what a column of large numbers is', () => {
    const input = table('Nederland', 120_000, 80_000);
    expect([kind(input), input.sectors.referenceLabel]).toEqual([['jobs', 1], 'Nederland']);
  });

  it('is what its header says, even if its values add up to a hundred', () => {
    expect(kind(table('Banen Nederland', 55, 45))).toEqual(['jobs', 1]);
  });

  it('holds no percentage as text', () => {
    const input = table('Nederland', 120_000, '12,5%', 90_000);
    expect([kind(input), values(input)]).toEqual([
      ['jobs', 1],
      [120_000, null, 90_000],
    ]);
    expect(findingsOf(input, 'textInNumberColumn').map((f) => f.message.found)).toEqual(['12,5%']);
  });

  it('is never the number of firms in the country', () => {
    expect(table('Vestigingen Nederland', 5, 6).sectors.referenceKind).toBe('none');
  });
});

describe('shares formatted as percentages', () => {
  it.each(['Nederland', 'Aandeel Nederland', 'Nederland (%)', 'Banen Nederland'])(
    'are fractions whatever they add up to, under the header %p',
    (header) => {
      const input = table(header, percent(0.3), percent(0.4), percent(0.3), percent(0.2));
      expect([kind(input), values(input)]).toEqual([
        ['shares', 1],
        [0.3, 0.4, 0.3, 0.2],
      ]);
      expect(findingsOf(input, 'sharesDoNotSumToOne').map((f) => f.message.sum)).toEqual([
        expect.closeTo(1.2, 12),
      ]);
      expect(findingsOf(input, 'sharesInPercent')).toEqual([]);
    },
  );

  it('are no division when they add up to less than three quarters, or more than one and a half', () => {
    for (const shares of [
      [0.2, 0.1],
      [0.4, 0.34],
      [0.8, 0.71],
    ]) {
      const input = table('Nederland', ...shares.map(percent));
      expect([kind(input), values(input)]).toEqual([['none', 1], shares.map(() => null)]);
      expect(findingsOf(input, 'sharesFarFromOne')).toEqual([
        {
          severity: 'problem',
          place: { sheet: 'Blad1', row: 1, column: 2 },
          message: {
            kind: 'sharesFarFromOne',
            column: 'Nederland',
            sum: expect.closeTo(shares[0]! + shares[1]!, 12),
          },
        },
      ]);
    }
  });

  it('are a division when one of the largest sectors is left out, which is said', () => {
    const input = table('Nederland', percent(0.4), percent(0.36));
    expect(kind(input)).toEqual(['shares', 1]);
    expect(findingsOf(input, 'sharesDoNotSumToOne')).toHaveLength(1);
  });

  it('are a division whatever the rows add up to when her total says that they are', () => {
    const input = inputOfCells([
      ['Sector', 'Banen 2018', 'Nederland'],
      ['Bouw', 120, percent(0.3)],
      ['Zorg', 80, percent(0.3)],
      ['Totaal', 500, percent(1)],
    ]);
    expect(kind(input)).toEqual(['shares', 1]);
  });

  it('may be texts with a percent sign', () => {
    const input = table('Nederland (%)', '60%', '39,9%');
    expect([kind(input), values(input)]).toEqual([
      ['shares', 1],
      [0.6, expect.closeTo(0.399, 12)],
    ]);
  });

  it('are what most cells are, not one of them', () => {
    expect(kind(table('Banen Nederland', 5000, percent(0.4), 3000, 2000))).toEqual(['jobs', 1]);
  });
});

describe('the part that the own area has in another', () => {
  it.each([
    ['Ede als % van Nederland', [55, 45]],
    ['Jobs as a share of the Netherlands', [0.55, 0.45]],
    ['Banen als aandeel van het landelijk totaal', [0.55, 0.45]],
  ] as const)('is no division into sectors under the header %p, whatever it adds up to', (header, shares) => {
    expect(kind(table(header, ...shares))).toEqual(['none', 1]);
  });

  it.each([
    'Aandeel in Nederland (%)',
    '% van Nederland',
    'Aandeel Ede in Nederland (%)',
    'Share of the Netherlands (%)',
  ])('is what %p may mean: only what adds up to a hundred is the division', (header) => {
    const input = table(header, 55, 41);
    expect(kind(input)).toEqual(['none', 1]);
    expect(findingsOf(input, 'shareOfWhole').map(({ severity }) => severity)).toEqual(['problem']);
    expect(kind(table(header, 55, 45.4))).toEqual(['shares', 100]);
  });

  it.each(['Aandeel sector in Nederland (%)', 'Aandeel van de bedrijfstak in Nederland (%)'])(
    'is not what %p means',
    (header) => expect(kind(table(header, 55, 35))).toEqual(['shares', 100]),
  );
});

describe('shares in plain numbers', () => {
  it.each(['Nederland (%)', 'Landelijk aandeel in %', 'Aandeel NL in procenten', 'Share NL, percent'])(
    'under the header %p are percentages when values are above one, whatever they add up to',
    (header) => {
      const input = table(header, 55, 45.2, 30, 0.4);
      expect([kind(input), values(input)]).toEqual([
        ['shares', 100],
        [55, 45.2, 30, 0.4],
      ]);
      expect(findingsOf(input, 'sharesInPercent')).toHaveLength(1);
      expect(findingsOf(input, 'sharesDoNotSumToOne').map((f) => f.message.sum)).toEqual([
        expect.closeTo(1.306, 12),
      ]);
    },
  );

  it.each(['Aandeel Nederland', 'Share Netherlands', 'NL (%)', 'Landelijk aandeel in %', 'Nederland'])(
    'under the header %p are fractions when they add up to about one',
    (header) => {
      expect(kind(table(header, 0.551, 0.452))).toEqual(['shares', 1]);
    },
  );

  it.each(['Aandeel Nederland', 'Nederland'])(
    'under the header %p are percentages when they add up to about a hundred, which is said',
    (header) => {
      const input = table(header, 55, 45.2);
      expect([kind(input), values(input)]).toEqual([
        ['shares', 100],
        [55, 45.2],
      ]);
      expect(findingsOf(input, 'sharesInPercent')).toHaveLength(1);
    },
  );

  it.each([
    ['Aandeel Nederland', [0.3, 0.4, 0.3, 0.2], 1.2],
    ['Aandeel Nederland', [30, 40, 30, 20], 120],
    ['Nederland (%)', [0.3, 0.1], 0.4],
    ['Nederland', [0.3, 0.4, 0.3, 0.2], 1.2],
  ] as const)('under the header %p are not guessed at when they are %p', (header, shares, sum) => {
    const input = table(header, ...shares);
    expect([kind(input), values(input)]).toEqual([['none', 1], shares.map(() => null)]);
    expect(input.sectors.table.columns.map(({ role }) => role)).toEqual(['sector', 'jobs']);
    expect(findingsOf(input, 'sharesUnclear')).toEqual([
      {
        severity: 'problem',
        place: { sheet: 'Blad1', row: 1, column: 2 },
        message: { kind: 'sharesUnclear', column: header, sum: expect.closeTo(sum, 12) },
      },
    ]);
    expect(findingsOf(input, 'sharesDoNotSumToOne')).toEqual([]);
  });

  it('are not guessed at when one of them has a percent sign and the others may be percentages', () => {
    expect(kind(table('Nederland (%)', 30, '40%', 30))).toEqual(['none', 1]);
  });

  it('are told by her total where a row is missing', () => {
    const input = inputOfCells([
      ['Sector', 'Banen 2018', 'Aandeel Nederland'],
      ['Bouw', 120, 30],
      ['Zorg', 80, '.'],
      ['Totaal', 200, 100],
    ]);
    expect(kind(input)).toEqual(['shares', 100]);
    expect(findingsOf(input, 'sharesDoNotSumToOne')).toEqual([]);
  });

  it('are remarked on when rounding does not explain that they miss one', () => {
    const findings = findingsOf(table('Aandeel Nederland', 0.5, 0.47), 'sharesDoNotSumToOne');
    expect(findings.map((f) => f.message.sum)).toEqual([expect.closeTo(0.97, 12)]);
    expect(findingsOf(table('Aandeel Nederland', 0.6, 0.4), 'sharesDoNotSumToOne')).toEqual([]);
  });
});
