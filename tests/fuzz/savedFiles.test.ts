import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import ExcelJS from 'exceljs';
import JSZip from 'jszip';
import { inspectXlsx, openXlsx, saveXlsx, type OpenedFile } from '../../src/workbench/files';
import { CellError, type Scalar } from '../../src/workbench/model/cell';
import type { Host } from '../../src/workbench/node/openHost';
import { cellAddress } from '../../src/workbook/address';
import { TABLE_NAME } from '../../src/workbook/sheetRoles';
import { inHost, openSample, openVoorbeeldstad, run } from '../host/workbooks';

const OURS: ReadonlySet<string> = new Set(Object.values(TABLE_NAME));

/** What every cell of ours shows, by sheet and address. */
function shownBy({ workbook, calculator }: Host): Map<string, Scalar> {
  const shown = new Map<string, Scalar>();
  for (const sheet of workbook.sheets) {
    if (!sheet.tables.some(({ name }) => OURS.has(name))) continue;
    for (const { row, column, cell } of sheet.entries()) {
      if (cell.value === null && cell.formula === null) continue;
      shown.set(`${sheet.name}!${cellAddress(row, column)}`, calculator.valueAt(sheet, row, column));
    }
  }
  return shown;
}

interface Saved {
  readonly bytes: Uint8Array;
  readonly shown: ReadonlyMap<string, Scalar>;
  readonly written: number;
}

/** Opens a workbook, does what the pane's button does, and saves it. */
async function runAndSaved(opened: OpenedFile): Promise<Saved> {
  return inHost(opened.workbook, async (host) => {
    const { written, problem } = await run();
    expect(problem).toBeNull();
    await host.calculator.settle();
    return { bytes: await saveXlsx(opened, host.calculator), shown: shownBy(host), written: written.length };
  });
}

const saved = new Map<typeof openSample, Promise<Saved>>();

/** The same of a sample, once for all tests. */
function savedSample(open: typeof openSample): Promise<Saved> {
  const made = saved.get(open) ?? open().then(runAndSaved);
  saved.set(open, made);
  return made;
}

/** Equal but for the rounding of sums that another program does in another order. */
function isAlike(one: Scalar | undefined, other: Scalar | undefined): boolean {
  if (one instanceof CellError) return other instanceof CellError && one.code === other.code;
  if (typeof one === 'number' && typeof other === 'number')
    return Math.abs(one - other) <= 1e-9 * Math.max(1e-3, Math.abs(one));
  return one === other || ((one ?? '') === '' && (other ?? '') === '');
}

describe.each([
  ['den-haag', openSample],
  ['voorbeeldstad', openVoorbeeldstad],
])('%s with our sheets in it, as a saved file', (_name, open) => {
  it('has nothing that Excel would repair, no function that is not plain, and no trace of a machine or user', async () => {
    const { bytes } = await savedSample(open);
    const { problems, formulas } = await inspectXlsx(bytes);
    expect(problems).toEqual([]);
    expect(formulas.length).toBeGreaterThan(500);
    const archive = await JSZip.loadAsync(bytes);
    expect(Object.keys(archive.files).filter((part) => /externalLinks|vbaProject/.test(part))).toEqual([]);
    expect(await archive.file('xl/workbook.xml')!.async('string')).not.toMatch(/absPath|userName/);
  }, 120_000);

  it('is known by its mark when it is opened again: no sheet is made twice', async () => {
    const { bytes, written: count } = await savedSample(open);
    const again = await openXlsx(bytes);
    expect(again.losses).toEqual([]);
    const sheets = again.workbook.sheets.length;
    await inHost(again.workbook, async () => {
      const { written } = await run();
      expect(written.filter(({ isNew }) => isNew)).toEqual([]);
      expect(written).toHaveLength(count);
    });
    expect(again.workbook.sheets).toHaveLength(sheets);
  }, 120_000);
});

