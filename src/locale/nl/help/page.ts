/** Headings and general rules of the help pages. */
export const page = {
  title: 'Functies van Regiolens',
  general: 'Voor alle functies',
  formula: 'Formule',
  rule: 'Regel',
  arguments: 'Argumenten',
  optional: 'mag weg',
  leftOut:
    'Wat mag weg, laat u weg door niets te typen. Verwijs er liever niet voor naar een lege cel: Excel op de computer geeft die door als 0, Excel op het web als leeg.',
  units: 'Eenheid',
  notWhen: 'Wanneer niet',
  examples: 'Voorbeelden',
  sources: 'Bronnen',
  related: 'Zie ook',
  all: 'Alle functies',
  language: 'English',
  rules: [
    'Een lege cel, en een cel met een punt, een x of een streepje, is onbekend en nooit nul. Excel op de computer geeft een lege cel in een bereik soms door als 0; Excel op het web niet. Zet daarom een punt in een cel die u niet weet.',
    'De formules staan hier zoals u ze in een Nederlandse Excel typt: puntkomma’s tussen de argumenten en tussen de rijen van een matrix, een backslash tussen de kolommen, een komma in getallen. In een Engelse Excel zijn dat een komma, een puntkomma, een komma en een punt. De Engelse namen van de fouten: #N/B is #N/A, #WAARDE! is #VALUE! en #DEEL/0! is #DIV/0!.',
    'Woorden zoals sterk of optellend mogen in het Nederlands en in het Engels.',
  ],
};
