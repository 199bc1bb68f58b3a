import { SHEET_ROLES } from '../../src/workbook/sheetRoles';
import type { RunReport } from '../../src/workbook/runSteps';
import { openHost, type Host } from '../../src/workbench/node/openHost';
import { inHost, openVoorbeeldstad, pictureOf, readSheet, run, type SheetReading } from '../host/workbooks';

/** Runs all steps on the sample, and hands over what came of it. */
async function afterRun(work: (host: Host, report: RunReport) => Promise<void>): Promise<void> {
  const { workbook } = await openVoorbeeldstad();
  await inHost(workbook, async (host) => work(host, await run()));
}

/** The first row in which all these texts stand in cells of their own. */
const rowOf = ({ rows }: SheetReading, ...texts: readonly string[]): number => {
  const row = rows.findIndex((cells) => texts.every((text) => cells.includes(text)));
  if (row < 0) throw new Error(`No row with ${texts.join(' and ')}.`);
  return row;
};

describe('a run of all steps on Voorbeeldstad', () => {
  it('skips nothing, finds no problem, and leaves her sheets as they were', async () => {
    const { workbook } = await openVoorbeeldstad();
    const before = workbook.sheets.map(pictureOf);
    await inHost(workbook, async (host) => {
      const report = await run();
      expect(report.problem).toBeNull();
      expect(report.skipped).toEqual([]);
      expect(report.findings.filter(({ severity }) => severity === 'problem')).toEqual([]);
      const hers = host.workbook.sheets.filter(
        ({ tables }) => !tables.some(({ name }) => name.startsWith('RL_')),
      );
      expect(hers.map(pictureOf)).toEqual(before);
    });
  });

  it('writes every sheet there is, but for the one that adds up SBI codes', async () => {
    await afterRun(async (_host, report) => {
      const written = new Set(report.written.map(({ role }) => role));
      expect(SHEET_ROLES.filter((role) => !written.has(role))).toEqual(['codes']);
    });
  });

  it('reads and writes in as few round trips as the budget has', async () => {
    await afterRun(async ({ log }) => {
      const bytes = log.writes.reduce((sum, { requestBytes }) => sum + requestBytes, 0);
      expect(log.syncCount - log.writes.length).toBeLessThanOrEqual(3);
      // One to write, and one for each started 4 MB.
      expect(log.writes.length).toBeLessThanOrEqual(1 + Math.ceil(bytes / 4_000_000));
    });
  });

  it('changes nothing when it is run again', async () => {
    await afterRun(async (host) => {
      await host.calculator.settle();
      const before = host.workbook.sheets.map(pictureOf);
      const again = await run();
      await host.calculator.settle();
      expect(again.written.every(({ isNew }) => !isNew)).toBe(true);
      expect(host.workbook.sheets.map(pictureOf)).toEqual(before);
    });
  });
});

