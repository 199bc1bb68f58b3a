import { findingsOf, inputOfCells, type InputWithSectors } from '../testing/inputOf';
import { percent, type TestCell } from '../testing/snapshotOf';

const rolesOf = (input: InputWithSectors): Record<string, string> =>
  Object.fromEntries(input.sectors.table.columns.map(({ role, header }) => [role, header]));
const column = (
  input: InputWithSectors,
  part: 'jobs' | 'earlierJobs' | 'reference',
): (number | null | undefined)[] => input.sectors.rows.map((row) => row[part]?.value);

/** A table of two sectors with these headers, the columns counting up so that each can be told apart. */
function withHeaders(...headers: readonly TestCell[]): InputWithSectors {
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

describe('a percentage as text', () => {
  it('is no count: never a fraction of a job or a firm', () => {
    const input = inputOfCells([
      ['Sector', 'Banen 2018', 'Vestigingen'],
      ['Bouw', '12,5%', 12],
      ['Zorg', 80, '7 %'],
    ]);
    expect(input.sectors.rows.map((row) => [row.jobs.value, row.establishments?.value])).toEqual([
      [null, 12],
      [80, null],
    ]);
    expect(findingsOf(input, 'textInNumberColumn').map((f) => [f.severity, f.message.found])).toEqual([
      ['problem', '12,5%'],
      ['problem', '7 %'],
    ]);
  });
});
