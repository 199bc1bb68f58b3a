import { BLANK } from '../../src/workbench/model/cell';
import type { Host } from '../../src/workbench/node/openHost';
import { inHost, pictureOf, readSheet, run, workbookOf, type SheetReading, type Written } from './workbooks';

type Rows = readonly (readonly Written[])[];

const FIRST_STEP = { steps: new Set(['structure'] as const) };

async function onTable(
  rows: Rows,
  work: (parts: SheetReading, host: Host) => Promise<void> | void,
): Promise<void> {
  await inHost(workbookOf({ Tabel: rows }), async (host) => {
    await run(FIRST_STEP);
    await work(await readSheet(host, 'subsectors'), host);
  });
}

const NA = expect.objectContaining({ code: '#N/A' }) as unknown;

/** ICT as figure 2 of Birch (2019) has it, and telecom as its page on ICT tells: from about 6,000 to 3,000 jobs. */
const ICT: Rows = [
  ['Sector', 'Banen 2018', 'Banen 2013', 'Banen Nederland 2018'],
  ['ICT & creatief', 15_570, 17_072, 400],
  ['waarvan telecom', 3000, 6000, 20],
  ['Overige', 264_264, 249_104, 9600],
];

describe('the sheet Sub-sectors', () => {
  it('shows ICT with and without telecom, as by hand', async () => {
    await onTable(ICT, async (parts, host) => {
      expect(parts.rows).toHaveLength(1);
      expect(parts.rows[0]!.slice(0, 2)).toEqual(['ICT & creatief', 'waarvan telecom']);
      // Printed: ICT -8.8%.
      expect(parts.value(0, 'Groei van de sector')).toBeCloseTo(-0.088, 3);
      expect(parts.value(0, 'Groei banen 2013-2018')).toBe(-0.5);
      // (15,570 - 3,000) / (17,072 - 6,000) = 12,570 / 11,072.
      expect(parts.value(0, 'Groei van de sector zonder dit deel')).toBeCloseTo(0.1352962, 6);
      expect(parts.value(0, 'Wat valt op?')).toBe('zonder dit deel groeit de sector');
      expect(parts.value(0, 'Aandeel in de sector')).toBeCloseTo(3000 / 15_570, 12);
      // Of 279,834 jobs, against 20 of 10,000 there.
      expect(parts.value(0, 'Locatiequotiënt')).toBeCloseTo(3000 / 279_834 / 0.002, 9);
      expect(String(parts.sheet.cell(2, 0).value)).toBe(
        '1 deelsector van 1 sector. ICT & creatief krimpt, maar groeit zonder het deel telecom.',
      );
      // The part counts in its sector alone.
      const structure = await readSheet(host, 'structure');
      expect(structure.rows).toHaveLength(2);
      expect(structure.total('Banen 2018')).toBe(279_834);
    });
  });

  it('puts the limits of Katz et al. around the quotient of a part', async () => {
    const rows: Rows = [
      ['Sector', 'Banen 2018', 'Banen Nederland 2018'],
      ['Maak', 100, 1000],
      ['waarvan hightech', 50, 400],
      ['Overige', 900, 19_000],
    ];
    await onTable(rows, (parts) => {
      expect(parts.value(0, 'Locatiequotiënt')).toBeCloseTo(2.5, 12);
      // 1.959964 x sqrt(1/50 - 1/1000 + 1/400 - 1/20000) = 0.2870528.
      expect((parts.value(0, 'Bovengrens') as number) / 2.5).toBeCloseTo(Math.exp(0.2870528), 6);
      expect(2.5 / (parts.value(0, 'Ondergrens') as number)).toBeCloseTo(Math.exp(0.2870528), 6);
      expect(parts.value(0, 'Concentratie')).toBe('zeer hoog');
      expect(parts.value(0, 'Klein aantal')).toBe('◆ klein aantal');
    });
  });

  it('adds parts up to a sector that has no row of its own, and follows her cells', async () => {
    const rows: Rows = [
      ['Sector', 'Deelsector', 'Banen 2018', 'Banen 2013'],
      ['Maak', 'Hightech', 4000, 3000],
      [null, 'Ambacht', 3000, 3500],
      ['Zorg', 'Ziekenhuizen', 9000, 9000],
    ];
    await onTable(rows, async (parts, host) => {
      expect(parts.rows.map((row) => row.slice(0, 2))).toEqual([
        ['Maak', 'Hightech'],
        ['Maak', 'Ambacht'],
        ['Zorg', 'Ziekenhuizen'],
      ]);
      expect((await readSheet(host, 'structure')).value('Maak', 'Banen 2018')).toBe(7000);
      const hers = host.workbook.sheetByName('Tabel')!;
      hers.setCell(2, 2, { ...BLANK, value: 6000 });
      expect((await readSheet(host, 'structure')).value('Maak', 'Banen 2018')).toBe(10_000);
      expect((await readSheet(host, 'subsectors')).value('Maak|Ambacht', 'Aandeel in de sector')).toBe(0.6);
      hers.setCell(2, 2, BLANK);
      expect((await readSheet(host, 'structure')).value('Maak', 'Banen 2018')).toEqual(NA);
    });
  });

  it('says nothing of a rest that is not there, or is below nothing', async () => {
    const rows: Rows = [
      ['Sector', 'Banen 2018', 'Banen 2013'],
      ['Maak', 100, 100],
      ['waarvan alles', 100, 100],
      ['waarvan te veel', 120, 90],
      ['waarvan onbekend', '.', 10],
      ['Zorg', 300, 200],
    ];
    await onTable(rows, (parts) => {
      const column = (header: string): unknown[] => parts.rows.map((_, row) => parts.value(row, header));
      expect(column('Groei van de sector zonder dit deel')).toEqual([NA, NA, NA]);
      expect(column('Wat valt op?')).toEqual(['', '', '']);
    });
  });

  it('shows the SBI codes under their sectors, with what stands beside them', async () => {
    const rows: Rows = [
      ['SBI', 'Omschrijving', 'Banen 2018', 'Banen 2013'],
      ['61', 'Telecommunicatie', 3000, 6000],
      ['62', 'IT-dienstverlening', 9000, 7000],
      ['72', 'Onderzoek', 500, 400],
      ['85', 'Onderwijs', 2000, 1900],
    ];
    await onTable(rows, (parts) => {
      expect(parts.rows.map((row) => row.slice(0, 2))).toEqual([
        ['ICT & creatief', '61 Telecommunicatie'],
        ['ICT & creatief', '62 IT-dienstverlening'],
      ]);
      // 9,000 / 7,000 without telecom; 12,000 / 13,000 with it.
      expect(parts.value(0, 'Groei van de sector zonder dit deel')).toBeCloseTo(2 / 7, 12);
      expect(parts.value(0, 'Groei van de sector')).toBeCloseTo(-1 / 13, 12);
      expect(String(parts.sheet.cell(2, 0).value)).toContain('zonder het deel 61 Telecommunicatie.');
    });
  });

  it('is not there when a table has no parts', async () => {
    await inHost(workbookOf({ Tabel: [ICT[0]!, ICT[1]!, ICT[3]!] }), async () => {
      const { written } = await run(FIRST_STEP);
      expect(written.map(({ role }) => role)).not.toContain('subsectors');
    });
  });
});

