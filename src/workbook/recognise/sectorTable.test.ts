import type { Input } from '../input';
import { findingsOf, inputOfCells } from './testing/inputOf';
import { percent, type TestCell } from './testing/snapshotOf';

const rolesOf = (input: Input): Record<string, string> =>
  Object.fromEntries(input.sectors.table.columns.map(({ role, header }) => [role, header]));
const column = (input: Input, part: 'jobs' | 'earlierJobs' | 'reference'): (number | null | undefined)[] =>
  input.sectors.rows.map((row) => row[part]?.value);

/** A table of two sectors with these headers, the columns counting up so that each can be told apart. */
function withHeaders(...headers: readonly TestCell[]): Input {
  return inputOfCells([
    ['Sector', ...headers],
    ['Bouw', ...headers.map((_, index) => 1000 * (index + 1))],
    ['Zorg', ...headers.map((_, index) => 1000 * (index + 1) + 7)],
  ]);
}

describe('the jobs columns', () => {
  it.each([
    'Aantal banen 2018',
    'banen_2018',
    'BANEN 2018*',
    'Banen 2018¹',
    'Banen  per\n31 december 2018',
    'Werk-\ngelegenheid 2018',
    'Werk\u00adgelegenheid\u00a02018',
    'Werkzame personen 2018',
    'Arbeidsplaatsen 2018 (totaal)',
    'Jobs 2018',
    'Employment, 2018',
    'Workers 2018',
    'werknemersbanen2018',
    '2018JJ00',
    2018,
    '2018',
  ])('are found by %p', (header) => {
    const input = withHeaders('Kengetal', header);
    expect([column(input, 'jobs'), input.sectors.year]).toEqual([[2000, 2007], 2018]);
  });

  it.each([
    'Groei banen 2013-2018',
    'Banengroei 2018',
    'Mutatie werkgelegenheid',
    'Ontwikkeling aantal banen 2018',
    'Change in jobs 2018',
    'Aandeel banen 2018',
    'Banen 2018 (%)',
    'Share of jobs 2018',
    'Verhouding aandeel werkgelegenheid t.o.v. NL',
    'LQ banen 2018',
    'Specialisatie banen',
    'Banen per 1.000 inwoners',
    'Banen per vestiging 2018',
    'Aantal vestigingen 2018',
    'Banen Nederland 2018',
  ])('are not found by %p', (header) => {
    const input = withHeaders(header, 'Banen 2018');
    expect(rolesOf(input).jobs).toBe('Banen 2018');
    expect(input.sectors.hasEarlierJobs).toBe(false);
  });

  it('are the later year first, whatever their order', () => {
    const input = withHeaders('Banen 2013', 'Banen 2018');
    expect([column(input, 'jobs'), column(input, 'earlierJobs')]).toEqual([
      [2000, 2007],
      [1000, 1007],
    ]);
    expect([input.sectors.year, input.sectors.earlierYear]).toEqual([2018, 2013]);
  });

  it('span the longest time when there are more than two', () => {
    const input = withHeaders('2013', '2014', '2018');
    expect([column(input, 'jobs')[0], column(input, 'earlierJobs')[0]]).toEqual([3000, 1000]);
  });

  it('have an earlier one without a year only when its header says so', () => {
    expect(rolesOf(withHeaders('Banen', 'Banen vorig jaar')).earlierJobs).toBe('Banen vorig jaar');
    expect(rolesOf(withHeaders('Banen', 'Werknemers')).earlierJobs).toBeUndefined();
  });

  it('are those of everyone, not of men or part-timers', () => {
    expect(rolesOf(withHeaders('Banen mannen 2018', 'Banen 2018')).jobs).toBe('Banen 2018');
  });

  it('are not a column with percentages, whatever its header', () => {
    const input = inputOfCells([
      ['Sector', 'Werkgelegenheid 2018', 'Banen 2013'],
      ['Bouw', percent(0.4), 10],
      ['Zorg', percent(0.6), 20],
    ]);
    expect(rolesOf(input).jobs).toBe('Banen 2013');
  });

  it('are the area that is not the reference, when no header says jobs', () => {
    const input = withHeaders('Den Haag', 'Nederland');
    expect([rolesOf(input).jobs, rolesOf(input).reference]).toEqual(['Den Haag', 'Nederland']);
  });

  it.each(['Nr', 'Toegevoegde waarde', 'Omzet (mln euro)', 'Inwoners'])('are never a column %p', (header) => {
    expect(rolesOf(withHeaders(header, 'Den Haag', 'Nederland')).jobs).toBe('Den Haag');
  });

  it('are read when every number was stored as text, and then no cell is referred to', () => {
    const input = inputOfCells([
      ['Sector', 'Banen 2018'],
      ['Bouw', '20.178'],
      ['Zorg', '40.142 '],
    ]);
    expect(input.sectors.rows.map((row) => [row.jobs.value, row.jobs.asIs])).toEqual([
      [20178, false],
      [40142, false],
    ]);
    expect(findingsOf(input, 'numberStoredAsText').map((f) => [f.severity, f.message.found])).toEqual([
      ['notice', '20.178'],
      ['notice', '40.142'],
    ]);
  });

  it('keep the rows that can be read when others hold text, errors or less than nothing', () => {
    const input = inputOfCells([
      ['Sector', 'Banen 2018'],
      ['Bouw', 120],
      ['Zorg', 'veel'],
      ['Energie', { error: '#REF!' }],
      ['Kennis', -4],
    ]);
    expect(column(input, 'jobs')).toEqual([120, null, null, null]);
    expect(input.findings.map((f) => [f.severity, f.message.kind, f.place.row])).toEqual([
      ['problem', 'textInNumberColumn', 2],
      ['problem', 'errorCell', 3],
      ['problem', 'negative', 4],
    ]);
  });

  it('take what the years count from the title', () => {
    const input = inputOfCells([
      ['Vestigingen en meer'],
      ['Banen per sector'],
      ['Sector', 2013, 2018],
      ['Bouw', 100, 120],
      ['Zorg', 90, 80],
    ]);
    expect([column(input, 'jobs'), column(input, 'earlierJobs')]).toEqual([
      [120, 80],
      [100, 90],
    ]);
  });
});

