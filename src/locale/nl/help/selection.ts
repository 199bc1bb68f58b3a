export const selection = {
  EDUCATION_FIT: {
    what: 'Hoe goed het opleidingsprofiel van een sector past bij dat van de werklozen (of van elke andere groep). Elk profiel wordt eerst door zijn som gedeeld: personen, procenten en aandelen mogen door elkaar.',
    units:
      'Een fractie van 0 tot 1. 1 min de aansluiting is het deel van de groep dat een ander niveau zou moeten hebben.',
    notWhen:
      'Niet als de volgorde van niveaus telt: één niveau verschil weegt hier even zwaar als twee. Vergelijk alleen uitkomsten met dezelfde indeling in niveaus.',
  },
  EDUCATION_MISMATCH: {
    what: 'Het niveau dat het meest verschilt, en het aandeel in profile min dat in other. Bij profielen in rijen staan de twee cellen naast elkaar, bij kolommen onder elkaar. Verschillen er twee even veel, dan komt het eerste.',
    units: 'Een naam en een fractie: 0,3 is 30 procentpunten meer in profile, -0,3 is 30 minder.',
    notWhen: 'Niet als enige uitkomst: een tweede niveau kan bijna evenveel verschillen.',
  },
  SELECTION_SCORE: {
    what: 'Telt de criteria van een sector op met gewichten. Hoger is in elk criterium beter; geef een criterium waarin lager beter is met een minteken op. Een sector zonder waarde voor een criterium dat meetelt, heeft geen score.',
    units:
      'Die van de criteria; met min-max een fractie van 0 (overal de laagste) tot 1 (overal de hoogste).',
    notWhen:
      'Niet zoals gegeven als de criteria verschillende schalen hebben, zoals banen en percentages: kies dan min-max. Niet zonder te laten zien wat andere gewichten geven: zie RANK_ACCEPTABILITY. Met min-max veranderen alle scores als er een sector bij komt.',
  },
  SELECTION_RANK: {
    what: 'De rang van elke score. Gelijke scores delen de beste van hun rangen en de volgende wordt overgeslagen: 1, 2, 2, 4, net als RANG.GELIJK. Een onbekende score heeft geen rang en telt voor de andere niet mee.',
    units: 'Een rang; 1 is de beste.',
    notWhen: 'Niet om te laten zien hoeveel sectoren verschillen: rang 4 en 5 kunnen bijna gelijk zijn.',
  },
  RANK_ACCEPTABILITY: {
    what: 'Trekt willekeurige gewichten, elke verdeling even waarschijnlijk, rangschikt de sectoren elke keer opnieuw en telt hoe vaak een sector elke rang krijgt. Een sector die bij bijna elke weging bij de eerste vier hoort, is een stevige keuze.',
    units:
      'Fracties; elke rij en elke kolom telt op tot 1. Met 10.000 wegingen is een fractie hooguit ongeveer 0,01 mis.',
    notWhen:
      'Niet met criteria op verschillende schalen zonder min-max. Hooguit 1000 sectoren, en hooguit 10 miljoen wegingen maal sectoren.',
    leftOut: 'Een runs of seed die leeg of 0 is, geldt als weggelaten; een punt is onbekend en geeft #N/B.',
  },
};
