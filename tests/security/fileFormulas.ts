import ExcelJS from 'exceljs';
import JSZip from 'jszip';
import { isBroken, MARK } from './hostileTexts';

/** Where a file keeps formulas: of cells, rules, drop-downs, charts and names. */
const FORMULA = /<((?:\w+:)?(?:f|formula|formula1|formula2|definedName))(?:\s[^>]*)?>([^<]*)<\/\1>/g;

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

const plain = (xml: string): string =>
  xml.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (_, decimal, hexadecimal, name: string) =>
    decimal || hexadecimal
      ? String.fromCodePoint(parseInt(decimal ?? hexadecimal, decimal ? 10 : 16))
      : ENTITIES[name]!,
  );

/** How many formulas a file holds, and all that is in it and would act on a hostile text; read without code of ours. */
export async function fileFormulas(
  bytes: Uint8Array,
): Promise<{ readonly count: number; readonly stray: readonly string[] }> {
  const { files } = await JSZip.loadAsync(bytes);
  const stray: string[] = [];
  let count = 0;
  for (const [name, file] of Object.entries(files)) {
    if (file.dir || !/\.(?:xml|rels)$/.test(name)) continue;
    const xml = await file.async('string');
    for (const [, , text] of xml.matchAll(FORMULA)) {
      count += 1;
      if (isBroken(plain(text!))) stray.push(`${name}: ${plain(text!)}`);
    }
    if (/<hyperlink\b|TargetMode="External"|<(?:\w+:)?externalReference|ddeLink/.test(xml))
      stray.push(`${name} leads out of the file`);
  }
  return { count, stray };
}

/** The hostile texts that another reader takes for something else than text, and how many it took for text. */
export async function readElsewhere(
  bytes: Uint8Array,
): Promise<{ readonly texts: number; readonly others: readonly string[] }> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes as unknown as ArrayBuffer);
  const others: string[] = [];
  let texts = 0;
  workbook.eachSheet((sheet) =>
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        const { type, value } = cell;
        if (typeof value === 'string' && value.includes(MARK)) texts += 1;
        else if (type === ExcelJS.ValueType.Hyperlink) others.push(`${sheet.name}!${cell.address}`);
      }),
    ),
  );
  return { texts, others };
}
