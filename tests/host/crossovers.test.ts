import fc from 'fast-check';
import { crossSectorShare, crossovers, crossoverStrength } from '../../src/method';
import { CalculationEngine } from '../../src/workbench/calculation/calculationEngine';
import { BLANK, CellError, type Scalar } from '../../src/workbench/model/cell';
import { DEFAULT_MODES } from '../../src/workbench/model/modes';
import { ConditionalLooks } from '../../src/workbench/page/conditionalLook';
import { insertColumn, insertRow, sortTable } from './herEdits';
import { inHost, pictureOf, readSheet, run, workbookOf, type SheetReading, type Written } from './workbooks';

const runCrossovers: typeof run = (options) => run({ steps: new Set(['ecosystem']), ...options });

/** Five projects; who takes part is worked out by hand in the tests. */
const LIST: readonly (readonly Written[])[] = [
  ['Project', 'Organisatie', 'Sector', 'Plaats', 'Soort organisatie'],
  ['Haven', 'Kadebedrijf', 'Logistiek', 'Delft', 'bedrijf'],
  ['Haven', 'Kranenbouw', 'Maakindustrie', 'Delft', 'bedrijf'],
  ['Haven', 'Hogeschool', 'Kennis', 'Delft', 'hogeschool'],
  ['Robot', 'Armen bv', 'Maakindustrie', 'Stad', 'bedrijf'],
  ['Robot', 'Grijpers bv', 'Maakindustrie', 'Stad', 'bedrijf'],
  ['Robot', 'Universiteit', 'Kennis', 'Stad', 'universiteit'],
  ['Kliniek', 'Zorghuis', 'Zorg', 'Stad', 'zorginstelling'],
  ['Kliniek', 'Universiteit', 'Kennis', 'Delft', 'universiteit'],
  ['Lab', 'Instituut', 'Kennis', 'Delft', 'TNO'],
  ['Lab', 'Hogeschool', 'Kennis', 'Delft', 'hogeschool'],
  ['Solo', 'Thuiszorg', 'Zorg', 'Stad', 'bedrijf'],
];

const SECTORS = ['Zorg', 'Kennis', 'Logistiek', 'Maakindustrie'];

const workbook = (list = LIST) =>
  workbookOf({
    Banen: [['Sector', 'Banen 2023'], ['Bouw', 40], ...SECTORS.map((name, index) => [name, 100 + index])],
    Lijst: list,
  });

/** A block of the sheet Cross-overs: the matrix of projects, or that of strengths. */
const block = (reading: SheetReading, which: 'projecten' | 'sterkte', names = SECTORS): readonly Scalar[][] =>
  names.map((name) => names.map((other) => reading.value(`${name}|${which}`, other)));

const write = (reading: SheetReading, row: string, header: string, value: Scalar): void => {
  const at = reading.rows.findIndex((cells) => cells.slice(0, 2).join('|').startsWith(row));
  const column = reading.headers.findIndex((text) => text.startsWith(header));
  reading.sheet.setCell(6 + at, column, { ...BLANK, value });
};

const TOTALS = 4;
const writeTown = (projects: SheetReading, value: Scalar): void => {
  const column = projects.headers.findIndex((text) => text.startsWith('Deelnemers uit'));
  projects.sheet.setCell(TOTALS, column, { ...BLANK, value });
};

const textsOf = ({ sheet }: SheetReading): readonly string[] =>
  [...sheet.entries()].map(({ cell }) => String(cell.value));

const projectOf = (name: string, ...organisations: readonly (readonly [string, string])[]) =>
  organisations.map(([sector, kind]) => [name, sector, kind]);
const times = (
  count: number,
  name: string,
  ...organisations: readonly (readonly [string, string])[]
): Written[][] =>
  Array.from({ length: count }, (_, index) => projectOf(`${name} ${index}`, ...organisations)).flat();

/** 20 projects of Bouw and Energie, 20 of Zorg and Kennis, 2 of Bouw and Zorg. */
const TELLING = [
  ['Project', 'Sector', 'Soort organisatie'],
  ...times(20, 'Dak', ['Bouw', 'bedrijf'], ['Energie', 'bedrijf']),
  ...times(20, 'Bed', ['Zorg', 'bedrijf'], ['Kennis', 'hogeschool']),
  ...times(2, 'Huis', ['Bouw', 'bedrijf'], ['Zorg', 'bedrijf']),
];

