import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { DIVISIONS } from './sbiDivisions';
import { SECTIONS, divisionsBetween, divisionsOfSections } from './sbiSections';

/** Divisions of SBI 2008 with their sections, from the reference list; undefined where that list is not present. */
function listedDivisions(): readonly (readonly [string, string])[] | undefined {
  const path = resolve(__dirname, '../../../../shared/reference/sbi2008_codes_nl.csv');
  if (!existsSync(path)) return undefined;
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split(','))
    .flatMap(([code, level, section]): [string, string][] =>
      level === 'afdeling' ? [[code!, section!]] : [],
    );
}

const listed = listedDivisions();
const withList = listed ? it : it.skip;

describe('the sections', () => {
  it('are 21 and hold every division once', () => {
    expect(SECTIONS.join('')).toBe('ABCDEFGHIJKLMNOPQRSTU');
    expect(SECTIONS.flatMap((letter) => divisionsOfSections(letter))).toEqual(DIVISIONS);
  });

  withList('hold the divisions of the reference list, where it is present', () => {
    const expected = SECTIONS.map((letter) =>
      listed!.filter(([, section]) => section === letter).map(([code]) => code),
    );
    expect(expected.flat()).toHaveLength(86);
    expect(SECTIONS.map((letter) => divisionsOfSections(letter))).toEqual(expected);
  });

  it('make a range together', () => {
    expect(divisionsOfSections('G', 'I')).toEqual([
      '45',
      '46',
      '47',
      '49',
      '50',
      '51',
      '52',
      '53',
      '55',
      '56',
    ]);
    expect(divisionsOfSections('A', 'U')).toHaveLength(86);
  });

  it('have none between letters that do not run up, or that are no section', () => {
    expect(divisionsOfSections('I', 'G')).toEqual([]);
    expect(divisionsOfSections('V')).toEqual([]);
  });

  it('leave out the numbers that SBI skips', () => {
    expect(divisionsBetween('32', '36')).toEqual(['32', '33', '35', '36']);
  });
});
