import { SaxesParser } from 'saxes';

/** XML that is not well formed, or asks for something a workbook never needs. */
export class XmlError extends Error {}

/** Hears a document from its first to its last tag; `start` and `end` are places in the text. */
export interface XmlListener {
  open(name: string, attributes: Record<string, string>, start: number): void;
  text(value: string): void;
  close(name: string, end: number): void;
}

/**
 * The most elements that may stand inside one another. No part of a workbook comes near it; without a bound a
 * small file could exhaust the stack of whoever walks its tree. libxml2 keeps the same bound.
 */
export const DEEPEST = 256;

/**
 * Reads a document once, from left to right. A document type is refused, since entities of one's own can blow up
 * memory or reach for other files; so is every document that is not well formed.
 * @throws XmlError
 */
export function readXml(source: string, listener: XmlListener): void {
  const parser = new SaxesParser();
  let depth = 0;
  const hear = (text: string): void => {
    if (depth > 0) listener.text(text);
  };
  parser.on('error', ({ message }) => {
    throw new XmlError(message.replace(/\.$/, ''));
  });
  parser.on('doctype', () => {
    throw new XmlError('a document type is not allowed');
  });
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1;
    if (depth > DEEPEST) throw new XmlError(`more than ${DEEPEST} elements stand inside one another`);
    // The parser stands just after the tag. Neither a name nor an attribute may hold `<`, so the last one before
    // that place opens this very tag.
    listener.open(name, attributes, source.lastIndexOf('<', parser.position - 1));
  });
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    listener.close(name, parser.position);
  });
  parser.on('text', hear);
  parser.on('cdata', hear);
  parser.write(source).close();
}
