import type { Bilingual, InterventionSource } from './intervention';

/** What each source is, in full, for the sheet that shows the catalogue. */
export const SOURCES: Readonly<
  Record<InterventionSource, { readonly short: Bilingual; readonly full: Bilingual }>
> = {
  figure8: {
    short: { nl: 'Birch 2019, figuur 8', en: 'Birch 2019, figure 8' },
    full: {
      nl: 'Birch (2019), rapport voor de gemeente Den Haag over de structuur van de economie en het economisch beleid, paragraaf 4.1, figuur 8 (interventies naar ontwikkelfase), p. 33-34.',
      en: 'Birch (2019), report for the municipality of The Hague on the structure of its economy and economic policy, section 4.1, figure 8 (interventions by phase of development), pp. 33-34 (in Dutch).',
    },
  },
  table2: {
    short: { nl: 'Brenner & Schlump 2011', en: 'Brenner & Schlump 2011' },
    full: {
      nl: 'Brenner, T. & C. Schlump (2011), Policy measures and their effects in the different phases of the cluster life cycle, Regional Studies 45(10), 1363-1386; zoals weergegeven in Birch (2019), bijlage 1, tabel 2.',
      en: 'Brenner, T. & C. Schlump (2011), Policy measures and their effects in the different phases of the cluster life cycle, Regional Studies 45(10), 1363-1386; as quoted in Birch (2019), appendix 1, table 2 (in Dutch).',
    },
  },
  figure9: {
    short: { nl: 'Birch 2019, figuur 9', en: 'Birch 2019, figure 9' },
    full: {
      nl: 'Birch (2019), rapport voor de gemeente Den Haag over de structuur van de economie en het economisch beleid, paragraaf 4.1, figuur 9 (interventies naar sectoren en clusters), p. 36.',
      en: 'Birch (2019), report for the municipality of The Hague on the structure of its economy and economic policy, section 4.1, figure 9 (interventions by sector and cluster), p. 36 (in Dutch).',
    },
  },
};
