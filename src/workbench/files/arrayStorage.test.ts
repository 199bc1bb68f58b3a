import { CalculationEngine } from '../calculation/calculationEngine';
import { CellError, type Scalar } from '../model/cell';
import { DEFAULT_MODES } from '../model/modes';
import { WorkbookModel, type TableModel } from '../model/workbookModel';
import { ArrayStorage } from './arrayStorage';
import { openXlsx, type OpenedFile } from './openXlsx';
import { saveXlsx } from './saveXlsx';
import { constant, formulaCell, newWorkbook, partOf, withParts } from './testWorkbooks';

const SHEET = 'xl/worksheets/sheet1.xml';
const TABLE: TableModel = {
  id: 't',
  name: 'Sectors',
  area: { row: 0, column: 0, lastRow: 4, lastColumn: 2 },
  columns: [
    { id: 1, name: 'sector' },
    { id: 2, name: 'jobs' },
    { id: 3, name: 'before' },
  ],
  style: '',
  showFilterButton: false,
  showBandedRows: false,
  showHeaders: true,
  showTotals: false,
};
const NAMES = [
  { name: 'Jobs', formula: '=Sheet1!$B$2:$B$5' },
  { name: 'Total', formula: '=Sheet1!$B$2' },
  { name: 'Share', formula: '=0.5' },
];

/** Jobs of four sectors, as a table with names for its parts. */
function jobs(): WorkbookModel {
  const { workbook, sheet } = newWorkbook();
  const rows: Scalar[][] = [
    ['sector', 'jobs', 'before'],
    ['Zorg', 1200, 1100],
    ['Bouw', 800, 900],
    ['ICT', 2000, 1500],
    ['Horeca', 450, 300],
  ];
  rows.forEach((row, down) => row.forEach((value, right) => sheet.setCell(down, right, constant(value))));
  sheet.tables.push({ ...TABLE });
  workbook.names.push(...NAMES.map((name) => ({ ...name })));
  return workbook;
}

/** Excel writes these with the mark of an array formula when they are typed. */
const ARRAYS = [
  '=SUM(B2:B5*C2:C5)',
  '=SUM((B2:B5)*(C2:C5))',
  '=SUM(-(B2:B5))',
  '=SUM(ABS(B2:B5))',
  '=SUM(IF(B2:B5>1000,1,0))',
  '=MAX(IF(A2:A5="Zorg",B2:B5))',
  '=MAX(ROUND(B2:B5,0))',
  '=SUM(COUNTIF(A2:A5,A2:A5))',
  '=SUM(IFERROR(B2:B5,0))',
  '=SUM(Jobs*2)',
  '=SUM(Sectors[jobs]*Sectors[before])',
  '=SUM(INDEX(B2:C5,0,1)*2)',
  '=SUM(OFFSET(B1,1,0,4,1)*2)',
  '=SUM(OFFSET(B2:B5,0,1)*2)',
  '=SUM(INDIRECT("B2:B5")*2)',
  '=SUM(IF(TRUE,B2:B5)*2)',
  '=SUM(ROW(B2:B5))',
  '=SUM((A2:B5 B2:C5)*2)',
  '=SUM(B2:INDEX(B:B,5)*2)',
  '=SUMPRODUCT(IF(B2:B5>1000,B2:B5))',
  '=SUMPRODUCT(VLOOKUP(A2:A5,A2:C5,2,FALSE))',
  '=SUM(AGGREGATE(14,6,B2:B5,ROW(B1:B2)))',
  '=AND(B2:B5>100)',
  '=LARGE(B2:B5*1,1)',
  '=MATCH(1,(A2:A5="ICT")*(B2:B5>0),0)',
];
const PLAIN = [
  '=A2&B2*2',
  '=SUM(B2:B5)*2',
  '=SUM(Jobs)/Total*Share',
  '=SUM(Sectors[jobs])',
  '=SUMIFS(B2:B9,A2:A9,A2)/SUM(B2:B9)',
  '=INDEX(B2:B9,MATCH(A3,A2:A9,0))*2',
  '=SUM(B2:INDEX(B:B,5))',
  '=VLOOKUP("ICT",A2:C5,3,FALSE)',
  '=SUMPRODUCT((A2:A5="ICT")*B2:B5)',
  '=SUMPRODUCT((Sectors[sector]="ICT")*Sectors[jobs])',
  '=SUMPRODUCT(ROUND(B2:B5,-2))',
  '=LOOKUP(2,1/(A2:A5="ICT"),B2:B5)',
  '=MATCH(1,INDEX((A2:A5="ICT")*(B2:B5>0),0),0)',
  '=AGGREGATE(14,6,B2:B5/(B2:B5<2000),1)',
  '=IF(SUM(B2:B5)=0,NA(),B2/SUM(B2:B5))',
  '=SUM(IF(B2>0,B2:B5,C2:C5))',
  '=RANK(B2,B2:B5)',
  '=OFFSET(B1,1,0)*2',
  "=SUM('Sheet1'!B2:B5)",
];

