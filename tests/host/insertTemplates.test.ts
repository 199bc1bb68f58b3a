import { sheetLocaleOf } from '../../src/locale/sheetLocale';
import { templateLocaleOf } from '../../src/locale/templateLocale';
import { inspectXlsx } from '../../src/workbench/files/inspectXlsx';
import { openXlsx, saveXlsx } from '../../src/workbench/files';
import type { SheetModel } from '../../src/workbench/model/workbookModel';
import type { Host } from '../../src/workbench/node/openHost';
import { TEMPLATE_IDS } from '../../src/workbook/insert/templateIds';
import {
  BOTH,
  LANGUAGES,
  empty,
  headersOf,
  insert,
  look,
  tableOf,
  takes,
  validationAt,
  wordsOf,
} from './templateSheet';
import { inHost, pictureOf, workbookOf } from './workbooks';

describe('an empty table', () => {
  it.each(BOTH)(
    'holds no figure, says what to do, and checks what is typed: %s (%s)',
    async (id, language) => {
      const workbook = empty();
      await inHost(workbook, async () => {
        const [name] = await insert([id], language);
        const sheet = workbook.sheetByName(name!)!;
        const { templates } = templateLocaleOf(language);
        expect([sheet.cell(0, 0).value, sheet.cell(1, 0).value]).toEqual([
          templates[id].title,
          templates[id].line,
        ]);
        const { area } = tableOf(sheet);
        expect([area.row, area.column]).toEqual([3, 0]);
        expect(sheet.frozen).toEqual({ rows: 4, columns: 1 });
        for (const { row, column, cell } of sheet.entries()) {
          expect([row, column, typeof cell.value]).not.toEqual([row, column, 'number']);
          expect(cell.formula).toBeNull();
          // The table stands blank, but for the names in its first column.
          const isInside = row > area.row && row <= area.lastRow && column > 0 && column <= area.lastColumn;
          if (isInside) expect(cell.value).toBeNull();
        }
        expect(sheet.dataValidations.length).toBeGreaterThan(0);
        for (const { areas, rule, prompt, errorAlert, ignoreBlanks } of sheet.dataValidations) {
          expect(areas).toMatchObject([{ row: area.row + 1, lastRow: area.lastRow }]);
          expect(rule).not.toBeNull();
          expect([prompt.showPrompt, errorAlert.showAlert, ignoreBlanks]).toEqual([true, true, true]);
          for (const text of [prompt.title, prompt.message, errorAlert.title, errorAlert.message])
            expect(text).not.toBe('');
          // Only words that she may add to can be passed over.
          const isListOnSheet = rule!.kind === 'list' && rule!.source.startsWith('=');
          expect(errorAlert.style).toBe(isListOnSheet ? 'Warning' : 'Stop');
        }
      });
    },
  );

  it('refuses what cannot be right', async () => {
    const workbook = empty();
    await inHost(workbook, async () => {
      const [sectors, indicators, ratings] = (await insert(['sectors', 'indicators', 'ratings'])).map(
        (name) => workbook.sheetByName(name)!,
      ) as [SheetModel, SheetModel, SheetModel];
      const allowed = (
        sheet: SheetModel,
        header: string,
        entries: readonly (string | number)[],
      ): boolean[] => {
        const check = validationAt(sheet, 4, headersOf(sheet).indexOf(header))!;
        return entries.map((entry) => takes(sheet, check, entry));
      };
      expect(allowed(sectors, 'Banen 2024', [0, 12, -1, 1.5, 'veel'])).toEqual([
        true,
        true,
        false,
        false,
        false,
      ]);
      expect(allowed(sectors, 'Fte 2024', [0, 1.5, -0.1])).toEqual([true, true, false]);
      expect(allowed(indicators, 'Noemer', [0, 0.5, 1000])).toEqual([false, true, true]);
      expect(allowed(indicators, 'Waarde', [-3.5, 'x'])).toEqual([true, false]);
      expect(allowed(indicators, 'Jaar', [2024, 24, 2024.5])).toEqual([true, false, false]);
      expect(allowed(indicators, 'Element', ['Talent', 'Talenten'])).toEqual([true, false]);
      expect(allowed(ratings, 'Talent', ['sterk', 'neutraal', 'zwak', 'goed'])).toEqual([
        true,
        true,
        true,
        false,
      ]);
    });
  });
});

