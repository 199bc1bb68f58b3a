/**
 * The ten elements of an entrepreneurial ecosystem (Stam 2015), in the order of appendix 3 of the
 * report for The Hague (Birch 2019).
 */
export const ELEMENTS = [
  'formalInstitutions',
  'entrepreneurialCulture',
  'infrastructure',
  'demand',
  'networks',
  'leadership',
  'talent',
  'finance',
  'knowledge',
  'intermediateServices',
] as const;

export type Element = (typeof ELEMENTS)[number];

/** A ratio scale has a meaningful zero and no sign (firms per 1,000); growth is measured on an interval scale. */
export type Scale = 'ratio' | 'interval';

/** The scale of each element's indicator: demand is a growth of jobs, which can be negative. */
export const ELEMENT_SCALE: Readonly<Record<Element, Scale>> = {
  formalInstitutions: 'ratio',
  entrepreneurialCulture: 'ratio',
  infrastructure: 'ratio',
  demand: 'interval',
  networks: 'ratio',
  leadership: 'ratio',
  talent: 'ratio',
  finance: 'ratio',
  knowledge: 'ratio',
  intermediateServices: 'ratio',
};

export type Rating = 'strong' | 'neutral' | 'weak';
