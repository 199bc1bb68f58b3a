import { parseArea } from '../../workbook/address';
import { CalculationEngine } from '../calculation/calculationEngine';
import { InvokerFixture } from '../calculation/calculationFixture';
import type { Scalar } from '../model/cell';
import { DEFAULT_MODES } from '../model/modes';
import type { OpenedFile } from './carrier';
import { openXlsx } from './openXlsx';
import { saveXlsx } from './saveXlsx';
import { constant, knownAnswers, newWorkbook, partOf, withParts } from './testWorkbooks';

const SHEET = 'xl/worksheets/sheet1.xml';

/** A workbook of the analyst's own, with these cells as Excel wrote them. */
async function file(cells: string): Promise<Uint8Array> {
  const { workbook, sheet } = newWorkbook();
  sheet.setCell(0, 0, constant(0));
  const bytes = await saveXlsx({ workbook, carrier: undefined }, knownAnswers());
  return withParts(bytes, {
    [SHEET]: (text) => text.replace(/<sheetData>.*<\/sheetData>/s, `<sheetData>${cells}</sheetData>`),
  });
}

interface Opened {
  readonly opened: OpenedFile;
  readonly engine: CalculationEngine;
  value(address: string): Scalar;
}

async function open(bytes: Uint8Array): Promise<Opened> {
  const opened = await openXlsx(bytes);
  const invoker = new InvokerFixture({ DOUBLE: (matrix) => [[Number(matrix![0]![0]) * 2]] });
  const engine = new CalculationEngine(opened.workbook, DEFAULT_MODES, invoker);
  await engine.settle();
  return {
    opened,
    engine,
    value: (address) => {
      const { row, column } = parseArea(address)!;
      return engine.valueAt(opened.workbook.sheets[0]!, row, column);
    },
  };
}

const cellsOf = async (bytes: Uint8Array): Promise<string[]> =>
  (await partOf(bytes, SHEET)).match(/<c [^>]*?(?:\/>|>.*?<\/c>)/gs) ?? [];

const UNKNOWN = [
  '<c r="B1"><f>_xlfn.XLOOKUP(2,A1:A3,A1:A3)</f><v>0.10000000000000001</v></c>',
  '<c r="B2"><f>TODAY()</f><v>45000</v></c>',
  '<c r="B3" t="str"><f>PROPER("den haag")</f><v>Den Haag</v></c>',
  '<c r="B4" t="str"><f>PROPER("")</f><v></v></c>',
  '<c r="B5" t="b"><f>ISFORMULA(A1)</f><v>0</v></c>',
  '<c r="B6" t="e"><f>_xlfn.XLOOKUP(9,A1:A3,A1:A3)</f><v>#N/A</v></c>',
  '<c r="B7" t="e" vm="1"><f>FIELDVALUE(A1,"x")</f><v>#FIELD!</v></c>',
  '<c r="B8"><f>_xldudf_OTHER_ADDIN(A1)</f><v>3</v></c>',
  '<c r="B9"><f>RAND()</f><v>0.33333333333333331</v></c>',
];
const inRows = (cells: readonly string[]): string =>
  cells.map((cell, index) => `<row r="${index + 1}">${cell}</row>`).join('');

describe('formulas of her own that cannot be calculated', () => {
  it('are saved to the letter as they were', async () => {
    const before = await file(inRows(UNKNOWN));
    const { opened, engine } = await open(before);
    const after = await saveXlsx(opened, engine);
    expect(await cellsOf(after)).toEqual(UNKNOWN);
    expect(engine.uncalculated).toHaveLength(UNKNOWN.length);
  });

  it('are read with their values, also by formulas that need them', async () => {
    const needing = '<c r="A10"><f>SUM(B1:B2)+B8</f><v>0</v></c>';
    const { value } = await open(await file(inRows([...UNKNOWN, needing])));
    expect(value('B1')).toBe(0.1);
    expect(value('B3')).toBe('Den Haag');
    expect(value('B4')).toBe('');
    expect(value('B5')).toBe(false);
    expect(value('A10')).toBe(45_003.1);
  });

  it('keep their values when a cell beside them is changed, or the style of their own', async () => {
    const { opened, engine } = await open(await file(inRows(UNKNOWN)));
    const sheet = opened.workbook.sheets[0]!;
    sheet.setCell(0, 0, constant(5));
    sheet.setStyle(0, 1, { bold: true });
    const cells = await cellsOf(await saveXlsx(opened, engine));
    expect(cells.find((cell) => cell.startsWith('<c r="B1"'))).toContain('<v>0.1</v>');
    expect(cells).toEqual(expect.arrayContaining(UNKNOWN.slice(1)));
  });
});

describe('array formulas of her own', () => {
  const array = (reference: string, formula: string, value: string, mark = ''): string =>
    `<c r="B1"${mark}><f t="array" ref="${reference}">${formula}</f><v>${value}</v></c>`;
  const numbers = [1, 2, 3].map((number) => `<c r="A${number}"><v>${number}</v></c>`);
  const sheet = (first: string): string =>
    `<row r="1">${numbers[0]}${first}<c r="C1"><v>3</v></c></row>` +
    `<row r="2">${numbers[1]}<c r="B2"><v>4</v></c><c r="C2"><v>5</v></c></row>` +
    `<row r="3">${numbers[2]}<c r="D3"><f>SUM(B1:C2)</f><v>14</v></c></row>`;

  it.each([
    array('B1:C2', '_xlfn._xlws.FILTER(E1:F9,F1:F9&gt;1)', '2', ' cm="1"'),
    array('B1:C2', 'TRANSPOSE(E1:F2)', '2'),
    array('B1:C2', '[1]Sheet1!$A$1:$B$2', '2'),
  ])('that cannot be calculated keep all their cells: %s', async (first) => {
    const { opened, engine, value } = await open(await file(sheet(first)));
    expect(['B1', 'C1', 'B2', 'C2', 'D3'].map(value)).toEqual([2, 3, 4, 5, 14]);
    const again = await open(await saveXlsx(opened, engine));
    expect(['B1', 'C1', 'B2', 'C2', 'D3'].map(again.value)).toEqual([2, 3, 4, 5, 14]);
    expect(await cellsOf(await saveXlsx(opened, engine))).toEqual(await cellsOf(await file(sheet(first))));
  });

  it('entered over a fixed area are calculated over that area', async () => {
    const { value } = await open(await file(sheet(array('B1:C2', 'A1:A3*10', '0'))));
    expect(['B1', 'C1', 'B2', 'C2', 'B3'].map(value)).toEqual([10, 10, 20, 20, null]);
  });
});

describe('formulas of the add-in', () => {
  it('are asked for, whatever the file has', async () => {
    const { opened, engine, value } = await open(
      await file(inRows(['<c r="A1"><f>_xldudf_REGIO_DOUBLE(21)</f><v>0</v></c>'])),
    );
    expect(value('A1')).toBe(42);
    expect((await cellsOf(await saveXlsx(opened, engine)))[0]).toContain('<v>42</v>');
  });
});