describe('inserting', () => {
  const writes = (host: Host): readonly number[] => host.log.writes.map(({ requestBytes }) => requestBytes);

  it('takes two round trips for all tables together, each of them small', async () => {
    await inHost(empty(), async (host) => {
      const names = await insert(TEMPLATE_IDS);
      expect(names).toHaveLength(13);
      expect([host.log.syncCount, writes(host).length]).toEqual([2, 1]);
      expect(writes(host)[0]).toBeLessThan(1_000_000);
    });
  });

  it('leaves every sheet that was there, and takes another name where hers is taken', async () => {
    const workbook = workbookOf({ Sectoren: [['Mijn sectoren'], [7]], clusterlijst: [['x']] });
    const before = workbook.sheets.map(pictureOf);
    await inHost(workbook, async () => {
      expect(await insert(['sectors', 'clusters'])).toEqual([
        'Sectoren (Regiolens)',
        'Clusterlijst (Regiolens)',
      ]);
      expect(await insert(['sectors'])).toEqual(['Sectoren (Regiolens 2)']);
      expect(workbook.sheets.slice(0, 2).map(pictureOf)).toEqual(before);
    });
  });

  it('uses the names that her own tables have for sectors', async () => {
    const workbook = workbookOf({
      CBS: [
        ['Sector', 'Banen 2023'],
        ['Maritiem', 10],
        ['Diensten, zakelijk', 20],
        ['Overig', 30],
      ],
    });
    await inHost(workbook, async () => {
      const { sectorNames } = await look();
      const [ratings, projects] = (await insert(['ratings', 'projects'], 'nl', sectorNames)).map((name) =>
        workbook.sheetByName(name)!,
      ) as [SheetModel, SheetModel];
      expect([4, 5, 6].map((row) => ratings.cell(row, 0).value)).toEqual(sectorNames);
      expect(tableOf(ratings).area.lastRow).toBe(6);
      // A name with a comma stays one word.
      const { rule } = validationAt(projects, 4, 2)!;
      expect(rule?.kind === 'list' && wordsOf(projects, rule.source)).toEqual(sectorNames);
    });
  });

  it('never writes a name as a formula', async () => {
    const workbook = empty();
    await inHost(workbook, async () => {
      const [name] = await insert(['ratings'], 'nl', ['=1+1', '-2']);
      const sheet = workbook.sheetByName(name!)!;
      expect([4, 5].map((row) => [sheet.cell(row, 0).value, sheet.cell(row, 0).formula])).toEqual([
        ['=1+1', null],
        ['-2', null],
      ]);
    });
  });

  it.each(LANGUAGES)('gives names that no sheet of ours has, all different (%s)', (language) => {
    const { names } = sheetLocaleOf(language).sheets;
    const { templates } = templateLocaleOf(language);
    const own = TEMPLATE_IDS.map((id) => templates[id].name.toLowerCase());
    expect(new Set(own).size).toBe(TEMPLATE_IDS.length);
    const ours = Object.values(names).map((name) => name.toLowerCase());
    expect(own.filter((name) => ours.includes(name) || name.length > 31)).toEqual([]);
  });

  it.each(LANGUAGES)('can be saved and opened again with all its checks (%s)', async (language) => {
    const workbook = empty();
    await inHost(workbook, async ({ calculator }) => {
      await insert(TEMPLATE_IDS, language);
      const bytes = await saveXlsx({ workbook, carrier: undefined }, calculator);
      expect((await inspectXlsx(bytes)).problems).toEqual([]);
      const again = (await openXlsx(bytes)).workbook;
      expect(again.sheets.map(({ dataValidations }) => dataValidations)).toEqual(
        workbook.sheets.map(({ dataValidations }) => dataValidations),
      );
    });
  });
});
