export const classification = {
  title: 'Indeling in sectoren',
  list: {
    SECTOR: {
      about:
        'De sector van elke SBI-code, op elke diepte: de 14 sectoren van het Haagse rapport, of uw eigen indeling.',
      parameters: {
        codes:
          'SBI-codes van 2 tot 5 cijfers, met of zonder punten. Geef de hele kolom in één keer: zie de hulp.',
        scheme: 'Uw eigen sectoren: een kolom met codes of reeksen zoals "10-12", en een kolom met namen.',
        language: '"Nederlands" of "Engels", voor de namen; zonder dit de taal van Excel.',
        notes: 'WAAR geeft er een kolom met toelichting bij, zoals dat een deel van 85 Kennis is.',
      },
    },
    SECTOR_TOTALS: {
      about:
        'Telt waarden per SBI-code op tot sectoren, en meldt elke rij die bij geen sector hoort of bij twee kan horen.',
      parameters: {
        codes:
          'SBI-codes van 2 tot 5 cijfers, met of zonder punten, één per rij; een code mag vaker voorkomen.',
        values: 'Banen (of vestigingen, euro’s) per code, evenveel cellen als codes.',
        scheme: 'Uw eigen sectoren: een kolom met codes of reeksen zoals "10-12", en een kolom met namen.',
      },
    },
  },
  /** What stands in place of a sector for rows that have none. */
  unplaced: {
    noSector: 'geen sector',
    doubtful: 'code kan twee dingen betekenen',
    several: 'code hoort bij meer dan één sector',
    blank: 'geen code',
  },
  /** `{codes}` is a list of codes. */
  notes: {
    split:
      'Van {code} is {part} (hbo en wo) {other}: {percentage}% geteld als {other}, een landelijke schatting.',
    regainedZero: 'Gelezen met een nul ervoor: {codes}.',
    overlap: 'Dubbel geteld, want de code erboven staat er ook in: {codes}.',
    missingValue: 'Waarde ontbreekt: {codes}.',
    codes: '{codes}',
  },
  messages: {
    'sector.blank': 'Er staat geen code.',
    'sector.noCode': '"{code}" is geen SBI-code.',
    'sector.none': '{code} hoort bij geen sector.',
    'sector.several': '{code} hoort bij meer dan één sector: {sectors}.',
    'sector.partly': 'Alleen een deel van {code} hoort bij een sector: {sectors}.',
    'sector.doubtful':
      '{code} kan {first} zijn, of {second} zonder de nul. Geef de hele kolom, of de code als tekst.',
    'sectorTotals.shape': 'codes heeft {codes} cellen en values {values}; beide moeten er evenveel hebben.',
    'sectorTotals.empty': 'In codes staat geen code.',
    'scheme.shape': '{argument} is {got}; er zijn twee kolommen nodig, een code en zijn sector.',
    'scheme.incomplete': 'scheme mist een code of een sector in rij {row}.',
    'scheme.code': 'scheme heeft "{got}" in rij {row}; er is een SBI-code of een reeks zoals 10-12 nodig.',
    'scheme.doubtful':
      'scheme heeft {got} in rij {row}; dat kan {first} zijn, of {second} zonder de nul. Schrijf de codes als tekst.',
    'scheme.range':
      'scheme heeft de reeks {got} in rij {row}; die moet oplopen, met evenveel cijfers aan beide kanten.',
    'scheme.date':
      'scheme heeft {got} in rij {row}: een datum, die Excel van een reeks zoals 10-12 kan hebben gemaakt. Typ de code of de reeks als tekst.',
    'scheme.empty': 'scheme heeft geen rij met een code en een sector.',
  },
};
