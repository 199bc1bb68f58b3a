import { isKnowledgeInstitution } from './projectTable';
import { anyInputOf, findingsOf, problemOf } from '../testing/inputOf';
import { snapshotOf, type TestCell } from '../testing/snapshotOf';

const HEADER = ['Project', 'Organisatie', 'Sector', 'Plaats', 'Soort organisatie'];
const read = (...cells: readonly (readonly TestCell[])[]) => anyInputOf(snapshotOf({ name: 'Lijst', cells }));

describe('a list of projects', () => {
  it('is read without any other table, one row per organisation that takes part', () => {
    const input = read(
      HEADER,
      ['Slim dak', 'Dakbouw bv', 'Bouw', 'Stad', 'bedrijf'],
      ['Slim dak', 'Hogeschool', 'Kennis', 'Stad', 'kennisinstelling'],
    );
    expect(input.sectors).toBeNull();
    expect(
      input.projects?.rows.map((row) => [row.project.text, row.sectorKey, row.isKnowledgeInstitution]),
    ).toEqual([
      ['Slim dak', 'construction', false],
      ['Slim dak', 'knowledge', true],
    ]);
    expect(input.projects?.table.columns.map(({ role }) => role)).toEqual([
      'project',
      'organisation',
      'sector',
      'place',
      'organisationKind',
    ]);
    expect(input.projects?.place).toMatchObject({
      sheet: 'Lijst',
      firstRow: 1,
      lastRow: 2,
      kindColumn: 4,
      townColumn: 3,
    });
    expect(input.projects?.rows.map(({ town }) => town)).toEqual(['Stad', 'Stad']);
  });

  it.each(['Sector partner', 'Branche van de deelnemer', 'Sector (organisatie)', 'Partner sector'])(
    'takes the only column that speaks of a sector for that of who takes part: %s',
    (sector) => {
      const { projects } = read(
        ['Nr', 'Project', 'Partner', sector, 'Soort'],
        [1, 'Slim', 'A bv', 'ICT', 'bedrijf'],
        [1, 'Slim', 'B zkh', 'Zorg', 'kennisinstelling'],
      );
      expect(
        projects?.rows.map((row) => [row.project.text, row.sectorKey, row.isKnowledgeInstitution]),
      ).toEqual([
        ['Slim', 'ict', false],
        ['Slim', 'healthcare', true],
      ]);
    },
  );

  it.each(['Bouw; ICT', 'Bouw / Zorg', 'Bouw, ICT en Zorg'])(
    'says that a cell names more sectors: %s',
    (found) => {
      const input = read(
        ['Project', 'Sector'],
        ['Slim', 'Agrofood & tuinbouw'],
        ['Slim', found],
        ['Slim', 'Zorg'],
      );
      expect(
        findingsOf(input, 'severalSectors').map(({ message, place }) => [message.found, place.row]),
      ).toEqual([[found, 2]]);
    },
  );

  it('takes none of two columns that speak of a sector', () => {
    const cells = [
      ['Project', 'Partner', 'Sector partner', 'Sector project'],
      ['Slim', 'A', 'ICT', 'Zorg'],
    ];
    expect(problemOf(snapshotOf({ cells }))).toMatchObject({ kind: 'noTable' });
  });

  it('may be in English, and without kinds of organisations', () => {
    const input = read(['Project name', 'Sector'], ['Roof', 'Construction'], ['Roof', 'Healthcare']);
    expect(input.projects?.rows.map((row) => [row.sectorKey, row.isKnowledgeInstitution])).toEqual([
      ['construction', null],
      ['healthcare', null],
    ]);
  });

  it('brings the spellings of one sector together, and keeps what the cells hold', () => {
    const { projects } = read(['Project', 'Sector'], ['A', 'Maak'], ['A', 'Maakindustrie '], ['A', 'Zorg']);
    expect(projects?.rows.map((row) => [row.sectorKey, row.cells.sector])).toEqual([
      ['manufacturing', 'Maak'],
      ['manufacturing', 'Maakindustrie '],
      ['healthcare', 'Zorg'],
    ]);
  });

  it('sets a row apart, by name, that has only a project or only a sector', () => {
    const input = read(
      HEADER,
      ['Slim dak', 'Dakbouw bv', 'Bouw', null, null],
      ['Slim dak', 'Zorghuis', null, 'Stad', null],
      [null, 'Zorghuis', 'Zorg', 'Stad', null],
      ['Slim dak', 'Zorghuis', 'Zorg', 'Stad', null],
    );
    expect(input.projects?.rows).toHaveLength(2);
    expect(input.projects?.halfRows).toBe(2);
    expect(findingsOf(input, 'missing').map((f) => [f.message.column, f.place.row, f.place.column])).toEqual([
      ['Sector', 2, 2],
      ['Project', 3, 0],
    ]);
  });

  it('ends at two blank rows, and leaves out the lines below it', () => {
    const { projects } = read(
      ['Project', 'Sector'],
      ['A', 'Bouw'],
      ['A', 'Zorg'],
      [null, null],
      ['Bron: eigen lijst', null],
      [null, null],
      [null, null],
      ['B', 'Zorg'],
    );
    expect(projects?.rows).toHaveLength(2);
    expect(projects?.halfRows).toBe(0);
  });

  it('is none with one sector, or with sentences for sectors', () => {
    expect(
      problemOf(
        snapshotOf({
          cells: [
            ['Project', 'Sector'],
            ['A', 'Bouw'],
            ['B', 'Bouw'],
          ],
        }),
      ).kind,
    ).not.toBe('');
    const sentence = 'wat men er zoal doet '.repeat(12);
    const cells = [
      ['Project', 'Sector'],
      ['A', sentence],
      ['B', 'Bouw'],
    ];
    expect(problemOf(snapshotOf({ cells })).kind).not.toBe('');
  });
});

describe('isKnowledgeInstitution', () => {
  it.each([
    'Kennisinstelling',
    'universiteit',
    'Hogeschool',
    'mbo',
    'TNO',
    'University',
    'research institute',
  ])('knows %p', (kind) => {
    expect(isKnowledgeInstitution(kind)).toBe(true);
  });

  it.each(['bedrijf', 'gemeente', 'mkb', 'overheid', 'company', 'woningcorporatie'])(
    'takes %p for none',
    (kind) => {
      expect(isKnowledgeInstitution(kind)).toBe(false);
    },
  );

  it('says nothing without words', () => {
    expect(isKnowledgeInstitution('')).toBeNull();
  });
});
