import * as fc from 'fast-check';
import { MethodError } from '../methodError';
import { ownScheme } from './ownScheme';
import { figure1Scheme } from './scheme';
import type { CodeCell } from './sector';
import { sectorTotals } from './sectorTotals';

const totalsOf = (
  codes: readonly CodeCell[],
  values: readonly (number | null)[],
): (string | number | null)[][] =>
  sectorTotals(codes, values).map(({ sector, unplaced, total }) => [
    sector ?? unplaced,
    total instanceof MethodError ? total.key : total,
  ]);

const notesOf = (codes: readonly CodeCell[], values: readonly (number | null)[]): unknown[][] =>
  sectorTotals(codes, values).map(({ notes }) => notes.map(({ key, details }) => [key, details.codes]));

describe('sectorTotals', () => {
  it('adds up codes of every depth, in the order of the sectors', () => {
    expect(totalsOf(['64', '41', '4120', '01', '41'], [8, 1, 2, 4, 16])).toEqual([
      ['Agri-food & horticulture', 4],
      ['Construction', 19],
      ['Financial services', 8],
    ]);
  });

  it('gives a fifth of 85 to knowledge and says so on both rows', () => {
    const split = { key: 'split', details: { code: '85', part: '85.4', other: 'Knowledge', percentage: 20 } };
    expect(sectorTotals(['85', '72'], [20, 6])).toEqual([
      { sector: 'Knowledge', unplaced: null, total: 10, notes: [split] },
      { sector: 'Education', unplaced: null, total: 16, notes: [split] },
    ]);
  });

  it('does not split what is known at three digits', () => {
    expect(totalsOf(['85.4', '85.2'], [7, 9])).toEqual([
      ['Knowledge', 7],
      ['Education', 9],
    ]);
    expect(notesOf(['85.4', '85.2'], [7, 9])).toEqual([[], []]);
  });

  it('reports codes without one sector in rows of their own, with their values', () => {
    const codes = ['Totaal', '447', 21, null, '412', null];
    expect(totalsOf(codes, [1, 2, 4, 8, 16, 32])).toEqual([
      ['Construction', 16],
      ['noSector', 3],
      ['doubtful', 4],
      ['blank', 40],
    ]);
    expect(notesOf(codes, [1, 2, 4, 8, 16, 32])).toEqual([
      [],
      [['codes', 'Totaal, 447']],
      [['codes', '21']],
      [['codes', '4, 6']],
    ]);
  });

  it('reports codes that a scheme has in more than one sector, or in part', () => {
    const own = ownScheme([
      { code: '85', sector: 'School' },
      { code: '85.4', sector: 'University' },
      { code: '62.01', sector: 'Software' },
    ]);
    expect(sectorTotals(['85', '62', '85.2'], [1, 2, 4], own)).toEqual([
      { sector: 'School', unplaced: null, total: 4, notes: [] },
      {
        sector: null,
        unplaced: 'several',
        total: 3,
        notes: [{ key: 'codes', details: { codes: '85, 62' } }],
      },
    ]);
  });

  it('passes over blank rows, also those that desktop Excel makes zero', () => {
    expect(totalsOf(['41', null, null], [1, null, 0])).toEqual([['Construction', 1]]);
    expect(() => sectorTotals([null], [null])).toThrow('codes has no codes');
    expect(totalsOf([null], [3])).toEqual([['blank', 3]]);
  });

  it('tells of zeros that codes regained', () => {
    expect(notesOf([1, 2, 41], [1, 1, 1])).toEqual([[['regainedZero', '01, 02']], []]);
  });

  it('tells of a code that is counted twice', () => {
    expect(notesOf(['41', '41.2', '412', '42', '4399'], [1, 1, 1, 1, 1])).toEqual([
      [['overlap', '41.2 < 41']],
    ]);
    expect(notesOf(['43.99', '43.9'], [1, 1])).toEqual([[['overlap', '43.99 < 43.9']]]);
  });

  it('names twelve codes and the number of all', () => {
    const codes = Array.from({ length: 13 }, (_, index) => `x${index}`);
    const twelve = codes.slice(0, 12).join(', ');
    expect(
      notesOf(
        codes,
        codes.map(() => 1),
      ),
    ).toEqual([[['codes', `${twelve}, \u2026 (13)`]]]);
    expect(
      notesOf(
        codes.slice(0, 12),
        codes.slice(0, 12).map(() => 1),
      ),
    ).toEqual([[['codes', twelve]]]);
  });

  it('gives no total that is too large for a number', () => {
    expect(totalsOf(['41', '42'], [Number.MAX_VALUE, Number.MAX_VALUE])).toEqual([
      ['Construction', 'values.tooLarge'],
    ]);
  });

  it('refuses lists that differ in length, or without codes', () => {
    const failure = (call: () => unknown): MethodError => {
      try {
        call();
      } catch (error) {
        return error as MethodError;
      }
      throw new Error('no failure');
    };
    const shape = failure(() => sectorTotals(['41'], [1, 2]));
    expect([shape.reason, shape.key, shape.details]).toEqual([
      'shape',
      'sectorTotals.shape',
      { codes: 1, values: 2 },
    ]);
    expect(shape.message).toContain('codes has 1 cells and values has 2');
    const empty = failure(() => sectorTotals([], []));
    expect([empty.reason, empty.key]).toEqual(['missing', 'sectorTotals.empty']);
  });

  it('has no total where a value is missing, and keeps the others', () => {
    expect(totalsOf(['41', '42', '64'], [10, null, 8])).toEqual([
      ['Construction', 'values.missing'],
      ['Financial services', 8],
    ]);
    expect(notesOf(['41', '42', '64'], [10, null, 8])).toEqual([[['missingValue', '42']], []]);
    expect(totalsOf(['05'], [null])).toEqual([['noSector', 'values.missing']]);
    expect(totalsOf(['85'], [null])).toEqual([
      ['Knowledge', 'values.missing'],
      ['Education', 'values.missing'],
    ]);
  });

  it('drops nothing: all totals together are the sum of the values', () => {
    const code = fc.oneof(fc.integer({ min: 1, max: 9999 }), fc.constantFrom('85', '854', '05', 'x1', null));
    const row = fc.tuple(code, fc.integer({ min: 1, max: 1000 }));
    fc.assert(
      fc.property(fc.array(row, { minLength: 1 }), fc.constantFrom('nl', 'en'), (rows, language) => {
        const totals = sectorTotals(
          rows.map(([one]) => one),
          rows.map(([, value]) => value),
          figure1Scheme(language as 'nl' | 'en'),
        );
        const together = totals.reduce((sum, { total }) => sum + (total as number), 0);
        expect(together).toBeCloseTo(
          rows.reduce((sum, [, value]) => sum + value, 0),
          6,
        );
      }),
    );
  });
});
