import { FORECAST } from '../words/figureWords';
import { plainText } from '../words/text';
import { yearsIn } from './moments';

/** Where one thing that a sentence says ends and the next begins. */
const BETWEEN = /[;,()]|\. |\b(?:en|and|maar|but|tegenover|versus)\b/;
const AND_ON = /\b(?:en|and) (?:verder|later|volgende|onwards|beyond|after)\b|\be\.?v\.?(?= |$)/g;
const UNTIL = /\btot en met\b|\bup to and including\b/g;
const FROM = /\b(?:vanaf|sinds|from|since|as of|met ingang van|onwards)\b/;
const AFTER = /\b(?:na|after)\b/;
const RANGE = /(\d{4}) ?(?:-|t\/m|tm|tot|to|until|through) ?(\d{4})/;
const ONLY_YEARS = /^\W*(?:(?:19|20)\d{2}\W*)+$/;
const ARE = /\b(?:zijn|are|betreffen)\b/;
/** What was counted: a clause that speaks of both says of neither which years it has. */
const COUNTED = /realisatie|gerealiseerd|werkelijk|geteld|\b(?:actuals?|observed|realised|realized)\b/;
const OUTRIGHT = /prognos|raming|scenario|\bforecasts?\b|projecti|streefcijfer/;
/** What a figure is said not to be, or not to hold. */
const NOT = /\b(?:geen|niet|no|not|zonder|without|excl\w*|exclusief|incl\w*|inclusief)\b/;

function yearsOfClause(clause: string, years: readonly number[]): readonly number[] {
  const said = yearsIn(clause);
  const [first, last] = [said[0], said[said.length - 1]];
  if (first === undefined || last === undefined || COUNTED.test(clause)) return [];
  const range = RANGE.exec(clause);
  if (range) return years.filter((year) => Number(range[1]) <= year && year <= Number(range[2]));
  if (FROM.test(clause)) return years.filter((year) => year >= first);
  if (AFTER.test(clause)) return years.filter((year) => year > last);
  return years.filter((year) => said.includes(year));
}

/** Figures that are to come are no forecast of what they will be. */
const PENDING = /definitie|\bfinal\b|\bword(?:t|en)\b.*\bverwacht\b|\bexpected (?:to|in|by)\b/;

/** The clauses that are about a forecast: `prognose 2030` and, of a list, `2035` behind it. */
function clausesOfForecast(plain: string): readonly string[] {
  const clauses = plain.split(BETWEEN).map((clause) => clause.trim());
  const hasYears = (at: number): boolean => yearsIn(clauses[at]!).length > 0;
  const isOfForecast = clauses.map(
    (clause) => FORECAST.test(clause) && !NOT.test(clause) && !PENDING.test(clause),
  );
  for (let at = 1; at < clauses.length; at++) {
    if (isOfForecast[at - 1] && ONLY_YEARS.test(clauses[at]!)) isOfForecast[at] = true;
  }
  // `2030 (prognose)`
  clauses.forEach((clause, at) => {
    if (at > 0 && isOfForecast[at] && yearsIn(clause).length === 0) isOfForecast[at - 1] ||= hasYears(at - 1);
  });
  for (let at = clauses.length - 2; at >= 0; at--) {
    const isListed =
      isOfForecast[at + 1] && (ARE.test(clauses[at + 1]!) || ONLY_YEARS.test(clauses[at + 1]!));
    if (isListed && clauses.slice(at + 1).some((clause) => ARE.test(clause)) && ONLY_YEARS.test(clauses[at]!))
      isOfForecast[at] = true;
  }
  return clauses.filter((_clause, at) => isOfForecast[at]);
}

/** What a sentence around a table says of its years. */
export interface ForecastSaid {
  /** The years that are forecast. */
  readonly years: readonly number[];
  /** It says that there is a forecast, and not of which years. */
  readonly isUnclear: boolean;
}

/**
 * Which of the years of a table are forecast, by a sentence around it: `2030 betreft een prognose`, `prognose vanaf
 * 2025`.
 *
 * @param years those of the table, the earliest first.
 */
export function forecastSaid(text: string, years: readonly number[]): ForecastSaid {
  const plain = plainText(text).replace(AND_ON, ' onwards').replace(UNTIL, 't/m');
  if (!FORECAST.test(plain)) return { years: [], isUnclear: false };
  const clauses = clausesOfForecast(plain);
  const found = new Set(clauses.flatMap((clause) => yearsOfClause(clause, years)));
  const last = years[years.length - 1] ?? 0;
  // A forecast of later years is not in this table.
  const isElsewhere =
    years.length > 0 && clauses.some((clause) => yearsIn(clause).some((year) => year > last));
  return {
    years: years.filter((year) => found.has(year)),
    isUnclear: found.size === 0 && !isElsewhere && clauses.some((clause) => OUTRIGHT.test(clause)),
  };
}
