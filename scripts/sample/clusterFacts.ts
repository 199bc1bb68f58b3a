/** What section 2.6 of the report for The Hague (Birch 2019, pp. 20-25) says of clusters, in our words. */

export interface SampleCluster {
  readonly name: string;
  readonly proximity: 'ja' | 'beperkt' | 'nee';
  readonly proximityEvidence: string;
  readonly dependence: 'ja' | 'beperkt' | 'nee';
  readonly dependenceEvidence: string;
  readonly phase: 'geboorte' | 'groei';
  readonly phaseOrigin: 'gedrukt' | 'onze lezing';
  readonly note: string;
  readonly source: string;
}

export const CLUSTERS: readonly SampleCluster[] = [
  {
    name: 'Security',
    proximity: 'ja',
    proximityEvidence: 'Rond de HSD-campus (campus sinds 2013).',
    dependence: 'ja',
    dependenceEvidence: 'Partijen kopen van elkaar en werken samen aan innovatie en arbeidsmarkt.',
    phase: 'groei',
    phaseOrigin: 'gedrukt',
    note: 'Het rapport noemt de groeifase zelf: scholing, evenementen en een merk naar buiten.',
    source: '2.6, p. 21-22',
  },
  {
    name: 'Legal & Policy',
    proximity: 'ja',
    proximityEvidence: 'Rond het Centraal Station (Central Innovation District).',
    dependence: 'beperkt',
    dependenceEvidence: 'Nog weinig samenwerking en onderlinge afhankelijkheid, wel kansen.',
    phase: 'geboorte',
    phaseOrigin: 'onze lezing',
    note: 'Het rapport spreekt van een cluster in ontwikkeling en noemt geen fase.',
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
    phaseOrigin: 'onze lezing',
    note: 'Klein, economisch verbonden en van buiten herkend; het rapport noemt geen fase.',
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
    phaseOrigin: 'onze lezing',
    note: 'Het rapport ziet een mogelijk cluster en noemt geen fase.',
    source: '2.6, p. 21 en 23-24',
  },
];

/** Profiles, and clusters with their centre elsewhere: name, what it is, centre, link with The Hague, source. */
export const NO_CLUSTERS_OF_THE_CITY: readonly (readonly [string, string, string, string, string])[] = [
  [
    'Impact City',
    'profiel van de stad',
    'Den Haag (Binckhaven)',
    'Wel nabijheid, nauwelijks onderlinge afhankelijkheid: bedrijven delen een missie, geen keten.',
    '2.6-2.7, p. 24-25',
  ],
  [
    'Land- en tuinbouw',
    'cluster in de regio',
    'Delft en Westland',
    'Grenst aan de stad; leunt op de TU Delft en de glastuinbouw.',
    '2.6, p. 24',
  ],
  [
    'Life Sciences',
    'cluster in de regio',
    'Leiden (ruimer ook Delft en Rotterdam)',
    'Den Haag heeft toezichthoudende taken; raakt aan Legal & Policy.',
    '2.6, p. 24',
  ],
  [
    'Ruimtevaart en luchtvaart',
    'cluster in de regio',
    'Noordwijk en luchthaven Rotterdam/Den Haag',
    'Loopt via regelgevers in de stad en via Composieten.',
    '2.6, p. 24',
  ],
];
