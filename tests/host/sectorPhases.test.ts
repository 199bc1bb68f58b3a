import { BLANK, type Scalar } from '../../src/workbench/model/cell';
import type { Host } from '../../src/workbench/node/openHost';
import { insertColumn, sortTable } from './herEdits';
import { inHost, openSample, readSheet, run, type SheetReading } from './workbooks';

const HEADER = 'Fase van de sector (u)';

async function onSample(work: (host: Host) => Promise<void>): Promise<void> {
  const { workbook } = await openSample();
  await inHost(workbook, async (host) => {
    await run();
    await work(host);
  });
}

const rowOf = (selection: SheetReading, sector: string): number =>
  selection.rows.findIndex(([name]) => name === sector);

async function givePhase(host: Host, sector: string, value: Scalar): Promise<void> {
  const selection = await readSheet(host, 'selection');
  const column = selection.headers.indexOf(HEADER);
  selection.sheet.setCell(6 + rowOf(selection, sector), column, { ...BLANK, value });
}

async function adviceFor(host: Host, sector: string): Promise<readonly (readonly Scalar[])[]> {
  const { headers, rows } = await readSheet(host, 'recommendations');
  const shown = ['Element', 'Algemeen of specifiek', 'Interventie', 'Fase', 'Waarom'];
  return rows
    .filter(([subject]) => subject === sector)
    .map((cells) => shown.map((header) => cells[headers.indexOf(header)]!));
}

const phasesIn = (advice: readonly (readonly Scalar[])[]): ReadonlySet<Scalar> =>
  new Set(advice.filter(([, kind]) => kind === 'algemeen').map(([, , , phase]) => phase!));

const generalFor = (advice: readonly (readonly Scalar[])[], element: string): readonly Scalar[] =>
  advice.filter(([of, kind]) => of === element && kind === 'algemeen').map(([, , name]) => name!);

describe('the phase that she gives a sector on the sheet Selection', () => {
  it('leaves of the general interventions only those that figure 8 or Brenner and Schlump place in it', async () => {
    await onSample(async (host) => {
      expect(phasesIn(await adviceFor(host, 'Bouw'))).toEqual(new Set(['alle fasen']));
      await givePhase(host, 'Bouw', 'volwassen');
      await run();
      const advice = await adviceFor(host, 'Bouw');
      expect(phasesIn(advice)).toEqual(new Set(['volwassen']));
      // Figure 8, demand: challenges under birth, plans under growth, the roadmap under maturity; demonstration
      // projects are in the third column of table 2 of appendix 1.
      expect(generalFor(advice, 'Vraag')).toEqual([
        'Gezamenlijke roadmap op private en publieke markten',
        'Demonstratieprojecten',
      ]);
      // Leadership: parties and stakeholders under birth; the board under maturity is for a cluster only.
      expect(generalFor(advice, 'Leiderschap')).toEqual([]);
      expect(advice.find(([, , name]) => String(name).startsWith('Gezamenlijke roadmap'))![4]).toBe(
        'Zwak volgens uw tabel. Past bij de fase volwassen, die u de sector gaf: Birch 2019, figuur 8.',
      );
      // What a source proposes by name has no phase and stays; so does the advice for others.
      expect(advice.filter(([, kind]) => kind === 'specifiek').length).toBeGreaterThan(0);
      expect(phasesIn(await adviceFor(host, 'Zorg'))).toEqual(new Set(['alle fasen']));
    });
  });

  it('goes for every phase again when she empties it', async () => {
    await onSample(async (host) => {
      const before = await adviceFor(host, 'Bouw');
      await givePhase(host, 'Bouw', 'groei');
      await run();
      expect(await adviceFor(host, 'Bouw')).not.toEqual(before);
      await givePhase(host, 'Bouw', null);
      await run();
      expect(await adviceFor(host, 'Bouw')).toEqual(before);
    });
  });

  it('stays with its sector after she sorted, inserted a column and renamed, and in the other language', async () => {
    await onSample(async (host) => {
      await givePhase(host, 'Bouw', 'groei');
      const { sheet } = await readSheet(host, 'selection');
      sortTable(sheet, (row) => String(host.calculator.valueAt(sheet, row, 1)));
      insertColumn(sheet, 3, 'Van mij');
      host.workbook.renameSheet(sheet, 'Onze keuze');
      await run({ language: 'en' });
      const selection = await readSheet(host, 'selection');
      expect(selection.value('Bouw', 'Phase of the sector (yours)')).toBe('groei');
      const advice = await readSheet(host, 'recommendations');
      const column = advice.headers.indexOf('General or specific');
      const general = advice.rows.filter((cells) => cells[0] === 'Bouw' && cells[column] === 'general');
      expect(new Set(general.map((cells) => cells[advice.headers.indexOf('Phase')]))).toEqual(
        new Set(['growth']),
      );
      expect(general.length).toBeGreaterThan(0);
    });
  });

  it('is named with its cell when it is no phase, and then counts for nothing', async () => {
    await onSample(async (host) => {
      const before = await adviceFor(host, 'Bouw');
      await givePhase(host, 'Bouw', 'puberteit');
      await run();
      expect(await adviceFor(host, 'Bouw')).toEqual(before);
      const { rows } = await readSheet(host, 'provenance');
      const remark = rows.find((cells) => cells.some((cell) => String(cell).includes('"puberteit"')));
      expect(remark?.join(' ')).toMatch(/Selectie![A-Z]+8 .*is geen fase/);
    });
  });
});

