import { listed } from './wording';

/** How value added per year of work, or per job, comes about. */
interface ValueAddedText {
  readonly isReady: boolean;
  readonly per: 'fte' | 'job';
  readonly thousands: number | null;
  readonly header: string;
}

export const structure = {
  title: 'Economische structuur',
  question: 'Wat maakt het gebied bijzonder?',
  answer: (largest: string, share: string, concentrated: string | null, quotient: string) => {
    const size = `${largest} is met ${share} van de banen de grootste sector`;
    if (concentrated === null) return `${size}.`;
    return concentrated === largest
      ? `${size}, en ook het sterkst geconcentreerd (quotiënt ${quotient}).`
      : `${size}; het sterkst geconcentreerd is ${concentrated} (quotiënt ${quotient}).`;
  },
  answerUnknown: 'Het totaal aantal banen is nul of niet bekend; zie het blad Invoer.',
  share: 'Aandeel in banen',
  growth: (from: number | null, to: number | null) =>
    from === null || to === null ? 'Groei banen' : `Groei banen ${from}-${to}`,
  establishmentsGrowth: (from: number | null, to: number | null) =>
    from === null || to === null ? 'Groei vestigingen' : `Groei vestigingen ${from}-${to}`,
  regionGrowth: 'Groei · regio',
  referenceGrowth: 'Groei · referentie',
  quotient: 'Locatiequotiënt',
  concentration: 'Concentratie',
  size: 'Omvang',
  regionShare: 'Aandeel · regio',
  referenceShare: 'Aandeel · referentie',
  yearlyGrowth: 'Groei per jaar',
  quotientLow: 'Ondergrens quotiënt',
  quotientHigh: 'Bovengrens quotiënt',
  regionQuotient: 'Quotiënt · regio',
  small: 'Klein aantal',
  isSmall: '◆ klein aantal',
  basicJobs: 'Stuwende banen',
  nonBasicJobs: 'Verzorgende banen',
  exportShare: {
    share: 'Exportaandeel',
    turnover: 'Export als deel van de omzet',
    establishments: 'Deel van de vestigingen dat exporteert',
  },
  valueAdded: ({ isReady, per, thousands, header }: ValueAddedText) =>
    isReady
      ? header
      : `Toegevoegde waarde per ${per === 'fte' ? 'fte' : 'baan'} (${thousands === null ? 'eenheid van uw kolom' : 'x 1.000 euro'})`,
  elsewhere: {
    region: (figure: string) => `${figure} · regio`,
    reference: (figure: string) => `${figure} · referentie`,
  },
  national: 'Groei door het land',
  mix: 'Groei door de sector',
  regional: 'Groei door het gebied zelf',
  rankJobs: 'Volgorde banen',
  rankGrowth: 'Volgorde groei',
  rankQuotient: 'Volgorde quotiënt',
  shareRemark:
    'Aandeel: banen in de sector gedeeld door alle banen. Groei: banen gedeeld door eerdere banen, min 1.',
  undividedRemark: (name: string) =>
    `Alle banen zijn ook die van codes die niet bij één sector horen: de rij "${name}" op het blad Invoer. Daarom zijn de aandelen samen minder dan 100%. Stuwende banen, en de groei door land, sector en gebied, zijn alleen die van de sectoren.`,
  readyGrowthRemark: (columns: readonly string[]) =>
    `${listed(columns)}: uit uw eigen kolom, want de aantallen van het eerdere jaar staan niet in uw tabel.`,
  otherGrowthRemark:
    'Groei van regio en referentie, ook per jaar: van hun banen, over dezelfde jaren als de groei van het eigen gebied.',
  yearlyGrowthRemark:
    'Groei per jaar: de gelijke groei per jaar die van het eerste naar het laatste jaar leidt; zij kijkt alleen naar die twee jaren.',
  quotientRemark:
    'Locatiequotiënt: aandeel in het eigen gebied gedeeld door het aandeel in het referentiegebied; 1 betekent: net zo groot als daar (Hoover 1936; Balassa 1965).',
  intervalOfEstablishments:
    'Ondergrens en bovengrens: zo ver kan toeval het quotiënt bewegen (Katz e.a. 1978). Banen komen en gaan per vestiging; daarom telt het aantal vestigingen. Ligt 1 tussen de grenzen, dan kan het verschil met de referentie toeval zijn.',
  intervalOfJobs:
    'Ondergrens en bovengrens: zo ver kan toeval het quotiënt ten minste bewegen (Katz e.a. 1978). Banen komen en gaan per vestiging; met een kolom vestigingen worden de grenzen ruimer. Ligt 1 tussen de grenzen, dan kan het verschil met de referentie toeval zijn.',
  basicJobsRemark:
    'Stuwende banen: de banen boven het aandeel van het referentiegebied, die dus ook voor andere gebieden moeten werken (Isard 1960); verzorgende banen zijn de andere. Het is een schatting, en een ondergrens voor stuwend.',
  ownBasicJobsRemark:
    'Stuwende banen komen uit uw eigen kolom; verzorgende banen zijn alle andere banen van de sector.',
  exportShareRemark: {
    share: 'Exportaandeel: uit uw eigen kolom.',
    turnover: 'Export als deel van de omzet: de twee kolommen uit uw tabel, door elkaar gedeeld.',
    establishments:
      'Deel van de vestigingen dat exporteert: exporterende vestigingen gedeeld door alle vestigingen in uw tabel. Het zegt niet hoeveel zij exporteren.',
  },
  valueAddedRemark: ({ isReady, per, header }: ValueAddedText) =>
    isReady
      ? `${header}: uit uw eigen kolom.`
      : `Toegevoegde waarde (${header}) gedeeld door de ${per === 'fte' ? 'fte' : 'banen'} in uw tabel: hoe hoger, hoe productiever. Een sector met veel kapitaal, zoals energie, staat vanzelf hoog.`,
  elsewhereRemark:
    'Regio en referentie bij export en toegevoegde waarde: op dezelfde manier, uit hun eigen kolommen in uw tabel.',
  unusedElsewhere: (columns: readonly string[]) =>
    `Niet naast het eigen gebied gezet: ${listed(columns)}. De kolom om door te delen ontbreekt, of de eenheid is een andere dan die van het eigen gebied.`,
  noEarningsElsewhere:
    'Export en toegevoegde waarde staan er alleen voor het eigen gebied: uw tabel heeft ze niet voor de regio of de referentie, zoals Export Nederland met Omzet Nederland, of Toegevoegde waarde Nederland met Fte Nederland.',
  noReferenceRemark:
    'Zonder kolom met een referentiegebied, zoals Nederland, is er geen locatiequotiënt. Voeg die kolom toe aan uw tabel en druk nogmaals op de knop.',
  classesRemark:
    'Omvang: aandeel ten opzichte van een gelijke verdeling over alle sectoren. De grenzen voor omvang, concentratie, klein aantal en zekerheid staan op het blad Verantwoording en zijn aan te passen.',
  shiftShareRemark:
    'Groei door het land, de sector en het gebied zelf (shift-share, Dunn 1960): samen de verandering in banen. Wat het land zou hebben gegeven, wat de sector daar anders deed, en wat overblijft voor het gebied. Het is een optelling, geen verklaring.',
  noShiftShareRemark:
    'De groei is niet gesplitst in land, sector en gebied: daarvoor zijn banen van het referentiegebied nodig in beide jaren, elk in een eigen kolom.',
};
