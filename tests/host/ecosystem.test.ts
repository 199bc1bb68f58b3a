import { BLANK, type Scalar } from '../../src/workbench/model/cell';
import type { Host } from '../../src/workbench/node/openHost';
import { inHost, pictureOf, readSheet, run, workbookOf, type SheetReading, type Written } from './workbooks';

/** Made-up figures: no figures of a real place. Per 1,000: Netwerken 30 and 50, Vraag -40 and -20. */
const LIST: readonly (readonly Written[])[] = [
  ['Element', 'Sector', 'Teller', 'Noemer', 'Niveau', 'Bron', 'Jaar', 'Schaal'],
  ['Netwerken', 'Bouw', 12, 400, 'COROP', 'RVO', 2018, 'verhouding'],
  ['Netwerken', 'Zorg', 30, 600, 'COROP', 'RVO', 2018, 'verhouding'],
  ['Vraag', 'Bouw', -12, 300, 'Haaglanden', 'LISA', 2018, 'interval'],
  ['Vraag', 'Zorg', -6, 300, 'Haaglanden', 'LISA', 2018, 'interval'],
  ['Financiering', 'regio', 5, 1000, 'COROP', 'WBSO', 2016, null],
  ['Financiering', 'Nederland', 80, 10_000, 'COROP', 'WBSO', 2016, null],
];

const RATINGS: readonly (readonly Written[])[] = [
  ['Sector', 'Element', 'Beoordeling', 'Onderbouwing'],
  ['Bouw', 'Netwerken', 'sterk', 'Gesprekken met tien bedrijven.'],
  ['Zorg', 'Netwerken', 'sterk', 'Twee vaste tafels.'],
];

const runEcosystem: typeof run = (options) =>
  run({ steps: new Set(['ecosystem', 'recommendations']), ...options });

const workbook = () =>
  workbookOf({
    Banen: [
      ['Sector', 'Banen 2023'],
      ['Bouw', 400],
      ['Zorg', 600],
    ],
    Lijst: LIST,
    Handmatig: RATINGS,
  });

const onList = (work: (host: Host) => Promise<void>): Promise<void> =>
  inHost(workbook(), async (host) => {
    await runEcosystem();
    await work(host);
  });

const pair = (evidence: SheetReading, sector: string, element: string): number => {
  const row = evidence.rows.findIndex((cells) => cells[0] === sector && cells[2] === element);
  if (row < 0) throw new Error(`No row ${sector}, ${element}.`);
  return row;
};

const write = (reading: SheetReading, row: number, header: string, value: Scalar): void =>
  reading.sheet.setCell(
    6 + row,
    reading.headers.findIndex((text) => text.startsWith(header)),
    { ...BLANK, value },
  );

const OWN = 'Eigen oordeel';

