import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildFunctionsMetadata } from '../../scripts/buildFunctionsMetadata';
import { fetchAreas } from '../../src/openData/fetchAreas';
import { fetchFigures } from '../../src/openData/fetchFigures';
import { saveXlsx } from '../../src/workbench/files';
import { headless } from '../../src/workbench/node/headless';
import { CHOICES_KEY } from '../../src/workbook/choices';
import { insertTemplates } from '../../src/workbook/insert/insertTemplates';
import { TEMPLATE_IDS } from '../../src/workbook/insert/templateIds';
import { insertOpenData } from '../../src/workbook/openData/insertOpenData';
import { rememberChoices } from '../../src/workbook/rememberChoices';
import { inHost, openVoorbeeldstad, run, workbookOf } from '../host/workbooks';
import { chosen, UNFOLLOWED } from '../openData/asking';
import { CbsServer } from '../openData/cbsServer';
import { TABLES } from '../openData/cbsTables';
import { fileFormulas, readElsewhere } from './fileFormulas';
import { ROUNDS, hostile, poison } from './hostileTexts';
import { hostileCells, strayFormulas } from './strayFormulas';

const NO_CALCULATION = { valueAt: () => null, settle: async () => undefined };

describe.each(ROUNDS)('hostile texts from elsewhere (round %d)', (round) => {
  const texts = Array.from({ length: 7 }, (_, place) => hostile(place, round));

  it('stay texts in the empty tables, and in what their drop-downs offer', async () => {
    const workbook = workbookOf({ Blad1: [] });
    await inHost(workbook, async () => {
      await insertTemplates(TEMPLATE_IDS, { language: 'nl', year: 2024, sectors: texts });
      const made = workbook.sheets.slice(1);
      expect(made).toHaveLength(TEMPLATE_IDS.length);
      const cells = made.flatMap((sheet) => [...sheet.entries()].map(({ cell }) => cell));
      expect(cells.filter(({ formula }) => formula !== null)).toEqual([]);
      expect(cells.map(({ value }) => value)).toEqual(expect.arrayContaining(texts));
      expect(strayFormulas(workbook)).toEqual([]);
    });
  });

  it('stay texts in a sheet with figures from CBS', async () => {
    const [branch, area, region] = texts as [string, string, string];
    const server = await CbsServer.start(
      TABLES.map((table) => ({
        ...table,
        title: `${texts[3]!} ${table.title}`,
        branches: table.branches.map(
          ([key, title]) => [key, key === '307500' ? `C ${branch}` : title] as const,
        ),
        areas: table.areas.map(
          ([key, title]) => [key, { GM0983: area, PV31: region }[key] ?? title] as const,
        ),
      })),
    );
    const workbook = workbookOf({ Blad1: [] });
    try {
      await inHost(workbook, async () => {
        const table = await fetchAreas(UNFOLLOWED, server.network());
        const choice = chosen(table, 'GM0983', { region: 'PV31', nation: 'NL01', earlier: 2017 });
        const name = await insertOpenData(
          await fetchFigures(table, choice, UNFOLLOWED, server.network()),
          'nl',
        );
        expect(hostileCells(workbook.sheetByName(name)!)).toBeGreaterThan(3);
        expect(strayFormulas(workbook)).toEqual([]);
        expect((await run({ steps: new Set(['structure']) })).problem).toBeNull();
        expect(strayFormulas(workbook)).toEqual([]);
        const bytes = await saveXlsx({ workbook, carrier: undefined }, NO_CALCULATION);
        expect((await fileFormulas(bytes)).stray).toEqual([]);
      });
    } finally {
      await server.close();
    }
  });

  it('stay texts in what she corrected, which the workbook keeps', async () => {
    const opened = await openVoorbeeldstad();
    const { workbook } = opened;
    await inHost(workbook, async (host) => {
      const [header, sheet, area] = texts as [string, string, string];
      await rememberChoices({
        tables: {},
        columns: [{ kind: 'sectors', sheet, role: 'jobs', header }],
        numbers: [{ sheet, header, writing: 'grouped' }],
        areas: { own: area },
      });
      expect(JSON.stringify(workbook.settings.get(CHOICES_KEY))).toContain('EVIL');
      expect((await run({ steps: new Set(['structure']) })).problem).toBeNull();
      expect(strayFormulas(workbook)).toEqual([]);
      await host.calculator.settle();
      expect((await fileFormulas(await saveXlsx(opened, host.calculator))).stray).toEqual([]);
    });
  });
});

it('a file with hostile texts comes out of the command line with the same texts, and no formula of theirs', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'regiolens-'));
  try {
    const [input, output] = ['in.xlsx', 'uit.xlsx'].map((name) => path.join(folder, name)) as [
      string,
      string,
    ];
    const opened = await openVoorbeeldstad();
    const { workbook } = opened;
    poison(workbook, 0);
    const file = await saveXlsx(opened, NO_CALCULATION);
    const before = await readElsewhere(file);
    writeFileSync(input, file);
    const code = await headless([input, output, '--steps', 'all'], {
      say: () => undefined,
      now: new Date('2026-01-15T12:00:00Z'),
      functions: async () => (await buildFunctionsMetadata()).metadata,
    });
    expect(code).toBe(0);
    const written = readFileSync(output);
    expect((await fileFormulas(written)).stray).toEqual([]);
    const after = await readElsewhere(written);
    expect(after.others).toEqual([]);
    expect(after.texts).toBeGreaterThan(before.texts);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
