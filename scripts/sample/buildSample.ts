import ExcelJS from 'exceljs';
import JSZip from 'jszip';

/** A sample workbook: its title among the properties of the file, and its sheets in their order. */
export interface SampleWorkbook {
  readonly title: string;
  readonly addSheets: readonly ((workbook: ExcelJS.Workbook) => void)[];
}

/** One date for everything that carries one, so that the same figures always give the same file. */
const FIXED_DATE = new Date(Date.UTC(2026, 0, 5, 9, 0, 0));

/** The zip entries again, in the order of their names and all of one date. */
async function withFixedDates(file: ArrayBuffer): Promise<Uint8Array> {
  const written = await JSZip.loadAsync(file);
  const fixed = new JSZip();
  const names = Object.keys(written.files).filter((name) => !written.files[name]!.dir);
  for (const name of names.sort()) {
    const content = await written.files[name]!.async('uint8array');
    fixed.file(name, content, { date: FIXED_DATE, createFolders: false });
  }
  return fixed.generateAsync({
    type: 'uint8array',
    compression: 'DEFLATE',
    compressionOptions: { level: 9 },
  });
}

/** A sample workbook as the bytes of an .xlsx file; the same bytes every time. */
export async function buildSample({ title, addSheets }: SampleWorkbook): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.creator = 'Regiolens';
  workbook.lastModifiedBy = 'Regiolens';
  workbook.title = title;
  workbook.created = FIXED_DATE;
  workbook.modified = FIXED_DATE;
  for (const addSheet of addSheets) addSheet(workbook);
  return withFixedDates(await workbook.xlsx.writeBuffer());
}