describe('what she has beside her table', () => {
  /** The smallest PNG picture there is: one pixel. */
  const PIXEL = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
    'base64',
  );

  async function hers(): Promise<Uint8Array> {
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet('Tabel');
    sheet.addRows([
      ['Sector', 'Banen 2023', 'Banen Nederland 2023'],
      ['Bouw', 100, 5000],
      ['Zorg', 200, 9000],
    ]);
    sheet.getCell('B2').note = 'geschat';
    const picture = { buffer: PIXEL as unknown as ExcelJS.Buffer, extension: 'png' } as const;
    sheet.addImage(workbook.addImage(picture), 'E2:F4');
    const archive = await JSZip.loadAsync(await workbook.xlsx.writeBuffer());
    archive.file('xl/pivotTables/pivotTable1.xml', '<pivotTableDefinition name="hers"/>');
    archive.file('xl/charts/chart9.xml', '<chartSpace>hers</chartSpace>');
    const types = await archive.file('[Content_Types].xml')!.async('string');
    const type = 'application/vnd.openxmlformats-officedocument';
    archive.file(
      '[Content_Types].xml',
      types.replace(
        '</Types>',
        `<Override PartName="/xl/pivotTables/pivotTable1.xml" ContentType="${type}.spreadsheetml.pivotTable+xml"/>` +
          `<Override PartName="/xl/charts/chart9.xml" ContentType="${type}.drawingml.chart+xml"/></Types>`,
      ),
    );
    return archive.generateAsync({ type: 'uint8array' });
  }

  it('is there to the letter after a run: picture, note, pivot table and chart', async () => {
    const before = await hers();
    const opened = await openXlsx(before);
    expect(opened.losses).toEqual([]);
    const { bytes } = await runAndSaved(opened);
    const [old, now] = await Promise.all([before, bytes].map((one) => JSZip.loadAsync(one)));
    const kept = Object.entries(old!.files)
      .filter(([part, { dir }]) => !dir && /media|comments|vmlDrawing|pivot|chart9/.test(part))
      .map(([part]) => part);
    expect(kept.length).toBeGreaterThanOrEqual(5);
    for (const part of kept) {
      expect(await now!.file(part)!.async('uint8array')).toEqual(await old!.file(part)!.async('uint8array'));
    }
  }, 60_000);
});

describe('another spreadsheet program', () => {
  const office = ['/usr/bin/soffice', '/usr/bin/libreoffice'].find((path) => existsSync(path));

  it('opens it, calculates the same and saves it with the mark (where the program is installed)', async () => {
    if (!office) {
      process.stdout.write('LibreOffice is not installed: saving by another program was not tried.\n');
      return;
    }
    const { bytes, shown, written } = await savedSample(openSample);
    const folder = mkdtempSync(join(tmpdir(), 'regiolens-office-'));
    try {
      writeFileSync(join(folder, 'in.xlsx'), bytes);
      const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
      const to = ['--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', join(folder, 'out')];
      execFileSync(office, [profile, '--headless', ...to, join(folder, 'in.xlsx')], {
        stdio: 'ignore',
        timeout: 200_000,
      });
      const { workbook } = await openXlsx(readFileSync(join(folder, 'out', 'in.xlsx')));
      // What the other program calculated is what its file has; nothing is calculated anew here.
      const differences = [...shown].flatMap(([at, value]) => {
        const mark = at.lastIndexOf('!');
        const sheet = workbook.sheetByName(at.slice(0, mark));
        const [, letters, digits] = /^([A-Z]+)(\d+)$/.exec(at.slice(mark + 1))!;
        const column = [...letters!].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
        const other = sheet?.cell(Number(digits) - 1, column).value;
        return isAlike(value, other)
          ? []
          : [`${at}: ${JSON.stringify(value)} became ${JSON.stringify(other)}`];
      });
      expect(differences.slice(0, 20)).toEqual([]);
      await inHost(workbook, async () => {
        const again = await run();
        expect(again.written.filter(({ isNew }) => isNew)).toEqual([]);
        expect(again.written).toHaveLength(written);
      });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }, 300_000);
});
