import { parseXml } from './xml';
import { openXlsx } from './openXlsx';
import { saveXlsx } from './saveXlsx';
import { readShape } from './shapeReader';
import { knownAnswers, newWorkbook, partOf, reopened, withParts } from './testWorkbooks';
import { newShape } from '../members/rules/newShape';
import { placeOf } from '../members/rules/chartPlace';
import type { ShapeModel } from '../model/shape';
import type { WorkbookModel } from '../model/workbookModel';

const DRAWING = 'xl/drawings/drawing1.xml';
const THEME = 'FFFFFF 000000 E7E6E6 44546A 5B9BD5 ED7D31 A5A5A5 FFC000 4472C4 70AD47 0563C1 954F72'.split(
  ' ',
);

const BOLD = { bold: true, italic: false, color: '#1B7F79', size: 10 };
const PLAIN = { bold: false, italic: false, color: '#202124', size: 9 };

function drawn(): { workbook: WorkbookModel; shape: ShapeModel } {
  const { workbook, sheet } = newWorkbook();
  const shape: ShapeModel = {
    ...newShape(sheet, 'RoundRectangle'),
    name: 'RL_Picture.goals',
    place: placeOf(sheet, { left: 20, top: 40, width: 100, height: 50 }),
    fill: '#EEF5F4',
    outline: { color: '#1B7F79', weight: 0.75, visible: true },
    text: {
      content: 'Maak & Bouw\n<2 zwak>',
      fonts: [...Array<typeof BOLD>(11).fill(BOLD), ...Array<typeof BOLD>(9).fill(PLAIN)],
      horizontal: 'Center',
      vertical: 'Middle',
      margins: { left: 4, top: 0, right: 4, bottom: 0 },
    },
    alternativeTitle: 'Doelen',
    alternativeText: 'Missie "energie"',
  };
  sheet.shapes.push(shape);
  return { workbook, shape };
}

const save = (workbook: WorkbookModel): Promise<Uint8Array> =>
  saveXlsx({ workbook, carrier: undefined }, knownAnswers());

/** A shape as Excel itself writes one that was drawn by hand. */
const hers = (id: number, inside = ''): string =>
  `<xdr:twoCellAnchor xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><xdr:from><xdr:col>9</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>11</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>4</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to><xdr:sp macro="" textlink=""><xdr:nvSpPr><xdr:cNvPr id="${id}" name="Ovaal ${id}"/><xdr:cNvSpPr/></xdr:nvSpPr><xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="1" cy="1"/></a:xfrm><a:prstGeom prst="ellipse"><a:avLst/></a:prstGeom>${inside}</xdr:spPr><xdr:style><a:lnRef idx="2"><a:schemeClr val="accent1"><a:shade val="50000"/></a:schemeClr></a:lnRef><a:fillRef idx="1"><a:schemeClr val="accent1"/></a:fillRef><a:effectRef idx="0"><a:schemeClr val="accent1"/></a:effectRef><a:fontRef idx="minor"><a:schemeClr val="lt1"/></a:fontRef></xdr:style><xdr:txBody><a:bodyPr/><a:lstStyle/><a:p><a:r><a:rPr lang="nl-NL"/><a:t>Van mij</a:t></a:r></a:p></xdr:txBody></xdr:sp><xdr:clientData/></xdr:twoCellAnchor>`;

const GRADIENT = '<a:gradFill><a:gsLst><a:gs pos="0"><a:srgbClr val="FF0000"/></a:gs></a:gsLst></a:gradFill>';

test('a shape comes back with its place, looks, text and what is read aloud', async () => {
  const { workbook, shape } = drawn();
  const [again] = (await reopened({ workbook, carrier: undefined })).workbook.sheets[0]!.shapes;
  expect({ ...again, id: shape.id }).toEqual({
    ...shape,
    text: { ...shape.text, fonts: [...shape.text.fonts.slice(0, 11), BOLD, ...shape.text.fonts.slice(12)] },
  });
});

test('the part is what the schema of drawings asks for', async () => {
  const { workbook } = drawn();
  const text = await partOf(await save(workbook), DRAWING);
  const order = [...text.matchAll(/<(xdr:\w+|a:\w+)[ />]/g)].map(([, name]) => name);
  expect(order.filter((name) => /^xdr:(from|to|sp|nvSpPr|spPr|txBody|clientData)$/.test(name!))).toEqual([
    'xdr:from',
    'xdr:to',
    'xdr:sp',
    'xdr:nvSpPr',
    'xdr:spPr',
    'xdr:txBody',
    'xdr:clientData',
  ]);
  expect(text).toContain('<a:prstGeom prst="roundRect"><a:avLst/></a:prstGeom><a:solidFill>');
  expect(text).toContain('<a:t>&lt;2 zwak&gt;</a:t>');
  expect(text).toContain('sz="1000" b="1"');
});

