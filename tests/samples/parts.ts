import JSZip from 'jszip';

/** Every part of the file by name; all parts of a workbook of this kind are text. */
export async function partsOf(file: Uint8Array): Promise<Record<string, string>> {
  const zip = await JSZip.loadAsync(file);
  const parts: Record<string, string> = {};
  for (const name of Object.keys(zip.files)) parts[name] = await zip.files[name]!.async('string');
  return parts;
}
