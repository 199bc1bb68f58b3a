import { colourWeightings, removeColours } from '../../src/workbook/colour/colourWeightings';
import type { SheetModel } from '../../src/workbench/model/workbookModel';
import { inHost, pictureOf, run, workbookOf } from './workbooks';

const WEIGHTING = [
  ['Onze weging'],
  [],
  ['Sector', 'Netwerken', 'Leiderschap', 'Talent'],
  ['Bouw', 'zwak', 'zwak', 'sterk'],
  ['Zorg', 'sterk', 'neutraal', null],
];

const IN_SIGNS = [
  ['Onze weging'],
  [],
  ['Sector', 'Netwerken', 'Leiderschap', 'Talent'],
  ['Bouw', -1, -1, 1],
  ['Zorg', 1, 0, null],
];

/** The sheet but for its conditional formats. */
function contentsOf(sheet: SheetModel): string {
  const rules = sheet.conditionalFormats;
  sheet.conditionalFormats = [];
  const picture = pictureOf(sheet);
  sheet.conditionalFormats = rules;
  return picture;
}

describe('colouring a weighting table of her own', () => {
  it('adds conditional formats only: values, formulas and formats stay as they were', async () => {
    const workbook = workbookOf({ Weging: WEIGHTING });
    const sheet = workbook.sheets[0]!;
    const before = contentsOf(sheet);
    await inHost(workbook, async () => {
      const tables = await colourWeightings();
      expect(tables).toHaveLength(1);
      expect(contentsOf(sheet)).toBe(before);
      expect(sheet.conditionalFormats.length).toBeGreaterThan(0);
      expect(workbook.sheets).toHaveLength(1);
    });
  });

  it.each([
    ['in words', WEIGHTING],
    ['as 1, 0 and -1', IN_SIGNS],
  ])('colours each rating %s in its own colour, and neither a name nor a blank cell', async (_, cells) => {
    const workbook = workbookOf({ Weging: cells });
    const sheet = workbook.sheets[0]!;
    await inHost(workbook, async (host) => {
      await colourWeightings();
      // Excel's own way of seeing a rule: its formula, seen from each cell, in a scratch cell beside it.
      const painted = async (row: number, column: number): Promise<string[]> => {
        const colours: string[] = [];
        for (const rule of sheet.conditionalFormats) {
          const area = rule.areas[0]!;
          if (row < area.row || row > area.lastRow || column < area.column || column > area.lastColumn)
            continue;
          const scratch = { row: row + 100, column };
          sheet.setCell(scratch.row, scratch.column, {
            value: null,
            formula: moved(rule.formula!, row - area.row, column - area.column),
            style: {},
          });
          await host.calculator.settle();
          if (host.calculator.valueAt(sheet, scratch.row, scratch.column) === true)
            colours.push(rule.style.fillColor!);
        }
        return colours;
      };
      expect(await painted(3, 1)).toEqual(['#FCE3CF']);
      expect(await painted(3, 3)).toEqual(['#D5EEEA']);
      expect(await painted(4, 2)).toEqual(['#F1F3F4']);
      expect(await painted(4, 3)).toEqual([]);
      expect(await painted(3, 0)).toEqual([]);
    });
  });

  it('takes its own rules away and leaves hers', async () => {
    const workbook = workbookOf({ Weging: WEIGHTING });
    const sheet = workbook.sheets[0]!;
    await inHost(workbook, async (host) => {
      await host.Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Weging').getRange('B4:B5');
        const rule = range.conditionalFormats.add('Custom');
        rule.custom.rule.formula = '=B4="zwak"';
        rule.custom.format.font.bold = true;
        await context.sync();
      });
      await colourWeightings();
      expect(sheet.conditionalFormats.length).toBeGreaterThan(1);
      await removeColours();
      expect(sheet.conditionalFormats.map(({ formula }) => formula)).toEqual(['=B4="zwak"']);
    });
  });

  it('does not pile up rules when it is pressed again', async () => {
    const workbook = workbookOf({ Weging: WEIGHTING });
    const sheet = workbook.sheets[0]!;
    await inHost(workbook, async () => {
      await colourWeightings();
      const once = sheet.conditionalFormats.length;
      await colourWeightings();
      expect(sheet.conditionalFormats).toHaveLength(once);
    });
  });

  it('leaves the colours on our own sheets when hers are taken away', async () => {
    const workbook = workbookOf({
      Weging: WEIGHTING,
      Tabel: [
        ['Sector', 'Banen 2023'],
        ['Bouw', 10],
        ['Zorg', 30],
      ],
    });
    await inHost(workbook, async () => {
      await run();
      const ours = workbook.sheetByName('Ecosysteem')!;
      const rules = ours.conditionalFormats.length;
      expect(rules).toBeGreaterThan(0);
      await removeColours();
      expect(ours.conditionalFormats).toHaveLength(rules);
    });
  });

  it('finds nothing to colour in a workbook without a weighting', async () => {
    const workbook = workbookOf({ Brief: [['Beste collega']] });
    await inHost(workbook, async (host) => {
      expect(await colourWeightings()).toEqual([]);
      expect(host.log.writes).toEqual([]);
    });
  });
});

/** A formula as a cell so many rows and columns further sees it; the rules' references are relative. */
function moved(formula: string, rows: number, columns: number): string {
  return formula.replace(
    /\b([A-Z])(\d+)\b/g,
    (_, letter: string, row: string) =>
      String.fromCharCode(letter.charCodeAt(0) + columns) + String(Number(row) + rows),
  );
}
