/** The organisations of the invented projects: sector, kind and place. */
const ORGANISATIONS = {
  'Adviesbureau Meerzicht': ['Zakelijke diensten', 'bedrijf', 'Voorbeeldstad'],
  Beeldmakers: ['ICT & creatief', 'bedrijf', 'Voorbeeldstad'],
  'Bouwbedrijf De Hoeksteen': ['Bouw', 'bedrijf', 'Voorbeeldstad'],
  Datahuis: ['ICT & creatief', 'bedrijf', 'Voorbeeldstad'],
  'Gemeente Voorbeeldstad': ['Overheid', 'overheid', 'Voorbeeldstad'],
  'Havenbedrijf Voorbeeldstad': ['Logistiek', 'bedrijf', 'Voorbeeldstad'],
  'Hogeschool Voorbeeldstad': ['Kennis', 'kennisinstelling', 'Voorbeeldstad'],
  'Installatiegroep Noord': ['Bouw', 'bedrijf', 'Voorbeeldstad'],
  'Instituut voor Energieonderzoek': ['Kennis', 'kennisinstelling', 'Voorbeeldstad'],
  Kadesoftware: ['ICT & creatief', 'bedrijf', 'Voorbeeldstad'],
  Kadevervoer: ['Logistiek', 'bedrijf', 'Voorbeeldstad'],
  Kassengroep: ['Agrofood & tuinbouw', 'bedrijf', 'Buurstad'],
  Plantenveiling: ['Logistiek', 'bedrijf', 'Buurstad'],
  Pompenfabriek: ['Maak', 'bedrijf', 'Voorbeeldstad'],
  Precisiewerk: ['Maak', 'bedrijf', 'Voorbeeldstad'],
  Regiobank: ['Financiën', 'bedrijf', 'Voorbeeldstad'],
  'Robotica De Arm': ['Maak', 'bedrijf', 'Voorbeeldstad'],
  'Staalbouw Noord': ['Maak', 'bedrijf', 'Voorbeeldstad'],
  'Stichting Stadsbezoek': ['Toerisme', 'vereniging', 'Voorbeeldstad'],
  'Thuiszorg De Brug': ['Zorg', 'zorginstelling', 'Voorbeeldstad'],
  'Universiteit Buurstad': ['Kennis', 'kennisinstelling', 'Buurstad'],
  'Vakschool Voorbeeldstad': ['Onderwijs', 'kennisinstelling', 'Voorbeeldstad'],
  Versfabriek: ['Agrofood & tuinbouw', 'bedrijf', 'Voorbeeldstad'],
  'Warmtebedrijf Voorbeeldstad': ['Energie', 'bedrijf', 'Voorbeeldstad'],
  'Waterstof Terminal': ['Energie', 'bedrijf', 'Voorbeeldstad'],
  'Windkracht Noord': ['Energie', 'bedrijf', 'Voorbeeldstad'],
  'Winkelkring Binnenstad': ['Detailhandel en horeca', 'vereniging', 'Voorbeeldstad'],
  'Ziekenhuis Voorbeeldstad': ['Zorg', 'zorginstelling', 'Voorbeeldstad'],
} as const;

type Organisation = keyof typeof ORGANISATIONS;

/** Each project with those who take part; the first leads it. */
const PROJECTS: Readonly<Record<string, readonly Organisation[]>> = {
  Waterstofkade: [
    'Waterstof Terminal',
    'Havenbedrijf Voorbeeldstad',
    'Pompenfabriek',
    'Instituut voor Energieonderzoek',
  ],
  'Warmte uit water': ['Warmtebedrijf Voorbeeldstad', 'Installatiegroep Noord', 'Gemeente Voorbeeldstad'],
  'Wind op het dak': ['Windkracht Noord', 'Bouwbedrijf De Hoeksteen', 'Hogeschool Voorbeeldstad'],
  'Slim net': ['Datahuis', 'Windkracht Noord', 'Instituut voor Energieonderzoek'],
  'Robot in de fabriek': ['Robotica De Arm', 'Precisiewerk', 'Hogeschool Voorbeeldstad', 'Kadesoftware'],
  'Digitale tweeling': ['Kadesoftware', 'Precisiewerk', 'Universiteit Buurstad'],
  'Zelfvarende veerpont': ['Havenbedrijf Voorbeeldstad', 'Robotica De Arm', 'Kadesoftware'],
  'Schoon staal': ['Staalbouw Noord', 'Waterstof Terminal', 'Instituut voor Energieonderzoek'],
  'Hulp aan huis': ['Thuiszorg De Brug', 'Datahuis', 'Hogeschool Voorbeeldstad'],
  'Slimme operatiekamer': ['Ziekenhuis Voorbeeldstad', 'Precisiewerk', 'Universiteit Buurstad'],
  'Zorgdata veilig': ['Datahuis', 'Ziekenhuis Voorbeeldstad', 'Gemeente Voorbeeldstad'],
  'Houten wijk': ['Bouwbedrijf De Hoeksteen', 'Installatiegroep Noord', 'Vakschool Voorbeeldstad'],
  'Leren van elkaar': ['Staalbouw Noord', 'Precisiewerk', 'Pompenfabriek'],
  'Kas zonder gas': ['Kassengroep', 'Universiteit Buurstad', 'Plantenveiling'],
  'Volle vrachtwagens': ['Kadevervoer', 'Datahuis', 'Winkelkring Binnenstad', 'Versfabriek'],
  'Veilige haven': ['Gemeente Voorbeeldstad', 'Havenbedrijf Voorbeeldstad', 'Kadesoftware'],
  'Stad in beeld': ['Beeldmakers', 'Stichting Stadsbezoek', 'Hogeschool Voorbeeldstad'],
  'Geld voor groei': ['Regiobank', 'Adviesbureau Meerzicht', 'Robotica De Arm'],
  'Batterij in de buurt': [
    'Windkracht Noord',
    'Installatiegroep Noord',
    'Instituut voor Energieonderzoek',
    'Pompenfabriek',
  ],
  'Medische pomp': ['Pompenfabriek', 'Ziekenhuis Voorbeeldstad', 'Hogeschool Voorbeeldstad'],
};

/** One organisation in one project. */
export interface Participation {
  readonly project: string;
  readonly organisation: string;
  readonly sector: string;
  readonly kind: string;
  readonly place: string;
  readonly leads: boolean;
}

export const PARTICIPATIONS: readonly Participation[] = Object.entries(PROJECTS).flatMap(
  ([project, organisations]) =>
    organisations.map((organisation, index) => {
      const [sector, kind, place] = ORGANISATIONS[organisation];
      return { project, organisation, sector, kind, place, leads: index === 0 };
    }),
);

/** How often organisations of a sector in the city itself take part, or lead. */
export const participationsOf = (sector: string, onlyLeading: boolean): number =>
  PARTICIPATIONS.filter(
    (each) => each.sector === sector && each.place === 'Voorbeeldstad' && (each.leads || !onlyLeading),
  ).length;
