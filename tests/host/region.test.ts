import { BLANK } from '../../src/workbench/model/cell';
import type { Host } from '../../src/workbench/node/openHost';
import { inHost, pictureOf, readSheet, run, workbookOf, type SheetReading, type Written } from './workbooks';

const HEADER = ['Element', 'Sector', 'Teller', 'Noemer', 'Schaal', 'Niveau'];

/** Made-up values, no figures of a real place: the region, and the reference area where there is one. */
const INDICATORS: readonly (readonly Written[])[] = [
  HEADER,
  // 2 against 4 per 1,000.
  ['Financiering', 'regio', 20, 10_000, 'verhouding', 'regio'],
  ['Financiering', 'Nederland', 400, 100_000, 'verhouding', 'referentiegebied'],
  // 6 against 4 per 1,000.
  ['Kennis', 'regio', 60, 10_000, 'verhouding', 'regio'],
  ['Kennis', 'Nederland', 400, 100_000, 'verhouding', 'referentiegebied'],
  // 30 below zero against 10 below zero per 1,000.
  ['Vraag', 'regio', -300, 10_000, 'interval', 'regio'],
  ['Vraag', 'Nederland', -1_000, 100_000, 'interval', 'referentiegebied'],
  ['Infrastructuur', 'regio', 500, 10_000, 'verhouding', 'regio'],
];

const workbook = (others: Readonly<Record<string, readonly (readonly Written[])[]>> = {}) =>
  workbookOf({ Indicatoren: INDICATORS, ...others });

const RATINGS = {
  Beoordelingen: [
    ['Sector', 'Element', 'Beoordeling'],
    ['Bouw', 'Netwerken', 'zwak'],
    ['Zorg', 'Netwerken', 'zwak'],
    ['Energie', 'Netwerken', 'zwak'],
  ],
};

const rowOf = ({ rows }: SheetReading, ...texts: readonly string[]): number => {
  const row = rows.findIndex((cells) => texts.every((text) => cells.includes(text)));
  if (row < 0) throw new Error(`No row with ${texts.join(' and ')}.`);
  return row;
};

const textsOf = ({ sheet }: SheetReading, host: Host): string =>
  [...sheet.entries()]
    .map(({ row, column }) => String(host.calculator.valueAt(sheet, row, column)))
    .join('\n');

