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
  quotient: 'Locatiequotiënt',
  concentration: 'Concentratie',
  size: 'Omvang',
  remarks: [
    'Aandeel: banen in de sector gedeeld door alle banen. Groei: banen gedeeld door eerdere banen, min 1.',
    'Locatiequotiënt: aandeel in het eigen gebied gedeeld door het aandeel in het referentiegebied; 1 betekent: net zo groot als daar (Hoover 1936; Balassa 1965).',
    'Omvang: aandeel ten opzichte van een gelijke verdeling over alle sectoren. De grenzen voor omvang en concentratie staan op het blad Verantwoording en zijn aan te passen.',
  ],
};
