import type { WorkbookModel } from '../../src/workbench/model/workbookModel';
import type { Host } from '../../src/workbench/node/openHost';
import type { RunReport } from '../../src/workbook/runSteps';
import { inHost, readSheet, run, workbookOf, type SheetReading, type Written } from './workbooks';

type Rows = readonly (readonly Written[])[];

/**
 * Jobs 2018 and 2013 here and in the whole: G. Krumme, University of Washington, Shift & Share Table with Excel
 * Explanations (faculty.washington.edu/krumme/350/ssexcel.html).
 */
const KRUMME: readonly (readonly [string, number, number, number, number])[] = [
  ['Branche A', 1000, 500, 110, 100],
  ['Branche B', 100, 100, 240, 200],
  ['Branche C', 250, 200, 520, 400],
  ['Branche D', 280, 200, 420, 300],
];

/** By row: what of the growth is of the nation, of the industry and of the area itself, as Krumme prints it. */
const PRINTED: readonly (readonly [number, number, number])[] = [
  [145, -95, 450],
  [29, -9, -20],
  [58, 2, -10],
  [58, 22, 0],
];

const LONG: Rows = [
  ['Banen naar sector, gebied en jaar'],
  ['Gebied', 'Sector', 'Jaar', 'Banen'],
  ...KRUMME.flatMap(([sector, jobs, earlier, national, nationalEarlier]) => [
    ['Veldstad', sector, 2013, earlier],
    ['Veldstad', sector, 2018, jobs],
    ['Nederland', sector, 2013, nationalEarlier],
    ['Nederland', sector, 2018, national],
  ]),
];

const OWN: Rows = [
  ['Sector', 'Banen 2018', 'Banen 2013'],
  ...KRUMME.map(([sector, jobs, earlier]) => [sector, jobs, earlier]),
];

/** Turned round, so that only the names can bring the rows together. */
const NATIONAL: Rows = [
  ['Sector', 'Banen 2018', 'Banen 2013'],
  ...KRUMME.map(([sector, , , jobs, earlier]) => [sector, jobs, earlier]).reverse(),
];

const TURNED: Rows = [
  ['Banen naar sector'],
  ['Gebied', 'Jaar', 'Bouw', 'Zorg', 'Logistiek', 'Energie'],
  ['Veldstad', 2013, ...KRUMME.map(([, , earlier]) => earlier)],
  ['Veldstad', 2018, ...KRUMME.map(([, jobs]) => jobs)],
  ['Nederland', 2013, ...KRUMME.map(([, , , , earlier]) => earlier)],
  ['Nederland', 2018, ...KRUMME.map(([, , , jobs]) => jobs)],
];

async function onWorkbook(
  workbook: WorkbookModel,
  work: (sheets: { input: SheetReading; structure: SheetReading }, report: RunReport, host: Host) => void,
): Promise<void> {
  await inHost(workbook, async (host) => {
    const report = await run({ steps: new Set(['structure']) });
    expect(report.problem).toBeNull();
    // Three to read, one to write.
    expect(host.log.syncCount - host.log.writes.length).toBeLessThanOrEqual(3);
    const input = await readSheet(host, 'input');
    work({ input, structure: await readSheet(host, 'structure') }, report, host);
  });
}

function expectKrumme(structure: SheetReading): void {
  PRINTED.forEach(([national, mix, regional], row) => {
    expect(structure.value(row, 'Groei door het land')).toBeCloseTo(national, 9);
    expect(structure.value(row, 'Groei door de sector')).toBeCloseTo(mix, 9);
    expect(structure.value(row, 'Groei door het gebied zelf')).toBeCloseTo(regional, 9);
  });
}

describe('jobs in another form than a wide table', () => {
  it('give the same split of growth from a long table, by references to its cells', async () => {
    await onWorkbook(workbookOf({ Lang: LONG }), ({ input, structure }) => {
      expectKrumme(structure);
      expect(input.formula('Branche B', 'Banen 2018')).toContain('Lang!$D$8');
      expect(input.formula('Branche B', 'Banen · referentie')).toContain('Lang!$D$10');
      expect(input.value('Branche B', 'Staat in')).toBe('Lang!B7');
    });
  });

  it('give it from a table of the reference area on another sheet', async () => {
    await onWorkbook(workbookOf({ Stad: OWN, Nederland: NATIONAL }), ({ input, structure }, report) => {
      expectKrumme(structure);
      expect(input.formula('Branche A', 'Banen 2018')).toContain('Stad!$B$2');
      expect(input.formula('Branche A', 'Banen · referentie')).toContain('Nederland!$B$5');
      expect(report.tables.map(({ sheet }) => sheet)).toEqual(['Stad', 'Nederland']);
    });
  });

  it('give it from a table with the sectors beside each other', async () => {
    await onWorkbook(workbookOf({ Gedraaid: TURNED }), ({ input, structure }) => {
      expectKrumme(structure);
      expect(input.formula('Zorg', 'Banen 2018')).toContain('Gedraaid!$D$4');
      expect(input.value('Zorg', 'Staat in')).toBe('Gedraaid!D2');
    });
  });

  it('give it from a range that has a name, and not from what stands below that', async () => {
    const workbook = workbookOf({ Blad1: [...KRUMME_WIDE, ['Haven', 5000, 4000, 7000, 6000]] });
    workbook.names.push({ name: 'Banen', formula: '=Blad1!$A$1:$E$5' });
    await onWorkbook(workbook, ({ input, structure }) => {
      expect(input.rows).toHaveLength(4);
      expectKrumme(structure);
    });
  });
});

