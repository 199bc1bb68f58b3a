/** Names up to a handful, and a number beyond. */
const named = (names: readonly string[]): string =>
  names.length > 6 ? String(names.length) : names.join(', ');

export const clusters = {
  title: 'Clusters',
  question: 'Wat is een cluster, wat is een profiel, en in welke fase?',
  answer: (of: {
    clusters: readonly string[];
    emerging: readonly string[];
    profiles: readonly string[];
    untested: readonly string[];
    elsewhere: readonly string[];
  }) =>
    [
      of.clusters.length > 0 ? `Cluster: ${named(of.clusters)}.` : 'Geen cluster dat beide toetsen haalt.',
      ...(of.emerging.length > 0 ? [`In ontwikkeling: ${named(of.emerging)}.`] : []),
      ...(of.profiles.length > 0 ? [`Profiel, geen cluster: ${named(of.profiles)}.`] : []),
      ...(of.untested.length > 0 ? [`Niet getoetst: ${named(of.untested)}.`] : []),
      ...(of.elsewhere.length > 0 ? [`Kern elders: ${named(of.elsewhere)}.`] : []),
    ].join(' '),
  name: 'Cluster of profiel',
  area: 'Gebied',
  ownArea: 'eigen gebied',
  elsewhere: 'elders',
  centre: 'Plaats van het centrum',
  proximity: 'Nabijheid',
  dependence: 'Samenhang',
  evidence: (test: string) => `${test}: bewijs`,
  tested: 'Volgens de toetsen',
  notTested: 'niet getoetst',
  given: 'Volgens uw tabel',
  applied: 'Oordeel dat telt',
  phase: 'Fase',
  phaseReason: 'Waarom deze fase',
  appliedPhase: 'Fase die telt',
  remark: 'Toelichting',
  counted: 'Clusters, ook in ontwikkeling',
  ownVerdict: 'Eigen oordeel: cluster, in ontwikkeling of profiel',
  ownReason: 'Reden',
  ownPhase: 'Eigen fase: geboorte, groei, volwassen of afname',
  verdictPrompt: 'Leeg: wat uw tabel of de toetsen zeggen, geldt.',
  phasePrompt: 'Leeg: de fase in uw tabel geldt.',
  remarks: [
    'Nabijheid: de bedrijven zitten bij elkaar. Samenhang: ze zijn economisch van elkaar afhankelijk, vooral als leverancier en afnemer.',
    'Twee keer ja is een cluster; twee keer ten minste beperkt is in ontwikkeling; één keer nee is een profiel, hoe sterk de andere toets ook is (naar Birch, 2019, paragraaf 2.6).',
    'Uw eigen oordeel gaat voor uw tabel, en uw tabel voor de toetsen. Uw eigen fase gaat voor de fase in uw tabel.',
    'Een profiel krijgt geen interventies voor clusters. Steun een cluster pas na de geboorte: de overheid voedt en de ondernemers sturen.',
    'Het advies volgt een ander oordeel of een andere fase bij de volgende druk op de knop.',
  ],
};
