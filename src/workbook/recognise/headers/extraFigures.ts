import { elsewhereOf, type ExtraFigure, type GrowthFigure } from '../../input';

/** Jobs that work for other areas, by her own count; what is not among them is named in the same words. */
const BASIC = /stuwend|\bbasic (?:jobs|employment)\b|\btraded (?:jobs|employment)\b/;
const NOT_BASIC = /\bniet[ -]?stuwend|\bnon-?basic|verzorgend/;
const EXPORTERS = /\bexporterende?\b|\bexporteurs?\b|\bexporters?\b|\bexporting\b/;
const EXPORTS = /export/;
const TURNOVER = /omzet|\bturnover\b|\brevenues?\b|\bsales\b/;
const VALUE_ADDED = /toegevoegde waarde|\bvalue added\b|\badded value\b|\bgva\b/;
const PER_JOB = /\bper (?:fte|baan|job|werkende|werkzame|werknemer|arbeidsjaar|employee|worker|person)/;
const PER_ANYTHING = /\bper\b(?! (?:31|1|ultimo|jaar|year|sector))/;
const AS_SHARE = /quote\b|intensiteit|intensity/;
const FTE = /\b[fv]te(?:'s)?\b|arbeidsjaren|arbeidsvolume|\b(?:full[- ]?time|voltijds?)[- ]?equivalent/;

/**
 * What a column counts beside jobs and establishments, by its header in plain words.
 *
 * @param derived what kind of derived figure the header speaks of; null for a count or an amount.
 */
export function extraFigureOf(
  words: string,
  derived: 'growth' | 'quotient' | 'share' | 'rate' | null,
): ExtraFigure | null {
  if (derived === 'growth' || derived === 'quotient') return null;
  const isShare = derived === 'share' || AS_SHARE.test(words);
  if (VALUE_ADDED.test(words)) {
    if (PER_JOB.test(words)) return 'valueAddedPerJob';
    return isShare || PER_ANYTHING.test(words) ? null : 'valueAdded';
  }
  if (EXPORTS.test(words)) {
    if (isShare) return 'exportShare';
    if (PER_ANYTHING.test(words)) return null;
    return EXPORTERS.test(words) ? 'exporters' : 'exports';
  }
  if (isShare || PER_ANYTHING.test(words)) return null;
  if (TURNOVER.test(words)) return 'turnover';
  return BASIC.test(words) && !NOT_BASIC.test(words) ? 'basicJobs' : null;
}

/** A figure that cannot be added up to a whole. */
export function isRatio(id: ExtraFigure): boolean {
  const figure = elsewhereOf(id)?.figure ?? id;
  return figure === 'valueAddedPerJob' || figure === 'exportShare' || isGrowth(id);
}

/** Growth may be below zero, which no other figure is. */
export const isGrowth = (id: ExtraFigure): id is GrowthFigure =>
  id === 'jobsGrowth' || id === 'establishmentsGrowth';

/** Whether a column counts years of work rather than jobs. */
export const countsFte = (header: string): boolean => FTE.test(header.toLowerCase());

/** The money that amounts are in: what one of them comes to in thousands; null where the header does not say. */
export function thousandsOf(header: string): number | null {
  const words = header.toLowerCase();
  if (/\bmln\b|\bmiljoen|\bmillion|\bm[€$]|€ ?m\b/.test(words)) return 1000;
  if (/\bmld\b|\bmiljard|\bbillion/.test(words)) return 1_000_000;
  if (/[x×*] ?1[., ]?000\b|\bduizend|\bthousand|\bk[€$]|1[., ]?000 euro/.test(words)) return 1;
  return /\beuro\b|\beur\b|€/.test(words) ? 0.001 : null;
}