describe('a list of raw indicators', () => {
  it('comes to values per 1,000 by native formulas that follow her cells', async () => {
    await onList(async (host) => {
      const indicators = await readSheet(host, 'indicators');
      expect(indicators.value('Bouw', 'Netwerken')).toBe(30);
      expect(indicators.value('Zorg', 'Netwerken')).toBe(50);
      expect(indicators.total('Netwerken')).toBe(40);
      expect(indicators.formula('Bouw', 'Netwerken')).toContain('Lijst!$C$2');
      host.workbook.sheetByName('Lijst')!.setCell(1, 2, { ...BLANK, value: 20 });
      expect((await readSheet(host, 'indicators')).value('Bouw', 'Netwerken')).toBe(50);
      host.workbook.sheetByName('Lijst')!.setCell(1, 3, { ...BLANK, value: null });
      expect((await readSheet(host, 'indicators')).value('Bouw', 'Netwerken')).toBe('');
    });
  });

  it('has nothing where a sector is not in the list, and never 0', async () => {
    const part = workbook();
    for (let column = 0; column < 8; column++) part.sheetByName('Lijst')!.setCell(2, column, BLANK);
    await inHost(part, async (host) => {
      await runEcosystem();
      expect((await readSheet(host, 'indicators')).value('Zorg', 'Netwerken')).toBe('');
      const evidence = await readSheet(host, 'evidence');
      const row = pair(evidence, 'Zorg', 'Netwerken');
      expect(['Waarde', 'Index', 'Beoordeling uit'].map((header) => evidence.value(row, header))).toEqual([
        '',
        '',
        '',
      ]);
      const scores = await readSheet(host, 'scores');
      expect(scores.value('Zorg', 'Elementen met index')).toBe(1);
    });
  });

  it('tells scale, level, year, source and coverage of all ten elements', async () => {
    await onList(async (host) => {
      const measurement = await readSheet(host, 'measurement');
      expect(measurement.rows).toHaveLength(10);
      const of = (header: string) =>
        ['Netwerken', 'Vraag', 'Financiering', 'Talent'].map((element) => measurement.value(element, header));
      expect(of('Gemeten')).toEqual(['per sector', 'per sector', 'voor de regio', 'niet']);
      expect(of('Schaal die telt')).toEqual(['verhouding', 'interval', 'verhouding', null]);
      expect(of('Sectoren met waarde')).toEqual([2, 2, null, null]);
      expect(of('Niveau').slice(0, 3)).toEqual(['COROP', 'Haaglanden', 'COROP']);
      expect(of('Bron').slice(0, 3)).toEqual(['RVO', 'LISA', 'WBSO']);
      expect(measurement.total('Sectoren met waarde')).toBe(4);
      expect(measurement.sheet.cell(2, 0).value).toBe(
        '2 van de tien elementen per sector gemeten, 1 alleen voor de regio; 4 waarden bekend van de 4 per sector en element.',
      );
    });
  });

  it('has an element of the whole region beside its reference, and rates no sector by it', async () => {
    await onList(async (host) => {
      const measurement = await readSheet(host, 'measurement');
      expect(measurement.value('Financiering', 'Waarde hele regio')).toBe(5);
      expect(measurement.value('Financiering', 'Waarde referentie')).toBe(8);
      const ecosystem = await readSheet(host, 'ecosystem');
      expect(ecosystem.value('Bouw', 'Financiering')).toBe('regionaal');
      const evidence = await readSheet(host, 'evidence');
      const row = pair(evidence, 'Bouw', 'Financiering');
      expect(evidence.value(row, 'Opmerking')).toBe('Gemeten voor de hele regio.');
      write(evidence, row, OWN, 'zwak');
      await runEcosystem();
      const again = await readSheet(host, 'ecosystem');
      expect([again.value('Bouw', 'Financiering'), again.value('Zorg', 'Financiering')]).toEqual([
        -1,
        'regionaal',
      ]);
      const advice = await readSheet(host, 'recommendations');
      expect(advice.rows.some((cells) => cells[0] === 'Bouw' && cells[1] === 'Financiering')).toBe(true);
      expect(advice.rows.some((cells) => cells[0] === 'Zorg' && cells[1] === 'Financiering')).toBe(false);
    });
  });

  it('never divides what can be negative: with a negative mean the better growth is strong', async () => {
    await onList(async (host) => {
      const evidence = await readSheet(host, 'evidence');
      const [worse, better] = [pair(evidence, 'Bouw', 'Vraag'), pair(evidence, 'Zorg', 'Vraag')];
      expect(evidence.value(worse, 'Gemiddelde')).toBe(-30);
      expect(evidence.value(better, 'Afwijking')).toBeCloseTo(1, 12);
      expect([worse, better].map((row) => evidence.value(row, 'Beoordeling uit indicator'))).toEqual([-1, 1]);
      // exp(-1) and exp(1) over their mean, cosh 1.
      expect(evidence.value(worse, 'Index')).toBeCloseTo(1 / Math.E / Math.cosh(1), 12);
      expect(evidence.value(better, 'Index')).toBeCloseTo(Math.E / Math.cosh(1), 12);
    });
  });
});

