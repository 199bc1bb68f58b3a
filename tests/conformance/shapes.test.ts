import type { Host } from '../../src/workbench/node/openHost';
import { codeOf, open } from './open';

let host: Host;
beforeEach(async () => {
  host = await open();
});
afterEach(() => host.close());

/** Runs one batch on the first sheet and syncs. */
const run = <Result>(batch: (sheet: Excel.Worksheet) => Result): Promise<Result> =>
  Excel.run(async (context) => {
    const result = batch(context.workbook.worksheets.getItem('Sheet1'));
    await context.sync();
    return result;
  });

const add = (name: string): Promise<void> =>
  run((sheet) => {
    const shape = sheet.shapes.addGeometricShape('RoundRectangle' as Excel.GeometricShapeType.roundRectangle);
    shape.name = name;
  });

const names = async (): Promise<readonly string[]> => {
  const shapes = await run((sheet) => sheet.shapes.load('items/name'));
  return shapes.items.map(({ name }) => name);
};

// https://learn.microsoft.com/en-us/javascript/api/excel/excel.shape
test('a shape keeps its place, its looks and what is read aloud', async () => {
  const shape = await run((sheet) => {
    const made = sheet.shapes.addGeometricShape('UpArrow' as Excel.GeometricShapeType.upArrow);
    Object.assign(made, { left: 100, top: 40, width: 30, height: 20 });
    Object.assign(made, { altTextTitle: 'Pijl', altTextDescription: 'Clusters dienen het ecosysteem.' });
    made.fill.setSolidColor('#1b7f79');
    made.lineFormat.visible = false;
    return made.load(
      'type,geometricShapeType,left,top,width,height,altTextTitle,altTextDescription,fill/foregroundColor,fill/type,lineFormat/visible,zOrderPosition',
    );
  });
  expect(shape.toJSON()).toMatchObject({
    type: 'GeometricShape',
    geometricShapeType: 'UpArrow',
    ...{ left: 100, top: 40, width: 30, height: 20 },
    altTextTitle: 'Pijl',
    altTextDescription: 'Clusters dienen het ecosysteem.',
    fill: { foregroundColor: '#1B7F79', type: 'Solid' },
    lineFormat: { visible: false },
    zOrderPosition: 0,
  });
});

// https://learn.microsoft.com/en-us/javascript/api/excel/excel.shapecollection
test('the collection finds a shape by its name, of several of one name the lowest, and tells what is not there', async () => {
  for (const name of ['een', 'twee', 'twee']) await add(name);
  await run((sheet) => {
    sheet.shapes.getItem('twee').altTextTitle = 'de onderste';
  });
  expect(host.workbook.sheets[0]!.shapes.map(({ alternativeTitle }) => alternativeTitle)).toEqual([
    '',
    'de onderste',
    '',
  ]);
  await run((sheet) => sheet.shapes.getItem('twee').delete());
  expect(await names()).toEqual(['een', 'twee']);
  expect(host.workbook.sheets[0]!.shapes[1]!.alternativeTitle).toBe('');
  expect(await codeOf(run((sheet) => sheet.shapes.getItem('drie').load('name')))).toBe('ItemNotFound');
});

test('setZOrder lays a shape under or over the others', async () => {
  for (const name of ['a', 'b', 'c']) await add(name);
  const order = (name: string, position: string): Promise<void> =>
    run((sheet) => sheet.shapes.getItem(name).setZOrder(position as Excel.ShapeZOrder));
  await order('c', 'SendToBack');
  expect(await names()).toEqual(['c', 'a', 'b']);
  await order('c', 'BringForward');
  expect(await names()).toEqual(['a', 'c', 'b']);
  await order('a', 'BringToFront');
  expect(await names()).toEqual(['c', 'b', 'a']);
});

