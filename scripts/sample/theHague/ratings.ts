import { ratingsOf as of, type SampleRating } from '../ratingLines';

const FEW_PROJECTS = 'Onder het gemiddelde: weinig partijen doen mee aan gezamenlijke innovatieprojecten.';
const NO_LEADERS = 'Onder het gemiddelde: nauwelijks partijen die zelf een innovatieproject leiden.';
const STARTERS = 'Genoemd bij de sectoren waar een ondernemende cultuur is.';
const ENOUGH_KNOWLEDGE = 'Voldoende kennis in de regio.';
const CLUSTER_TALENT = 'Hogeschool en universiteiten in de regio leiden genoeg op.';
const CLUSTER_KNOWLEDGE = 'Er zijn lectoraten en vakgroepen rond vragen van dit cluster.';

/**
 * Figures 6 and 7 are pictures; this is what sections 3.2, 3.3 and 4.1 say of them. Sectors have the
 * seven elements that can be split by sector, clusters the seven of figure 7.
 */
export const RATINGS: readonly SampleRating[] = [
  ...of('sector', 'Maak', [
    [
      'Ondernemerscultuur',
      'weak',
      'Minder oprichtingen dan gemiddeld in de regio; weinig dynamiek.',
      '3.2 en 4.1',
    ],
    ['Vraag', null],
    ['Netwerken', 'strong', 'Bedrijven doen vaak mee aan projecten met anderen.', '3.2'],
    ['Leiderschap', 'weak', 'Haagse partijen trekken zelden een innovatieproject.', '3.2 en 4.1'],
    ['Talent', 'strong', 'Veel technische opleidingen in de regio.', '3.2 en noot 14'],
    ['Kennis', 'strong', 'Relatief veel onderzoek dat voor de sector van belang is.', '3.2'],
    ['Intermediaire diensten', null],
  ]),
  ...of('sector', 'Bouw', [
    ['Ondernemerscultuur', 'strong', STARTERS, '3.2'],
    [
      'Vraag',
      'weak',
      'Een van de vier zwakke elementen; de overheid is zelf een grote opdrachtgever.',
      '4.1',
    ],
    ['Netwerken', 'weak', FEW_PROJECTS, '3.2 en 4.1'],
    ['Leiderschap', 'weak', NO_LEADERS, '3.2 en 4.1'],
    [
      'Talent',
      'weak',
      'Volgens 3.2 de uitzondering: relatief weinig talent. In 4.1 staat talent niet bij de zwakke elementen.',
      '3.2 tegenover 4.1 en figuur 9',
      'Zwak in 3.2 (p. 30), maar niet bij de vier zwakke elementen van 4.1 (p. 35) en zonder interventie in figuur 9 (p. 36).',
    ],
    ['Kennis', 'strong', ENOUGH_KNOWLEDGE, '3.2'],
    ['Intermediaire diensten', 'weak', 'Weinig dienstverleners die zich op de bouw richten.', '4.1'],
  ]),
  ...of('sector', 'ICT & creatief', [
    ['Ondernemerscultuur', 'strong', STARTERS, '3.2'],
    ['Vraag', null],
    ['Netwerken', 'weak', FEW_PROJECTS, '3.2 en 4.1'],
    ['Leiderschap', 'weak', NO_LEADERS, '3.2 en 4.1'],
    ['Talent', 'strong', 'Veel ICT-opleidingen in de regio.', '3.2 en noot 14'],
    ['Kennis', 'strong', ENOUGH_KNOWLEDGE, '3.2'],
    ['Intermediaire diensten', null],
  ]),
  ...of('sector', 'Zorg', [
    ['Ondernemerscultuur', 'strong', STARTERS, '3.2'],
    ['Vraag', null],
    ['Netwerken', 'weak', FEW_PROJECTS, '3.2 en 4.1'],
    ['Leiderschap', 'weak', NO_LEADERS, '3.2 en 4.1'],
    ['Talent', 'strong', 'Voldoende mensen met een passende opleiding.', '3.2'],
    ['Kennis', 'strong', ENOUGH_KNOWLEDGE, '3.2'],
    ['Intermediaire diensten', 'weak', 'Te weinig dienstverleners die zich op de zorg richten.', '4.1'],
  ]),
  ...of('cluster', 'Security', [
    ['Ondernemerscultuur', 'strong', 'In 2015-2016 nam het aantal bedrijven met 8,3% toe.', '3.3'],
    ['Infrastructuur', 'strong', 'HSD-campus als beginnend centrum, nog niet vol.', '3.3'],
    ['Netwerken', 'strong', 'Bedrijven, overheid en kennisinstellingen zijn via HSD nauw verbonden.', '3.3'],
    [
      'Leiderschap',
      'weak',
      'Bedrijven doen eerder mee dan dat zij trekken; een voorloper ontbreekt.',
      '3.3 en 4.1',
    ],
    ['Talent', 'strong', `${CLUSTER_TALENT} HSD werkt aan scholing van werkenden.`, '3.3'],
    ['Financiering', 'weak', 'De grote rol van overheden schrikt private investeerders af.', '3.3 en 4.1'],
    ['Kennis', 'strong', CLUSTER_KNOWLEDGE, '3.3'],
  ]),
  ...of('cluster', 'Legal & Policy', [
    [
      'Ondernemerscultuur',
      'weak',
      'Weinig dynamiek; grote advocatenkantoren gingen naar Amsterdam.',
      '3.3 en 4.1',
    ],
    [
      'Infrastructuur',
      'strong',
      'Ministeries, planbureaus en universiteit zitten bijeen rond het Centraal Station.',
      '3.3',
    ],
    ['Netwerken', 'weak', 'Jong cluster met nog weinig partijen.', '3.3 en 4.1'],
    ['Leiderschap', 'weak', 'Het Rijk is overal aanwezig, maar leidt het netwerk niet.', '3.3 en 4.1'],
    ['Talent', 'strong', CLUSTER_TALENT, '3.3'],
    ['Financiering', 'weak', 'Onderwerp en verwachte opbrengst trekken geen investeerders.', '3.3 en 4.1'],
    ['Kennis', 'strong', CLUSTER_KNOWLEDGE, '3.3'],
  ]),
  ...of('cluster', 'Composieten', [
    ['Ondernemerscultuur', 'strong', 'Groeiend cluster, in een deel van de maakindustrie dat opkomt.', '3.3'],
    ['Infrastructuur', 'strong', 'De bedrijven zitten samen op Technology Park Ypenburg.', '3.3'],
    ['Netwerken', 'weak', 'Jong cluster met nog weinig partijen.', '3.3 en 4.1'],
    ['Leiderschap', 'strong', 'Vier bedrijven nemen samen het voortouw.', '3.3'],
    ['Talent', 'strong', CLUSTER_TALENT, '3.3'],
    ['Financiering', null],
    ['Kennis', 'strong', CLUSTER_KNOWLEDGE, '3.3'],
  ]),
  ...of('cluster', 'Energievernieuwing', [
    [
      'Ondernemerscultuur',
      null,
      'Minder dynamiek en een vertrek (Shell, Rijswijk); de tekst velt geen oordeel.',
      '3.3',
    ],
    [
      'Infrastructuur',
      null,
      'Wel hoofdkantoren, geen eigen gebied of campus; de tekst velt geen oordeel.',
      '3.3',
    ],
    ['Netwerken', null],
    ['Leiderschap', 'strong', 'De grote energiebedrijven leiden innovatieprojecten.', '3.3'],
    ['Talent', 'strong', CLUSTER_TALENT, '3.3'],
    ['Financiering', null],
    ['Kennis', 'strong', CLUSTER_KNOWLEDGE, '3.3'],
  ]),
];