describe('the scale of an indicator', () => {
  it('is hers to change on the sheet, at once and for the advice', async () => {
    await onList(async (host) => {
      write(await readSheet(host, 'measurement'), 4, 'Eigen schaal', 'interval');
      const evidence = await readSheet(host, 'evidence');
      const row = pair(evidence, 'Bouw', 'Netwerken');
      expect((await readSheet(host, 'measurement')).value('Netwerken', 'Schaal die telt')).toBe('interval');
      expect(evidence.value(row, 'Afwijking')).toBeCloseTo(-1, 12);
      expect(evidence.value(row, 'Index')).toBeCloseTo(1 / Math.E / Math.cosh(1), 12);
      const report = await runEcosystem();
      expect(report.findings).toEqual([]);
      expect((await readSheet(host, 'measurement')).value('Netwerken', 'Eigen schaal')).toBe('interval');
    });
  });

  it('as a ratio takes a negative value for a missing one, on the sheet and with a remark', async () => {
    await onList(async (host) => {
      write(await readSheet(host, 'measurement'), 3, 'Eigen schaal', 'verhouding');
      const indicators = await readSheet(host, 'indicators');
      expect([indicators.value('Bouw', 'Vraag'), indicators.value('Zorg', 'Vraag')]).toEqual(['', '']);
      const evidence = await readSheet(host, 'evidence');
      expect(evidence.value(pair(evidence, 'Bouw', 'Vraag'), 'Beoordeling die telt')).toBe('');
      const report = await runEcosystem();
      expect(report.findings.map(({ message }) => message.kind)).toEqual(['negative', 'negative']);
    });
  });

  it('that is no scale counts for nothing, and is named', async () => {
    await onList(async (host) => {
      write(await readSheet(host, 'measurement'), 4, 'Eigen schaal', 'logaritme');
      expect((await readSheet(host, 'measurement')).value('Netwerken', 'Schaal die telt')).toBe('verhouding');
      const report = await runEcosystem();
      expect(report.findings).toEqual([
        expect.objectContaining({ message: { kind: 'unknownScale', found: 'logaritme' } }),
      ]);
    });
  });
});

describe('an indicator and a rating by hand', () => {
  it('both show, and the sheet says where they differ', async () => {
    await onList(async (host) => {
      const evidence = await readSheet(host, 'evidence');
      const [differs, agrees] = [pair(evidence, 'Bouw', 'Netwerken'), pair(evidence, 'Zorg', 'Netwerken')];
      expect(evidence.value(differs, 'Beoordeling uit indicator')).toBe(-1);
      expect(evidence.value(differs, 'Gegeven beoordeling')).toBe('sterk');
      expect(evidence.value(differs, 'Opmerking')).toBe('Indicator en gegeven beoordeling verschillen.');
      expect(evidence.value(differs, 'Beoordeling die telt')).toBe(1);
      expect(evidence.value(agrees, 'Opmerking')).toBe('');
      const { sheet } = await readSheet(host, 'ecosystem');
      const texts = [...sheet.entries()].map(({ cell }) => String(cell.value));
      expect(texts.filter((text) => text.includes('Verschil'))).toEqual([
        expect.stringContaining(
          'Bouw, Netwerken. De indicator zegt zwak, de gegeven beoordeling sterk.',
        ) as string,
      ]);
    });
  });

  it('can be overruled; without a reason the sheet asks for one, neutrally', async () => {
    await onList(async (host) => {
      const evidence = await readSheet(host, 'evidence');
      const row = pair(evidence, 'Zorg', 'Netwerken');
      const remark = async (): Promise<Scalar> => (await readSheet(host, 'evidence')).value(row, 'Opmerking');
      write(evidence, row, OWN, 'sterk');
      expect(await remark()).toBe('');
      write(evidence, row, OWN, 'zwak');
      expect(await remark()).toBe('Uw oordeel wijkt af; er staat nog geen reden bij.');
      write(evidence, row, 'Reden', 'De tafels zijn gestopt.');
      expect(await remark()).toBe('');
      await runEcosystem();
      const again = await readSheet(host, 'evidence');
      expect(again.value(row, OWN)).toBe('zwak');
      expect(again.value(row, 'Reden')).toBe('De tafels zijn gestopt.');
      expect(again.value(row, 'Beoordeling die telt')).toBe(-1);
    });
  });
});

describe('the sheets of a list of indicators', () => {
  it('do not change when they are written again', async () => {
    await onList(async (host) => {
      await host.calculator.settle();
      const first = host.workbook.sheets.map(pictureOf);
      await runEcosystem();
      expect(host.workbook.sheets.map(pictureOf)).toEqual(first);
    });
  });

  it('keep her scale and weight when the language changes and the sheet is renamed', async () => {
    await onList(async (host) => {
      const measurement = await readSheet(host, 'measurement');
      write(measurement, 4, 'Eigen schaal', 'interval');
      const scores = await readSheet(host, 'scores');
      scores.sheet.setCell(4, scores.headers.indexOf('Netwerken'), { ...BLANK, value: 2 });
      host.workbook.renameSheet(measurement.sheet, 'Onze meetwijze');
      await runEcosystem({ language: 'en' });
      expect((await readSheet(host, 'measurement')).value('Networks', 'Scale that counts')).toBe('interval');
      const again = await readSheet(host, 'scores');
      expect(again.total('Networks')).toBe(2);
      expect(again.total('Demand')).toBe(1);
    });
  });
});
