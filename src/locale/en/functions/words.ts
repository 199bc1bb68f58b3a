import type { words as dutch } from '../../nl/functions/words';

export const words: typeof dutch = {
  noBottleneck: 'no bottleneck',
  noMismatch: 'no difference',
  synonyms: {
    elements: {
      formalInstitutions: ['Institutions'],
      entrepreneurialCulture: ['Entrepreneurship culture', 'Culture', 'Entrepreneurship'],
      infrastructure: ['Physical infrastructure'],
      demand: ['Market demand'],
      networks: ['Network'],
      leadership: ['Leaders'],
      talent: ['Human capital'],
      finance: ['Financing', 'Capital'],
      knowledge: ['New knowledge'],
      intermediateServices: ['Intermediary services', 'Intermediaries', 'Support services'],
    },
    phases: {
      birth: ['emergence', 'birth phase'],
      growth: ['growth phase'],
      maturity: ['mature', 'maturity phase'],
      decline: ['decline phase'],
    },
    scales: { ratio: ['ratio scale'], interval: ['interval scale'] },
    scoreMethods: {
      additive: ['mean', 'arithmetic', 'sum'],
      multiplicative: ['geometric', 'product'],
      bottleneck: ['weakest link'],
    },
    shiftShareMethods: {
      classic: ['classical', 'static', 'traditional'],
      estebanMarquillas: ['homothetic'],
      dynamic: ['yearly', 'annual'],
    },
    quotientTransforms: { none: ['no'], log: ['ln', 'logarithm', 'natural logarithm'] },
    directions: { rows: ['row'], columns: ['column'] },
    herfindahlForms: {
      index: ['plain'],
      normalised: ['normalized', 'standardised', 'standardized'],
      equivalent: ['equivalent number', 'number'],
    },
    entropyForms: { bits: ['bit'], relative: ['evenness'] },
    theilMethods: { T: ['Theil T'], L: ['Theil L', 'mean log deviation'] },
    criterionScales: { given: ['given'], minMax: ['minimum-maximum', 'minmax'] },
    rankOrders: {
      highestFirst: ['descending', 'high to low'],
      lowestFirst: ['ascending', 'low to high', '1'],
    },
    truths: { true: ['TRUE', 'yes', '1'], false: ['FALSE', 'no'] },
    languages: { nl: ['Dutch'], en: ['English'] },
  },
};
