import { renameSheet } from '../../src/workbench/members/rules/sheetChanges';
import { BLANK, type Scalar } from '../../src/workbench/model/cell';
import type { Host } from '../../src/workbench/node/openHost';
import type { SheetRole } from '../../src/workbook/sheetRoles';
import { insertColumn, insertRow, sortTable } from './herEdits';
import { inHost, pictureOf, readSheet, run, workbookOf, type SheetReading, type Written } from './workbooks';

/** Made-up figures: no figures of a real place. Per 1,000: Netwerken 30 and 50, Talent 20 and 10, Kennis 1 and 3. */
const LIST: readonly (readonly Written[])[] = [
  ['Element', 'Sector', 'Teller', 'Noemer', 'Jaar'],
  ['Netwerken', 'Zorg', 30, 600, 2018],
  ['Netwerken', 'Bouw', 12, 400, 2018],
  ['Talent', 'Zorg', 6, 600, 2018],
  ['Talent', 'Bouw', 8, 400, 2018],
  ['Kennis', 'Zorg', 3, 1000, 2018],
  ['Kennis', 'Bouw', 1, 1000, 2018],
];

const workbook = () =>
  workbookOf({
    Lijst: LIST,
    Hand: [
      ['Soort', 'Naam', 'Element', 'Beoordeling', 'Onderbouwing'],
      ['cluster', 'Water', 'Netwerken', 'sterk', 'Twee vaste tafels.'],
      ['cluster', 'Water', 'Talent', 'zwak', 'Vacatures blijven open.'],
      ['cluster', 'Water', 'Kennis', 'neutraal', 'Een lectoraat.'],
    ],
    Keuze: [
      ['Sector', 'Selectie'],
      ['Zorg', 'ja'],
      ['Bouw', 'ja'],
    ],
  });

const runEcosystem: typeof run = (options) => run({ steps: new Set(['ecosystem']), ...options });

/** The sheets that she may write on, each with the first cells of a row, in Dutch and in English. */
const NOTES: readonly (readonly [SheetRole, string, string])[] = [
  ['measurement', 'Netwerken', 'Networks'],
  ['indicators', 'Bouw', 'Bouw'],
  ['ecosystem', 'Water', 'Water'],
  ['radars', 'Bouw', 'Bouw'],
  ['scores', 'Zorg', 'Zorg'],
];

const cellOf = (reading: SheetReading, row: number, header: string): [number, number] => [
  6 + row,
  reading.headers.findIndex((text) => text.startsWith(header)),
];

const write = (reading: SheetReading, row: number, header: string, value: Scalar): void =>
  reading.sheet.setCell(...cellOf(reading, row, header), { ...BLANK, value });

const rowOf = ({ rows }: SheetReading, ...texts: readonly string[]): number =>
  rows.findIndex((cells) => texts.every((text) => cells.includes(text)));

/** Writes everything that she can write on the sheets of this step. */
async function writeHers(host: Host): Promise<void> {
  for (const [role, about] of NOTES) {
    const reading = await readSheet(host, role);
    write(reading, rowOf(reading, about), 'Notitie', `over ${role}`);
  }
  const measurement = await readSheet(host, 'measurement');
  write(measurement, rowOf(measurement, 'Kennis'), 'Eigen schaal', 'interval');
  const evidence = await readSheet(host, 'evidence');
  const row = rowOf(evidence, 'Zorg', 'Talent');
  write(evidence, row, 'Eigen oordeel', 'neutraal');
  write(evidence, row, 'Reden', 'De opleiding begint pas.');
  const scores = await readSheet(host, 'scores');
  scores.sheet.setCell(4, scores.headers.indexOf('Talent'), { ...BLANK, value: 3 });
}

