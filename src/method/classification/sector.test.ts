import * as fc from 'fast-check';
import { MethodError } from '../methodError';
import { ownScheme } from './ownScheme';
import { figure1Scheme } from './scheme';
import { type CodeCell, sector } from './sector';

/** What each cell of a column says: its sector, or the key of its error. */
const said = (...codes: CodeCell[]): string[] =>
  sector(codes.map((code) => [code])).map(([cell]) =>
    cell!.sector instanceof MethodError ? cell!.sector.key : cell!.sector,
  );

interface Refused {
  readonly sector: MethodError;
}

describe('sector', () => {
  it('names the sector in either language, English when none is given', () => {
    expect(said('41', '85.4', '4711')).toEqual(['Construction', 'Knowledge', 'Retail and hospitality']);
    expect(sector([['41', '86']], figure1Scheme('nl'))).toEqual([
      [
        { sector: 'Bouw', note: null },
        { sector: 'Zorg', note: null },
      ],
    ]);
  });

  it('answers education for 85 as a whole, with a note on the part that is knowledge', () => {
    expect(sector([['85']])).toEqual([
      [
        {
          sector: 'Education',
          note: { key: 'split', details: { code: '85', part: '85.4', other: 'Knowledge', percentage: 20 } },
        },
      ],
    ]);
  });

  it('tells of a zero that a code regained', () => {
    expect(sector([[1], [21]])).toEqual([
      [{ sector: 'Agri-food & horticulture', note: { key: 'regainedZero', details: { codes: '01' } } }],
      [{ sector: 'Healthcare', note: null }],
    ]);
  });

  it('has an error with the reason for each code without one sector', () => {
    expect(said(null, 'Bouw', '447', 21)).toEqual([
      'sector.blank',
      'sector.noCode',
      'sector.none',
      'sector.doubtful',
    ]);
  });

  it('names both readings of a code that may have lost a zero', () => {
    const [[cell]] = sector([[21]]) as unknown as [[Refused]];
    expect(cell.sector.reason).toBe('missing');
    expect(cell.sector.details).toEqual({
      code: '21',
      first: '21 (Healthcare)',
      second: '02.1 (Agri-food & horticulture)',
    });
    expect(cell.sector.message).toContain('21 (Healthcare), or 02.1 (Agri-food & horticulture)');
  });

  it('does not mind two readings that are in one sector', () => {
    // Division 11 (beverages) and group 01.1 (annual crops) are both agri-food in figure 1.
    expect(sector([[11]])).toEqual([[{ sector: 'Agri-food & horticulture', note: null }]]);
  });

  it('names the sectors of a code that a scheme has in two, or only in part', () => {
    const own = ownScheme([
      { code: '85', sector: 'School' },
      { code: '85.4', sector: 'University' },
      { code: '62.01', sector: 'Software' },
    ]);
    const [[both, part]] = sector([['85', '62']], own) as unknown as [[Refused, Refused]];
    expect([both.sector.key, both.sector.details]).toEqual([
      'sector.several',
      { code: '85', sectors: 'School, University' },
    ]);
    expect([part.sector.key, part.sector.details]).toEqual([
      'sector.partly',
      { code: '62', sectors: 'Software' },
    ]);
    for (const { sector: error } of [both, part])
      expect(error.message).toMatch(/School, University|Software/);
  });

  it('says of a reading in no sector that it has none', () => {
    const own = ownScheme([{ code: '21', sector: 'Pharma' }]);
    const [[cell]] = sector([[21]], own) as unknown as [[Refused]];
    expect(cell.sector.details).toEqual({ code: '21', first: '21 (Pharma)', second: '02.1 (-)' });
  });

  it('lists in a doubtful code every sector that a reading may be in', () => {
    const own = ownScheme([
      { code: '61', sector: 'Telecom' },
      { code: '61', sector: 'ICT' },
      { code: '06.10', sector: 'Oil' },
    ]);
    const [[cell]] = sector([[61]], own) as unknown as [[Refused]];
    expect(cell.sector.details).toEqual({ code: '61', first: '61 (Telecom, ICT)', second: '06.1 (Oil)' });
  });

  it('answers in the shape of the codes, and only names or errors', () => {
    const code = fc.oneof(fc.integer({ min: 0, max: 99_999 }), fc.string(), fc.constant(null), fc.double());
    fc.assert(
      fc.property(fc.array(fc.tuple(code, code), { minLength: 1 }), (codes) => {
        const answer = sector(codes);
        expect(answer.map((row) => row.length)).toEqual(codes.map(() => 2));
        const names = figure1Scheme('en').sectors;
        for (const { sector: name } of answer.flat()) {
          expect(name instanceof MethodError || names.includes(name)).toBe(true);
        }
      }),
    );
  });
});
