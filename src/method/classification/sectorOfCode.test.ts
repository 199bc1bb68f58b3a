import { KNOWLEDGE_SHARE_OF_EDUCATION, sectorOfCode } from './sectorOfCode';

const sector = (code: string | number): string | null => {
  const answer = sectorOfCode(code);
  return answer.kind === 'sector' ? answer.sector : null;
};

describe('sectorOfCode', () => {
  it.each([
    ['41', 'construction'],
    ['01', 'agrofood'],
    [' 71 ', 'construction'],
    ['21', 'healthcare'],
    ['72', 'knowledge'],
    ['99', 'government'],
    [41, 'construction'],
    [75, 'agrofood'],
  ])('reads division %p', (code, expected) => {
    expect(sector(code)).toBe(expected);
  });

  it.each([1, '1', '01'])('reads %p as division 01: one digit is a division that lost its zero', (code) => {
    expect(sectorOfCode(code)).toEqual({ kind: 'sector', sector: 'agrofood', division: '01' });
  });

  it.each([6, 8, 9])('reads %p as a division of energy', (code) => {
    expect(sector(code)).toBe('energy');
  });

  it.each([5, '05', 7, '07', 0, '00', 4, '34', 40, '89'])('does not know %p', (code) => {
    expect(sectorOfCode(code)).toEqual({ kind: 'unknown', found: String(code) });
  });

  it.each(['85.4', '85,4', 85.4, '854', 854, '85.42', 85.42, '8541', '85.41'])(
    'reads %p as knowledge',
    (code) => {
      expect(sectorOfCode(code)).toEqual({ kind: 'sector', sector: 'knowledge', division: '85' });
    },
  );

  it.each(['85.2', 85.3, '855', '856', '85.32.1', '85321'])('reads %p as education', (code) => {
    expect(sector(code)).toBe('education');
  });

  it.each(['85', 85])('says of %p that it is education with a part that is knowledge', (code) => {
    expect(sectorOfCode(code)).toEqual({ kind: 'education', sector: 'education', division: '85' });
    // "Een vijfde": footnote 3 of the report for The Hague (Birch 2019, p. 10).
    expect(KNOWLEDGE_SHARE_OF_EDUCATION).toBe(0.2);
  });

  it.each(['85.1', '857', 85.9])('does not know %p, a group that division 85 lacks', (code) => {
    expect(sectorOfCode(code).kind).toBe('unknown');
  });

  it.each([
    ['01.1', 'agrofood'],
    ['1.1', 'agrofood'],
    [1.13, 'agrofood'],
    ['62.01', 'ictCreative'],
    [62.1, 'ictCreative'],
    ['46,9', 'logistics'],
    ['47.11.1', 'retailHospitality'],
  ])('reads the division of the dotted code %p', (code, expected) => {
    expect(sector(code)).toBe(expected);
  });

  it.each([
    ['021', 'agrofood'],
    ['0113', 'agrofood'],
    ['01131', 'agrofood'],
    ['412', 'construction'],
    [4711, 'retailHospitality'],
    ['62010', 'ictCreative'],
    [310, 'manufacturing'],
  ])('reads the division of the undotted code %p', (code, expected) => {
    expect(sector(code)).toBe(expected);
  });

  it('calls an undotted code ambiguous when a lost zero would put it in another sector', () => {
    // Group 14.1 (clothing), or class 01.41 (dairy farming) without its zero.
    expect(sectorOfCode(141)).toEqual({
      kind: 'ambiguous',
      found: '141',
      sectors: ['manufacturing', 'agrofood'],
    });
    expect(sectorOfCode('1411').kind).toBe('ambiguous');
    // Group 62.0 (software), or class 06.20 (natural gas) without its zero.
    expect(sectorOfCode(620)).toEqual({
      kind: 'ambiguous',
      found: '620',
      sectors: ['ictCreative', 'energy'],
    });
  });

  it('takes the zero for lost when the code does not exist without it', () => {
    // There is no group 11.1; class 01.11 is the growing of cereals.
    expect(sectorOfCode(111)).toEqual({ kind: 'sector', sector: 'agrofood', division: '01' });
    // There is no division 89; class 08.92 is the extraction of peat.
    expect(sectorOfCode(892)).toEqual({ kind: 'sector', sector: 'energy', division: '08' });
  });

  it.each([
    '',
    ' ',
    'A',
    'Bouw',
    '41-43',
    '10 t/m 12',
    '-41',
    '4 1',
    '1e1',
    '123456',
    '12.345',
    '1.234.567',
    '41.',
    '.4',
  ])('does not know %p', (code) => {
    expect(sectorOfCode(code).kind).toBe('unknown');
  });

  it.each([NaN, Infinity, -41, 1e21, 123456, 41.001])('does not know the number %p', (code) => {
    expect(sectorOfCode(code).kind).toBe('unknown');
  });
});

it('reads a code among spaces, and says what it found without them', () => {
  expect(sectorOfCode(' 41 ')).toEqual(sectorOfCode('41'));
  expect(sectorOfCode(' none ')).toMatchObject({ found: 'none' });
});
