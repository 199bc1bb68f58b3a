export const structure = {
  SHARE: {
    what: 'Het deel dat elke sector van het geheel is. Zonder total worden de waarden zelf opgeteld.',
    units: 'Aandelen als fracties van 1; geef de cel de opmaak procent.',
    notWhen:
      'Niet als de sectoren samen niet het geheel zijn en u total niet geeft: dan zijn de aandelen te hoog. Ontbreekt er een waarde, dan is er zonder total geen enkel aandeel.',
  },
  GROWTH_RATE: {
    what: 'De groei over de hele periode, hoe lang die ook duurt.',
    units: 'Fracties van 1: 0,05 is 5%.',
    notWhen:
      'Niet om perioden van verschillende lengte te vergelijken: neem dan CAGR. Kleine aantallen geven grote percentages: noem dan het aantal erbij. Groei vanaf nul bestaat niet en is #N/B; dat kan ook een lege cel zijn die Excel als 0 doorgeeft.',
  },
  CAGR: {
    what: 'De gemiddelde groei per jaar, zodat perioden van verschillende lengte te vergelijken zijn.',
    units: 'Fracties van 1 per jaar: 0,012 is 1,2% per jaar.',
    notWhen:
      'Niet als het eerste of laatste jaar ongewoon was: alleen die twee tellen. Groei vanaf nul bestaat niet en is #N/B; daling tot nul is -100%.',
  },
  SHIFT_SHARE: {
    what: 'Waar de verandering van banen vandaan komt. Kolommen: landelijk (meegegroeid met het geheel), structuur (de sector groeide landelijk sneller of trager dan het geheel), regionaal (de rest, dus van het gebied zelf) en verandering. Bij Esteban-Marquillas is regionaal gesplitst in concurrentie en toedeling (veel banen in sectoren waar het gebied het goed doet). Eén rij per sector en daaronder het totaal, zonder kopregel. Bij dynamisch worden de delen per jaar berekend en opgeteld.',
    units: 'Dezelfde eenheid als de tabellen, meestal banen. De delen tellen op tot de verandering.',
    notWhen:
      'Niet als verklaring: het verdeelt de verandering alleen. Niet met een deel van de sectoren, want samen vormen ze het geheel. Begint een sector op nul, dan is alle verandering regionaal, en bij Esteban-Marquillas zijn concurrentie en toedeling dan onbekend (#N/B), tenzij de sector op nul bleef.',
  },
  BASE_MULTIPLIER: {
    what: 'Hoeveel banen er zijn per baan die voor andere gebieden werkt (stuwend). Wat een sector meer heeft dan zijn aandeel in het referentiegebied geldt als stuwend. De tweede cel is leeg, of waarschuwt dat minder dan 15% van de banen stuwend is: dan is het getal onvast.',
    units: 'Banen per stuwende baan.',
    notWhen:
      'Niet om de gevolgen van een nieuw bedrijf te voorspellen. Grove sectoren verbergen export, dus het getal is eerder te hoog dan te laag. Wijkt geen sector af, dan is er niets om door te delen.',
  },
  SIZE_CLASS: {
    what: 'Hoe groot een sector is, vergeleken met het aandeel dat elke sector zou hebben als ze allemaal even groot waren. Een waarde op een grens hoort bij de klasse die daar begint.',
    units: 'Woorden. De grenzen zijn veelvouden van een gelijk aandeel: 1 is precies een gelijk deel.',
    notWhen:
      'Niet om indelingen met verschillende aantallen sectoren te vergelijken. De grenzen zijn afgeleid uit de labels van het rapport, niet daar gedrukt.',
    leftOut: 'Een sector_count die leeg of 0 is, geldt als weggelaten; een punt is onbekend en geeft #N/B.',
  },
  CONCENTRATION_CLASS: {
    what: 'Hoe sterk een sector geconcentreerd is, in een woord. Een waarde op een grens hoort bij de klasse die daar begint.',
    units: 'Woorden. De grenzen zijn locatiequotiënten.',
    notWhen:
      'Niet zonder naar het interval te kijken als de sector klein is: dan kan ook de klasse ernaast kloppen. De grenzen zijn afgeleid uit de labels van het rapport, niet daar gedrukt.',
  },
};
