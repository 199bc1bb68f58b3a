import fc from 'fast-check';
import { element, parseXml, serialiseXml, textOf, XmlError } from './xml';
import { escapeCellText, unescapeCellText } from './cellText';

describe('XML', () => {
  it('reads elements, attributes, entities, CDATA and comments', () => {
    const tree = parseXml(
      `<?xml version="1.0"?><!-- x --><a b="1 &lt; &#50;" c='"'>t&amp;<![CDATA[<&]]><d/></a>\n`,
    );
    expect(tree.attributes).toMatchObject({ b: '1 < 2', c: '"' });
    expect(textOf(tree)).toBe('t&<&');
  });

  it.each([
    '',
    'text',
    '<a>',
    '<a></b>',
    '<a/><b/>',
    '<a b=1/>',
    '<a b="1',
    '<a>&unknown;</a>',
    '<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>',
  ])('refuses %p', (text) => {
    expect(() => parseXml(text)).toThrow(XmlError);
  });

  it('gives back any text and attribute it wrote', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (raw) => {
        // What XML itself cannot hold is escaped by Excel's own rule first.
        const text = escapeCellText(raw);
        const tree = parseXml(
          serialiseXml(element('a', { b: text }, [element('c', {}, text === '' ? [] : [text])])),
        );
        expect(tree.attributes.b).toBe(text);
        expect(textOf(tree)).toBe(text);
        expect(unescapeCellText(textOf(tree))).toBe(raw);
      }),
    );
  });
});
