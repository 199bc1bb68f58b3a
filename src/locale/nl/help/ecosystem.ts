export const ecosystem = {
  ELEMENT_RATING: {
    what: 'Noemt elke waarde sterk, neutraal of zwak, vergeleken met het gemiddelde van alle waarden.',
    units:
      'Woorden. De band is in procenten van het gemiddelde (verhouding) of in standaarddeviaties (interval).',
    notWhen:
      'Niet met de schaal verhouding voor cijfers die onder nul kunnen komen, zoals groei: kies interval. Eén waarde kan alleen met een opgegeven gemiddelde vergeleken worden. Zet bij de uitkomst met welk gemiddelde u vergelijkt: dicht bij het gemiddelde kan de beoordeling daardoor omslaan.',
    leftOut:
      'Een mean van 0 wordt bij verhouding geweigerd met een melding, en Excel op de computer maakt van een lege cel 0. Bij interval is 0 een gewoon gemiddelde. Een punt als mean of band is onbekend en geeft #N/B.',
  },
  ELEMENT_INDEX: {
    what: 'Zet de indicator van een element om in een index met gemiddelde 1, zodat elementen bij elkaar opgeteld kunnen worden.',
    units: 'Een verhouding; het gemiddelde van alle indices is 1, tenzij u zelf een gemiddelde geeft.',
    notWhen:
      'Niet op de schaal verhouding voor cijfers die onder nul kunnen komen, zoals groei: dan is de uitkomst #WAARDE!. Niet om sterk of zwak te bepalen: gebruik daarvoor ELEMENT_RATING. Op de schaal interval kan een waarde boven het gemiddelde toch een index onder 1 krijgen.',
    leftOut:
      'Een mean van 0 wordt geweigerd met een melding, en Excel op de computer maakt van een lege cel 0. Een punt is onbekend en geeft #N/B. Bij interval geeft u geen mean: de index is daar altijd ten opzichte van de waarden zelf.',
  },
  ECOSYSTEM_SCORE: {
    what: 'Eén cijfer voor een ecosysteem uit de indices van zijn elementen.',
    units: 'Een verhouding; 1 als elk element gemiddeld is.',
    notWhen:
      'Niet zonder de elementen te laten zien: optellend kan een sterk element een zwak element verbergen. De methode knelpunt laat het zwakste element zwaarder wegen.',
  },
  BOTTLENECKS: {
    what: 'De zwakste elementen met hun index, de zwakste eerst.',
    units: 'Twee kolommen: de naam en de index. Is geen element zo zwak, dan één cel: geen knelpunt.',
    notWhen:
      'Niet als enige reden voor beleid: een element kan laag scoren omdat het cijfer het verkeerde meet. Een leeg element telt niet mee, ook als het het zwakste is.',
    leftOut: 'Een threshold die leeg of 0 is, geldt als weggelaten; een punt is onbekend en geeft #N/B.',
  },
};
