import type { SampleCluster } from '../clusterTable';

/** What sections 2.6 and 2.7 of the report for The Hague (Birch 2019, pp. 20-25) say of clusters, in our words. */

/** What the clusters of the wider region have in common: the report names their centre, and does not test them. */
const ELSEWHERE = {
  proximity: null,
  proximityEvidence: null,
  dependence: null,
  dependenceEvidence: null,
  phase: null,
  phaseReason: null,
  area: 'ruime regio',
  source: '2.6, p. 24',
} as const;

/** The clusters of the city, its profile, and the clusters of the wider region. */
export const CLUSTERS: readonly SampleCluster[] = [
  {
    name: 'Security',
    proximity: 'ja',
    proximityEvidence: 'Rond de HSD-campus (campus sinds 2013).',
    dependence: 'ja',
    dependenceEvidence: 'Partijen kopen van elkaar en werken samen aan innovatie en arbeidsmarkt.',
    phase: 'groei',
    phaseReason: 'Gedrukt in het rapport: scholing, evenementen en bekendheid buiten de stad.',
    note: 'Sterk volgens het rapport; geeft inhoud aan het profiel van stad van vrede en recht.',
    area: 'Den Haag',
    centre: 'HSD-campus',
    source: '2.6, p. 21-22',
  },
  {
    name: 'Legal & Policy',
    proximity: 'ja',
    proximityEvidence: 'Rond het Centraal Station (Central Innovation District).',
    dependence: 'beperkt',
    dependenceEvidence: 'Nog weinig samenwerking en onderlinge afhankelijkheid, wel kansen.',
    phase: 'geboorte',
    phaseReason: 'Onze lezing: volgens het rapport nog in ontwikkeling; het noemt geen fase.',
    note: 'Leunt op het Rijk; de Humanity Hub is er een onderdeel van.',
    area: 'Den Haag',
    centre: 'Centraal Station',
    source: '2.6, p. 21-22',
  },
  {
    name: 'Composieten',
    proximity: 'ja',
    proximityEvidence: 'Op Technology Park Ypenburg.',
    dependence: 'ja',
    dependenceEvidence:
      'Bedrijven ontwikkelen samen materialen; fieldlab sinds 2015, formeel programma sinds 2018.',
    phase: 'groei',
    phaseReason: 'Onze lezing: een formeel programma sinds 2018; het rapport noemt geen fase.',
    note: 'Klein, maar van buiten erkend als kennispartner.',
    area: 'Den Haag',
    centre: 'Technology Park Ypenburg',
    source: '2.6, p. 21-23',
  },
  {
    name: 'Energievernieuwing',
    proximity: 'beperkt',
    proximityEvidence: 'Hoofdkantoren in de stad, de uitvoering elders.',
    dependence: 'beperkt',
    dependenceEvidence:
      'Veel samenwerking in innovatieprojecten over sectoren heen; een keten wordt niet beschreven.',
    phase: 'geboorte',
    phaseReason: 'Onze lezing: volgens het rapport een mogelijk cluster; het noemt geen fase.',
    note: 'Verbindt de energiesector met delen van de bouw en de maakindustrie.',
    area: 'Den Haag',
    centre: 'Den Haag',
    source: '2.6, p. 21 en 23-24',
  },
  {
    name: 'Impact City',
    proximity: 'ja',
    proximityEvidence: 'Bij elkaar in de Binckhaven.',
    dependence: 'nee',
    dependenceEvidence: 'Nauwelijks onderlinge afhankelijkheid: bedrijven delen een missie, geen keten.',
    phase: null,
    phaseReason: null,
    note: 'Een profiel van de hele stad; trekt bedrijven en beleid rond maatschappelijke doelen aan.',
    area: 'Den Haag',
    centre: 'Binckhaven',
    source: '2.6-2.7, p. 24-25',
  },
  {
    ...ELSEWHERE,
    name: 'Land- en tuinbouw',
    note: 'Grenst aan de stad; leunt op de TU Delft en de glastuinbouw.',
    centre: 'Delft en Westland',
  },
  {
    ...ELSEWHERE,
    name: 'Life Sciences',
    note: 'Den Haag heeft toezichthoudende taken; raakt aan Legal & Policy.',
    centre: 'Leiden (ruimer ook Delft en Rotterdam)',
  },
  {
    ...ELSEWHERE,
    name: 'Ruimtevaart en luchtvaart',
    note: 'Loopt via regelgevers in de stad en via Composieten.',
    centre: 'Noordwijk en luchthaven Rotterdam/Den Haag',
  },
];