// https://learn.microsoft.com/en-us/javascript/api/excel/excel.textrange
test('a part of a text has a font of its own, and another text takes that of its first letter', async () => {
  await add('kader');
  const [whole, title, rest] = await run((sheet) => {
    const { textFrame } = sheet.shapes.getItem('kader');
    textFrame.horizontalAlignment = 'Center' as Excel.ShapeTextHorizontalAlignment.center;
    textFrame.verticalAlignment = 'Middle' as Excel.ShapeTextVerticalAlignment.middle;
    textFrame.leftMargin = 4;
    textFrame.textRange.text = 'Security\n5 sterk';
    textFrame.textRange.font.size = 9;
    const first = textFrame.textRange.getSubstring(0, 8);
    first.font.bold = true;
    return [
      textFrame.textRange.load('text,font/bold,font/size'),
      first.load('text,font/bold'),
      textFrame.textRange.getSubstring(9).load('text,font/bold'),
    ] as const;
  });
  expect([whole.text, whole.font.bold, whole.font.size]).toEqual(['Security\n5 sterk', null, 9]);
  expect([title.text, title.font.bold]).toEqual(['Security', true]);
  expect([rest.text, rest.font.bold]).toEqual(['5 sterk', false]);
  const again = await run((sheet) => {
    const { textRange } = sheet.shapes.getItem('kader').textFrame;
    textRange.text = 'Zorg';
    return textRange.load('text,font/bold,font/size');
  });
  expect([again.text, again.font.bold, again.font.size]).toEqual(['Zorg', true, 9]);
  const tooFar = run((sheet) =>
    sheet.shapes.getItem('kader').textFrame.textRange.getSubstring(2, 5).load('text'),
  );
  expect(await codeOf(tooFar)).toBe('InvalidArgument');
});

test('what Excel refuses is refused, and what only Excel has is named', async () => {
  await add('kader');
  const change = (work: (shape: Excel.Shape) => void): Promise<string | undefined> =>
    codeOf(run((sheet) => work(sheet.shapes.getItem('kader'))));
  expect(await change((shape) => void (shape.width = -1))).toBe('InvalidArgument');
  expect(await change((shape) => void (shape.name = ' '))).toBe('InvalidArgument');
  expect(await change((shape) => shape.fill.setSolidColor('geel'))).toBe('InvalidArgument');
  const type = (name: string): Promise<string | undefined> =>
    codeOf(run((sheet) => sheet.shapes.addGeometricShape(name as Excel.GeometricShapeType)));
  expect(await type('Kubus')).toBe('InvalidArgument');
  expect(await type('Cube')).toBe('ApiNotFound');
});

test('a protected sheet keeps its shapes as they are', async () => {
  await add('kader');
  await run((sheet) => sheet.protection.protect());
  expect(await codeOf(add('nog een'))).toBe('AccessDenied');
  expect(await codeOf(run((sheet) => void (sheet.shapes.getItem('kader').left = 3)))).toBe('AccessDenied');
  expect(await codeOf(run((sheet) => sheet.shapes.getItem('kader').delete()))).toBe('AccessDenied');
});

// https://learn.microsoft.com/en-us/javascript/api/excel/excel.range#excel-excel-range-top-member
test('a range tells where it lies, with what is hidden left out, and a shape moves with its cells', async () => {
  await add('kader');
  const lying = (sheet: Excel.Worksheet): Excel.Range =>
    sheet.getRange('B3:C4').load('left,top,width,height');
  const before = await run((sheet) => {
    sheet.getRange('A:C').format.columnWidth = 60;
    sheet.getRange('1:4').format.rowHeight = 30;
    const shape = sheet.shapes.getItem('kader');
    Object.assign(shape, { left: 60, top: 60, width: 120, height: 60 });
    return lying(sheet);
  });
  expect(before.toJSON()).toMatchObject({ left: 60, top: 60, width: 120, height: 60 });
  const [after, shape] = await run((sheet) => {
    sheet.getRange('1:1').format.rowHeight = 45;
    sheet.getRange('A:A').columnHidden = true;
    return [lying(sheet), sheet.shapes.getItem('kader').load('left,top,width,height')] as const;
  });
  expect(after.toJSON()).toMatchObject({ left: 0, top: 75, width: 120, height: 60 });
  expect(shape.toJSON()).toMatchObject({ left: 0, top: 75, width: 120, height: 60 });
});
