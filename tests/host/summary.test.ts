import { BLANK } from '../../src/workbench/model/cell';
import type { Host } from '../../src/workbench/node/openHost';
import { SECTORS, TOTAL } from '../truths/theHague';
import {
  inHost,
  madeUpSectors,
  openSample,
  pictureOf,
  readSheet,
  run,
  workbookOf,
  type SheetReading,
} from './workbooks';

/** Birch (2019), figure 3: what the page says of the four sectors that the report chose. */
const FIGURE_3: readonly (readonly [string, string, RegExp, string, RegExp, string])[] = [
  ['Bouw', 'groot', /grote groei/, 'gemiddeld', /energietransitie/, 'goed'],
  ['ICT & creatief', 'middelgroot', /krimp.*groei/, 'bovengemiddeld', /Veiligheid/, 'gemiddeld'],
  ['Maak', 'klein', /groei/, 'laag', /Energietransitie/, 'goed'],
  ['Zorg', 'groot', /groei/, 'gemiddeld', /Gezondheid/, 'gemiddeld'],
];

const FIRST_ROW = 6;

async function onSample(work: (host: Host) => Promise<void>): Promise<void> {
  const { workbook } = await openSample();
  await inHost(workbook, async (host) => {
    await run();
    await work(host);
  });
}

/** The cells of a row, found by what stands in its first column. */
const rowOf = ({ rows }: SheetReading, topic: string): readonly unknown[] => {
  const row = rows.find((cells) => cells[0] === topic);
  if (!row) throw new Error(`No row ${topic}.`);
  return row;
};

/** The cells below a cell with this text, as far as the page goes. */
function below(page: SheetReading, text: string, lines: number): unknown[] {
  for (const [row, cells] of page.rows.entries()) {
    const column = cells.findIndex((cell) => cell === text);
    if (column > 0) return Array.from({ length: lines }, (_, line) => page.rows[row + 1 + line]![column]);
  }
  throw new Error(`No cell ${text}.`);
}

