import { BLANK, type Scalar } from '../../src/workbench/model/cell';
import type { Host } from '../../src/workbench/node/openHost';
import { inHost, openSample, pictureOf, readSheet, run, workbookOf, type SheetReading } from './workbooks';

const OWN_RATING = 'Eigen oordeel: sterk, neutraal of zwak (u)';

const write = (reading: SheetReading, row: number, header: string, value: Scalar): void =>
  reading.sheet.setCell(6 + row, reading.headers.indexOf(header), { ...BLANK, value });

const rowOf = (reading: SheetReading, ...texts: readonly string[]): number =>
  reading.rows.findIndex((cells) => texts.every((text) => cells.includes(text)));

async function onSample(work: (host: Host) => Promise<void>): Promise<void> {
  const { workbook } = await openSample();
  await inHost(workbook, async (host) => {
    await run();
    await work(host);
  });
}

describe('writing the sheets again', () => {
  it('changes nothing when nothing changed', async () => {
    await onSample(async (host) => {
      await host.calculator.settle();
      const first = host.workbook.sheets.map(pictureOf);
      await run();
      expect(host.workbook.sheets.map(pictureOf)).toEqual(first);
    });
  });

  it('keeps her decision, owner and note with their recommendation', async () => {
    await onSample(async (host) => {
      const advice = await readSheet(host, 'recommendations');
      write(advice, 5, 'Besluit (u)', 'doen');
      write(advice, 5, 'Trekker (u)', 'Economie');
      write(advice, 5, 'Notitie (u)', '=geen formule');
      const about = advice.rows[5]!.slice(0, 4);
      await run();
      const again = await readSheet(host, 'recommendations');
      const row = again.rows.find((cells) => cells.slice(0, 4).join() === about.join())!;
      expect(row[again.headers.indexOf('Besluit (u)')]).toBe('doen');
      expect(row[again.headers.indexOf('Trekker (u)')]).toBe('Economie');
      expect(row[again.headers.indexOf('Notitie (u)')]).toBe('=geen formule');
    });
  });

  it('lets her own rating go before the given one, in the weighting and in the advice', async () => {
    await onSample(async (host) => {
      const evidence = await readSheet(host, 'evidence');
      const row = rowOf(evidence, 'Bouw', 'Talent');
      write(evidence, row, OWN_RATING, 'neutraal');
      write(evidence, row, 'Reden (u)', 'Het rapport spreekt zichzelf tegen.');
      expect((await readSheet(host, 'ecosystem')).value('Bouw', 'Talent')).toBe(0);
      await run();
      const advice = await readSheet(host, 'recommendations');
      expect(advice.rows.filter((cells) => cells[0] === 'Bouw' && cells[1] === 'Talent')).toEqual([]);
      const again = await readSheet(host, 'evidence');
      expect(again.value(rowOf(again, 'Bouw', 'Talent'), 'Reden')).toBe(
        'Het rapport spreekt zichzelf tegen.',
      );
    });
  });

  it('finds her cells again after the language was changed', async () => {
    await onSample(async (host) => {
      const structure = await readSheet(host, 'structure');
      write(structure, 1, 'Notitie (u)', 'let op de installatiesector');
      await run({ language: 'en' });
      const again = await readSheet(host, 'structure');
      expect(again.headers).toContain('Location quotient');
      expect(again.value('Bouw', 'Note (yours)')).toBe('let op de installatiesector');
      expect(again.headers.filter((header) => header.startsWith('Notitie'))).toEqual([]);
    });
  });

  it('finds a sheet of ours again after she renamed it', async () => {
    await onSample(async (host) => {
      const structure = await readSheet(host, 'structure');
      host.workbook.renameSheet(structure.sheet, 'Onze structuur');
      const count = host.workbook.sheets.length;
      const report = await run();
      expect(host.workbook.sheets).toHaveLength(count);
      expect(report.written.find(({ role }) => role === 'structure')?.sheetName).toBe('Onze structuur');
    });
  });

  it('keeps a column that she added, by row', async () => {
    await onSample(async (host) => {
      const structure = await readSheet(host, 'structure');
      const table = structure.sheet.tables[0]!;
      const column = table.area.lastColumn + 1;
      await host.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(structure.sheet.name);
        context.workbook.tables
          .getItem('RL_Structure')
          .resize(sheet.getRangeByIndexes(5, 0, structure.rows.length + 1, column + 1));
        sheet.getRangeByIndexes(5, column, 3, 1).values = [['Wethouder'], ['A'], ['B']];
        await context.sync();
      });
      await run();
      const again = await readSheet(host, 'structure');
      expect(again.headers[column]).toBe('Wethouder');
      expect(again.value('Agrofood', 'Wethouder')).toBe('A');
      expect(again.value('Bouw', 'Wethouder')).toBe('B');
    });
  });

  it('keeps a row whose sector is gone when she wrote in it, and drops it when she did not', async () => {
    const rows = (names: readonly string[]) => [
      ['Sector', 'Banen 2023'],
      ...names.map((name, index) => [name, 100 + index]),
    ];
    const workbook = workbookOf({ Tabel: rows(['Bouw', 'Zorg', 'Energie', 'Logistiek']) });
    await inHost(workbook, async (host) => {
      await run();
      const structure = await readSheet(host, 'structure');
      write(structure, 2, 'Notitie (u)', 'zeer van belang');
      const hers = host.workbook.sheetByName('Tabel')!;
      for (const row of [3, 4]) for (const column of [0, 1]) hers.setCell(row, column, BLANK);
      await run();
      const again = await readSheet(host, 'structure');
      expect(again.rows).toHaveLength(3);
      expect(again.rows[2]!.includes('zeer van belang')).toBe(true);
      expect(again.rows[2]!.slice(0, 2)).toEqual(['Energie (vervallen)', null]);
      expect(again.total('Banen')).toBe(201);
      // Written once more, the row is still there and marked only once.
      await run({ language: 'en' });
      const third = await readSheet(host, 'structure');
      expect(third.rows[2]![0]).toBe('Energie (lapsed)');
      expect(third.rows[2]!.includes('zeer van belang')).toBe(true);
    });
  });

  it('keeps the name of a sector that is gone, though other rows moved up to where it was', async () => {
    const workbook = workbookOf({
      Tabel: [
        ['Sector', 'Banen 2023'],
        ['Bouw', 100],
        ['Energie', 200],
        ['Zorg', 300],
      ],
    });
    await inHost(workbook, async (host) => {
      await run();
      write(await readSheet(host, 'structure'), 1, 'Notitie (u)', 'over energie');
      const hers = host.workbook.sheetByName('Tabel')!;
      hers.setCell(2, 0, { ...BLANK, value: 'Zorg' });
      hers.setCell(2, 1, { ...BLANK, value: 300 });
      for (const column of [0, 1]) hers.setCell(3, column, BLANK);
      await host.calculator.settle();
      await run();
      const { rows, headers } = await readSheet(host, 'structure');
      expect(rows.map((cells) => cells[0])).toEqual(['Bouw', 'Zorg', 'Energie (vervallen)']);
      expect(rows[2]![1]).toBeNull();
      expect(rows[2]![headers.indexOf('Notitie (u)')]).toBe('over energie');
    });
  });

  it('keeps what a recommendation was about when its element is no longer weak', async () => {
    await onSample(async (host) => {
      const advice = await readSheet(host, 'recommendations');
      const row = advice.rows.findIndex((cells) => cells[0] === 'Bouw' && cells[1] === 'Talent');
      const intervention = advice.value(row, 'Interventie');
      write(advice, row, 'Besluit (u)', 'doen');
      const evidence = await readSheet(host, 'evidence');
      write(evidence, rowOf(evidence, 'Bouw', 'Talent'), OWN_RATING, 'sterk');
      await run();
      const again = await readSheet(host, 'recommendations');
      const lapsed = again.rows.find((cells) => cells[0] === 'Bouw (vervallen)')!;
      expect(lapsed[1]).toBe('Talent');
      expect(lapsed[again.headers.indexOf('Interventie')]).toBe(intervention);
      expect(lapsed[again.headers.indexOf('Besluit (u)')]).toBe('doen');
    });
  });

  it('says of a word that is no rating where it stands, and goes on with the given one', async () => {
    await onSample(async (host) => {
      const evidence = await readSheet(host, 'evidence');
      const row = rowOf(evidence, 'Bouw', 'Netwerken');
      write(evidence, row, OWN_RATING, 'matig');
      const report = await run();
      const place = { sheet: 'Onderbouwing', row: 6 + row, column: evidence.headers.indexOf(OWN_RATING) };
      expect(report.findings).toContainEqual({
        severity: 'problem',
        place,
        message: { kind: 'unknownRating', found: 'matig' },
      });
      expect((await readSheet(host, 'ecosystem')).value('Bouw', 'Netwerken')).toBe(-1);
    });
  });

  it('takes a column that stands beside the table, as other programs leave it, for hers', async () => {
    await onSample(async (host) => {
      const advice = await readSheet(host, 'recommendations');
      const beside = advice.headers.length;
      const type = (row: number, value: string) => advice.sheet.setCell(row, beside, { ...BLANK, value });
      type(5, 'Wethouder');
      type(6, 'bij de eerste');
      const about = advice.rows[0]!.slice(0, 4).join();
      await run();
      const again = await readSheet(host, 'recommendations');
      expect(again.headers[beside]).toBe('Wethouder');
      const row = again.rows.find((cells) => cells.slice(0, 4).join() === about)!;
      expect(row[beside]).toBe('bij de eerste');
    });
  });

  it('writes nothing while one of its sheets is protected, and names that sheet', async () => {
    await onSample(async (host) => {
      const structure = await readSheet(host, 'structure');
      structure.sheet.isProtected = true;
      const before = host.workbook.sheets.map(pictureOf);
      host.log.clear();
      const report = await run();
      expect(report.problem).toEqual({ kind: 'protectedSheets', sheets: ['Structuur'] });
      expect(host.log.writes).toEqual([]);
      expect(host.workbook.sheets.map(pictureOf)).toEqual(before);
    });
  });

  it('moves the lines she wrote below a table along, and repeats no remark', async () => {
    await onSample(async (host) => {
      const { sheet, rows } = await readSheet(host, 'structure');
      const textsBelow = (): string[] =>
        [...sheet.entries()]
          .filter(({ row, cell }) => row > 6 + rows.length && typeof cell.value === 'string')
          .sort((one, other) => one.row - other.row)
          .map(({ cell }) => String(cell.value));
      const before = textsBelow();
      sheet.setCell(40, 0, { ...BLANK, value: 'Besproken op 3 maart.' });
      await run();
      await run();
      expect(textsBelow()).toEqual([...before, 'Besproken op 3 maart.']);
    });
  });

  it('never touches a sheet of hers that has our name', async () => {
    const workbook = workbookOf({
      Structuur: [['Dit is van mij'], [1], ['=A2+1']],
      Tabel: [
        ['Sector', 'Banen 2023'],
        ['Bouw', 10],
        ['Zorg', 30],
      ],
    });
    const hers = workbook.sheetByName('Structuur')!;
    const before = pictureOf(hers);
    await inHost(workbook, async () => {
      const report = await run();
      expect(pictureOf(hers)).toBe(before);
      expect(report.written.map(({ sheetName }) => sheetName)).toContain('Structuur (Regiolens)');
    });
  });
});
