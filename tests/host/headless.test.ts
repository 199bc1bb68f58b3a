import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inspectXlsx, openXlsx, saveXlsx } from '../../src/workbench/files';
import { buildFunctionsMetadata } from '../../scripts/buildFunctionsMetadata';
import type { SheetModel } from '../../src/workbench/model/workbookModel';
import { headless } from '../../src/workbench/node/headless';
import { SAMPLE, workbookOf } from './workbooks';

const NOW = new Date('2026-01-15T12:00:00Z');
const NO_CALCULATION = { valueAt: () => null, settle: async () => undefined };

describe('the main job on a file', () => {
  let folder: string;
  let output: string;

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'regiolens-'));
    output = path.join(folder, 'uit.xlsx');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  async function run(...args: string[]): Promise<{ code: number; said: string }> {
    const lines: string[] = [];
    const code = await headless(args, {
      say: (line) => void lines.push(line),
      now: NOW,
      functions: async () => (await buildFunctionsMetadata()).metadata,
    });
    return { code, said: lines.join('\n') };
  }

  it('writes the sheets, says what it read and wrote, and saves a sound file', async () => {
    const { code, said } = await run(SAMPLE, output, '--steps', 'all');
    expect(code).toBe(0);
    expect(said).toContain('Gelezen: Kerncijfers!A5:I20, 14 rijen');
    expect(said).toContain('Geschreven: Aanbevelingen');
    const inspection = await inspectXlsx(readFileSync(output));
    // The sample names its maker, and that stays as it is.
    expect(inspection.problems).toEqual((await inspectXlsx(readFileSync(SAMPLE))).problems);
    expect(inspection.formulas.length).toBeGreaterThan(500);
  });

  it('caches in the file what the calculation says', async () => {
    await run(SAMPLE, output, '--steps', 'all');
    const { workbook } = await openXlsx(readFileSync(output));
    const structure = workbook.sheetByName('Structuur')!;
    const row = [...structure.entries()].find(
      ({ column, cell }) => column === 0 && cell.value === 'Bouw',
    )!.row;
    // 20178 of 279834 jobs (Birch 2019, figure 2).
    expect(structure.cell(row, 4).value).toBeCloseTo(20178 / 279834, 15);
  });

  it('updates its own sheets when it runs on its own output', async () => {
    await run(SAMPLE, output, '--steps', 'all');
    const again = path.join(folder, 'nogmaals.xlsx');
    const { code, said } = await run(output, again, '--steps', 'all', '--language', 'en');
    expect(code).toBe(0);
    expect(said).toContain('Updated: Structuur');
    expect(said).not.toContain('Written:');
    const sheets = async (file: string) => (await openXlsx(readFileSync(file))).workbook.sheets.length;
    expect(await sheets(again)).toBe(await sheets(output));
  });

  it('goes by what she corrected in the pane, which the file remembers and keeps', async () => {
    // Made up.
    const workbook = workbookOf({
      LISA: [
        ['Sector', 'Banen 2018', 'Fulltime 2018'],
        ['Bouw', 120, 90],
        ['Zorg', 340, 200],
      ],
    });
    const choices = JSON.stringify({
      columns: [{ kind: 'sectors', sheet: 'LISA', role: 'jobs', header: 'Fulltime 2018' }],
    });
    workbook.settings.set('regiolens.choices', choices);
    const input = path.join(folder, 'in.xlsx');
    writeFileSync(input, await saveXlsx({ workbook, carrier: undefined }, NO_CALCULATION));
    const { code } = await run(input, output, '--steps', 'structure');
    expect(code).toBe(0);
    const written = (await openXlsx(readFileSync(output))).workbook;
    const formulas = [...written.sheetByName('Invoer')!.entries()].map(({ cell }) => cell.formula ?? '');
    const columns = new Set(formulas.flatMap((formula) => /LISA!\$([A-Z])\$/.exec(formula)?.[1] ?? []));
    expect([...columns]).toEqual(['A', 'C']);
    expect(written.settings.get('regiolens.choices')).toBe(choices);
  });

  it('writes only the steps that were asked for', async () => {
    await run(SAMPLE, output, '--steps', 'catalogue', '--language', 'en');
    const { workbook } = await openXlsx(readFileSync(output));
    expect(workbook.sheets.slice(-2).map((sheet) => sheet.name)).toEqual([
      'Intervention catalogue',
      'Provenance',
    ]);
  });

  it.each([
    ['no xlsx', 'geen .xlsx-bestand', () => Buffer.from('sector;banen\nBouw;10\n')],
    ['a damaged xlsx', 'beschadigd', () => readFileSync(SAMPLE).subarray(0, 9000)],
  ])('refuses %s and writes nothing', async (_what, why, bytes) => {
    const input = path.join(folder, 'in.xlsx');
    writeFileSync(input, bytes());
    const { code, said } = await run(input, output, '--steps', 'all');
    expect(code).toBe(1);
    expect(said).toContain(why);
    expect(readdirSync(folder)).toEqual(['in.xlsx']);
  });

  it('refuses a workbook without a table and leaves an older output alone', async () => {
    const input = path.join(folder, 'in.xlsx');
    const brief = workbookOf({ Brief: [['Beste collega']] });
    writeFileSync(input, await saveXlsx({ workbook: brief, carrier: undefined }, NO_CALCULATION));
    writeFileSync(output, 'ouder');
    const { code, said } = await run(input, output, '--steps', 'all');
    expect(code).toBe(1);
    expect(said).toContain('Geen tabel met sectoren gevonden');
    expect(readFileSync(output, 'utf8')).toBe('ouder');
  });

  it('says that a file is not there', async () => {
    const { code, said } = await run(path.join(folder, 'weg.xlsx'), output, '--steps', 'all');
    expect(code).toBe(1);
    expect(said).toContain('niet gevonden');
  });

  it('never writes over its input', async () => {
    const { code, said } = await run(SAMPLE, SAMPLE, '--steps', 'all');
    expect(code).toBe(2);
    expect(said).toContain('hetzelfde');
  });

  it('never writes over its input by another way to it', async () => {
    mkdirSync(path.join(folder, 'cijfers'));
    symlinkSync(path.join(folder, 'cijfers'), path.join(folder, 'link'));
    const input = path.join(folder, 'cijfers', 'in.xlsx');
    copyFileSync(SAMPLE, input);
    symlinkSync(input, output);
    linkSync(input, path.join(folder, 'naam.xlsx'));
    for (const other of [path.join(folder, 'link', 'in.xlsx'), output, path.join(folder, 'naam.xlsx')]) {
      const { code, said } = await run(input, other, '--steps', 'structure');
      expect([code, said]).toEqual([2, expect.stringContaining('zijn hetzelfde')]);
    }
    expect(readFileSync(input)).toEqual(readFileSync(SAMPLE));
  });

  it.each([
    ['an English file in Dutch', 'nl', ['=VALUE("1.5E3")', 1500], ['=TEXT(0.1234,"0.0%")', '12.3%'], '0.25'],
    ['a Dutch file in English', 'en', ['=VALUE("1,5E3")', 1500], ['=TEXT(0.1234,"0,0%")', '12,3%'], '0,25'],
  ] as const)('keeps what her own formulas showed: %s', async (_, language, value, text, quarter) => {
    // Made up; the values are those of an Excel of that region.
    const workbook = workbookOf({
      LISA: [
        ['Sector', 'Banen 2018'],
        ['Bouw', 120],
        ['Zorg', 340],
      ],
      Eigen: [],
    });
    const own = [value, text, ['=1/4&""', quarter]] as const;
    const sheet = workbook.sheetByName('Eigen')!;
    own.forEach(([formula], row) => sheet.setCell(row, 0, { formula, value: null, style: {} }));
    const input = path.join(folder, 'in.xlsx');
    const asFiled = {
      valueAt: (at: SheetModel, row: number, column: number) =>
        at === sheet ? own[row]![1] : at.cell(row, column).value,
      settle: async () => undefined,
    };
    writeFileSync(input, await saveXlsx({ workbook, carrier: undefined }, asFiled));
    const { code } = await run(input, output, '--steps', 'structure', '--language', language);
    expect(code).toBe(0);
    const saved = (await openXlsx(readFileSync(output))).workbook;
    expect(own.map((__, row) => saved.sheetByName('Eigen')!.cell(row, 0).value)).toEqual(
      own.map(([, shown]) => shown),
    );
    expect(saved.sheets.map(({ name }) => name)).toContain(language === 'nl' ? 'Structuur' : 'Structure');
  });

  it('says that the output cannot be written, and leaves nothing behind', async () => {
    const nowhere = path.join(folder, 'map', 'uit.xlsx');
    const { code, said } = await run(SAMPLE, nowhere, '--steps', 'catalogue');
    expect(code).toBe(1);
    expect(said).toContain(`Kan ${nowhere} niet schrijven: de map bestaat niet`);
    expect(existsSync(path.join(folder, 'map'))).toBe(false);
  });
});
