export const diversity = {
  title: 'Diversiteit en specialisatie',
  list: {
    HERFINDAHL: {
      about:
        'Herfindahl-index van de sectoren van een gebied: van 1/n (alle even groot) tot 1 (alle banen in één sector).',
      parameters: {
        values: 'Banen per sector van één gebied: een rij of kolom; of een blok met een gebied per kolom.',
        form: '"index" (ook zonder), "genormaliseerd" (0 tot 1) of "equivalent" (aantal even grote sectoren).',
      },
    },
    ENTROPY: {
      about:
        'Entropie van de sectoren van een gebied: hoe gelijk de banen verdeeld zijn. 0 is één sector; meer is diverser.',
      parameters: {
        values: 'Banen per sector van één gebied: een rij of kolom; of een blok met een gebied per kolom.',
        form: '"bits" (ook zonder), of "relatief": gedeeld door de hoogste waarde, van 0 tot 1.',
      },
    },
    RELATED_VARIETY: {
      about:
        'Verwante variëteit: de entropie binnen groepen sectoren. Samen met de niet-verwante is het de entropie.',
      parameters: {
        groups: 'De groep van elke sector, zoals de code van twee cijfers: een rij of kolom langs values.',
        values:
          'Banen per sector van één gebied, in dezelfde volgorde; of een blok met gebieden naast of onder elkaar.',
      },
    },
    UNRELATED_VARIETY: {
      about:
        'Niet-verwante variëteit: de entropie tussen groepen sectoren. Samen met de verwante is het de entropie.',
      parameters: {
        groups: 'De groep van elke sector, zoals de code van twee cijfers: een rij of kolom langs values.',
        values:
          'Banen per sector van één gebied, in dezelfde volgorde; of een blok met gebieden naast of onder elkaar.',
      },
    },
    KRUGMAN_INDEX: {
      about:
        'Krugman-index: hoe ver de opbouw van een gebied afwijkt van het referentiegebied, van 0 (gelijk) tot 2 (niets gemeen).',
      parameters: {
        region: 'Banen per sector van één gebied: een rij of kolom; of een blok met gebieden.',
        reference:
          'Banen per sector in het referentiegebied, even groot; of één kolom of rij langs de sectoren van het blok.',
      },
    },
    HACHMAN_INDEX: {
      about:
        'Hachman-index: hoe sterk de opbouw van een gebied lijkt op het referentiegebied, van 0 (niets) tot 1 (gelijk).',
      parameters: {
        region: 'Banen per sector van één gebied: een rij of kolom; of een blok met gebieden.',
        reference:
          'Banen per sector in het referentiegebied, even groot; of één kolom of rij langs de sectoren van het blok.',
      },
    },
    GINI_SPECIALISATION: {
      about:
        'Gini-coëfficiënt van specialisatie: hoe ongelijk de locatiequotiënten zijn, van 0 (als het referentiegebied) tot 1 - 1/n.',
      parameters: {
        region: 'Banen per sector van één gebied: een rij of kolom; of een blok met gebieden.',
        reference:
          'Banen per sector in het referentiegebied, even groot; of één kolom of rij langs de sectoren van het blok.',
      },
    },
    HOOVER_INDEX: {
      about:
        'Hoover-index: het deel van de ene verdeling dat zou moeten schuiven om de andere te volgen, van 0 (gelijk) tot 1.',
      parameters: {
        values: 'Banen van een sector per gebied: een rij of kolom; of een blok met meer verdelingen.',
        other:
          'Waarmee u vergelijkt, zoals inwoners per gebied: even groot, of één kolom of rij langs het blok.',
      },
    },
    THEIL_INDEX: {
      about:
        'Theil-index: hoe ongelijk waarden zijn, zoals inkomen of banen van gebieden. 0 is alles gelijk; meer is ongelijker.',
      parameters: {
        values:
          'De waarden van de gebieden (of sectoren): een rij of kolom; of een blok met een reeks per kolom.',
        method: '"T" (ook zonder), of "L" voor de gemiddelde logafwijking; die kan geen nullen aan.',
      },
    },
  },
  messages: {
    'diversity.oneCell':
      '{argument} is één cel, en die is altijd het geheel. Geef alle sectoren of gebieden.',
    'diversity.shape':
      '{argument} is {got} en {other} is {otherGot}; {other} moet even groot zijn, of bij een blok één kolom die even hoog is of één rij die even breed is.',
    'diversity.groupName': 'groups heeft geen naam voor sector {position}; geef elke sector een groep.',
  },
};