describe('the reference column', () => {
  const table = (header: string, first: TestCell, second: TestCell): Input =>
    inputOfCells([
      ['Sector', 'Banen 2018', header],
      ['Bouw', 120, first],
      ['Zorg', 80, second],
    ]);
  const kind = (input: Input): unknown[] => [input.sectors.referenceKind, input.sectors.referenceDivisor];

  it('holds jobs by default', () => {
    const input = table('Nederland', 120_000, 80_000);
    expect([kind(input), input.sectors.referenceLabel]).toEqual([['jobs', 1], 'Nederland']);
  });

  it.each(['Aandeel Nederland', 'Share Netherlands', 'NL (%)', 'Landelijk aandeel in %'])(
    'holds shares when its header is %p',
    (header) => {
      expect(kind(table(header, 0.55, 0.45))).toEqual(['shares', 1]);
    },
  );

  it('holds shares by the number format', () => {
    expect(kind(table('Nederland', percent(0.2), percent(0.1)))).toEqual(['shares', 1]);
  });

  it('holds shares when its values are fractions that add up to about one', () => {
    expect(kind(table('Nederland', 0.551, 0.452))).toEqual(['shares', 1]);
  });

  it('holds shares in percent when they add up to about a hundred, and says so', () => {
    const input = table('Nederland', 55, 45.2);
    expect([kind(input), column(input, 'reference')]).toEqual([
      ['shares', 100],
      [55, 45.2],
    ]);
    expect(findingsOf(input, 'sharesInPercent')).toHaveLength(1);
  });

  it('holds jobs when its header says so, even if they add up to a hundred', () => {
    expect(kind(table('Banen Nederland', 55, 45))).toEqual(['jobs', 1]);
  });

  it('is remarked on when its shares do not add up to one', () => {
    const findings = findingsOf(table('Aandeel Nederland', 0.5, 0.4), 'sharesDoNotSumToOne');
    expect(findings.map((f) => f.message.sum)).toEqual([expect.closeTo(0.9, 12)]);
    expect(findingsOf(table('Aandeel Nederland', 0.6, 0.4), 'sharesDoNotSumToOne')).toEqual([]);
  });

  it('is never the number of firms in the country', () => {
    expect(table('Vestigingen Nederland', 5, 6).sectors.referenceKind).toBe('none');
  });
});