describe('the sheet Cross-overs', () => {
  it('has the matrix of projects, counted by hand, in the order of her sectors', async () => {
    await inHost(workbook(), async (host) => {
      await runCrossovers();
      const sheet = await readSheet(host, 'crossovers');
      expect(sheet.headers.slice(2, 6)).toEqual(SECTORS);
      // Zorg and Kennis: Kliniek. Kennis and Logistiek: Haven. Kennis and Maak: Haven, Robot. Logistiek and Maak:
      // Haven. Twice of one sector: Lab (Kennis), Robot (Maak).
      expect(block(sheet, 'projecten')).toEqual([
        [0, 1, 0, 0],
        [1, 1, 1, 2],
        [0, 1, 0, 1],
        [0, 2, 1, 1],
      ]);
      expect(SECTORS.map((name) => sheet.value(`${name}|projecten`, 'Projecten'))).toEqual([2, 4, 1, 2]);
      expect(SECTORS.map((name) => sheet.value(`${name}|projecten`, 'Cross-overs'))).toEqual([1, 4, 2, 3]);
      expect([sheet.total('Projecten'), sheet.total('Cross-overs')]).toEqual([5, 10]);
    });
  });

  it('has the strength of each pair against chance: observed over expected', async () => {
    // Van Eck & Waltman (2009), section 4: expected s_i s_j / 2m, here with s = 1, 4, 2, 3 and 2m = 10.
    await inHost(workbook(), async (host) => {
      await runCrossovers();
      const sheet = await readSheet(host, 'crossovers');
      const strengths = block(sheet, 'sterkte');
      const pairs = [
        [0, 1, 1 / ((1 * 4) / 10)],
        [0, 2, 0],
        [0, 3, 0],
        [1, 2, 1 / ((4 * 2) / 10)],
        [1, 3, 2 / ((4 * 3) / 10)],
        [2, 3, 1 / ((2 * 3) / 10)],
      ] as const;
      for (const [one, other, expected] of pairs) {
        expect(strengths[one]![other]).toBeCloseTo(expected, 12);
        expect(strengths[other]![one]).toBeCloseTo(expected, 12);
      }
      SECTORS.forEach((_, place) => expect(strengths[place]![place]).toBeNull());
    });
  });

  it('has the share across sectors, that with a knowledge institution and that with her place', async () => {
    await inHost(workbook(), async (host) => {
      await runCrossovers();
      const sheet = await readSheet(host, 'crossovers');
      const shares = (header: string): readonly Scalar[] => [
        ...SECTORS.map((name) => sheet.value(`${name}|projecten`, header)),
        sheet.total(header),
      ];
      // Haven, Robot and Kliniek cross; all but Solo have an institution; Delft is in Haven, Kliniek and Lab.
      expect(shares('Aandeel over')).toEqual([0.5, 0.75, 1, 1, 0.6]);
      expect(shares('Aandeel met kennis')).toEqual([0.5, 1, 1, 1, 0.8]);
      expect(shares('Aandeel met uw plaats')).toEqual([0.5, 0.75, 1, 0.5, 0.6]);
    });
  });

  it('has a symbol and a colour for each strength, and for nothing else', async () => {
    await inHost(workbook(), async (host) => {
      await runCrossovers();
      const { sheet } = await readSheet(host, 'crossovers');
      expect(sheet.cell(10, 3).style.numberFormat).toBe('[>=1.25]"▲ "0.00;[<=0.8]"▼ "0.00;"● "0.00');
      expect(sheet.cell(6, 3).style.numberFormat).not.toContain('▲');
      const areas = sheet.conditionalFormats.map((rule) => rule.areas);
      expect(areas).toHaveLength(4);
      for (const [area] of areas) {
        expect(area).toEqual({ row: 10, column: 2, lastRow: 13, lastColumn: 5 });
      }
    });
  });

  it('has a symbol and a colour only for a pair with enough projects, seen or expected', async () => {
    // By chance Bouw and Energie would share 22 x 20 / 84 = 5.2 projects and share 20; Bouw and Zorg share 2 where
    // 22 x 22 / 84 = 5.8 are expected; Energie and Kennis would share 4.8 and share none, which says nothing yet.
    await inHost(workbookOf({ Lijst: TELLING }), async (host) => {
      await runCrossovers();
      const { sheet, headers, rows } = await readSheet(host, 'crossovers');
      const engine = new CalculationEngine(host.workbook, DEFAULT_MODES);
      const looks = new ConditionalLooks(engine);
      const lookOf = (one: string, other: string) => {
        const row = 6 + rows.findIndex((cells) => cells[0] === one && cells[1] === 'sterkte');
        const column = headers.indexOf(other);
        return looks.at(sheet, row, column, engine.valueAt(sheet, row, column));
      };
      expect(lookOf('Bouw', 'Energie')).toEqual({ fillColor: '#D5EEEA', fontColor: '#1B7F79' });
      expect(lookOf('Zorg', 'Bouw')).toEqual({ fillColor: '#FCE3CF', fontColor: '#A64B00' });
      expect(lookOf('Energie', 'Kennis')).toEqual({ fontColor: '#5F6368', numberFormat: '0.00' });
      expect(lookOf('Kennis', 'Energie')).toEqual({ fontColor: '#5F6368', numberFormat: '0.00' });
      expect(lookOf('Kennis', 'Kennis')).toBeUndefined();
    });
  });

  it('leaves the strength of a sector that never crosses over blank', async () => {
    const list = [...LIST, ['Alleen', 'Bouwer', 'Bouw', 'Stad', 'bedrijf']];
    await inHost(workbook(list), async (host) => {
      await runCrossovers();
      const sheet = await readSheet(host, 'crossovers');
      expect(sheet.value('Bouw|sterkte', 'Zorg')).toBe('');
      expect(sheet.value('Zorg|sterkte', 'Bouw')).toBe('');
      expect(sheet.value('Bouw|projecten', 'Aandeel over')).toBe(0);
      expect(sheet.value('Zorg|sterkte', 'Kennis')).toBeCloseTo(2.5, 12);
    });
  });

  it('follows her list while she types, without the button', async () => {
    await inHost(workbook(), async (host) => {
      await runCrossovers();
      // Thuiszorg of the project Solo turns out to be of the project Haven, and Kadebedrijf to be of Kennis.
      const hers = host.workbook.sheetByName('Lijst')!;
      hers.setCell(11, 0, { ...BLANK, value: 'haven' });
      hers.setCell(1, 2, { ...BLANK, value: 'kennis' });
      const sheet = await readSheet(host, 'crossovers');
      expect(block(sheet, 'projecten')).toEqual([
        [0, 2, 0, 1],
        [2, 2, 0, 2],
        [0, 0, 0, 0],
        [1, 2, 0, 1],
      ]);
      expect(sheet.total('Projecten')).toBe(4);
    });
  });

  it('stays the same when she sorts her list', async () => {
    await inHost(workbook(), async (host) => {
      await runCrossovers();
      const before = (await readSheet(host, 'crossovers')).rows;
      const hers = host.workbook.sheetByName('Lijst')!;
      [...LIST.slice(1)]
        .reverse()
        .forEach((cells, row) =>
          cells.forEach((value, column) => hers.setCell(row + 1, column, { ...BLANK, value })),
        );
      expect((await readSheet(host, 'crossovers')).rows).toEqual(before);
      expect((await readSheet(host, 'projects')).value('Haven', 'Deelnames')).toBe(3);
    });
  });

  it('knows a project and a sector by each of their spellings', async () => {
    const list = LIST.map((row) => [...row]);
    list[2]![0] = 'HAVEN ';
    list[2]![2] = 'Maak';
    list[3]![0] = 'haven';
    list[9]![2] = ' kennis';
    await inHost(workbook(list), async (host) => {
      await runCrossovers();
      const sheet = await readSheet(host, 'crossovers');
      expect(sheet.headers.slice(2, 6)).toEqual(['Zorg', 'Kennis', 'Logistiek', 'Maak']);
      expect(block(sheet, 'projecten', ['Zorg', 'Kennis', 'Logistiek', 'Maak'])).toEqual([
        [0, 1, 0, 0],
        [1, 1, 1, 2],
        [0, 1, 0, 1],
        [0, 2, 1, 1],
      ]);
    });
  });
});