/** Everything she wrote stands with what it was about, and counts. */
async function expectHers(host: Host, language: 'nl' | 'en' = 'nl'): Promise<void> {
  const say = (dutch: string, english: string): string => (language === 'nl' ? dutch : english);
  for (const [role, dutch, english] of NOTES) {
    const { rows } = await readSheet(host, role);
    const kept = rows.filter((cells) => cells.includes(`over ${role}`)).map(([first]) => first);
    expect([role, kept]).toEqual([role, [say(dutch, english)]]);
  }
  const measurement = await readSheet(host, 'measurement');
  expect(measurement.value(say('Kennis', 'Knowledge'), say('Schaal die telt', 'Scale that counts'))).toBe(
    'interval',
  );
  const evidence = await readSheet(host, 'evidence');
  const row = rowOf(evidence, 'Zorg', 'Talent');
  expect(evidence.rows[row]).toEqual(expect.arrayContaining(['neutraal', 'De opleiding begint pas.']));
  const ecosystem = await readSheet(host, 'ecosystem');
  expect(['Zorg', 'Bouw'].map((sector) => ecosystem.value(sector, 'Talent'))).toEqual([0, 1]);
  const scores = await readSheet(host, 'scores');
  expect(scores.total('Talent')).toBe(3);
  // Bouw: 30 of 40, 20 of 15, and of Kennis exp(-1) over the mean of exp(-1) and exp(1).
  const [networks, talent, knowledge] = [0.75, 4 / 3, 2 / (1 + Math.E ** 2)];
  const additive = (networks + 3 * talent + knowledge) / 5;
  expect(scores.value('Bouw', say('Score optellend', 'Score, additive'))).toBeCloseTo(additive, 12);
}

const pictures = (host: Host): string[] => [
  ...host.workbook.sheets.map(pictureOf),
  JSON.stringify(host.workbook.sheets.map(({ charts }) => charts)),
];

const ROLES = ['measurement', 'indicators', 'evidence', 'ecosystem', 'radars', 'scores'] as const;

const withHers = (work: (host: Host) => Promise<void>): Promise<void> =>
  inHost(workbook(), async (host) => {
    await runEcosystem();
    await writeHers(host);
    await work(host);
  });

describe('the sheets of the ecosystem, written again', () => {
  it('do not change, charts and all, and keep what she wrote', async () => {
    await withHers(async (host) => {
      await runEcosystem();
      await host.calculator.settle();
      const before = pictures(host);
      await runEcosystem();
      await host.calculator.settle();
      expect(pictures(host)).toEqual(before);
      await expectHers(host);
    });
  });

  it('keep it with its row after she sorted them', async () => {
    await withHers(async (host) => {
      for (const role of ROLES) {
        const { sheet } = await readSheet(host, role);
        sortTable(sheet, (row) => String(host.calculator.valueAt(sheet, row, 0)));
      }
      await runEcosystem();
      await expectHers(host);
    });
  });

  it('keep it after she inserted a row and a column, with her column', async () => {
    await withHers(async (host) => {
      for (const role of ROLES) {
        const { sheet } = await readSheet(host, role);
        insertRow(sheet, 7);
        insertColumn(sheet, 1, 'Wethouder');
        sheet.setCell(8, 1, { ...BLANK, value: 'navragen' });
      }
      await runEcosystem();
      await expectHers(host);
      for (const role of ROLES) {
        const { headers, rows } = await readSheet(host, role);
        expect([role, headers.includes('Wethouder')]).toEqual([role, true]);
        expect([role, rows.flat().filter((cell) => cell === 'navragen')]).toEqual([role, ['navragen']]);
      }
    });
  });

  it('keep it under another name and in the other language', async () => {
    await withHers(async (host) => {
      for (const role of ROLES) {
        const { sheet } = await readSheet(host, role);
        renameSheet(sheet, `Ons ${role}`);
      }
      const count = host.workbook.sheets.length;
      await runEcosystem({ language: 'en' });
      expect(host.workbook.sheets).toHaveLength(count);
      await expectHers(host, 'en');
    });
  });
});
