import { CellError } from '../../../model/cell';
import type { Page } from './page';

const COMMISSIONS = [
  [100000, 7000, 250000],
  [200000, 14000, null],
  [300000, 21000, null],
  [400000, 28000, null],
];
const STRENGTHS = [1345, 1301, 1368, 1322, 1310, 1370, 1318, 1350, 1303, 1299].map((value) => [value]);
const SALES = [
  [5, 'Apples', 'Tom'],
  [4, 'Apples', 'Sarah'],
  [15, 'Artichokes', 'Tom'],
  [3, 'Artichokes', 'Sarah'],
  [22, 'Bananas', 'Tom'],
  [12, 'Bananas', 'Sarah'],
  [10, 'Carrots', 'Tom'],
  [33, 'Carrots', 'Sarah'],
];
const MIXED = [[39790], [null], [19], [22.24], [true], [new CellError('#DIV/0!')]];

const WITH_ERRORS = [
  [new CellError('#DIV/0!'), 82],
  [72, 65],
  [30, 95],
  [new CellError('#NUM!'), 63],
  [31, 53],
  [96, 71],
  [32, 55],
  [81, 83],
  [33, 100],
  [53, 91],
  [34, 89],
];

/** Functions that look at ranges. */
export const RANGE_FUNCTION_PAGES: readonly Page[] = [
  {
    title: 'SUM',
    cells: [[-5], [15], [30], ['5'], [true]],
    examples: [
      ['=SUM(3, 2)', 5],
      ['=SUM("5", 15, TRUE)', 21],
      ['=SUM(A1:A3)', 40],
      ['=SUM(A1:A3, 15)', 55],
      // Texts and logical values in references are not translated.
      ['=SUM(A4,A5, 2)', 2],
    ],
  },
  {
    title: 'SUMIF, commissions',
    cells: COMMISSIONS,
    examples: [
      ['=SUMIF(A1:A4,">160000",B1:B4)', 63000],
      ['=SUMIF(A1:A4,">160000")', 900000],
      ['=SUMIF(A1:A4,300000,B1:B4)', 21000],
      ['=SUMIF(A1:A4,">"&C1,B1:B4)', 49000],
    ],
  },
  {
    title: 'SUMIF, food',
    cells: [
      ['Vegetables', 'Tomatoes', 2300],
      ['Vegetables', 'Celery', 5500],
      ['Fruits', 'Oranges', 800],
      [null, 'Butter', 400],
      ['Vegetables', 'Carrots', 4200],
      ['Fruits', 'Apples', 1200],
    ],
    examples: [
      ['=SUMIF(A1:A6,"Fruits",C1:C6)', 2000],
      ['=SUMIF(A1:A6,"Vegetables",C1:C6)', 12000],
      ['=SUMIF(B1:B6,"*es",C1:C6)', 4300],
      ['=SUMIF(A1:A6,"",C1:C6)', 400],
    ],
  },
  {
    title: 'SUMIFS, with COUNTIFS and AVERAGEIFS worked out by hand on the same table',
    cells: SALES,
    examples: [
      ['=SUMIFS(A1:A8, B1:B8, "=A*", C1:C8, "Tom")', 20],
      ['=SUMIFS(A1:A8, B1:B8, "<>Bananas", C1:C8, "Tom")', 30],
      ['=COUNTIFS(B1:B8,"=A*",C1:C8,"Tom")', 2],
      ['=COUNTIFS(A1:A8,">=5",A1:A8,"<15")', 3],
      ['=AVERAGEIFS(A1:A8,C1:C8,"Tom")', 13],
      ['=AVERAGEIFS(A1:A8,C1:C8,"Ann")', '#DIV/0!'],
      ['=SUMIFS(A1:A8,B1:B7,"x")', '#VALUE!'],
    ],
  },
  {
    title: 'COUNTIF',
    cells: [
      ['apples', 32],
      ['oranges', 54],
      ['peaches', 75],
      ['apples', 86],
    ],
    examples: [
      ['=COUNTIF(A1:A4,"apples")', 2],
      ['=COUNTIF(A1:A4,A3)', 1],
      ['=COUNTIF(A1:A4,A1)+COUNTIF(A1:A4,A2)', 3],
      ['=COUNTIF(B1:B4,">55")', 2],
      ['=COUNTIF(B1:B4,"<>"&B3)', 3],
      ['=COUNTIF(B1:B4,">=32")-COUNTIF(B1:B4,"<=85")', 1],
      ['=COUNTIF(A1:A4,"*")', 4],
      ['=COUNTIF(A1:A4,"?????es")', 2],
    ],
  },
  {
    title: 'AVERAGEIF',
    cells: COMMISSIONS,
    examples: [
      ['=AVERAGEIF(B1:B4,"<23000")', 14000],
      ['=AVERAGEIF(A1:A4,"<250000")', 150000],
      ['=AVERAGEIF(A1:A4,"<95000")', '#DIV/0!'],
      ['=AVERAGEIF(A1:A4,">250000",B1:B4)', 24500],
    ],
  },
  {
    title: 'AVERAGE, MIN and MAX',
    cells: [[10, 15, 32], [7], [9], [27], [2]],
    examples: [
      ['=AVERAGE(A1:A5)', 11],
      ['=AVERAGE(A1:A5, 5)', 10],
      ['=AVERAGE(A1:C1)', 19],
      ['=AVERAGE(E1:E5)', '#DIV/0!'],
      ['=MIN(A1:A5)', 2],
      ['=MIN(A1:A5, 0)', 0],
      ['=MAX(A1:A5)', 27],
      ['=MAX(A1:A5, 30)', 30],
    ],
  },
  {
    title: 'COUNT and COUNTA',
    cells: MIXED,
    examples: [
      ['=COUNT(A1:A6)', 3],
      ['=COUNT(A4:A6)', 1],
      ['=COUNT(A1:A6,2)', 4],
      ['=COUNTA(A1:A6)', 5],
    ],
  },
  {
    title: 'SUMPRODUCT, worked out by hand',
    cells: [
      [1, 4, 'x'],
      [2, 5, 'y'],
      [3, 6, 'x'],
    ],
    examples: [
      ['=SUMPRODUCT(A1:A3,B1:B3)', 32],
      ['=SUMPRODUCT((C1:C3="X")*B1:B3)', 10],
      ['=SUMPRODUCT(--(A1:A3>1),B1:B3)', 11],
      ['=SUMPRODUCT(A1:A3,B1:B2)', '#VALUE!'],
      ['=SUMPRODUCT(A1:A3,C1:C3)', 0],
    ],
  },
  {
    title: 'STDEV.P, STDEVP, STDEV.S, VARP and VAR',
    cells: STRENGTHS,
    examples: [
      ['=STDEV.P(A1:A10)', 26.05455814, 8],
      ['=_xlfn.STDEV.P(A1:A10)', 26.05455814, 8],
      ['=STDEVP(A1:A10)', 26.05455814, 8],
      ['=STDEV.S(A1:A10)', 27.46391572, 8],
      ['=VARP(A1:A10)', 678.84, 9],
      ['=VAR(A1:A10)', 754.2667, 4],
    ],
  },
  {
    title: 'RANK',
    cells: [[7], [3.5], [3.5], [1], [2]],
    examples: [
      ['=RANK(A2,A1:A5,1)', 3],
      ['=RANK(A1,A1:A5,1)', 5],
      ['=RANK(A2,A1:A5)', 2],
      ['=RANK(9,A1:A5)', '#N/A'],
    ],
  },
  {
    title: 'SUBTOTAL',
    cells: [[null], [120], [10], [150], [23]],
    examples: [
      ['=SUBTOTAL(9,A2:A5)', 303],
      ['=SUBTOTAL(1,A2:A5)', 75.75],
    ],
  },
  {
    title: 'AGGREGATE',
    cells: WITH_ERRORS,
    examples: [
      ['=AGGREGATE(4, 6, A1:A11)', 96],
      ['=AGGREGATE(14, 6, A1:A11, 3)', 72],
      ['=AGGREGATE(15, 6, A1:A11)', '#VALUE!'],
      ['=AGGREGATE(12, 6, A1:A11, B1:B11)', 68],
      ['=MAX(A1:A2)', '#DIV/0!'],
    ],
  },
  {
    title: 'MODE and MODE.SNGL, with their ties and failure worked out by hand',
    cells: [[5.6], [4], [4], [3], [2], [4]],
    examples: [
      ['=MODE(A1:A6)', 4],
      ['=MODE.SNGL(A1:A6)', 4],
      ['=MODE.SNGL(1,2,2,1)', 1],
      ['=MODE.SNGL(1,2,3)', '#N/A'],
    ],
  },
  {
    title: 'PERCENTILE.EXC',
    cells: [[1], [2], [3], [6], [6], [6], [7], [8], [9]],
    examples: [
      ['=PERCENTILE.EXC(A1:A9,0.25)', 2.5],
      ['=PERCENTILE.EXC(A1:A9,0)', '#NUM!'],
      ['=PERCENTILE.EXC(A1:A9,0.01)', '#NUM!'],
      ['=PERCENTILE.EXC(A1:A9,2)', '#NUM!'],
    ],
  },
  {
    title: 'QUARTILE.EXC',
    cells: [[6], [7], [15], [36], [39], [40], [41], [42], [43], [47], [49]],
    examples: [
      ['=QUARTILE.EXC(A1:A11,1)', 15],
      ['=QUARTILE.EXC(A1:A11,3)', 43],
      ['=QUARTILE.EXC(A1:A11,0)', '#NUM!'],
    ],
  },
  {
    title: 'LARGE',
    cells: [
      [3, 4],
      [5, 2],
      [3, 4],
      [5, 6],
      [4, 7],
    ],
    examples: [
      ['=LARGE(A1:B5,3)', 5],
      ['=LARGE(A1:B5,7)', 4],
      ['=LARGE(A1:B5,11)', '#NUM!'],
    ],
  },
  {
    title: 'SMALL',
    cells: [
      [3, 1],
      [4, 4],
      [5, 8],
      [2, 3],
      [3, 7],
      [4, 12],
      [6, 54],
      [4, 8],
      [7, 23],
    ],
    examples: [
      ['=SMALL(A1:A9,4)', 4],
      ['=SMALL(B1:B9,2)', 3],
      ['=SMALL(B1:B9,0)', '#NUM!'],
    ],
  },
  {
    title: 'MATCH',
    cells: [
      ['Bananas', 25],
      ['Oranges', 38],
      ['Apples', 40],
      ['Pears', 41],
    ],
    examples: [
      ['=MATCH(39,B1:B4,1)', 2],
      ['=MATCH(41,B1:B4,0)', 4],
      ['=MATCH(40,B1:B4,-1)', '#N/A'],
      ['=MATCH("p*",A1:A4,0)', 4],
      ['=MATCH("apples",A1:A4,0)', 3],
      ['=MATCH("25",B1:B4,0)', '#N/A'],
      ['=MATCH(2,{3,2,2,1},-1)', 2],
    ],
  },
  {
    title: 'INDEX',
    cells: [
      ['Apples', 'Lemons'],
      ['Bananas', 'Pears'],
    ],
    examples: [
      ['=INDEX(A1:B2,2,2)', 'Pears'],
      ['=INDEX(A1:B2,2,1)', 'Bananas'],
      ['=SUM(INDEX({1,2;3,4},0,2))', 6],
      ['=INDEX(A1:B2,3,1)', '#REF!'],
      ['=INDEX(A1:B1,2)', 'Lemons'],
      ['=ROW(INDEX(A1:B2,2,1))', 2],
    ],
  },
  {
    title: 'VLOOKUP, worked out by hand',
    cells: [
      [101, 'Davis', 10],
      [102, 'Fontana', 20],
      [103, 'Leal', 30],
    ],
    examples: [
      ['=VLOOKUP(102,A1:C3,2,FALSE)', 'Fontana'],
      ['=VLOOKUP(102.5,A1:C3,3,TRUE)', 20],
      ['=VLOOKUP(102.5,A1:C3,3,FALSE)', '#N/A'],
      ['=VLOOKUP(100,A1:C3,3)', '#N/A'],
      ['=VLOOKUP(101,A1:C3,4,FALSE)', '#REF!'],
      ['=VLOOKUP("fon*",B1:C3,2,FALSE)', 20],
    ],
  },
  {
    title: 'HLOOKUP',
    cells: [
      ['Axles', 'Bearings', 'Bolts'],
      [4, 4, 9],
      [5, 7, 10],
      [6, 8, 11],
    ],
    examples: [
      ['=HLOOKUP("Axles", A1:C4, 2, TRUE)', 4],
      ['=HLOOKUP("Bearings", A1:C4, 3, FALSE)', 7],
      ['=HLOOKUP("B", A1:C4, 3, TRUE)', 5],
      ['=HLOOKUP("Bolts", A1:C4, 4)', 11],
      ['=HLOOKUP(3, {1,2,3;"a","b","c";"d","e","f"}, 2, TRUE)', 'c'],
    ],
  },
  {
    title: 'LOOKUP',
    cells: [
      [4.14, 'red'],
      [4.19, 'orange'],
      [5.17, 'yellow'],
      [5.77, 'green'],
      [6.39, 'blue'],
    ],
    examples: [
      ['=LOOKUP(4.19, A1:A5, B1:B5)', 'orange'],
      ['=LOOKUP(5.75, A1:A5, B1:B5)', 'yellow'],
      ['=LOOKUP(7.66, A1:A5, B1:B5)', 'blue'],
      ['=LOOKUP(0, A1:A5, B1:B5)', '#N/A'],
      ['=LOOKUP(2,1/(A1:A5<5.5),B1:B5)', 'yellow'],
    ],
  },
];