describe('what stands out in words', () => {
  it('are the pairs far from chance with enough projects, and who works with knowledge institutions', async () => {
    // Crossings: Bouw 22, Energie 20, Zorg 22, Kennis 20, together 84. Bouw and Energie: 20 x 84 / (22 x 20) = 3.8.
    // By chance Bouw and Zorg would have 22 x 22 / 84 = 5.8, Bouw and Kennis 22 x 20 / 84 = 5.2, and Energie and
    // Kennis 4.8, which is too few to tell. Of the 22 projects of Zorg 20 have an institution: 91%.
    await inHost(workbookOf({ Lijst: TELLING }), async (host) => {
      await runCrossovers();
      const sheet = await readSheet(host, 'crossovers');
      const said = textsOf(sheet).filter((text) => text.startsWith('▪ Valt op'));
      expect(said).toEqual([
        '▪ Valt op: Zorg en Kennis werken vaak samen, in 20 projecten: 3,8 keer zo vaak als bij toeval.',
        '▪ Valt op: Bouw en Energie werken vaak samen, in 20 projecten: 3,8 keer zo vaak als bij toeval.',
        '▪ Valt op: Bouw en Kennis werken weinig samen, in 0 projecten; bij toeval zouden het er 5,2 zijn.',
        '▪ Valt op: Energie en Zorg werken weinig samen, in 0 projecten; bij toeval zouden het er 5,2 zijn.',
        '▪ Valt op: Bouw en Zorg werken weinig samen, in 2 projecten; bij toeval zouden het er 5,8 zijn.',
        '▪ Valt op: het vaakst samen met een kennisinstelling werken Zorg (91% van 22 projecten).',
      ]);
      expect(sheet.sheet.cell(2, 0).value).toContain('100% van de 42 projecten gaat over sectoren heen');
    });
  });

  it('are no pair of a few projects', async () => {
    await inHost(workbook(), async (host) => {
      await runCrossovers();
      const sheet = await readSheet(host, 'crossovers');
      expect(textsOf(sheet).filter((text) => text.includes('Valt op:'))).toEqual([]);
      expect(sheet.sheet.cell(2, 0).value).toBe(
        '60% van de 5 projecten gaat over sectoren heen. Geen paar sectoren springt eruit.',
      );
    });
  });
});