describe('total rows', () => {
  const table = (...rows: readonly TestCell[][]): Input =>
    inputOfCells([['Sector', 'Banen 2018', 'Banen 2013'], ['Bouw', 120, 100], ['Zorg', 80, 90], ...rows]);

  it.each([
    'Totaal',
    'TOTAAL:',
    'Total',
    'Som',
    'Alle sectoren',
    'Eindtotaal',
    'Den Haag totaal',
    'Totaal Den Haag',
  ])('such as %p are set apart', (label) => {
    const input = table([label, 200, 190]);
    expect([input.sectors.rows.length, input.sectors.total?.jobs?.value]).toEqual([2, 200]);
    expect(findingsOf(input, 'totalSetApart')).toHaveLength(1);
    expect(findingsOf(input, 'totalDiffers')).toEqual([]);
  });

  it('are compared with the rows, column by column', () => {
    const findings = findingsOf(table(['Totaal', 210, 190]), 'totalDiffers');
    expect(findings.map((f) => f.message)).toEqual([
      { kind: 'totalDiffers', column: 'Banen 2018', found: 210, sum: 200 },
    ]);
    expect(findings[0]!.place).toEqual({ sheet: 'Blad1', row: 3, column: 1 });
  });

  it('are told from subtotals and from the total of the country', () => {
    const input = table(['Totaal', 200, 190], ['Nederland totaal', 9000, 8000], ['Subtotaal', 120, 100]);
    expect([input.sectors.rows.length, input.sectors.total?.jobs?.value]).toEqual([2, 200]);
  });

  it('may stand first', () => {
    const input = inputOfCells([
      ['Sector', 'Banen 2018'],
      ['A-U Alle economische activiteiten', 200],
      ['Bouw', 120],
      ['Zorg', 80],
    ]);
    expect([input.sectors.rows.map((row) => row.key), input.sectors.total?.jobs?.value]).toEqual([
      ['construction', 'healthcare'],
      200,
    ]);
  });

  it('may lack a name when they add up the rows; another row without a name is a problem', () => {
    expect(table([null, 200, 190]).sectors.total?.jobs?.value).toBe(200);
    const input = table([null, 33, 22]);
    expect(input.sectors.total).toBeNull();
    expect(findingsOf(input, 'rowWithoutName').map((f) => [f.severity, f.message.found])).toEqual([
      ['problem', '33'],
    ]);
  });

  it('are not means, which are set apart too', () => {
    const input = table(['Gemiddelde', 100, 95]);
    expect([input.sectors.rows.length, input.sectors.total]).toEqual([2, null]);
  });
});

describe('the rows', () => {
  it('have one key for the spellings of a sector, and another for a sector of her own', () => {
    const input = inputOfCells([
      ['Sector', 'Banen 2018'],
      ['Maak', 1],
      ['FINANCIËN', 2],
      ['  Overheid  (en\nbelangenorganisaties)* ', 3],
      ['Tuinbouw & Visserij', 4],
    ]);
    expect(input.sectors.rows.map((row) => row.key)).toEqual([
      'manufacturing',
      'financialServices',
      'government',
      'tuinbouw visserij',
    ]);
    expect(input.sectors.rows[2]!.name.text).toBe('Overheid (en belangenorganisaties)*');
  });

  it('count the first time; the second is a problem that names the first', () => {
    const input = inputOfCells([
      ['Sector', 'Banen 2018'],
      ['Bouw', 120],
      ['Zorg', 80],
      ['bouw ', 7],
    ]);
    expect(column(input, 'jobs')).toEqual([120, 80]);
    expect(findingsOf(input, 'duplicateKey')).toEqual([
      {
        severity: 'problem',
        place: { sheet: 'Blad1', row: 3, column: 0 },
        message: { kind: 'duplicateKey', label: 'bouw', first: 'A2' },
      },
    ]);
  });

  it('stay two when the classification has one sector for two names', () => {
    const input = inputOfCells([
      ['Sector', 'Banen 2018'],
      ['Zorg', 120],
      ['Gezondheidszorg', 80],
    ]);
    expect(column(input, 'jobs')).toEqual([120, 80]);
    expect(new Set(input.sectors.rows.map((row) => row.key)).size).toBe(2);
  });

  it('stay when their figures are blank, and what is missing is not zero', () => {
    const input = inputOfCells([
      ['Sector', 'Banen 2018'],
      ['Bouw', 120],
      ['Visserij', null],
      ['Zorg', 80],
    ]);
    expect(column(input, 'jobs')).toEqual([120, null, 80]);
    expect(findingsOf(input, 'missing').map((f) => f.place.row)).toEqual([2]);
  });
});
