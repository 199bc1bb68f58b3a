export const diversity = {
  HERFINDAHL: {
    what: 'Hoe sterk de banen van een gebied in weinig sectoren zitten: de som van de gekwadrateerde aandelen.',
    units:
      'Index: van 1/n (alle sectoren even groot) tot 1 (één sector). Genormaliseerd: van 0 tot 1. Equivalent: het aantal even grote sectoren dat dezelfde index geeft.',
    notWhen:
      'Niet om gebieden met verschillende indelingen te vergelijken: hoe fijner de sectoren, hoe lager de index. Sectoren zonder banen tellen mee in n, dus geef ze ook op. Ontbreekt er een waarde, dan is er geen index.',
  },
  ENTROPY: {
    what: 'Hoe gelijk de banen van een gebied over de sectoren verdeeld zijn. Een sector zonder banen telt voor 0.',
    units:
      'Bits: van 0 (één sector) tot log2(n) (alle even groot). Relatief: van 0 tot 1, gedeeld door die hoogste waarde.',
    notWhen:
      'Niet om gebieden met verschillende indelingen te vergelijken: meer sectoren geven een hogere entropie. Ontbreekt er een waarde, dan is er geen entropie.',
  },
  RELATED_VARIETY: {
    what: 'De entropie binnen groepen sectoren, gewogen met het aandeel van elke groep. Verwante sectoren kunnen van elkaar leren.',
    units: 'Bits; samen met de niet-verwante variëteit is het de entropie van alle sectoren.',
    notWhen:
      'Niet als bewijs van samenwerking: sectoren in dezelfde groep van de SBI hoeven niets met elkaar te doen. Een blok heeft een gebied per kolom als groups een kolom is, en per rij als groups een rij is. Hoofdletters in de namen maken niet uit.',
  },
  UNRELATED_VARIETY: {
    what: 'De entropie tussen groepen sectoren. Ze spreidt risico: een klap in de ene groep raakt de andere niet.',
    units: 'Bits; samen met de verwante variëteit is het de entropie van alle sectoren.',
    notWhen:
      'Niet met groepen van verschillende indelingen door elkaar. Een blok heeft een gebied per kolom als groups een kolom is, en per rij als groups een rij is. Hoofdletters in de namen maken niet uit.',
  },
  KRUGMAN_INDEX: {
    what: 'Hoe ver de opbouw van een gebied afwijkt van die van een ander gebied of van het land.',
    units:
      'Van 0 (dezelfde opbouw) tot 2 (geen sector gemeen). De helft ervan is het deel van de banen dat van sector zou moeten veranderen.',
    notWhen:
      'Niet om te zeggen in welke sector een gebied sterk is: gebruik daarvoor LOCATION_QUOTIENT. Een groot gebied wordt in het land deels met zichzelf vergeleken.',
  },
  HACHMAN_INDEX: {
    what: 'Hoe sterk de opbouw van een gebied lijkt op het referentiegebied: 1 gedeeld door het gewogen gemiddelde van de locatiequotiënten.',
    units: 'Van 0 (lijkt nergens op) tot 1 (dezelfde opbouw).',
    notWhen:
      'Niet als maat voor diversiteit wanneer het referentiegebied zelf eenzijdig is. Heeft het gebied een sector die het referentiegebied niet heeft, dan is de uitkomst #DEEL/0!: controleer de cijfers, want het referentiegebied omvat het gebied.',
  },
  GINI_SPECIALISATION: {
    what: 'Hoe ongelijk de locatiequotiënten van een gebied zijn.',
    units: 'Van 0 (dezelfde opbouw als het referentiegebied) tot 1 - 1/n (alle banen in één sector).',
    notWhen:
      'Niet met veel heel kleine sectoren: elke sector telt even zwaar. Een sector die het referentiegebied niet heeft, geeft #DEEL/0!: laat die sector weg.',
  },
  HOOVER_INDEX: {
    what: 'Het deel van de ene verdeling dat zou moeten schuiven om de andere te volgen, zoals banen ten opzichte van inwoners.',
    units: 'Van 0 (dezelfde verdeling) tot 1 (niets gemeen); geef de cel de opmaak procent.',
    notWhen:
      'Niet om te zien of gebieden met veel banen bij elkaar liggen: de volgorde van de gebieden maakt niet uit. Hoe fijner de gebieden, hoe hoger de index.',
  },
  THEIL_INDEX: {
    what: 'Hoe ongelijk waarden zijn. T let het meest op verschillen aan de bovenkant, L (de gemiddelde logafwijking) op verschillen aan de onderkant.',
    units: 'Zonder eenheid; 0 is alles gelijk. T is hoogstens ln(n); L heeft geen hoogste waarde.',
    notWhen:
      'Niet voor gebieden van heel verschillende omvang zonder de cijfers eerst per inwoner te maken: elke waarde telt even zwaar. L deelt door elke waarde, dus één nul geeft #DEEL/0!. Sommige programma’s noemen L de Theil-index.',
  },
};
