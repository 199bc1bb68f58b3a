import { thousandsOf } from './extraFigures';
import { headerMeaning } from './headerRole';
import { inputOfCells } from '../testing/inputOf';
import { percent } from '../testing/snapshotOf';

const extraOf = (header: string): unknown => headerMeaning(header).extra;

describe('what a header counts beside jobs', () => {
  it.each([
    ['Stuwende banen 2018', 'basicJobs'],
    ['Banen stuwend', 'basicJobs'],
    ['Basic jobs', 'basicJobs'],
    ['Export (mln euro)', 'exports'],
    ['Exportwaarde 2018', 'exports'],
    ['Exports', 'exports'],
    ['Omzet (x 1.000 euro)', 'turnover'],
    ['Turnover', 'turnover'],
    ['Exporterende vestigingen', 'exporters'],
    ['Exporting firms', 'exporters'],
    ['Exportaandeel', 'exportShare'],
    ['Export (% van omzet)', 'exportShare'],
    ['Exportquote', 'exportShare'],
    ['Toegevoegde waarde (mln euro)', 'valueAdded'],
    ['Bruto toegevoegde waarde 2018', 'valueAdded'],
    ['GVA', 'valueAdded'],
    ['Toegevoegde waarde per fte', 'valueAddedPerJob'],
    ['Toegevoegde waarde per werkzame persoon', 'valueAddedPerJob'],
    ['Value added per worker', 'valueAddedPerJob'],
  ])('is told by %p: %s', (header, extra) => expect(extraOf(header)).toBe(extra));

  it.each([
    'Banen 2018',
    'Niet-stuwende banen',
    'Verzorgende banen',
    'Non-basic jobs',
    'Aandeel stuwende banen',
    'Groei export 2013-2018',
    'Export per vestiging',
    'Aandeel toegevoegde waarde',
    'Omzet per vestiging',
    'Vestigingen',
    'Sector',
  ])('is none of those for %p', (header) => expect(extraOf(header)).toBeNull());
});

describe('the money that amounts are in', () => {
  it.each([
    ['Toegevoegde waarde (mln euro)', 1000],
    ['Toegevoegde waarde (miljoen)', 1000],
    ['Toegevoegde waarde (mld euro)', 1_000_000],
    ['Toegevoegde waarde (x 1.000 euro)', 1],
    ['Value added (thousand EUR)', 1],
    ['Toegevoegde waarde in euro', 0.001],
    ['Toegevoegde waarde', null],
  ])('is told by %p: %p thousands', (header, thousands) => expect(thousandsOf(header)).toBe(thousands));
});

describe('a sector table with such columns', () => {
  it('keeps them apart from the jobs', () => {
    const { sectors } = inputOfCells([
      [
        'Sector',
        'Stuwende banen 2018',
        'Banen 2018',
        'Banen 2013',
        'Export',
        'Omzet',
        'Toegevoegde waarde',
        'Fte',
      ],
      ['Maak', 60, 100, 90, 300, 400, 8, 80],
      ['Zorg', 10, 200, 190, 0, 500, 9, 150],
    ]);
    expect(sectors.rows.map(({ jobs, earlierJobs }) => [jobs.value, earlierJobs?.value])).toEqual([
      [100, 90],
      [200, 190],
    ]);
    expect(sectors.extras.map(({ id }) => id)).toEqual([
      'basicJobs',
      'fte',
      'valueAdded',
      'exports',
      'turnover',
    ]);
    expect(sectors.rows[0]!.extras.basicJobs?.value).toBe(60);
    expect(sectors.rows[1]!.extras.fte?.value).toBe(150);
    expect(sectors.rows[1]!.extras.exports?.value).toBe(0);
  });

  it('takes those of another area for that area, and none of another year', () => {
    const { sectors } = inputOfCells([
      ['Sector', 'Banen 2018', 'Banen Nederland 2018', 'Export Nederland 2018', 'Export 2015', 'Export 2018'],
      ['Maak', 100, 9000, 70, 50, 30],
      ['Zorg', 200, 8000, 10, 20, 40],
    ]);
    expect(sectors.extras.map(({ id, header }) => [id, header])).toEqual([
      ['exports', 'Export 2018'],
      ['referenceExports', 'Export Nederland 2018'],
    ]);
    expect(sectors.rows.map(({ reference }) => reference?.value)).toEqual([9000, 8000]);
  });

  it('takes those of a region for it, beside jobs of the own area', () => {
    const { sectors } = inputOfCells([
      ['Sector', 'Banen', 'Fte regio', 'Exportaandeel regio', 'Export regio'],
      ['Maak', 100, 90, 30, 70],
      ['Zorg', 200, 180, 10, 10],
    ]);
    expect(sectors.extras.map(({ id, divisor }) => [id, divisor])).toEqual([
      ['regionFte', 1],
      ['regionExports', 1],
      ['regionExportShare', 100],
    ]);
  });

  it('puts years of work of the reference beside its jobs, and takes them for its jobs only where all are', () => {
    const tableOf = (...headers: readonly string[]) =>
      inputOfCells([
        ['Sector', ...headers],
        ['Maak', 100, 900, 1000],
        ['Zorg', 200, 1800, 2100],
      ]).sectors;
    const ofJobs = tableOf('Banen', 'Fte Nederland', 'Banen Nederland');
    expect(ofJobs.referenceLabel).toBe('Banen Nederland');
    expect(ofJobs.extras.map(({ id }) => id)).toEqual(['referenceFte']);
    const ofFte = tableOf('Fte', 'Fte Nederland', 'Banen Nederland');
    expect(ofFte.referenceLabel).toBe('Fte Nederland');
    expect(ofFte.extras).toEqual([]);
  });

  it.each([
    ['percentages', [12, 80], 100],
    ['fractions', [0.12, 0.8], 1],
    ['cells with a percent sign', [percent(0.12), percent(0.8)], 1],
  ] as const)('reads an export share in %s', (_, [one, other], divisor) => {
    const { sectors } = inputOfCells([
      ['Sector', 'Banen 2018', 'Exportaandeel'],
      ['Maak', 100, one],
      ['Zorg', 200, other],
    ]);
    expect(sectors.extras).toEqual([{ id: 'exportShare', header: 'Exportaandeel', divisor }]);
  });

  it('adds amounts of parts up to their sector, and no shares', () => {
    const { sectors } = inputOfCells([
      ['Sector', 'Deelsector', 'Banen 2018', 'Export', 'Exportaandeel'],
      ['Maak', 'Hightech', 100, 30, 0.5],
      ['Maak', 'Ambacht', 200, 10, 0.1],
    ]);
    expect(sectors.rows[0]!.extras.exports?.value).toBe(40);
    expect(sectors.rows[0]!.extras.exportShare).toBeUndefined();
    expect(sectors.subsectors[1]!.extras.exportShare?.value).toBe(0.1);
  });
});
