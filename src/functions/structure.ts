import {
  DEFAULT_SHIFT_SHARE_METHOD,
  MethodError,
  baseMultiplier,
  cagr,
  concentrationClasses,
  concentrationThresholdsOf,
  growthRate,
  share,
  shiftShare,
  sizeClasses,
  sizeThresholdsOf,
} from '../method';
import { type Answer, answer } from './answer';
import { filledIn } from './message';
import { WORDS } from './words';

/**
 * Divides each value by the total: the share of each sector. An empty or withheld value (. x -) gives #N/A.
 * @customfunction SHARE SHARE
 * @param values Jobs (or firms, euros) per sector: a row, a column, or a block together with total.
 * @param [total] The whole: one cell, or a row or column of totals. Without it the values are added up.
 * @returns Shares as fractions of 1, as many as there are values.
 * @helpurl https://localhost:3000/help/functions/SHARE.html
 */
export function shareOf(values: any[][], total?: any[][]): any[][] {
  return answer((given) => share(given.numbers('values', values), given.optionalNumbers('total', total)));
}

/**
 * Growth from start to end over the whole period: end / start - 1. Growth from zero or from an empty cell is #N/A.
 * @customfunction GROWTH_RATE GROWTH_RATE
 * @param start Jobs (or firms) at the first moment: one cell or a range.
 * @param end Jobs (or firms) at the last moment, in a range of the same shape.
 * @returns Growth as fractions of 1, as many as there are values: 0.05 is 5 %.
 * @helpurl https://localhost:3000/help/functions/GROWTH_RATE.html
 */
export function growthRateOf(start: any[][], end: any[][]): any[][] {
  return answer((given) => growthRate(given.numbers('start', start), given.numbers('end', end)));
}

/**
 * Growth per year: the rate that, repeated every year, leads from start to end. Growth from zero is #N/A.
 * @customfunction CAGR CAGR
 * @param start Jobs (or firms) at the first moment: one cell or a range.
 * @param end Jobs (or firms) at the last moment, in a range of the same shape.
 * @param years Years between the two moments: one cell, or a row or column along the range.
 * @returns Yearly growth as fractions of 1, as many as there are values: 0.01 is 1 % a year.
 * @helpurl https://localhost:3000/help/functions/CAGR.html
 */
export function cagrOf(start: any[][], end: any[][], years: any[][]): any[][] {
  return answer((given) =>
    cagr(given.numbers('start', start), given.numbers('end', end), given.numbers('years', years)),
  );
}

/**
 * Splits the change of each sector into a national, a mix and a regional part; one row per sector, then the total.
 * @customfunction SHIFT_SHARE SHIFT_SHARE
 * @param region_start Jobs per sector in the region at the start. Dynamic: a column per year, without the last year.
 * @param region_end The same sectors at the end. Dynamic: a column per year, without the first year.
 * @param reference_start The same sectors at the start in the reference area, in the same shape.
 * @param reference_end The same sectors at the end in the reference area, in the same shape.
 * @param [method] "classic" (also without it), "Esteban-Marquillas" or "dynamic" (the sum over the years).
 * @returns Columns national, mix, regional (Esteban-Marquillas: competitive and allocation) and change.
 * @helpurl https://localhost:3000/help/functions/SHIFT_SHARE.html
 */
export function shiftShareOf(
  region_start: any[][],
  region_end: any[][],
  reference_start: any[][],
  reference_end: any[][],
  method?: any[][],
): any[][] {
  return answer((given) =>
    shiftShare(
      given.numbers('region_start', region_start),
      given.numbers('region_end', region_end),
      given.numbers('reference_start', reference_start),
      given.numbers('reference_end', reference_end),
      given.word('method', method, WORDS.shiftShareMethods) ?? DEFAULT_SHIFT_SHARE_METHOD,
    ),
  );
}

/**
 * Economic base multiplier: all jobs per job that serves other regions. A second cell warns when it is unstable.
 * @customfunction BASE_MULTIPLIER BASE_MULTIPLIER
 * @param region Jobs in the region, all sectors: a row or a column.
 * @param reference Jobs or shares in the reference area, of the same sectors in the same order.
 * @returns Two cells: the multiplier, and a warning when fewer than 15 % of the jobs are basic.
 * @helpurl https://localhost:3000/help/functions/BASE_MULTIPLIER.html
 */
export function baseMultiplierOf(region: any[][], reference: any[][]): any[][] {
  return answer((given) => {
    const found = baseMultiplier(given.numbers('region', region), given.numbers('reference', reference));
    if (found instanceof MethodError) return [[found, '']];
    const { locale } = given;
    const percent = Math.round(found.basicShare * 1000) / 10;
    const warning = filledIn(locale.functions.messages['baseMultiplier.unstable'], { percent }, locale);
    return [[found.multiplier, found.isUnstable ? warning : '']];
  });
}

/**
 * Size of each sector in words: small, medium, large or very large, against the share if all sectors were equal.
 * @customfunction SIZE_CLASS SIZE_CLASS
 * @param share Share of each sector as a fraction, 0.072 for 7.2%: one cell or a range.
 * @param [sector_count] Number of sectors. Without it the cells of share are counted; they must add up to 1.
 * @param [thresholds] Where medium, large and very large begin, in equal shares; 0.5, 1 and 2.5 without it.
 * @returns Words in the language of Excel, as many as there are shares.
 * @helpurl https://localhost:3000/help/functions/SIZE_CLASS.html
 */
export function sizeClassOf(share: any[][], sector_count?: any[][], thresholds?: any[][]): any[][] {
  return answer((given) => {
    const values = given.numbers('share', share);
    const count = given.numberButZero('sector_count', sector_count);
    const bounds = sizeThresholdsOf(given.settings('thresholds', thresholds));
    return inWords(sizeClasses(values, count, bounds), given.locale.terms.sizeClasses);
  });
}

/**
 * Concentration of each sector in words: low, average, above average or very high, from its location quotient.
 * @customfunction CONCENTRATION_CLASS CONCENTRATION_CLASS
 * @param quotient Location quotients: one cell or a range.
 * @param [thresholds] Where average, above average and very high begin; 0.9, 1.1 and 2 without it.
 * @returns Words in the language of Excel, as many as there are quotients.
 * @helpurl https://localhost:3000/help/functions/CONCENTRATION_CLASS.html
 */
export function concentrationClassOf(quotient: any[][], thresholds?: any[][]): any[][] {
  return answer((given) => {
    const values = given.numbers('quotient', quotient);
    const bounds = concentrationThresholdsOf(given.settings('thresholds', thresholds));
    return inWords(concentrationClasses(values, bounds), given.locale.terms.concentrationClasses);
  });
}

function inWords<Class extends string>(
  classes: readonly (readonly (Class | MethodError)[])[],
  words: Readonly<Record<Class, string>>,
): Answer[][] {
  return classes.map((row) => row.map((cell) => (typeof cell === 'string' ? words[cell] : cell)));
}
