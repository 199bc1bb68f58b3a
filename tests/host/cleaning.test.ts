import { CellError } from '../../src/workbench/model/cell';
import type { Host } from '../../src/workbench/node/openHost';
import type { WorkbookModel } from '../../src/workbench/model/workbookModel';
import type { LoggedRequest } from '../../src/workbench/protocol/requestLog';
import { readWorkbook } from '../../src/workbook/read/readWorkbook';
import { recalculate } from '../recalculation/recalculate';
import { inHost, readSheet, run, workbookOf, type SheetReading } from './workbooks';

/**
 * Jobs in thousands, one of them a text; a small count withheld; a row out of sight; and a last row that is
 * not called a total: 1.2 + 8.5 + 0.3 + 2.5 = 12.5, and 150 + 700 + 20 + 30 = 900.
 */
function untidy(): WorkbookModel {
  const workbook = workbookOf({
    Blad1: [
      ['Sector', 'Banen 2018 (x 1.000)', 'Banen 2013 (x 1.000)', 'Vestigingen 2018'],
      ['Bouw', 1.2, 1, 150],
      ['Zorg', '8,5', 9.5, 700],
      ['Energie', 0.3, '<5', 20],
      ['Logistiek', 2.5, 2, 30],
      ['Voorbeeldstad', 12.5, 12.9, 900],
    ],
  });
  workbook.sheets[0]!.hiddenRows.add(3);
  return workbook;
}

const textsOf = ({ sheet }: SheetReading): string[] =>
  [...sheet.entries()].flatMap(({ cell: { value } }) => (typeof value === 'string' ? [value] : []));

const structure = (): ReturnType<typeof run> => run({ steps: new Set(['structure'] as const) });

describe('figures that are not taken as they stand', () => {
  it('stand on Input as formulas on her cells, or as what was read from them', async () => {
    await inHost(untidy(), async (host) => {
      await structure();
      const input = await readSheet(host, 'input');
      expect(input.rows.map((row) => row[0])).toEqual(['Bouw', 'Zorg', 'Energie', 'Logistiek']);
      expect(input.formula('Bouw', 'Banen 2018')).toBe('=IF(ISNUMBER(Blad1!$B$2),Blad1!$B$2*1000,NA())');
      expect(input.value('Bouw', 'Banen 2018')).toBe(1200);
      expect(input.formula('Zorg', 'Banen 2018')).toBeNull();
      expect(input.value('Zorg', 'Banen 2018')).toBe(8500);
      expect(input.total('Banen 2018')).toBe(12_500);
      expect(input.value('Energie', 'Banen 2013')).toEqual(new CellError('#N/A'));
      // One row is missing, so the total is hers, in thousands too.
      expect(input.total('Banen 2013')).toBe(12_900);
      expect((await readSheet(host, 'structure')).value('Bouw', 'Aandeel')).toBeCloseTo(1.2 / 12.5, 12);
    });
  });

  it('have their remark beside them, and what concerns the table stands below it with its cell', async () => {
    await inHost(untidy(), async (host) => {
      await structure();
      const input = await readSheet(host, 'input');
      expect(input.value('Zorg', 'Opmerking')).toBe(
        'Banen 2018 (x 1.000): de tekst "8,5" is gelezen als 8500.',
      );
      expect(input.value('Energie', 'Opmerking')).toContain('Het is minder dan 5.');
      const texts = textsOf(input).join('\n');
      for (const remark of [
        'Blad1!B1: Banen 2018 (x 1.000): vanwege "Banen 2018 (x 1.000)" is elk getal vermenigvuldigd met 1.000.',
        'Blad1!A6: De rij "Voorbeeldstad" is de som van de rijen 2-5 en telt niet als sector.',
      ]) {
        expect(texts).toContain(remark);
      }
      expect(texts).toContain('Blad1!A4: Rij 4 is verborgen of weggefilterd');
    });
  });

  it('follow her cell when she changes it', async () => {
    const workbook = untidy();
    await inHost(workbook, async (host) => {
      await structure();
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Blad1').getRange('B2').values = [[2.2]];
        await context.sync();
      });
      const input = await readSheet(host, 'input');
      expect([input.value('Bouw', 'Banen 2018'), input.total('Banen 2018')]).toEqual([2200, 13_500]);
    });
  });

  it('are calculated alike by another engine', async () => {
    const workbook = untidy();
    await inHost(workbook, async (host) => {
      await structure();
      const { sheet } = await readSheet(host, 'input');
      const formulas = recalculate(workbook).filter(
        (cell) => cell.sheet === sheet.name && cell.formula !== null,
      );
      expect(formulas.length).toBeGreaterThan(12);
      for (const { row, column, answer } of formulas) {
        const value = host.calculator.valueAt(sheet, row, column);
        const [kind, shown] = answer;
        if (value instanceof CellError) expect([kind, shown]).toEqual(['error', value.code]);
        else if (typeof value === 'number') expect(Number(shown)).toBeCloseTo(value, 6);
        else expect(shown).toBe(value ?? '');
      }
    });
  });
});

describe('reading hidden rows and columns', () => {
  const ROWS = 'Range.getRowProperties';
  const COLUMNS = 'Range.getColumnProperties';
  const readsOf = async (host: Host): Promise<readonly LoggedRequest[]> => {
    host.log.clear();
    await Excel.run(readWorkbook);
    return host.log.syncs;
  };

  it('writes nothing, and takes no more round trips', async () => {
    await inHost(untidy(), async (host) => {
      const hidden = await readsOf(host);
      expect(hidden).toHaveLength(3);
      expect(hidden.filter(({ members }) => members.includes(ROWS))).toHaveLength(1);
      expect(hidden.every(({ changesWorkbook }) => !changesWorkbook)).toBe(true);
    });
    const plain = untidy();
    plain.sheets[0]!.hiddenRows.clear();
    await inHost(plain, async (host) => {
      const shown = await readsOf(host);
      expect(shown).toHaveLength(3);
      expect(shown.some(({ members }) => members.includes(ROWS) || members.includes(COLUMNS))).toBe(false);
    });
    const narrow = untidy();
    narrow.sheets[0]!.hiddenColumns.add(1);
    await inHost(narrow, async (host) => {
      const hidden = await readsOf(host);
      expect(hidden).toHaveLength(3);
      expect(hidden.filter(({ members }) => members.includes(COLUMNS))).toHaveLength(1);
    });
  });
});
