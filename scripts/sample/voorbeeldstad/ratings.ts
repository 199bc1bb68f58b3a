import { ratingsOf, type SampleRating } from '../ratingLines';

const TALKS = 'Gesprekken';
const VISIT = 'Werkbezoek';

/**
 * What people of the invented city said of four sectors and three clusters. Two ratings differ from the
 * indicator beside them, as happens in a real city: Maak, leadership, and Zorg, networks.
 */
export const RATINGS: readonly SampleRating[] = [
  ...ratingsOf('sector', 'Energie', [
    ['Infrastructuur', 'strong', 'De Energiekade heeft ruimte, water en een zware aansluiting.', VISIT],
    ['Financiering', 'neutral', 'Grote bedrijven betalen zelf; kleine zoeken lang.', TALKS],
  ]),
  ...ratingsOf('sector', 'ICT & creatief', [
    ['Infrastructuur', 'neutral', 'Genoeg kantoren, weinig goedkope werkplekken.', TALKS],
    ['Financiering', 'weak', 'Na de eerste lening stokt het.', TALKS],
  ]),
  ...ratingsOf('sector', 'Maak', [
    ['Infrastructuur', 'strong', 'Het Fabriekspark heeft gedeelde machines.', VISIT],
    [
      'Leiderschap',
      'weak',
      'Bedrijven wachten op elkaar.',
      TALKS,
      'De projectenlijst laat wel bedrijven zien die een project leiden.',
    ],
    ['Financiering', 'weak', 'Banken vinden robots een risico.', TALKS],
  ]),
  ...ratingsOf('sector', 'Zorg', [
    ['Infrastructuur', 'neutral', 'Het ziekenhuis is nieuw, de wijkgebouwen zijn oud.', VISIT],
    [
      'Netwerken',
      'strong',
      'Aan de zorgtafel zitten alle instellingen.',
      TALKS,
      'De projectenlijst laat weinig deelnames zien.',
    ],
    ['Financiering', 'weak', 'Vernieuwing past niet in de tarieven.', TALKS],
  ]),
  ...ratingsOf('cluster', 'Waterstof', [
    ['Formele instituties', 'neutral', 'Vergunningen duren lang, maar het loket helpt.', TALKS],
    ['Ondernemerscultuur', 'neutral', 'Vooral gevestigde bedrijven.', TALKS],
    ['Infrastructuur', 'strong', 'Een eigen kade en een leiding.', VISIT],
    ['Vraag', 'strong', 'Staal en haven willen afnemen.', TALKS],
    ['Netwerken', 'strong', 'Een vaste tafel van alle partijen.', TALKS],
    ['Leiderschap', 'strong', 'De terminal trekt de projecten.', TALKS],
    ['Talent', 'weak', 'Te weinig monteurs.', TALKS],
    ['Financiering', 'neutral', 'Een fonds voor de eerste stappen.', TALKS],
    ['Kennis', 'strong', 'Een eigen onderzoeksinstituut.', VISIT],
    ['Intermediaire diensten', 'weak', 'Geen plek om te beproeven.', VISIT],
  ]),
  ...ratingsOf('cluster', 'Slimme productie', [
    ['Formele instituties', 'neutral', 'Geen bijzondere regels.', TALKS],
    ['Ondernemerscultuur', 'weak', 'Weinig nieuwe bedrijven.', TALKS],
    ['Infrastructuur', 'strong', 'Gedeelde machines op het Fabriekspark.', VISIT],
    ['Vraag', 'neutral', 'Klanten proberen nog.', TALKS],
    ['Netwerken', 'neutral', 'Dezelfde bedrijven komen elkaar tegen.', TALKS],
    ['Leiderschap', 'weak', 'Niemand spreekt voor het cluster.', TALKS],
    ['Talent', 'strong', 'De hogeschool leidt op.', VISIT],
    ['Financiering', 'weak', 'Banken vinden robots een risico.', TALKS],
    ['Kennis', 'strong', 'Een lectoraat en een lab.', VISIT],
    ['Intermediaire diensten', 'neutral', 'Een incubator voor alle sectoren.', VISIT],
  ]),
  ...ratingsOf('cluster', 'Zorgtechniek', [
    ['Formele instituties', 'weak', 'Toelating van nieuwe middelen duurt jaren.', TALKS],
    ['Ondernemerscultuur', 'neutral', 'Een paar starters per jaar.', TALKS],
    ['Infrastructuur', 'neutral', 'Een proefafdeling in het ziekenhuis.', VISIT],
    ['Vraag', 'strong', 'Het ziekenhuis koopt zelf in.', TALKS],
    ['Netwerken', 'weak', 'Nog geen eigen organisatie.', TALKS],
    ['Leiderschap', 'neutral', 'Het ziekenhuis wil, maar heeft weinig tijd.', TALKS],
    ['Talent', 'neutral', 'Genoeg verpleegkundigen met techniek.', TALKS],
    ['Financiering', 'weak', 'Geen fonds dat lang genoeg wacht.', TALKS],
    ['Kennis', 'strong', 'Samen met de universiteit van Buurstad.', VISIT],
    ['Intermediaire diensten', 'weak', 'Geen hulp bij toelating.', TALKS],
  ]),
];