describe('the sheet Projecten', () => {
  it('counts the participants of each sector, the institutions and those from her place', async () => {
    await inHost(workbook(), async (host) => {
      await runCrossovers();
      const sheet = await readSheet(host, 'projects');
      const rows = ['Haven', 'Robot', 'Kliniek', 'Lab', 'Solo'].map((name) =>
        [...SECTORS, 'Aantal sectoren', 'Deelnames', 'Kennisinstellingen', 'Deelnemers uit'].map((header) =>
          sheet.value(name, header),
        ),
      );
      expect(rows).toEqual([
        [0, 1, 1, 1, 3, 3, 1, 3],
        [0, 1, 0, 2, 2, 3, 1, 0],
        [1, 1, 0, 0, 2, 2, 1, 1],
        [0, 2, 0, 0, 1, 2, 2, 2],
        [1, 0, 0, 0, 1, 1, 0, 0],
      ]);
      expect(sheet.total('Deelnemers uit')).toBe('Delft');
      expect(sheet.total('Deelnames')).toBe(11);
      expect(sheet.total('Kennisinstellingen')).toBe(4);
    });
  });

  it('counts for the place she fills in, and keeps it', async () => {
    await inHost(workbook(), async (host) => {
      await runCrossovers();
      writeTown(await readSheet(host, 'projects'), 'stad');
      for (const again of [false, true]) {
        if (again) await runCrossovers();
        const projects = await readSheet(host, 'projects');
        const local = ['Haven', 'Robot', 'Kliniek', 'Lab', 'Solo'].map((name) =>
          projects.value(name, 'Deelnemers uit'),
        );
        expect(local).toEqual([0, 3, 1, 0, 1]);
        const sheet = await readSheet(host, 'crossovers');
        const shares = SECTORS.map((name) => sheet.value(`${name}|projecten`, 'Aandeel met uw plaats'));
        expect(shares).toEqual([1, 0.5, 0, 0.5]);
      }
      writeTown(await readSheet(host, 'projects'), null);
      const sheet = await readSheet(host, 'crossovers');
      const share = sheet.total('Aandeel met uw plaats');
      expect(share instanceof CellError && share.code).toBe('#N/A');
    });
  });

  it('says nothing of places and kinds of organisations that her list does not tell', async () => {
    await inHost(workbook(LIST.map(([project, , sector]) => [project!, sector!])), async (host) => {
      await runCrossovers();
      const [projects, sheet] = [await readSheet(host, 'projects'), await readSheet(host, 'crossovers')];
      const headers = [...projects.headers, ...sheet.headers].join();
      expect(headers).not.toMatch(/kennisinstelling|plaats/i);
      expect(textsOf(projects).join()).toContain('Uw lijst zegt niet wat voor organisaties het zijn');
      expect(sheet.total('Aandeel over')).toBe(0.6);
    });
  });

  it('takes every sign in the name of a project for that sign', async () => {
    const list = [
      ['Project', 'Sector'],
      ['Wat*', 'Bouw'],
      ['Wat nu', 'Zorg'],
      ['Wat?', 'Zorg'],
      ['Wat~', 'Bouw'],
      ['Wat~', 'Zorg'],
      ['>1', 'Zorg'],
      [5, 'Bouw'],
      ['Wat "x"', 'Bouw'],
      ['x'.repeat(260), 'Bouw'],
      ['x'.repeat(260), 'Zorg'],
    ];
    await inHost(workbookOf({ Lijst: list }), async (host) => {
      await runCrossovers();
      const sheet = await readSheet(host, 'projects');
      expect(sheet.rows.map((_, row) => [sheet.value(row, 'Bouw'), sheet.value(row, 'Zorg')])).toEqual([
        [1, 0],
        [0, 1],
        [0, 1],
        [1, 1],
        [0, 1],
        [1, 0],
        [1, 0],
        [1, 1],
      ]);
    });
  });
});

