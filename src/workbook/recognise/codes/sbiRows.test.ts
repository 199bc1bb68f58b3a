import { findingsOf, inputOfCells, type InputWithSectors } from '../testing/inputOf';
import type { TestCell } from '../testing/snapshotOf';

const table = (key: string, ...rows: readonly TestCell[][]): InputWithSectors =>
  inputOfCells([[key, 'Omschrijving', 'Banen 2018'], ...rows]);
const keysOf = (input: InputWithSectors): string[] => input.sectors.rows.map((row) => row.key);

describe('a table by SBI code', () => {
  it('has one row per code, by the code as it is written', () => {
    const input = table(
      'SBI',
      ['01', 'Landbouw', 30],
      ['41', 'Bouw', 50],
      ['85.4', 'Hoger onderwijs', 7],
      ['141', 'Kleding', 2],
    );
    expect([input.sectors.keyKind, keysOf(input)]).toEqual(['sbi', ['01', '41', '85.4', '141']]);
    expect(input.sectors.rows.map((row) => row.name.text)).toEqual(['01', '41', '85.4', '141']);
  });

  it('gives a code that became a number its zero back', () => {
    expect(keysOf(table('SBI-code', [1, 'Landbouw', 30], [41, 'Bouw', 50], [85.4, 'Hbo', 7]))).toEqual([
      '01',
      '41',
      '85.4',
    ]);
  });

  it('reads a code and its name from one cell', () => {
    const input = inputOfCells([
      ['Bedrijfstakken (SBI 2008)', 'Banen 2018'],
      ['01 Landbouw', 30],
      ['41 Algemene bouw', 50],
    ]);
    expect([input.sectors.keyKind, keysOf(input)]).toEqual(['sbi', ['01', '41']]);
  });

  it('is one of sectors when the codes are what a sector consists of', () => {
    const input = inputOfCells([
      ['Sector', 'SBI-codes', 'Banen 2018'],
      ['Bouw', '41, 42, 43, 71', 50],
      ['Financiën', '64, 65, 66', 20],
    ]);
    expect([input.sectors.keyKind, keysOf(input)]).toEqual(['sector', ['construction', 'financialServices']]);
  });

  it('names the codes that do not exist, and keeps their figures', () => {
    const input = table('SBI', ['05', 'Steenkool', 3], ['41', 'Bouw', 50], [null, 'Onbekend', 4]);
    expect(findingsOf(input, 'unknownCode').map((f) => f.message.found)).toEqual(['05', 'Onbekend']);
    expect(input.sectors.rows.map((row) => row.jobs.value)).toEqual([3, 50, 4]);
  });

  it('counts no jobs twice: groups that add up stand in for their division', () => {
    const input = table(
      'SBI',
      ['85', 'Onderwijs', 100],
      ['85.2', 'Basis', 60],
      ['85.4', 'Hbo', 40],
      ['41', 'Bouw', 50],
    );
    expect(keysOf(input)).toEqual(['85.2', '85.4', '41']);
    expect(findingsOf(input, 'countedElsewhere').map((f) => f.message)).toEqual([
      { kind: 'countedElsewhere', found: '85', within: '85.2' },
    ]);
  });

  it('counts no jobs twice: a division stands in for groups of which some are withheld', () => {
    const input = table(
      'SBI',
      ['85', 'Onderwijs', 100],
      ['85.2', 'Basis', 60],
      ['85.4', 'Hbo', '.'],
      ['41', 'Bouw', 50],
    );
    expect(keysOf(input)).toEqual(['85', '41']);
  });

  it('sets sections apart, whose divisions follow', () => {
    const input = table(
      'SBI',
      ['A', 'Landbouw', 40],
      ['01', 'Landbouw', 30],
      ['02', 'Bosbouw', 10],
      ['F', 'Bouw', 50],
      ['41', 'Bouw', 50],
    );
    expect(keysOf(input)).toEqual(['01', '02', '41']);
  });

  it('sets a total apart that is named beside the codes', () => {
    const input = table('SBI', ['01', 'Landbouw', 30], ['41', 'Bouw', 50], [null, 'Totaal', 80]);
    expect([keysOf(input), input.sectors.total?.jobs?.value]).toEqual([['01', '41'], 80]);
  });
});
