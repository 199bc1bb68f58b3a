import ExcelJS from 'exceljs';
import JSZip from 'jszip';
import { addClustersSheet } from './clustersSheet';
import { addCriteriaSheet } from './criteriaSheet';
import { addEcosystemSheet } from './ecosystemSheet';
import { addKeyFiguresSheet } from './keyFiguresSheet';
import { addReadmeSheet } from './readmeSheet';

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

/** The sample workbook of The Hague as the bytes of an .xlsx file; the same bytes every time. */
export async function buildSample(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.creator = 'Regiolens';
  workbook.lastModifiedBy = 'Regiolens';
  workbook.title = 'Economie van Den Haag: voorbeeldbestand';
  workbook.created = FIXED_DATE;
  workbook.modified = FIXED_DATE;
  addReadmeSheet(workbook);
  addKeyFiguresSheet(workbook);
  addCriteriaSheet(workbook);
  addEcosystemSheet(workbook);
  addClustersSheet(workbook);
  return withFixedDates(await workbook.xlsx.writeBuffer());
}