describe('the words that she picks from on our sheets', () => {
  it.each([
    ['selection', HEADER, 'geboorte,groei,volwassen,afname'],
    ['clusters', 'Eigen fase', 'geboorte,groei,volwassen,afname'],
    ['clusters', 'Eigen oordeel', 'cluster,in ontwikkeling,profiel'],
    ['evidence', 'Eigen oordeel', 'sterk,neutraal,zwak'],
  ] as const)('are a list on %s, under %s, on every row', async (role, header, source) => {
    await onSample(async (host) => {
      for (const again of [false, true]) {
        if (again) await run();
        const { sheet, headers, rows } = await readSheet(host, role);
        const column = headers.findIndex((candidate) => candidate.startsWith(header));
        await host.Excel.run(async (context) => {
          const worksheet = context.workbook.worksheets.getItem(sheet.name);
          const { dataValidation } = worksheet.getRangeByIndexes(6, column, rows.length, 1);
          dataValidation.load('rule,errorAlert');
          const beside = worksheet.getRangeByIndexes(6, column - 1, rows.length, 1).dataValidation;
          beside.load('type');
          await context.sync();
          expect(dataValidation.rule).toEqual({ list: { inCellDropDown: true, source } });
          expect(dataValidation.errorAlert).toMatchObject({ showAlert: true, style: 'Stop' });
          if (role !== 'clusters') expect(beside.type).toBe('None');
        });
      }
    });
  });

  it('follow her column when she inserted one, and leave a check of her own alone', async () => {
    await onSample(async (host) => {
      const validationsOf = async (header: string): Promise<string> => {
        const { sheet, headers, rows } = await readSheet(host, 'selection');
        return host.Excel.run(async (context) => {
          const worksheet = context.workbook.worksheets.getItem(sheet.name);
          const column = headers.indexOf(header);
          const { dataValidation } = worksheet.getRangeByIndexes(6, column, rows.length, 1);
          dataValidation.load('type');
          await context.sync();
          return dataValidation.type;
        });
      };
      const { sheet, headers, rows } = await readSheet(host, 'selection');
      await host.Excel.run(async (context) => {
        const worksheet = context.workbook.worksheets.getItem(sheet.name);
        const decision = worksheet.getRangeByIndexes(
          6,
          headers.indexOf('Besluit: ja of nee (u)'),
          rows.length,
          1,
        );
        decision.dataValidation.rule = { list: { inCellDropDown: true, source: 'ja,nee' } };
        await context.sync();
      });
      await run();
      expect(await validationsOf('Besluit: ja of nee (u)')).toBe('List');
      expect(await validationsOf('Reden (u)')).toBe('None');
      expect(await validationsOf(HEADER)).toBe('List');
    });
  });
});
