import { runsOf, type ShapeModel } from '../../src/workbench/model/shape';
import type { SheetModel } from '../../src/workbench/model/workbookModel';
import { BLANK } from '../../src/workbench/model/cell';
import { openXlsx, saveXlsx } from '../../src/workbench/files';
import { boxOf, boxOfCells } from '../../src/workbench/members/rules/chartPlace';
import { newShape } from '../../src/workbench/members/rules/newShape';
import { renameSheet } from '../../src/workbench/members/rules/sheetChanges';
import type { Host } from '../../src/workbench/node/openHost';
import { inHost, openSample, readSheet, run, workbookOf } from './workbooks';

async function onSample(work: (host: Host, page: SheetModel) => Promise<void>): Promise<void> {
  const { workbook } = await openSample();
  await inHost(workbook, async (host) => {
    await run();
    await work(host, (await readSheet(host, 'summary')).sheet);
  });
}

const named = ({ shapes }: SheetModel, name: string): ShapeModel =>
  shapes.find((shape) => shape.name === `RL_Picture.${name}`)!;

/** The box whose text begins with this. */
function boxOn(page: SheetModel, title: string): ShapeModel {
  const found = page.shapes.find(({ text }) => text.content.split('\n')[0] === title);
  if (!found) throw new Error(`No box ${title}.`);
  return found;
}

const picture = ({ shapes }: SheetModel): string => JSON.stringify(shapes);

const SECTORS_AND_RATINGS = {
  Sectoren: [
    ['Sector', 'Banen 2023', 'Banen 2018'],
    ['Bouw', 300, 200],
    ['Zorg', 500, 550],
  ],
  Beoordelingen: [
    ['Sector', 'Element', 'Beoordeling'],
    ['Bouw', 'Netwerken', 'zwak'],
    ['Zorg', 'Netwerken', 'sterk'],
  ],
} as const;