describe('the sheet Summary of the sample', () => {
  it('is the first of our sheets, upright on one A4, without filters', async () => {
    const { workbook } = await openSample();
    const own = workbook.sheets.length;
    await inHost(workbook, async (host) => {
      await run();
      const { sheet } = await readSheet(host, 'summary');
      expect(host.workbook.sheets[own]).toBe(sheet);
      expect(sheet.tables[0]!.showFilterButton).toBe(false);
      await host.Excel.run(async (context) => {
        const { pageLayout } = context.workbook.worksheets.getItem(sheet.name);
        pageLayout.load(['orientation', 'paperSize', 'zoom']);
        await context.sync();
        expect([pageLayout.orientation, pageLayout.paperSize]).toEqual(['Portrait', 'A4']);
        expect(pageLayout.zoom).toMatchObject({ horizontalFitToPages: 1, verticalFitToPages: 1 });
      });
    });
  });

  it('gives the region in the five figures that the report prints', async () => {
    await onSample(async (host) => {
      const page = await readSheet(host, 'summary');
      const [, jobs, growth, share, quotient, equivalent] = page.rows[0]!;
      expect(jobs).toBe(TOTAL.jobs);
      expect(growth).toBeCloseTo(TOTAL.growth, 3);
      expect(share).toBeCloseTo(0.215, 3);
      expect(quotient).toBeCloseTo(3.86, 1);
      const squares = SECTORS.reduce((sum, [, own]) => sum + (own / TOTAL.jobs) ** 2, 0);
      expect(equivalent).toBeCloseTo(1 / squares, 9);
      expect(rowOf(page, 'Welke sector').slice(3, 5)).toEqual([
        'Overheid (en belangenorganisaties)',
        'Overheid (en belangenorganisaties)',
      ]);
      expect(rowOf(page, 'Staat op')[1]).toBe('Structuur!B5');
      // The cell itself, in the row of the government.
      expect(String(rowOf(page, 'Staat op')[3])).toMatch(/^Structuur![A-Z]+16$/);
    });
  });

  it('follows her figures at once', async () => {
    await onSample(async (host) => {
      const hers = host.workbook.sheetByName('Kerncijfers')!;
      const cell = [...hers.entries()].find(({ cell: { value } }) => value === 60111)!;
      hers.setCell(cell.row, cell.column, { ...BLANK, value: 10_111 });
      const page = await readSheet(host, 'summary');
      expect(page.rows[0]![1]).toBe(TOTAL.jobs - 50_000);
      // Retail is the largest then.
      expect(rowOf(page, 'Welke sector')[3]).toBe('Detailhandel en horeca');
    });
  });

  it('names the four chosen sectors with the labels of figure 3', async () => {
    await onSample(async (host) => {
      const page = await readSheet(host, 'summary');
      for (const [sector, size, growth, concentration, mission, fit] of FIGURE_3) {
        expect(rowOf(page, sector).slice(1, 6)).toEqual([
          size,
          expect.stringMatching(growth),
          concentration,
          expect.stringMatching(mission),
          fit,
        ]);
      }
      const answer = String(host.calculator.valueAt(page.sheet, 2, 0));
      expect(answer).toContain('Bouw, ICT & creatief, Maak, Zorg');
      expect(answer).toContain('Leiderschap, Netwerken');
    });
  });

  it('begins with the two interventions on leadership and the one on networks of figure 9', async () => {
    await onSample(async (host) => {
      const page = await readSheet(host, 'summary');
      const urgent = page.rows.filter((cells) => /^\d+\. /.test(String(cells[0])));
      expect(urgent).toHaveLength(10);
      expect(urgent.slice(0, 4).map((cells) => cells[0])).toEqual([
        '1. Leiderschap',
        '2. Leiderschap',
        '3. Netwerken',
        '4. Financiering',
      ]);
      expect(String(urgent[0]![1])).toMatch(/kennisinstellingen/);
      expect(String(urgent[2]![1])).toMatch(/Netwerkbijeenkomsten/);
      // Six, five and two sectors and clusters.
      expect(urgent.slice(0, 4).map((cells) => cells[4])).toEqual([
        'Maak, Bouw en 4 andere',
        'Maak, Bouw en 4 andere',
        'Bouw, ICT & creatief en 3 andere',
        'Security, Legal & Policy',
      ]);
    });
  });

  it('leaves out what she decided against, once the sheets are written again', async () => {
    await onSample(async (host) => {
      const first = (page: SheetReading): readonly unknown[] =>
        page.rows.find((cells) => /^1\. /.test(String(cells[0])))!;
      const intervention = first(await readSheet(host, 'summary'))[1];
      const advice = await readSheet(host, 'recommendations');
      const [named, decision] = [
        advice.headers.indexOf('Interventie'),
        advice.headers.indexOf('Besluit (u)'),
      ];
      advice.rows.forEach((cells, row) => {
        if (cells[named] !== intervention) return;
        advice.sheet.setCell(FIRST_ROW + row, decision, { ...BLANK, value: 'Nee' });
      });
      await run();
      const again = await readSheet(host, 'summary');
      expect(again.rows.some((cells) => cells[1] === intervention)).toBe(false);
      expect(first(again)[0]).toBe('1. Leiderschap');
    });
  });

  it('counts what figure 7 prints of the elements', async () => {
    await onSample(async (host) => {
      const page = await readSheet(host, 'summary');
      expect(below(page, '▼ Leiderschap', 1)).toEqual(['▲ 2  ▼ 6 van 8']);
      expect(below(page, '▲ Kennis', 1)).toEqual(['▲ 8  ▼ 0 van 8']);
      // Two ratings, both weak, are too few to speak of most.
      expect(below(page, '● Financiering', 1)).toEqual(['▲ 0  ▼ 2 van 2']);
    });
  });

  it('colours each element by its sign, which follows the ratings', async () => {
    await onSample(async (host) => {
      const page = await readSheet(host, 'summary');
      /** The fill that the rules of a cell give to what is calculated in it now. */
      const fillOf = async (element: string): Promise<string | undefined> => {
        const now = await readSheet(host, 'summary');
        for (const [index, cells] of now.rows.entries()) {
          const column = cells.findIndex((cell, at) => at > 0 && String(cell).endsWith(` ${element}`));
          if (column < 0) continue;
          const row = FIRST_ROW + index;
          const sign = String(cells[column])[0]!;
          return page.sheet.conditionalFormats.find(
            ({ areas: [area], formula }) =>
              area!.row <= row &&
              row <= area!.lastRow &&
              area!.column <= column &&
              column <= area!.lastColumn &&
              formula!.includes(`LEFT(`) &&
              formula!.includes(`="${sign}"`),
          )?.style.fillColor;
        }
        throw new Error(`No element ${element}.`);
      };
      expect([await fillOf('Leiderschap'), await fillOf('Kennis'), await fillOf('Vraag')]).toEqual([
        '#FCE3CF',
        '#D5EEEA',
        '#F1F3F4',
      ]);
      const evidence = await readSheet(host, 'evidence');
      const own = evidence.headers.indexOf('Eigen oordeel: sterk, neutraal of zwak (u)');
      const weak = evidence.rows.flatMap((cells, row) =>
        cells[2] === 'Leiderschap' && cells.includes('zwak') ? [row] : [],
      );
      expect(weak).toHaveLength(6);
      for (const row of weak.slice(0, 3))
        evidence.sheet.setCell(FIRST_ROW + row, own, { ...BLANK, value: 'neutraal' });
      // Two strong and three weak of eight: neither is most.
      expect(await fillOf('Leiderschap')).toBe('#F1F3F4');
      // Nothing is left of them when the page becomes shorter.
      const hers = host.workbook.sheetByName('Clusterlijst')!;
      for (const { row, column } of [...hers.entries()]) hers.setCell(row, column, BLANK);
      const ratings = host.workbook.sheetByName('Beoordelingen')!;
      for (const { row, column } of [...ratings.entries()]) ratings.setCell(row, column, BLANK);
      await run();
      const shorter = await readSheet(host, 'summary');
      expect(shorter.sheet.conditionalFormats).toEqual([]);
      expect(shorter.rows.some((cells) => String(cells[0]).startsWith('Nog geen oordeel'))).toBe(true);
    });
  });

  it('is written again without any change, in either language', async () => {
    await onSample(async (host) => {
      const { sheet } = await readSheet(host, 'summary');
      const first = pictureOf(sheet);
      await run();
      expect(pictureOf(sheet)).toBe(first);
      await run({ language: 'en' });
      expect(rowOf(await readSheet(host, 'summary'), 'Stands on')[1]).toBe('Structuur!B5');
      await run();
      expect(pictureOf(sheet)).toBe(first);
    });
  });
});

