import { DEEPEST, readXml, XmlError } from './readXml';

/** Every element of a document by name, each with the piece of the text it stands in. */
function pieces(source: string): [string, string][] {
  const found: [string, string][] = [];
  const open: number[] = [];
  readXml(source, {
    open: (_name, _attributes, start) => void open.push(start),
    text: () => undefined,
    close: (name, end) => void found.push([name, source.slice(open.pop(), end)]),
  });
  return found;
}

const nested = (depth: number): string => '<a>'.repeat(depth) + '</a>'.repeat(depth);

function texts(source: string): string {
  let heard = '';
  readXml(source, { open: () => undefined, text: (value) => void (heard += value), close: () => undefined });
  return heard;
}

describe('the place of an element in its text', () => {
  it.each([
    ['plain', '<r><c r="A1"><v>1</v></c></r>', '<c r="A1"><v>1</v></c>'],
    ['after a byte order mark', '\ufeff<?xml version="1.0"?>\n<r><c/></r>', '<c/>'],
    [
      'behind line ends of Windows, also within the tag',
      '<r>\r\n<c\r\n  a="1"\r\n>x</c\r\n>\r\n</r>',
      '<c\r\n  a="1"\r\n>x</c\r\n>',
    ],
    [
      'behind entities and letters of two units',
      '<r t="&gt;">&lt;&#128512;😀<c a="😀&lt;"/></r>',
      '<c a="😀&lt;"/>',
    ],
    ['with > in an attribute', "<r><c a='>'>x</c></r>", "<c a='>'>x</c>"],
    [
      'behind a comment and CDATA that look like tags',
      '<r><!-- <c> --><![CDATA[<c>]]><c>1</c></r>',
      '<c>1</c>',
    ],
    ['closed by itself, with white space', '<r><c a="1" /></r>', '<c a="1" />'],
  ])('is exact: %s', (_case, source, piece) => {
    expect(pieces(source).find(([name]) => name === 'c')?.[1]).toBe(piece);
  });

  it('is the whole document for its root', () => {
    expect(pieces('<?xml version="1.0"?><r><c/></r>\n').pop()).toEqual(['r', '<r><c/></r>']);
  });
});

describe('what a document says', () => {
  it('has its line ends as XML wants them, also in CDATA', () => {
    expect(texts('<r>a\r\nb\rc<![CDATA[\r\n]]></r>')).toBe('a\nb\nc\n');
  });

  it('has nothing of the white space around its root', () => {
    expect(texts('\n<r>x</r>\n')).toBe('x');
  });
});

describe('a document that is refused', () => {
  it.each([
    ['an attribute twice', '<a b="1" b="2"/>'],
    ['a character that XML cannot hold', '<a>\u0001</a>'],
    ['a number of such a character', '<a>&#1;</a>'],
    ['a number beyond the last character', '<a>&#x110000;</a>'],
    ['a bare ampersand', '<a>1 & 2</a>'],
    ['a document type without entities', '<!DOCTYPE a><a/>'],
    ['a document type that leads to a file', '<!DOCTYPE a SYSTEM "file:///etc/hostname"><a/>'],
    ['a document type that is never closed', '<!DOCTYPE a [<!ENTITY x "y">'],
    ['text after the end', '<a/>text'],
    ['a tag that is never closed', '<a><b></a>'],
    ['a comment that is never closed', '<a/><!-- '],
    ['< in an attribute', '<a b="<"/>'],
  ])('has %s', (_case, source) => {
    expect(() => texts(source)).toThrow(XmlError);
  });

  it('is nested more deeply than any part of a workbook', () => {
    expect(pieces(nested(DEEPEST))).toHaveLength(DEEPEST);
    expect(() => pieces(nested(DEEPEST + 1))).toThrow(XmlError);
  });

  it('lets a refusal of the listener through as it is', () => {
    const refusal = new RangeError('mine');
    const refuse = (): void => {
      throw refusal;
    };
    expect(() => readXml('<a/>', { open: refuse, text: refuse, close: refuse })).toThrow(refusal);
  });
});
