/** What each formula on the sheets comes to, in words; the source stands behind it. */
export const provenanceFormulas = {
  share: { name: 'Aandeel', text: 'banen van de sector gedeeld door alle banen.' },
  growth: {
    name: 'Groei',
    text: 'banen nu gedeeld door banen toen, min 1. Per jaar: de zoveelste-machtswortel daarvan, met het aantal jaren.',
  },
  quotient: {
    name: 'Locatiequotiënt',
    text: 'aandeel hier gedeeld door aandeel in de referentie; 1 is even sterk vertegenwoordigd.',
  },
  interval: {
    name: 'Grenzen om het quotiënt',
    text: 'exp(ln quotiënt ± z × wortel van (1 - s)/n + (1 - S)/N), met de aandelen s en S en n en N wat hier en in de referentie is geteld: banen, of hier de vestigingen als dat er minder zijn, want banen in één bedrijf komen en gaan samen.',
  },
  size: {
    name: 'Omvang',
    text: 'aandeel maal het aantal sectoren, vergeleken met de grenzen hierboven.',
  },
  basicJobs: {
    name: 'Stuwende banen',
    text: 'banen boven het aandeel dat de sector in de referentie heeft; minder dan nul telt als nul.',
  },
  exportShare: {
    name: 'Exportaandeel',
    text: 'export gedeeld door omzet, of exporterende vestigingen gedeeld door alle vestigingen.',
  },
  valueAdded: {
    name: 'Toegevoegde waarde',
    text: 'toegevoegde waarde gedeeld door fte, of door banen als er geen fte in uw tabel staan.',
  },
  shiftShare: {
    name: 'Shift-share',
    text: 'landelijk: banen toen × groei van de referentie; samenstelling: banen toen × (groei van de sector daar min die van de referentie); regionaal: de rest.',
  },
  diversity: {
    name: 'Spreiding',
    text: '1 gedeeld door de som van de gekwadrateerde aandelen: zoveel even grote sectoren zouden even gespreid zijn.',
  },
  entropy: {
    name: 'Entropie',
    text: 'min de som van elk aandeel maal zijn logaritme met grondtal 2.',
  },
  krugman: {
    name: 'Krugman-index',
    text: 'de som van de verschillen, zonder teken, tussen de aandelen hier en in de referentie.',
  },
  hachman: {
    name: 'Hachman-index',
    text: '1 gedeeld door de som van elk aandeel hier in het kwadraat, gedeeld door het aandeel in de referentie.',
  },
  multiplier: { name: 'Basismultiplier', text: 'alle banen gedeeld door de stuwende banen.' },
  selection: {
    name: 'Totaal en plaats',
    text: 'gewogen gemiddelde van de punten; een sector zonder punten op een criterium met gewicht heeft geen plaats.',
  },
  acceptability: {
    name: 'Kans op een plaats',
    text: 'deel van 10.000 willekeurige gewichten (elk even waarschijnlijk, startgetal 1) waarbij de sector die plaats krijgt; vaste waarden.',
  },
  fit: {
    name: 'Aansluiting opleiding',
    text: '1 min de helft van de som van de verschillen tussen de opleidingsaandelen van sector en werklozen.',
  },
  rating: {
    name: 'Sterk, neutraal of zwak',
    text: 'waarde boven of onder het gemiddelde met meer dan de neutrale marge; bij groei in standaarddeviaties. Een gegeven oordeel gaat voor, uw eigen oordeel voor alles.',
  },
  index: {
    name: 'Index',
    text: 'waarde gedeeld door het gemiddelde; bij groei exp(z) gedeeld door het gemiddelde daarvan, met z in standaarddeviaties en een bovengrens.',
  },
  score: {
    name: 'Score',
    text: 'optellend: gewogen gemiddelde van de indices; vermenigvuldigend: gewogen meetkundig gemiddelde; knelpunt: gewogen gemiddelde van laagste + 1 - exp(laagste - index).',
  },
  crossovers: {
    name: 'Sterkte van een cross-over',
    text: 'hoe vaak twee sectoren samenwerken, gedeeld door hoe vaak dat bij toeval zou zijn.',
  },
  clusters: {
    name: 'Cluster of profiel',
    text: 'twee keer ja is een cluster, twee keer ten minste beperkt in ontwikkeling, één keer nee een profiel.',
  },
  advice: {
    name: 'Aanbeveling',
    text: 'elk zwak element van een gekozen sector of cluster: eerst wat een bron bij naam voorstelt, dan wat de catalogus in de fase plaatst: die van het cluster, of die u de sector gaf.',
  },
  programmes: {
    name: 'Programma',
    text: 'interventies die ten minste twee sectoren of clusters helpen, rond dezelfde missie of hetzelfde zwakke element.',
  },
  generic: {
    name: 'Generiek beleid',
    text: 'aantal ecosystemen waar het element zwak is, gedeeld door alle ecosystemen met een beoordeling.',
  },
  urgent: {
    name: 'Meest urgente interventies',
    text: 'eerst wat een bron voor deze stad bij naam voorstelt (figuur 9, alleen in Den Haag), dan die voor de meeste sectoren en clusters, dan die met de meeste invloed van de gemeente; een betwiste zwakte telt niet mee.',
  },
};