describe('ArrayStorage', () => {
  const storage = new ArrayStorage(jobs());

  it.each([
    ...ARRAYS,
    '=A1:A3',
    '=A1:A3*2',
    '=IF(A1:A3="x",1,0)',
    '=REGIO.SHARE(A1:A3)',
    '=TRANSPOSE(A1:A3)',
    "=2*'Blad 1'!A1:A3",
    '=SUM(A1#*2)',
    '=unknown*2',
    '=CORREL(A1:A3*2,B1:B3)',
  ])('is needed by %s, which a plain formula would cut down to one row', (formula) => {
    expect(storage.isNeeded(formula, 1, 7)).toBe(true);
  });

  it.each([...PLAIN, '=CORREL(B2:B5,C2:C5)', '=[@jobs]*2', '=Sectors[[#This Row],[jobs]]*2'])(
    'is not needed by %s',
    (formula) => {
      expect(storage.isNeeded(formula, 1, 7)).toBe(false);
    },
  );
});

const shown = (value: Scalar): Scalar => (value instanceof CellError ? value.code : value);

function valueOf(workbook: WorkbookModel, row: number, column: number): Scalar {
  const engine = new CalculationEngine(workbook, DEFAULT_MODES);
  return shown(engine.valueAt(workbook.sheets[0]!, row, column));
}

describe('a formula that was typed', () => {
  it.each([...ARRAYS, ...PLAIN])('comes to the same after saving and opening: %s', async (formula) => {
    const workbook = jobs();
    // In the row of the first sector, and in one with no sector beside it.
    for (const row of [1, 8]) workbook.sheets[0]!.setCell(row, 7, formulaCell(formula));
    const before = [valueOf(workbook, 1, 7), valueOf(workbook, 8, 7)];
    expect(String(before[0])).not.toMatch(/^#(NAME|SPILL)/);
    const bytes = await saveXlsx(
      { workbook, carrier: undefined },
      new CalculationEngine(workbook, DEFAULT_MODES),
    );
    const again = await openXlsx(bytes);
    expect([valueOf(again.workbook, 1, 7), valueOf(again.workbook, 8, 7)]).toEqual(before);
  });
});

describe('a formula that a file has without the mark of an array', () => {
  const STORED = '<c r="H2"><f>SUM(B2:B5*C2:C5)</f><v>1320000</v></c>';

  async function opened(): Promise<OpenedFile> {
    const workbook = jobs();
    workbook.sheets[0]!.tables = [];
    const bytes = await saveXlsx(
      { workbook, carrier: undefined },
      new CalculationEngine(workbook, DEFAULT_MODES),
    );
    return openXlsx(
      await withParts(bytes, {
        [SHEET]: (text) => text.replace(/(<row r="2".*?)(<\/row>)/s, `$1${STORED}$2`),
      }),
    );
  }

  const saved = async (file: OpenedFile): Promise<string> => {
    const bytes = await saveXlsx(file, new CalculationEngine(file.workbook, DEFAULT_MODES));
    return /<c r="[G-J]2".*?<\/c>/s.exec(await partOf(bytes, SHEET))![0];
  };

  it('keeps its value and is saved to the letter as it was', async () => {
    const file = await opened();
    expect(valueOf(file.workbook, 1, 7)).toBe(1_320_000);
    expect(await saved(file)).toBe(STORED);
  });

  it('stays without the mark when its figures, its style or its words change', async () => {
    const file = await opened();
    const [sheet] = file.workbook.sheets;
    sheet!.setCell(1, 1, constant(1000));
    expect(await saved(file)).toBe('<c r="H2"><f>SUM(B2:B5*C2:C5)</f><v>1100000</v></c>');
    sheet!.setStyle(1, 7, { bold: true });
    expect(await saved(file)).toContain('<f>SUM(B2:B5*C2:C5)</f><v>1100000</v>');
    sheet!.setCell(1, 7, { ...sheet!.cell(1, 7), formula: '=SUM(Sheet1!B2:B5*C2:C5)' });
    expect(await saved(file)).toContain('<f>SUM(Sheet1!B2:B5*C2:C5)</f><v>1100000</v>');
  });

  it('gets the mark once it is typed anew in other words', async () => {
    const file = await opened();
    file.workbook.sheets[0]!.setCell(1, 7, formulaCell('=SUM(C2:C5*B2:B5)'));
    expect(await saved(file)).toMatch(/cm="1"><f t="array" ref="H2">SUM\(C2:C5\*B2:B5\)<\/f><v>5175000<\/v>/);
  });

  it('gets the mark once it is typed anew in the same words', async () => {
    const file = await opened();
    file.workbook.sheets[0]!.setCell(1, 7, formulaCell('=SUM(B2:B5*C2:C5)'));
    expect(await saved(file)).toMatch(/cm="1"><f t="array" ref="H2">SUM\(B2:B5\*C2:C5\)<\/f><v>5175000<\/v>/);
  });
});
