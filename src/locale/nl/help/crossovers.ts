export const crossovers = {
  CROSSOVERS: {
    what: 'Telt in een projectenlijst (een rij per deelnemer) in hoeveel projecten twee sectoren samen meedoen. Op de diagonaal staan de projecten waarin een sector minstens twee keer meedoet. Lege rijen worden overgeslagen; schrijfwijzen die alleen in hoofdletters, accenten of & verschillen, zijn één sector.',
    units: 'Aantallen projecten.',
    notWhen:
      'Niet om te zeggen dat sectoren elkaar opzoeken: grote sectoren komen elkaar vanzelf vaak tegen. Gebruik daarvoor CROSSOVER_STRENGTH. Een deelname die dubbel in de lijst staat, telt op de diagonaal als twee deelnemers.',
  },
  CROSSOVER_STRENGTH: {
    what: 'Vergelijkt het aantal cross-overs van twee sectoren met wat u zou verwachten als sectoren elkaar toevallig troffen.',
    units: 'Een verhouding: 1 is toeval, 2 is twee keer zo vaak, 0,5 half zo vaak.',
    notWhen:
      'Niet voor sectoren met maar een paar projecten: dan springt de uitkomst. Met weinig sectoren ligt toeval iets boven 1, omdat een sector zichzelf niet treft: bij n gelijke sectoren op n / (n - 1). Namen boven en links moeten teksten zijn, in dezelfde volgorde; getallen daar, zoals jaren of SBI-codes, tellen als gegevens.',
  },
  CROSS_SECTOR_SHARE: {
    what: 'Welk deel van de projecten over de grenzen van sectoren heen gaat. Een project met één deelnemer telt als project dat dat niet doet.',
    units: 'Een fractie van 1; geef de cel de opmaak procent.',
    notWhen:
      'Niet om lijsten met een andere sectorindeling te vergelijken: met meer sectoren gaan meer projecten over grenzen heen.',
  },
  RELATEDNESS_DENSITY: {
    what: 'Laat per sector zien hoeveel van de verwante sectoren een regio al heeft: waar vernieuwing dicht bij ligt. Een sector zonder cross-overs heeft geen uitkomst en telt voor de andere niet mee.',
    units: 'Een fractie: 1 als alle verwante sectoren er zijn, 0 als er geen is.',
    notWhen:
      'Niet als voorspelling: het zegt wat dichtbij ligt, niet of het er komt. Een quotiënt net onder de grens telt als afwezig. Namen boven en links moeten teksten zijn, in dezelfde volgorde; getallen daar, zoals jaren of SBI-codes, tellen als gegevens.',
    leftOut: 'Een threshold die leeg of 0 is, geldt als weggelaten; een punt is onbekend en geeft #N/B.',
  },
};