describe('the drawing on the summary', () => {
  it('shows what figures 6 and 7 print of elements, clusters and sectors', async () => {
    await onSample(async (_host, page) => {
      expect(boxOn(page, '▼ Leiderschap')).toMatchObject({
        text: { content: '▼ Leiderschap\n2 sterk, 6 zwak van 8' },
        fill: '#FCE3CF',
        alternativeTitle: 'Ecosysteem: Leiderschap',
        alternativeText: 'zwak, 2 sterk, 6 zwak van 8',
      });
      expect(boxOn(page, '▲ Kennis').text.content).toBe('▲ Kennis\n8 sterk, 0 zwak van 8');
      expect(boxOn(page, '▲ Kennis').fill).toBe('#D5EEEA');
      // Two ratings, both weak, are too few to speak of most.
      expect(boxOn(page, '● Financiering')).toMatchObject({
        text: { content: '● Financiering\n0 sterk, 2 zwak van 2' },
        fill: '#F1F3F4',
      });
      expect(boxOn(page, 'Security').text.content).toBe('Security\n▲ 5 sterk\n▼ leiderschap, financiering');
      expect(boxOn(page, 'Security').alternativeText).toBe(
        'sterk: ondernemerscultuur, infrastructuur, netwerken, talent, kennis; zwak: leiderschap, financiering',
      );
      expect(boxOn(page, 'Energievernieuwing').text.content).toMatch(/▼ geen$/);
      expect(boxOn(page, 'Missie: Energietransitie en duurzaamheid').text.content).toContain(
        'Maak, Bouw, Composieten, Energievernieuwing',
      );
      // Section 2.7 ties Security to the national theme, and both clusters to the mission of the city itself.
      expect(boxOn(page, 'Missie: Veiligheid').text.content).toContain('ICT & creatief, Security');
      expect(boxOn(page, 'Missie: Veilige, betere en rechtvaardige wereld').text.content).toContain(
        'Security, Legal & Policy',
      );
      const bold = runsOf(boxOn(page, 'Security').text).map((runs) => runs.map(({ font }) => font.bold));
      expect(bold).toEqual([[true], [false], [false]]);
    });
  });

  it('stands over the rows that are free for it, layer under layer, from the goals to the sectors', async () => {
    await onSample(async (host, page) => {
      const { rows } = await readSheet(host, 'summary');
      const free = rows.flatMap((cells, index) =>
        String(cells[cells.length - 1]).startsWith('drawing:') ? [6 + index] : [],
      );
      expect(free.length).toBeGreaterThan(8);
      const area = { row: free[0]!, lastRow: free[free.length - 1]!, column: 0, lastColumn: 5 };
      for (let row = area.row; row <= area.lastRow; row += 1)
        for (let column = 0; column <= 5; column += 1) expect(page.cell(row, column).value).toBeNull();
      const ground = boxOfCells({ sheet: page, area });
      for (const { place } of page.shapes) {
        const box = boxOf(page, place);
        expect(box.top).toBeGreaterThanOrEqual(ground.top);
        expect(box.top + box.height).toBeLessThanOrEqual(ground.top + ground.height);
        expect(box.left + box.width).toBeLessThanOrEqual(ground.left + ground.width);
      }
      const tops = ['goals', 'policy', 'elements', 'clusters', 'sectors'].map(
        (layer) => boxOf(page, named(page, layer).place).top,
      );
      expect(tops).toEqual([...tops].sort((one, other) => one - other));
      expect(page.shapes.filter(({ type }) => type === 'UpArrow')).toHaveLength(4);
    });
  });

  it('says when it was drawn, and which cells follow the figures', async () => {
    await onSample(async (host, page) => {
      const { rows } = await readSheet(host, 'summary');
      const line = rows.map(([topic]) => String(topic)).find((text) => text.startsWith('Getekend op'));
      expect(line).toMatch(/^Getekend op 15 januari 2026 om 1[23]:00\./);
      const evidence = await readSheet(host, 'evidence');
      const own = evidence.headers.indexOf('Eigen oordeel: sterk, neutraal of zwak (u)');
      evidence.rows.forEach((cells, row) => {
        if (cells[2] === 'Leiderschap') evidence.sheet.setCell(6 + row, own, { ...BLANK, value: 'sterk' });
      });
      // The cells follow at once, the drawing when the sheet is written again.
      const cells = async (): Promise<unknown[]> => (await readSheet(host, 'summary')).rows.flat();
      expect(await cells()).toContain('▲ Leiderschap');
      expect(boxOn(page, '▼ Leiderschap')).toBeDefined();
      await run();
      expect(boxOn(page, '▲ Leiderschap').text.content).toBe('▲ Leiderschap\n8 sterk, 0 zwak van 8');
    });
  });

  it('is written again in place, without any change, in either language and under another name', async () => {
    await onSample(async (_host, page) => {
      const first = picture(page);
      await run();
      expect(picture(page)).toBe(first);
      renameSheet(page, "Voor de raad 'kort'");
      await run({ language: 'en' });
      expect(page.shapes.map(({ id }) => id)).toEqual(
        (JSON.parse(first) as ShapeModel[]).map(({ id }) => id),
      );
      expect(named(page, 'goals').text.content).toBe('Goals');
      await run();
      expect(picture(page)).toBe(first);
    });
  });

  it('leaves a shape of hers alone, and a copy that she made of one of ours', async () => {
    await onSample(async (_host, page) => {
      const hers = { ...newShape(page, 'Ellipse'), name: 'Ovaal 1', alternativeText: 'van mij' };
      const copied = named(page, 'goals');
      const copy: ShapeModel = {
        ...structuredClone(copied),
        id: 'copy',
        alternativeText: 'haar eigen kopie',
      };
      page.shapes.push(hers, copy);
      const before = [JSON.stringify(hers), JSON.stringify(copy)];
      const count = page.shapes.length;
      await run();
      await run({ language: 'en' });
      expect(page.shapes).toHaveLength(count);
      expect([JSON.stringify(hers), JSON.stringify(copy)]).toEqual(before);
      expect(page.shapes).toEqual(expect.arrayContaining([hers, copy]));
    });
  });

  it('puts back what she moved, and makes again what she took off', async () => {
    await onSample(async (_host, page) => {
      const first = boxOf(page, named(page, 'policy').place);
      named(page, 'policy').place = named(page, 'goals').place;
      page.shapes = page.shapes.filter(({ name }) => name !== 'RL_Picture.goals.1.1');
      const count = page.shapes.length;
      await run();
      expect(boxOf(page, named(page, 'policy').place)).toEqual(first);
      expect(page.shapes).toHaveLength(count + 1);
      expect(named(page, 'goals.1.1')).toBeDefined();
    });
  });

  it('takes off the boxes of what is no longer there', async () => {
    await inHost(workbookOf(SECTORS_AND_RATINGS), async (host) => {
      await run();
      const { sheet } = await readSheet(host, 'summary');
      expect(named(sheet, 'elements')).toBeDefined();
      const ratings = host.workbook.sheetByName('Beoordelingen')!;
      for (const { row, column } of [...ratings.entries()]) ratings.setCell(row, column, BLANK);
      await run();
      expect(sheet.shapes.map(({ name }) => name).filter((name) => /elements|policy/.test(name))).toEqual([]);
      expect(named(sheet, 'goals')).toBeDefined();
    });
  });

  it('is in the file, and is found again there', async () => {
    const { workbook } = await openSample();
    const [bytes, names] = await inHost(workbook, async (host) => {
      await run();
      const { sheet } = await readSheet(host, 'summary');
      const saved = await saveXlsx({ workbook, carrier: undefined }, host.calculator);
      return [saved, sheet.shapes.map(({ name }) => name)] as const;
    });
    const opened = await openXlsx(bytes);
    expect(opened.losses).toEqual([]);
    await inHost(opened.workbook, async (host) => {
      await run();
      const { sheet } = await readSheet(host, 'summary');
      expect(sheet.shapes.map(({ name }) => name)).toEqual(names);
    });
  });
});
