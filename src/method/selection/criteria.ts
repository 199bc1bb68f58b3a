/** The four criteria by which sectors are selected for policy (Birch 2019, section 2.3, a to d). */
export const CRITERIA = ['size', 'concentration', 'socialRelevance', 'suitableEmployment'] as const;

export type Criterion = (typeof CRITERIA)[number];

export interface CriterionText {
  /** The Dutch name is a heading of figure 3 of the same report. */
  readonly name: { readonly nl: string; readonly en: string };
  /** What it is measured by: the second row of figure 3. */
  readonly indicator: { readonly nl: string; readonly en: string };
}

export const CRITERION_TEXTS: Readonly<Record<Criterion, CriterionText>> = {
  size: {
    name: { nl: 'Omvang en groeipotentie', en: 'Size and growth potential' },
    indicator: { nl: 'Omvang en groei werkgelegenheid', en: 'Size and growth of employment' },
  },
  concentration: {
    name: { nl: 'Concentratie', en: 'Concentration' },
    indicator: {
      nl: 'Omvang werkgelegenheid t.o.v. rest van Nederland',
      en: 'Size of employment against the rest of the Netherlands',
    },
  },
  socialRelevance: {
    name: { nl: 'Maatschappelijke relevantie', en: 'Social relevance' },
    indicator: {
      nl: 'Mate van betrokkenheid bij toekomstige uitdagingen',
      en: 'Involvement in the challenges ahead',
    },
  },
  suitableEmployment: {
    name: { nl: 'Passende werkgelegenheid', en: 'Suitable employment' },
    indicator: {
      nl: 'Aansluiting opleidingsprofiel bij werkloze beroepsbevolking',
      en: 'Fit of the education profile with the unemployed',
    },
  },
};