describe('elements that were measured for the region alone', () => {
  it('are rated for the region against the reference, by their own scale', async () => {
    await inHost(workbook(), async (host) => {
      await run();
      const evidence = await readSheet(host, 'evidence');
      const of = (element: string, header: string) =>
        evidence.value(rowOf(evidence, 'Hele regio', element), header);
      expect([of('Financiering', 'Waarde indicator'), of('Financiering', 'Gemiddelde')]).toEqual([2, 4]);
      expect(of('Financiering', 'Index')).toBe(0.5);
      expect(of('Financiering', 'Beoordeling die telt')).toBe(-1);
      expect(of('Kennis', 'Index')).toBeCloseTo(1.5, 12);
      expect(of('Kennis', 'Beoordeling die telt')).toBe(1);
      // Lower is weak on the interval scale, and a ratio of two negative numbers would say the opposite.
      expect([of('Vraag', 'Index'), of('Vraag', 'Beoordeling die telt')]).toEqual(['', -1]);
      expect(of('Infrastructuur', 'Beoordeling die telt')).toBe('');
      expect(of('Infrastructuur', 'Opmerking')).toMatch(/Geen referentie/);
      const measurement = await readSheet(host, 'measurement');
      expect(measurement.value('Financiering', 'Regio tegenover referentie')).toBe(0.5);
      expect(measurement.value('Vraag', 'Regio tegenover referentie')).toBeCloseTo(-20, 9);
    });
  });

  it('have a row of the region on the sheet Ecosystem, and say what could not be rated', async () => {
    await inHost(workbook(), async (host) => {
      await run();
      const sheet = await readSheet(host, 'ecosystem');
      expect(sheet.rows).toHaveLength(1);
      expect(sheet.value('Hele regio', 'Financiering')).toBe(-1);
      expect([
        sheet.value('Hele regio', 'Aantal zwak'),
        sheet.value('Hele regio', 'Aantal beoordeeld'),
      ]).toEqual([2, 3]);
      const texts = textsOf(sheet, host);
      expect(texts).toMatch(/Zonder waarde van de referentie[^\n]*: Infrastructuur\./);
      const absent = /uw tabellen noemen het niet: ([^\n]*)/.exec(texts)![1]!;
      expect(absent).toContain('Talent');
      for (const element of ['Financiering', 'Kennis', 'Vraag', 'Infrastructuur']) {
        expect(absent).not.toContain(element);
      }
    });
  });

  it('reach the generic policy and the summary when they are weak, and no sector', async () => {
    await inHost(workbook(RATINGS), async (host) => {
      await run();
      const generic = await readSheet(host, 'generic');
      const of = (element: string, header: string) => generic.value(rowOf(generic, element), header);
      expect(of('Financiering', 'Soort beleid')).toBe('generiek');
      expect([of('Financiering', 'Zwak bij'), of('Financiering', 'Beoordeeld bij')]).toEqual([0, 0]);
      expect([of('Financiering', 'Hele regio'), of('Netwerken', 'Hele regio')]).toEqual([-1, null]);
      expect(of('Kennis', 'Soort beleid')).toBe('niet nodig');
      // Three of three sectors; the region is none of them.
      expect([of('Netwerken', 'Beoordeeld bij'), generic.total('Beoordeeld bij')]).toEqual([3, 3]);
      const ecosystem = await readSheet(host, 'ecosystem');
      expect(ecosystem.total('Financiering')).toBe(0);
      expect(ecosystem.total('Netwerken')).toBe(3);
      expect(ecosystem.total('Aantal zwak')).toBe(3);
      const evidence = await readSheet(host, 'evidence');
      expect(evidence.value(rowOf(evidence, 'Bouw', 'Financiering'), 'Beoordeling die telt')).toBe(
        'regionaal',
      );
      const advice = await readSheet(host, 'recommendations');
      expect(advice.rows.some((cells) => cells.includes('Financiering'))).toBe(false);
      const page = await readSheet(host, 'summary');
      expect(String(host.calculator.valueAt(page.sheet, 2, 0))).toMatch(
        /In de hele regio zwak: (?:Vraag, Financiering|Financiering, Vraag)\./,
      );
      expect(page.rows.flat()).toContain('▼ Financiering');
      expect(page.rows.flat()).toContain('▲ Kennis');
    });
  });

  it('follow her figure, her band and her own rating at once', async () => {
    await inHost(workbook(), async (host) => {
      await run();
      const now = async (element: string) =>
        (await readSheet(host, 'ecosystem')).value('Hele regio', element);
      host.workbook.sheetByName('Indicatoren')!.setCell(1, 2, { ...BLANK, value: 38 });
      expect(await now('Financiering')).toBe(-1);
      const provenance = await readSheet(host, 'provenance');
      const own = provenance.headers.findIndex((header) => header.startsWith('Uw waarde'));
      const band = provenance.rows.findIndex((cells) => cells.includes('parameter:ratioBand'));
      provenance.sheet.setCell(6 + band, own, { ...BLANK, value: 10 });
      // 3.8 is within 10 per cent of 4.
      expect(await now('Financiering')).toBe(0);
      const evidence = await readSheet(host, 'evidence');
      const hers = evidence.headers.indexOf('Eigen oordeel: sterk, neutraal of zwak (u)');
      const row = rowOf(evidence, 'Hele regio', 'Infrastructuur');
      evidence.sheet.setCell(6 + row, hers, { ...BLANK, value: 'zwak' });
      expect(await now('Infrastructuur')).toBe(-1);
      await run();
      const generic = await readSheet(host, 'generic');
      expect(generic.value(rowOf(generic, 'Infrastructuur'), 'Soort beleid')).toBe('generiek');
      const sheets = (await readSheet(host, 'ecosystem')).sheet;
      const before = pictureOf(sheets);
      await run();
      expect(pictureOf(sheets)).toBe(before);
    });
  });
});
