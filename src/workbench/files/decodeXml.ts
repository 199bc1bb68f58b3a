import { FileError } from './fileError';

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** What an XML declaration says of the encoding (XML 1.0, 5th edition, productions 23 and 80). */
const DECLARED = /^<\?xml\s[^>]*?\sencoding\s*=\s*(?:"([^"]*)"|'([^']*)')[^>]*\?>/;

function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
}

/**
 * The text of a part. A part is in UTF-8 or UTF-16 (ISO/IEC 29500-2:2021, 8.1.4), and UTF-16 starts with its mark.
 * What is not, is refused rather than guessed: a letter that is guessed wrong is lost when the workbook is saved.
 * @throws FileError when the part declares another encoding, or its bytes are no text in the encoding it has
 */
export function decodeXml(part: string, bytes: Uint8Array): string {
  const encoding = encodingOf(bytes);
  const damaged = (what: string): FileError =>
    new FileError('damaged', `The file is damaged: its part ${part} ${what}.`);
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw damaged(`is no text in ${encoding}`);
  }
  const found = DECLARED.exec(text);
  const declared = (found?.[1] ?? found?.[2])?.toLowerCase();
  if (declared !== undefined && declared !== encoding && declared !== encoding.slice(0, 6)) {
    throw damaged(`is said to be in ${declared}`);
  }
  return text;
}
