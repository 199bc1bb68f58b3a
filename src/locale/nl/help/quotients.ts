export const quotients = {
  LOCATION_QUOTIENT: {
    what: 'Hoe sterk een sector in het gebied vertegenwoordigd is, vergeleken met het referentiegebied.',
    units: 'Een verhouding; 1 is even sterk, 2 is twee keer zo sterk.',
    notWhen:
      'Niet als bewijs van een cluster: het zegt niets over samenwerking. Hangt af van hoe fijn de sectoren zijn ingedeeld, en is onrustig bij kleine aantallen. Het referentiegebied bevat het gebied zelf.',
  },
  LQ_INTERVAL: {
    what: 'Tussen welke waarden het locatiequotiënt zou kunnen liggen door toeval alleen. Het telt banen alsof ze los van elkaar ontstaan; in werkelijkheid gaat het per bedrijf, dus de echte onzekerheid is groter: het interval is een ondergrens ervan. Geef de vestigingen op en het interval wordt ruimer; meer dan de banen tellen ze nooit.',
    units: 'Verhoudingen, zoals het quotiënt: laag en hoog.',
    notWhen:
      'Niet met aandelen voor het gebied: er zijn aantallen nodig. Aandelen voor het referentiegebied mogen als fracties, niet als procenten. Onder zo’n vijf banen is het interval onbetrouwbaar; zonder banen is er geen.',
    leftOut: 'Een confidence die leeg of 0 is, geldt als weggelaten; een punt is onbekend en geeft #N/B.',
  },
  LQ_SYMMETRIC: {
    what: 'Het locatiequotiënt op een schaal waarop twee keer zo sterk even ver van het midden ligt als half zo sterk. Handig in grafieken.',
    units: 'Van -1 (afwezig) via 0 (even sterk) tot 1.',
    notWhen: 'Niet als nieuwe informatie: het zegt hetzelfde als het quotiënt.',
  },
  LQ_STANDARDISED: {
    what: 'Hoe uitzonderlijk een gebied is tussen alle gebieden, per sector. De makers spreken van een concentratie als de waarde statistisch significant is: boven 1,96 (5%, tweezijdig). De standaarddeviatie deelt door n - 1. Een onbekend quotiënt telt niet mee.',
    units: 'Standaarddeviaties boven of onder het gemiddelde.',
    notWhen:
      'Niet met weinig gebieden. 1,96 betekent alleen 5% als de waarden normaal verdeeld zijn; met log is dat meestal beter. Kleine gebieden geven uitschieters.',
  },
};
