/** Headings and general rules of the help pages. */
export const page = {
  title: 'Functies van Regiolens',
  general: 'Voor alle functies',
  formula: 'Formule',
  arguments: 'Argumenten',
  optional: 'mag weg',
  units: 'Eenheid',
  notWhen: 'Wanneer niet',
  examples: 'Voorbeelden',
  sources: 'Bronnen',
  related: 'Zie ook',
  all: 'Alle functies',
  language: 'English',
  rules: [
    'Een lege cel, en een cel met een punt, een x of een streepje, is onbekend en nooit nul. Excel op de computer geeft een lege cel in een bereik soms door als 0; Excel op het web niet. Zet daarom een punt in een cel die u niet weet.',
    'De argumenten zijn hier gescheiden door komma’s; in een Nederlandse Excel typt u puntkomma’s, met een backslash tussen de kolommen van een matrix. Foutcodes staan hier in het Engels: #N/A is #N/B, #VALUE! is #WAARDE!.',
    'Woorden zoals sterk of optellend mogen in het Nederlands en in het Engels.',
  ],
};