const KRUMME_WIDE: Rows = [
  ['Sector', 'Banen 2018', 'Banen 2013', 'Banen Nederland 2018', 'Banen Nederland 2013'],
  ...KRUMME,
];

describe('a figure that another table does not have', () => {
  it('is missing, however the header it would stand below looks like a number', async () => {
    const long = [
      ['Banen naar sector'],
      ['Gebied', 'Sector', 2018],
      ['Veldstad', 'Bouw', 100],
      ['Veldstad', 'Zorg', 300],
      ['Nederland', 'Bouw', 4400],
    ];
    await onWorkbook(workbookOf({ Lang: long }), ({ input }, { findings }) => {
      expect(input.value('Bouw', 'Banen · referentie')).toBe(4400);
      expect(input.value('Zorg', 'Banen · referentie')).toMatchObject({ code: '#N/A' });
      expect(findings.map(({ message }) => message.kind)).toContain('sectorAbsent');
    });
  });

  it('leaves the quotients to the total of that table, where it has one', async () => {
    const national = [
      ['Sector', 'Banen 2018'],
      ['Bouw', 40],
      ['Totaal', 100],
    ];
    const own = [
      ['Sector', 'Banen 2018'],
      ['Bouw', 10],
      ['Zorg', 10],
    ];
    await onWorkbook(workbookOf({ Stad: own, Nederland: national }), ({ input, structure }) => {
      expect(input.total('Banen · referentie')).toBe(100);
      // Half of the jobs here, two fifths there.
      expect(structure.value('Bouw', 'Locatiequotiënt')).toBeCloseTo(1.25, 12);
      expect(structure.value('Zorg', 'Locatiequotiënt')).toMatchObject({ code: '#N/A' });
    });
  });
});

describe('codes of another depth', () => {
  it('are added up in the cells of the sheet with the codes', async () => {
    const own = [
      ['SBI', 'Banen 2018'],
      ['41', 60],
      ['86', 300],
    ];
    const national = [
      ['SBI', 'Banen 2018'],
      ['41.1', 700],
      ['41.2', 1300],
      ['86', 9900],
    ];
    await inHost(workbookOf({ Stad: own, Nederland: national }), async (host) => {
      await run({ steps: new Set(['structure']) });
      const codes = await readSheet(host, 'codes');
      expect(codes.value('41', 'Banen · referentie')).toBe(2000);
      expect((await readSheet(host, 'input')).value('Bouw', 'Banen · referentie')).toBe(2000);
    });
  });
});

describe('what does not go together in her tables', () => {
  it('is said, and blocks nothing', async () => {
    const rows = [
      ['Banen naar sector, 2021'],
      ['Sector', 'Banen 2018', 'Banen 2017', 'Banen regio 2018', 'Banen Nederland 2016'],
      ['Bouw', 100, 20, 90, 4000],
      ['Zorg', 300, 290, 900, 800],
    ];
    await onWorkbook(workbookOf({ Stad: rows }), ({ input, structure }, { findings }) => {
      const kinds = findings.map(({ message }) => message.kind);
      expect(kinds).toEqual(
        expect.arrayContaining(['partExceedsArea', 'steepGrowth', 'yearsDiffer', 'titleYearDiffers']),
      );
      expect(findings.filter(({ severity }) => severity === 'problem')).toEqual([]);
      expect(input.value('Bouw', 'Banen 2018')).toBe(100);
      // A quarter of the jobs here, five sixths there.
      expect(structure.value('Bouw', 'Locatiequotiënt')).toBeCloseTo(0.3, 12);
    });
  });
});

describe('a table of several areas of which none is surely hers', () => {
  const rows = [
    ['Gemeente', 'Sector', 'Jaar', 'Banen'],
    ...['Aa', 'Bee', 'Cee', 'Dee'].flatMap((area, index) => [
      [area, 'Bouw', 2018, 10 + index],
      [area, 'Zorg', 2018, 20 - index],
    ]),
  ];

  it('writes nothing and asks, and writes once she has said which', async () => {
    await inHost(workbookOf({ LISA: rows }), async (host) => {
      const asked = await run({ steps: new Set(['structure']) });
      expect(asked.problem).toMatchObject({ kind: 'areaUnclear', areas: ['Aa', 'Bee', 'Cee', 'Dee'] });
      expect(host.log.writes).toEqual([]);
      const areas = { own: 'Cee' };
      await run({ steps: new Set(['structure']), choices: { tables: {}, columns: [], numbers: [], areas } });
      const input = await readSheet(host, 'input');
      expect([input.value('Bouw', 'Banen 2018'), input.value('Zorg', 'Banen 2018')]).toEqual([12, 18]);
    });
  });
});