describe('writing the sheet Sub-sectors again', () => {
  const note = async (host: Host, header: string): Promise<unknown> =>
    (await readSheet(host, 'subsectors')).value('ICT & creatief|waarvan telecom', header);

  it('changes nothing when nothing changed', async () => {
    await onTable(ICT, async (parts, host) => {
      const before = pictureOf(parts.sheet);
      await run(FIRST_STEP);
      expect(pictureOf(parts.sheet)).toBe(before);
      expect(host.workbook.sheets.filter((sheet) => sheet === parts.sheet)).toHaveLength(1);
    });
  });

  it('keeps her note with its part, in another language and after a part was put before it', async () => {
    await onTable(ICT, async (parts, host) => {
      parts.sheet.setCell(6, parts.headers.indexOf('Notitie (u)'), { ...BLANK, value: 'vertrek van KPN' });
      const hers = host.workbook.sheetByName('Tabel')!;
      const move = (from: number, to: number): void =>
        [0, 1, 2, 3].forEach((column) => hers.setCell(to, column, hers.cell(from, column)));
      move(3, 4);
      move(2, 3);
      hers.setCell(2, 0, { ...BLANK, value: 'waarvan software' });
      hers.setCell(2, 1, { ...BLANK, value: 9000 });
      hers.setCell(2, 2, { ...BLANK, value: 8000 });
      await run({ ...FIRST_STEP, language: 'en' });
      expect((await readSheet(host, 'subsectors')).rows).toHaveLength(2);
      expect(await note(host, 'Note (yours)')).toBe('vertrek van KPN');
    });
  });
});
