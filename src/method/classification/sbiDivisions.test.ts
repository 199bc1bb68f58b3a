import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { DIVISIONS, DIVISIONS_OF_SECTOR, EDUCATION_GROUPS, sectorOfDivision } from './sbiDivisions';
import { sectorOfCode } from './sectorOfCode';
import { SECTOR_IDS } from './sectors';

/** Codes of SBI 2008 by level, from the reference list; undefined where that list is not present. */
function referenceCodes(): { readonly level: string; readonly code: string }[] | undefined {
  const path = resolve(__dirname, '../../../../shared/reference/sbi2008_codes_nl.csv');
  if (!existsSync(path)) return undefined;
  const lines = readFileSync(path, 'utf8').trim().split('\n').slice(1);
  return lines.map((line) => ({ code: line.split(',')[0]!, level: line.split(',')[1]! }));
}

const listed = referenceCodes();
/** The list stands beside a full checkout only; without it there is nothing to compare with. */
const [withList, describeWithList] = listed ? [it, describe] : [it.skip, describe.skip];

describe('the divisions', () => {
  it('are 86, each once, in fourteen sectors', () => {
    const all = Object.values(DIVISIONS_OF_SECTOR).flat();
    expect(Object.keys(DIVISIONS_OF_SECTOR)).toEqual(SECTOR_IDS);
    expect(all).toHaveLength(86);
    expect(new Set(all).size).toBe(86);
    expect(DIVISIONS).toHaveLength(86);
  });

  it('are numbered per sector as in figure 1', () => {
    // Counted in figure 1 of the report (Birch 2019, p. 10), with 85 once, under education.
    const counts = [6, 4, 9, 3, 7, 1, 7, 21, 1, 3, 4, 6, 4, 10];
    expect(SECTOR_IDS.map((id) => DIVISIONS_OF_SECTOR[id].length)).toEqual(counts);
  });

  it('leave out 05 and 07, which SBI does not have, and the numbers that NACE skips', () => {
    const skipped = ['00', '04', '05', '07', '34', '40', '44', '48', '54', '57', '67', '76', '83', '89'];
    for (const division of skipped) expect(sectorOfDivision(division)).toBeUndefined();
    // With 86 divisions and 14 gaps, every number from 00 to 99 has been dealt with.
    expect(skipped.length + DIVISIONS.length).toBe(100);
  });

  withList('are those of the reference list, where it is present', () => {
    const expected = listed!.filter(({ level }) => level === 'afdeling').map(({ code }) => code);
    expect([...DIVISIONS]).toEqual(expected.sort());
    expect(expected).toHaveLength(86);
  });

  withList('split education into the groups of the reference list, where it is present', () => {
    const groups = listed!.filter(({ level, code }) => level === 'groep' && code.startsWith('85'));
    expect(groups.map(({ code }) => code.slice(2))).toEqual(Object.keys(EDUCATION_GROUPS));
  });

  it('give one of the five groups of education to knowledge', () => {
    expect(Object.keys(EDUCATION_GROUPS)).toEqual(['2', '3', '4', '5', '6']);
    expect(Object.entries(EDUCATION_GROUPS).filter(([, sector]) => sector === 'knowledge')).toEqual([
      ['4', 'knowledge'],
    ]);
  });
});

describeWithList('every code of the reference list, where it is present', () => {
  const codes = (listed ?? []).filter(({ level }) => level !== 'sectie');

  it('belongs to the sector of its division when written as text with dots', () => {
    expect(sectorOfCode('01.13.1')).toMatchObject({ kind: 'sector', sector: 'agrofood' });
    for (const { code } of codes) {
      const dotted = [code.slice(0, 2), code.slice(2, 4), code.slice(4)]
        .filter((part) => part !== '')
        .join('.');
      const answer = sectorOfCode(dotted);
      if (code === '85') expect(answer.kind).toBe('education');
      else if (code.startsWith('854')) expect(answer).toMatchObject({ kind: 'sector', sector: 'knowledge' });
      else
        expect([code, answer]).toEqual([
          code,
          { kind: 'sector', sector: sectorOfDivision(code.slice(0, 2)), division: code.slice(0, 2) },
        ]);
    }
  });

  it('is never given another sector when undotted, as text or as a number that lost its zero', () => {
    expect(sectorOfCode(111)).toMatchObject({ kind: 'sector', sector: 'agrofood' });
    for (const { code } of codes) {
      const right = code.startsWith('854') ? 'knowledge' : sectorOfDivision(code.slice(0, 2));
      const forms =
        code.length === 3 && code.startsWith('0') ? [code] : [code, Number(code), String(Number(code))];
      for (const form of forms) {
        const answer = sectorOfCode(form);
        const answered =
          answer.kind === 'ambiguous' ? answer.sectors : answer.kind === 'unknown' ? [] : [answer.sector];
        expect([form, answered]).toEqual([form, expect.arrayContaining([right])]);
      }
    }
  });
});
