export const crossovers = {
  title: 'Cross-overs',
  list: {
    CROSSOVERS: {
      about: 'In hoeveel projecten twee sectoren samen meedoen, als tabel.',
      parameters: {
        projects:
          'Project van elke deelname, een rij per deelnemer: een kolom (of rij) met namen of nummers.',
        sectors: 'Sector van elke deelname, even lang als projects.',
        sector_order: 'Alle sectoren in de gewenste volgorde. Zonder staan ze zoals ze het eerst voorkomen.',
      },
    },
    CROSSOVER_STRENGTH: {
      about: 'Hoe vaak twee sectoren samenwerken, vergeleken met wat toeval zou geven: 1 is toeval.',
      parameters: {
        matrix: 'De tabel van CROSSOVERS, met of zonder namen; de diagonaal telt niet mee.',
      },
    },
    CROSS_SECTOR_SHARE: {
      about: 'Aandeel van de projecten waarin twee of meer verschillende sectoren meedoen.',
      parameters: {
        projects:
          'Project van elke deelname, een rij per deelnemer: een kolom (of rij) met namen of nummers.',
        sectors: 'Sector van elke deelname, even lang als projects.',
      },
    },
    RELATEDNESS_DENSITY: {
      about: 'Het deel van de verwante sectoren dat een regio al heeft, gewogen naar verwantschap.',
      parameters: {
        matrix:
          'De tabel van CROSSOVER_STRENGTH (of CROSSOVERS), met of zonder namen; de diagonaal telt niet mee.',
        presence:
          'Een locatiequotiënt per sector, in de volgorde van matrix: een kolom, een rij, of een blok met een regio per kolom of rij.',
        threshold: 'Vanaf welke waarde van presence de regio de sector heeft; zonder 1.',
      },
    },
  },
  messages: {
    'participations.shape':
      'projects heeft {projects} cellen en sectors {sectors}; er is één sector per deelname nodig.',
    'participations.halfRow':
      '{argument} heeft geen naam op plaats {position}; vul die in, of laat de hele rij weg.',
    'crossovers.sectors': 'Er zijn {got} sectoren; er passen er hooguit {most} in een tabel.',
    'crossovers.orderTwice': 'sector_order heeft "{got}" twee keer; één keer is nodig.',
    'crossovers.orderLacks': 'sectors heeft "{got}", dat in sector_order ontbreekt; elke sector is nodig.',
    'pairTable.square':
      'matrix is {got} zonder namen; er zijn evenveel rijen als kolommen nodig, één per sector.',
    'pairTable.names':
      '{argument} heeft "{top}" boven kolom {place} en "{left}" voor rij {place}; de namen moeten boven en links in dezelfde volgorde staan.',
    'pairTable.oneSector': 'matrix heeft één sector; er zijn er twee of meer nodig.',
    'pairTable.symmetric':
      'matrix heeft {above} voor sectoren {one} en {other}, en {below} voor dezelfde twee andersom; er is één getal nodig.',
    'relatednessDensity.threshold': 'threshold is {got}; er is een getal boven 0 nodig.',
    'relatednessDensity.direction':
      'presence is {got}, met evenveel regio’s als sectoren; de sectoren kunnen twee kanten op staan. Laat een regio weg.',
    'relatednessDensity.shape':
      'presence is {got} en matrix heeft {sectors} sectoren; er is één waarde per sector nodig.',
  },
};