describe('the summary by itself', () => {
  it('brings the sheets that it refers to', async () => {
    const { workbook } = await openSample();
    await inHost(workbook, async () => {
      const roles = (await run({ steps: new Set(['summary']) })).written.map(({ role }) => role);
      for (const role of ['structure', 'selection', 'evidence', 'ecosystem', 'recommendations'] as const) {
        expect(roles).toContain(role);
      }
      expect(roles).not.toContain('catalogue');
    });
  });

  it('says what is not there yet where only sectors and jobs are', async () => {
    const workbook = workbookOf({ Tabel: madeUpSectors(6) });
    await inHost(workbook, async (host) => {
      const report = await run({ steps: new Set(['summary']) });
      expect(report.skipped).toEqual([]);
      const page = await readSheet(host, 'summary');
      expect(page.rows[0]!.slice(1, 6).every((cell) => typeof cell === 'number')).toBe(true);
      const texts = page.rows.map((cells) => String(cells[0]));
      expect(texts.some((text) => text.startsWith('Nog geen keuze'))).toBe(true);
      expect(texts.some((text) => text.startsWith('Nog geen oordeel'))).toBe(true);
      expect(host.calculator.valueAt(page.sheet, 2, 0)).toBe('Er is nog geen keuze van sectoren.');
    });
  });

  it('sums up clusters alone, and projects alone', async () => {
    const clusters = workbookOf({
      Clusters: [
        ['Cluster', 'Nabijheid', 'Onderlinge afhankelijkheid', 'Fase'],
        ['Haven', 'ja', 'ja', 'groei'],
        ['Merk', 'ja', 'nee', null],
        ['Oud', 'ja', 'ja', 'volwassen'],
      ],
    });
    await inHost(clusters, async (host) => {
      await run({ steps: new Set(['summary']) });
      const page = await readSheet(host, 'summary');
      expect(page.headers.slice(1, 6).every((header) => header.trim() !== '')).toBe(true);
      // Two clusters, none in the making, one profile, none elsewhere, two phases.
      expect(page.rows[0]!.slice(1, 6)).toEqual([2, 0, 1, 0, 2]);
      expect(String(host.calculator.valueAt(page.sheet, 2, 0))).toContain('Clusters: Haven, Oud.');
      const boxes = page.sheet.shapes.filter(({ name }) => /^RL_Picture.clusters./.test(name));
      expect(boxes.map(({ text }) => text.content)).toEqual(['Haven', 'Oud']);
    });
    const projects = workbookOf({
      Projecten: [
        ['Project', 'Organisatie', 'Sector', 'Soort organisatie', 'Plaats'],
        ['P1', 'A', 'Bouw', 'bedrijf', 'Stad'],
        ['P1', 'B', 'Kennis', 'kennisinstelling', 'Stad'],
        ['P2', 'C', 'Zorg', 'bedrijf', 'Elders'],
      ],
    });
    await inHost(projects, async (host) => {
      await run({ steps: new Set(['summary']) });
      const page = await readSheet(host, 'summary');
      expect(page.rows[0]!.slice(1, 3)).toEqual([2, 0.5]);
      expect(page.headers.slice(1, 6).every((header) => header.trim() !== '')).toBe(true);
      expect(String(host.calculator.valueAt(page.sheet, 2, 0))).toContain('2 projecten');
    });
  });

  it('still fits a page with 900 sectors', async () => {
    const workbook = workbookOf({
      Sectoren: madeUpSectors(900),
      Beoordelingen: [
        ['Sector', 'Element', 'Beoordeling'],
        ...Array.from({ length: 40 }, (_, index) => [`Branche ${index + 1}`, 'Netwerken', 'zwak']),
      ],
    });
    await inHost(workbook, async (host) => {
      await run({ steps: new Set(['summary']) });
      const page = await readSheet(host, 'summary');
      expect(page.rows.length).toBeLessThan(40);
      expect(page.sheet.shapes.some(({ text }) => text.content === 'en 36 andere')).toBe(true);
    });
  }, 60_000);
});