test('a shape of hers is read, and stays as it is when another is added', async () => {
  const { workbook } = drawn();
  const bytes = await withParts(await save(workbook), {
    [DRAWING]: (text) => text.replace('</xdr:wsDr>', `${hers(7)}</xdr:wsDr>`),
  });
  const opened = await openXlsx(bytes);
  expect(opened.losses).toEqual([]);
  const [sheet] = opened.workbook.sheets;
  expect(sheet!.shapes.map(({ name, type, fill }) => [name, type, fill])).toEqual([
    ['RL_Picture.goals', 'RoundRectangle', '#EEF5F4'],
    ['Ovaal 7', 'Ellipse', '#5B9BD5'],
  ]);
  sheet!.shapes[0]!.alternativeTitle = 'Anders';
  sheet!.shapes.push(newShape(sheet!, 'UpArrow'));
  const after = await partOf(await saveXlsx(opened, knownAnswers()), DRAWING);
  expect(after).toContain(hers(7));
  expect(after).toContain('title="Anders"');
  expect([...after.matchAll(/<xdr:cNvPr id="(\d+)"/g)].map(([, id]) => id)).toEqual(['2', '7', '8']);
});

test('one that did not change leaves the bytes of its part alone', async () => {
  const { workbook } = drawn();
  const bytes = await withParts(await save(workbook), { [DRAWING]: (text) => `${text}\n<!-- hers -->` });
  const after = await saveXlsx(await openXlsx(bytes), knownAnswers());
  expect(await partOf(after, DRAWING)).toBe(await partOf(bytes, DRAWING));
});

test('a changed text is written, a deleted shape goes, and with the last one its drawing', async () => {
  const { workbook } = drawn();
  const opened = await reopened({ workbook, carrier: undefined });
  const [sheet] = opened.workbook.sheets;
  sheet!.shapes[0]!.text.content = 'Zorg';
  sheet!.shapes[0]!.text.fonts = Array(4).fill(BOLD);
  const changed = await reopened(opened);
  expect(changed.workbook.sheets[0]!.shapes[0]!.text.content).toBe('Zorg');
  changed.workbook.sheets[0]!.shapes = [];
  const bytes = await saveXlsx(changed, knownAnswers());
  await expect(partOf(bytes, DRAWING)).rejects.toThrow('no part');
  expect(await partOf(bytes, 'xl/worksheets/sheet1.xml')).not.toContain('<drawing');
});

test('which lies on top is kept', async () => {
  const { workbook } = drawn();
  const [sheet] = workbook.sheets;
  sheet!.shapes.push({ ...newShape(sheet!, 'Ellipse'), name: 'boven' });
  const opened = await reopened({ workbook, carrier: undefined });
  opened.workbook.sheets[0]!.shapes.reverse();
  const again = await reopened(opened);
  expect(again.workbook.sheets[0]!.shapes.map(({ name }) => name)).toEqual(['boven', 'RL_Picture.goals']);
});

test('what the model would draw wrong stays with the file, and is no loss', async () => {
  const { workbook } = drawn();
  const strange = hers(7, GRADIENT);
  const bytes = await withParts(await save(workbook), {
    [DRAWING]: (text) => text.replace('</xdr:wsDr>', `${strange}${hers(9)}${hers(9)}</xdr:wsDr>`),
  });
  const opened = await openXlsx(bytes);
  expect(opened.losses).toEqual([]);
  // A colour that runs over into another, and two shapes with one number.
  expect(opened.workbook.sheets[0]!.shapes.map(({ name }) => name)).toEqual(['RL_Picture.goals']);
  opened.workbook.sheets[0]!.shapes = [];
  const after = await partOf(await saveXlsx(opened, knownAnswers()), DRAWING);
  expect(after).toContain(strange);
  expect(after).not.toContain('RL_Picture');
});

test.each([
  ['another form', 'prst="ellipse"', 'prst="cube"'],
  ['turned', '<a:xfrm>', '<a:xfrm rot="5400000">'],
  ['a text from a cell', 'textlink=""', 'textlink="Blad1!$A$1"'],
])('%s is not read', (_what, from, to) => {
  const own = /<xdr:sp .*<\/xdr:sp>/.exec(hers(1))![0];
  expect(readShape(parseXml(own), THEME)).toBeDefined();
  expect(readShape(parseXml(own.replace(from, to)), THEME)).toBeUndefined();
});
