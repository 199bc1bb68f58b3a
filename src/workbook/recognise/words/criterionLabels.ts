import type { Mission } from '../../../method/selection/missions';
import type { FitClass, GrowthClass, MissionRelevance } from '../../input';
import { plainText } from './text';

const GROWTH_WORD =
  /(?:(grote|sterke|flinke|forse|snelle|strong|large|fast)\s+|(lichte|kleine|geringe|slight|small)\s+)?(?:(groei|groeit|growth|growing|toename)|(krimp|krimpt|daling|afname|decline|declining|shrinking))/g;

function growthClassOf(isStrong: boolean, isSlight: boolean, grows: boolean): GrowthClass {
  if (!grows) return isSlight ? 'slightDecline' : 'decline';
  if (isStrong) return 'strongGrowth';
  return isSlight ? 'slightGrowth' : 'growth';
}

/** Every class of growth that a label names, `groei in ICT, krimp in telecom` both; null when it names none. */
export function growthClassesOf(label: string): readonly GrowthClass[] | null {
  const classes = [...plainText(label).matchAll(GROWTH_WORD)].map(([, strong, slight, growth]) =>
    growthClassOf(strong !== undefined, slight !== undefined, growth !== undefined),
  );
  return classes.length > 0 ? classes : null;
}

const FIT_WORDS: readonly (readonly [FitClass, RegExp])[] = [
  ['good', /^(?:goed|good|hoog|hoge|high|sterk|strong|groen|green)/],
  ['average', /^(?:gemiddeld|average|redelijk|reasonable|matig|moderate|neutra|geel|yellow)/],
  ['poor', /^(?:slecht|poor|laag|lage|low|zwak|weak|rood|red\b)/],
];

/** What a label says of the fit with the unemployed; null when it says nothing known. */
export function fitClassOf(label: string): FitClass | null {
  const plain = plainText(label);
  return FIT_WORDS.find(([, words]) => words.test(plain))?.[0] ?? null;
}

/** Never the bare name of a sector: a column `Zorg` or `Energie` is no mission. */
const MISSION_WORDS: readonly (readonly [Mission, RegExp])[] = [
  ['energyTransition', /energietransitie|energy transition|duurzaam|verduurzaming|sustainab/],
  ['foodAndWater', /landbouw|\bwater\b|voedsel|agricultur|\bfood\b/],
  ['health', /gezondheid|health/],
  ['security', /veiligheid|security|\bsafety/],
  ['keyTechnologies', /sleuteltechnolog|key (?:enabling )?technolog/],
];

/** The missions that a text names. */
export function missionsIn(text: string): readonly Mission[] {
  const plain = plainText(text);
  return MISSION_WORDS.filter(([, words]) => words.test(plain)).map(([mission]) => mission);
}

/** The criteria of a selection that no count tells: in the name of one, jobs are no count of jobs. */
const CRITERION =
  /\bpassende? (?:werkgelegenheid|werk\b)|\bsuitable (?:employment|jobs|work)\b|\b(?:maatschappelijke|social|societal) (?:relevantie|relevance)\b/;

/** Whether a header, made plain, names a criterion. */
export const namesCriterion = (plain: string): boolean => CRITERION.test(plain);

export const ENABLER = /\benablers?\b|\bmaakt\b.*\bmogelijk|makes? (?:it )?possible/;
export const STEERING = /\bstu(?:ur|urt|rend|rende|ring)\b|aanstur|steer|\bregie|co-?ordin/;
export const PARTLY = /\bdeels\b|gedeeltelijk|ten dele|\bpartly\b|\bpartial/;
/** A label in doubt says neither that a sector contributes nor that it does not. */
export const DOUBT = /^(?:mogelijk|misschien|wellicht|possibly|perhaps|maybe)\b|\?/;
const NONE = /^(?:geen|niet|nee|none|no)\b|^0$/;

/**
 * What a label says of the missions: `Veiligheid + enabler` contributes to one and enables others.
 * Null when it says nothing known; a label that says there is no relevance has none.
 */
export function relevanceOf(label: string): MissionRelevance | null {
  const plain = plainText(label);
  if (DOUBT.test(plain)) return null;
  if (NONE.test(plain)) return { direct: 0, enabler: false, steering: false };
  const parts = plain.split(/[+;]/);
  const isEnabler = parts.map((part) => ENABLER.test(part));
  const isSteering = parts.map((part) => STEERING.test(part));
  const direct = parts.map((part, index) => {
    if (isEnabler[index] || isSteering[index]) return 0;
    return missionsIn(part).length * (PARTLY.test(part) ? 0.5 : 1);
  });
  const relevance = {
    direct: direct.reduce((sum, count) => sum + count, 0),
    enabler: isEnabler.includes(true),
    steering: isSteering.includes(true),
  };
  return relevance.direct > 0 || relevance.enabler || relevance.steering ? relevance : null;
}