describe('the native formulas of cross-overs', () => {
  const NAMES = ['Bouw', 'Zorg', 'Energie', 'Kennis', 'Toerisme'];
  const rows = fc
    .array(fc.tuple(fc.integer({ min: 1, max: 7 }), fc.constantFrom(...NAMES)), {
      minLength: 4,
      maxLength: 30,
    })
    .filter((list) => new Set(list.map(([, sector]) => sector)).size > 1);

  it('say what the method says, over lists of any projects', async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (list) => {
        const projects = list.map(([project]) => `Project ${project}`);
        const sectors = list.map(([, sector]) => sector);
        const written = list.map((_, row) => [projects[row]!, sectors[row]!]);
        await inHost(workbookOf({ Lijst: [['Project', 'Sector'], ...written] }), async (host) => {
          await runCrossovers();
          const sheet = await readSheet(host, 'crossovers');
          const found = crossovers(projects, sectors);
          const names = [...found.sectors];
          expect(block(sheet, 'projecten', names)).toEqual(found.counts);
          const strengths = crossoverStrength(found.counts);
          block(sheet, 'sterkte', names).forEach((row, one) =>
            row.forEach((value, other) => {
              const expected = strengths[one]![other]!;
              if (typeof expected === 'number') {
                expect(Math.abs(Number(value) - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1, expected));
              } else expect(value).toBe(one === other ? null : '');
            }),
          );
          expect(sheet.total('Aandeel over')).toBeCloseTo(crossSectorShare(projects, sectors), 12);
        });
      }),
      { numRuns: 15 },
    );
  }, 120_000);
});