/** Every expectation below is worked out by hand from the cells of the sample. */
describe('the figures of Voorbeeldstad, by hand', () => {
  let host: Host;
  beforeAll(async () => {
    host = await openHost({ workbook: (await openVoorbeeldstad()).workbook });
    await run();
  });
  afterAll(() => host.close());

  it('give the shares, quotients, growth and earnings of sectors and their parts', async () => {
    const structure = await readSheet(host, 'structure');
    // 3,200 of 100,000 jobs, against 120,000 of 9,600,000: 3.2% and 1.25%.
    expect(structure.value('Energie', 'Locatiequotiënt')).toBeCloseTo(2.56, 12);
    // 2,400 became 3,200.
    expect(structure.value('Energie', 'Groei banen')).toBeCloseTo(1 / 3, 12);
    // 33,000 of the 300,000 jobs of the region: 11%, against 13% in the city.
    expect(structure.value('Maak', 'Aandeel · regio')).toBeCloseTo(0.11, 12);
    expect(structure.value('Maak', 'Aandeel in banen')).toBeCloseTo(0.13, 12);
    // 13,000 jobs, 10,400 of them basic.
    expect(structure.value('Maak', 'Verzorgende banen')).toBe(2600);
    // 2,760 of 4,600 million.
    expect(structure.value('Maak', 'Export als')).toBeCloseTo(0.6, 12);
    // 540 million over 3,000 fte: 180 thousand each.
    expect(structure.value('Energie', 'Toegevoegde waarde')).toBeCloseTo(180, 9);
    // All jobs there grew from 9.0 to 9.6 million: a fifteenth, of the 2,400 jobs of then.
    expect(structure.value('Energie', 'Groei door het land')).toBeCloseTo(160, 9);
    // The sector there grew by a seventh: 2,400 x (1/7 - 1/15).
    expect(structure.value('Energie', 'Groei door de sector')).toBeCloseTo(2400 / 7 - 160, 9);
    expect(structure.value('Energie', 'Groei door het gebied zelf')).toBeCloseTo(800 - 2400 / 7, 9);
    const parts = await readSheet(host, 'subsectors');
    const services = rowOf(parts, 'waarvan ICT-diensten');
    // 2,500 of the 6,500 jobs are left, where 2,700 of 5,600 were.
    expect(parts.value(services, 'Groei van de sector zonder dit deel')).toBeCloseTo(-2 / 27, 12);
    const profile = await readSheet(host, 'profile');
    // 100,000 jobs on 35,500 basic ones.
    expect(profile.value('Basismultiplier', 'Waarde')).toBeCloseTo(200 / 71, 12);
  });

  it('give the values of the indicators per 1,000, a negative one among them', async () => {
    const indicators = await readSheet(host, 'indicators');
    // 40 of 800 establishments; 300 fewer than 2,700 jobs; 366 of 12,200 fte.
    expect(indicators.value('Maak', 'Ondernemerscultuur')).toBeCloseTo(50, 12);
    expect(indicators.value('Financiën', 'Vraag')).toBeCloseTo(-1000 / 9, 10);
    expect(indicators.value('Maak', 'Kennis')).toBeCloseTo(30, 12);
    const measurement = await readSheet(host, 'measurement');
    const finance = rowOf(measurement, 'Financiering');
    // 90 of 45,000 establishments in the region, 6,400 of 1,600,000 there.
    expect(measurement.value(finance, 'Waarde hele regio')).toBeCloseTo(2, 12);
    expect(measurement.value(finance, 'Waarde referentie')).toBeCloseTo(4, 12);
    // 1,900 of all 16,500 establishments are new.
    const culture = rowOf(measurement, 'Ondernemerscultuur');
    expect(measurement.value(culture, 'Waarde hele regio')).toBeCloseTo(1_900_000 / 16_500, 9);
    const demand = rowOf(measurement, 'Vraag');
    expect(measurement.value(demand, 'Schaal die telt')).toBe('interval');
  });

  it('show both where the indicator and the evidence disagree', async () => {
    const evidence = await readSheet(host, 'evidence');
    const networks = rowOf(evidence, 'Zorg', 'Netwerken');
    // 4 of 15,500: far under the mean, while people call it strong.
    expect(evidence.value(networks, 'Waarde indicator')).toBeCloseTo(4000 / 15_500, 12);
    expect(evidence.value(networks, 'Beoordeling uit indicator')).toBe(-1);
    expect(evidence.value(networks, 'Gegeven beoordeling')).toBe('sterk');
    expect(evidence.value(networks, 'Waarop berust zij')).toBe('Aan de zorgtafel zitten alle instellingen.');
  });

  it('compare the schooling of the unemployed with that of a sector', async () => {
    const selection = await readSheet(host, 'selection');
    // Unemployed 0.45, 0.425, 0.125; hospitality 0.4, 0.5, 0.1; half the differences is 0.075.
    expect(selection.value('Detailhandel en horeca', 'Gelijk aan profiel')).toBeCloseTo(0.925, 12);
  });

  it('count who works with whom', async () => {
    const crossovers = await readSheet(host, 'crossovers');
    // Waterstofkade, Wind op het dak, Slim net, Schoon staal, Batterij in de buurt.
    expect(crossovers.value('Energie|projecten', 'Kennis')).toBe(5);
    // Hulp aan huis, Zorgdata veilig.
    expect(crossovers.value('Zorg|projecten', 'ICT & creatief')).toBe(2);
    expect(crossovers.value('Zorg|projecten', 'Energie')).toBe(0);
    // Leren van elkaar is of Maak alone; nobody in Kas zonder gas is from the city.
    expect(crossovers.total('Aandeel over sectoren heen')).toBeCloseTo(0.95, 12);
    expect(crossovers.total('Aandeel met uw plaats')).toBeCloseTo(0.95, 12);
    const projects = await readSheet(host, 'projects');
    expect(projects.total('Deelnames')).toBe(64);
  });

  it('tell a cluster from one that emerges, a profile, and one with its centre elsewhere', async () => {
    const clusters = await readSheet(host, 'clusters');
    const verdict = (name: string) => clusters.value(name, 'Volgens de toetsen');
    expect(['Waterstof', 'Slimme productie', 'Zorgtechniek', 'Stad aan het water'].map(verdict)).toEqual([
      'cluster',
      'in ontwikkeling',
      'in ontwikkeling',
      'profiel',
    ]);
    expect(clusters.value('Glastuinbouw', 'Plaats van het centrum')).toBe('Buurstad');
    expect(clusters.value('Glastuinbouw', 'Oordeel dat telt')).toBe('elders');
    // Waterstof, Slimme productie, Zorgtechniek.
    expect(clusters.total('Oordeel dat telt')).toBe(3);
  });

  it('rate the region as a whole where no sector was measured, and call finance generic', async () => {
    const evidence = await readSheet(host, 'evidence');
    const region = (element: string, header: string) =>
      evidence.value(rowOf(evidence, 'Hele regio', element), header);
    // 2 per 1,000 against 4; 620 against 560; 700 against 700.
    expect(region('Financiering', 'Index')).toBeCloseTo(0.5, 12);
    expect(region('Formele instituties', 'Index')).toBeCloseTo(620 / 560, 12);
    const ratings = ['Financiering', 'Formele instituties', 'Infrastructuur'].map((element) =>
      region(element, 'Beoordeling die telt'),
    );
    expect(ratings).toEqual([-1, 1, 0]);
    const generic = await readSheet(host, 'generic');
    const finance = rowOf(generic, 'element', 'Financiering');
    // Seven ratings by hand, five of them weak, whatever the number of ecosystems.
    expect(generic.value(finance, 'Deel van de beoordeelde')).toBeCloseTo(5 / 7, 12);
    expect(generic.value(finance, 'Soort beleid')).toBe('generiek');
    expect(generic.value(finance, 'Hele regio')).toBe(-1);
  });

  it('know the missions of clusters, and let what is weak in most come first', async () => {
    const advice = await readSheet(host, 'recommendations');
    const mission = (name: string) => advice.value(rowOf(advice, name), 'Missie');
    expect(mission('Waterstof')).toBe('Energietransitie en duurzaamheid');
    expect(mission('Zorgtechniek')).toBe('Gezondheid en zorg; Langer thuis wonen');
    // Maak and ICT & creatief contribute to both themselves.
    expect(String(mission('Slimme productie'))).toMatch(
      /Sleuteltechnologieën.*\(via Maak, ICT & creatief\)$/,
    );
    for (const row of advice.rows.keys()) {
      const unknown = advice.value(row, 'Missie') === 'niet bekend';
      expect(unknown && advice.value(row, 'Missietoets') === 'ja').toBe(false);
    }
    // No source is about this city.
    expect(advice.rows.some((cells) => cells.includes('specifiek'))).toBe(false);
    expect(advice.rows.some((cells) => cells.includes('uit Den Haag'))).toBe(true);
    const page = await readSheet(host, 'summary');
    expect(page.rows.find(([topic]) => String(topic).startsWith('1. '))![0]).toBe('1. Financiering');
  });

  it('tell on the page for who decides which missions a chosen sector serves itself', async () => {
    const page = await readSheet(host, 'summary');
    const chosen = page.rows.filter(([name, size]) => name === 'Energie' && size === 'klein');
    expect(chosen).toHaveLength(1);
    // Direct for the energy transition, in part for key technologies.
    expect(chosen[0]).toContain('Energie-transitie; Sleutel-technologie');
  });
});
