import { localeOf } from '../../../locale';
import { problemText } from '../../problemText';
import { findingsOf, inputOf, problemOf } from '../testing/inputOf';
import { snapshotOf, type TestCell, type TestSheet } from '../testing/snapshotOf';

const BODY: TestCell[][] = [
  ['41', 50],
  ['46', 70],
  ['62', 40],
];
const under = (header: string, ...titles: readonly string[]): TestSheet => ({
  cells: [...titles.map((title) => [title]), [header, 'Banen 2026'], ...BODY],
});

describe('a table by SBI 2025', () => {
  it.each([
    ['the header', under('SBI 2025')],
    ['the header', under('SBI-code (NACE Rev. 2.1)')],
    ['the header', under('BedrijfstakkenBranchesSBI2025')],
    ['a title', under('SBI', 'Banen naar SBI 2025, Den Haag')],
    ['the name of the sheet', { ...under('SBI'), name: 'LISA SBI2025' }],
  ])('is refused when %s says so', (_, sheet) => {
    const problem = problemOf(snapshotOf(sheet));
    expect(problem).toMatchObject({ kind: 'sbi2025', found: expect.stringMatching(/2025|2\.1/) });
  });

  it.each([
    under('SBI 2008', 'Vanaf volgend jaar: SBI 2025'),
    under('SBI', 'Indeling volgens SBI 2008, niet SBI 2025'),
    under('SBI', 'Banen in 2025'),
    under('SBI (NACE Rev. 2)'),
  ])('is none when what stands nearest says otherwise', (sheet) => {
    expect(inputOf(snapshotOf(sheet)).sectors.rows).toHaveLength(3);
  });

  it('is refused when its codes say so, which they can from the third digit on', () => {
    const codes = ['46710', '95311', '62100', '86101'];
    const sheet = { cells: [['SBI', 'Banen 2026'], ...codes.map((code) => [code, 5])] };
    expect(problemOf(snapshotOf(sheet))).toMatchObject({ kind: 'sbi2025', found: '95.31.1, 62.10.0' });
  });

  it('is not seen in one code among those of SBI 2008, which is in no sector then', () => {
    const codes = ['45.1', '45.2', '95.3', '41.1'];
    const input = inputOf(
      snapshotOf({ cells: [['SBI', 'Banen 2018'], ...codes.map((code): TestCell[] => [code, 5])] }),
    );
    expect(findingsOf(input, 'unknownCode').map(({ message }) => message.found)).toEqual(['95.3']);
  });

  it('is refused in plain words in both languages, with what to do', () => {
    const problem = problemOf(snapshotOf(under('SBI 2025')));
    expect(problemText(problem, localeOf('nl'))).toMatch(/"SBI 2025".*raadt niet.*SBI 2008.*eigen indeling/s);
    expect(problemText(problem, localeOf('en'))).toMatch(
      /"SBI 2025".*does not guess.*SBI 2008.*own division/s,
    );
  });

  it('is named in a finding when another table is used', () => {
    const input = inputOf(
      snapshotOf({ ...under('SBI 2025'), name: 'Nieuw' }, { ...under('SBI 2008'), name: 'Oud' }),
    );
    expect(input.sectors.table.sheet).toBe('Oud');
    expect(
      findingsOf(input, 'sbi2025Unused').map(({ place, message }) => [place.sheet, message.found]),
    ).toEqual([['Nieuw', 'SBI 2025']]);
  });

  it('can be divided by her own scheme', () => {
    const input = inputOf(
      snapshotOf(under('SBI 2025'), {
        name: 'Indeling',
        cells: [
          ['SBI', 'Sector'],
          ['41', 'Bouw'],
          ['46-47', 'Handel'],
          ['62', 'ICT'],
        ],
      }),
    );
    expect(input.sectors.codes?.places.size).toBe(3);
    expect(findingsOf(input, 'sbi2025Unused')).toEqual([]);
  });
});