describe('the sheets of cross-overs, written again', () => {
  it('change nothing when nothing changed', async () => {
    await inHost(workbook(), async (host) => {
      await runCrossovers();
      await host.calculator.settle();
      const first = host.workbook.sheets.map(pictureOf);
      await runCrossovers();
      expect(host.workbook.sheets.map(pictureOf)).toEqual(first);
    });
  });

  it('keep her cells after she sorted them, inserted a row and a column, renamed them, and in the other language', async () => {
    await inHost(workbook(), async (host) => {
      await runCrossovers();
      const [projects, sheet] = [await readSheet(host, 'projects'), await readSheet(host, 'crossovers')];
      write(projects, 'Kliniek', 'Notitie', 'Gestopt in mei');
      writeTown(projects, 'Stad');
      write(sheet, 'Zorg|sterkte', 'Notitie', 'Kans');
      write(sheet, 'Zorg|projecten', 'Notitie', 'Twee');
      sortTable(projects.sheet, (row) => String(projects.rows[row - 6]![0]));
      insertColumn(projects.sheet, 3, 'Wethouder');
      insertRow(projects.sheet, 8);
      sortTable(sheet.sheet, (row) => String(sheet.rows[row - 6]![0]));
      insertColumn(sheet.sheet, 2, 'Trekker');
      host.workbook.renameSheet(sheet.sheet, 'Wie met wie');
      write(await readSheet(host, 'crossovers'), 'Kennis|sterkte', 'Trekker', 'Jansen');
      await runCrossovers({ language: 'en' });
      const [again, matrix] = [await readSheet(host, 'projects'), await readSheet(host, 'crossovers')];
      expect(again.value('Kliniek', 'Note')).toBe('Gestopt in mei');
      expect(again.rows.filter((_, row) => again.value(row, 'Note') !== null)).toHaveLength(1);
      expect(again.total('Participants from')).toBe('Stad');
      expect(again.headers).toContain('Wethouder');
      expect(matrix.sheet.name).toBe('Wie met wie');
      expect(matrix.value('Zorg|strength', 'Note')).toBe('Kans');
      expect(matrix.value('Zorg|projects', 'Note')).toBe('Twee');
      expect(matrix.value('Kennis|strength', 'Trekker')).toBe('Jansen');
      expect(matrix.value('Zorg|strength', 'Kennis')).toBeCloseTo(2.5, 12);
      expect(matrix.total('Share across')).toBe(0.6);
    });
  });

  it('keep what she wrote of a project that is gone, below the others, and count it no more', async () => {
    await inHost(workbook(), async (host) => {
      await runCrossovers();
      write(await readSheet(host, 'projects'), 'Solo', 'Notitie', 'Vervolg zoeken');
      const hers = host.workbook.sheetByName('Lijst')!;
      for (let column = 0; column < 5; column++) hers.setCell(11, column, BLANK);
      await runCrossovers();
      const projects = await readSheet(host, 'projects');
      expect(projects.rows.map(([name]) => name)).toEqual([
        'Haven',
        'Robot',
        'Kliniek',
        'Lab',
        'Solo (vervallen)',
      ]);
      expect(projects.value(4, 'Notitie')).toBe('Vervolg zoeken');
      expect((await readSheet(host, 'crossovers')).total('Aandeel over')).toBe(0.75);
    });
  });
});

describe('a list of 900 projects', () => {
  const sectors = ['Bouw', 'Zorg', 'Kennis', 'Energie', 'Logistiek', 'Toerisme'];
  const list = [
    LIST[0]!,
    ...Array.from({ length: 2_700 }, (_, row) => [
      `Project ${Math.floor(row / 3)}`,
      `Organisatie ${(row * 7) % 401}`,
      sectors[(row * 5 + Math.floor(row / 11)) % 6]!,
      row % 3 === 0 ? 'Stad' : 'Delft',
      row % 6 === 2 ? 'hogeschool' : 'bedrijf',
    ]),
  ];

  it('is read in three round trips and written in three, plus one for each started 4 MB', async () => {
    await inHost(workbookOf({ Lijst: list }), async (host) => {
      const report = await runCrossovers();
      expect(report.written.find(({ role }) => role === 'projects')?.rows).toBe(900);
      const { writes } = host.log;
      const bytes = writes.reduce((sum, { requestBytes }) => sum + requestBytes, 0);
      expect(host.log.syncCount - writes.length).toBeLessThanOrEqual(3);
      expect(writes.length).toBeLessThanOrEqual(3 + Math.ceil(bytes / 4_000_000));
    });
  }, 120_000);
});
