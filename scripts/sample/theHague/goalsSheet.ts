import type ExcelJS from 'exceljs';
import { addTableSheet } from '../tidySheet';

/**
 * The four tactical goals of the economic vision as section 4.3 of the report for The Hague (Birch 2019) names
 * them, in our words: the goal, the sectors and clusters it is about or that the report ties it to, the element,
 * and what the report says of it.
 */
const GOALS: readonly (readonly [string, string | null, string | null, string])[] = [
  [
    'Het profiel van vrede en recht en Impact City economisch benutten',
    'Security, Legal & Policy en Energievernieuwing',
    null,
    'Onderschreven. Past bij Security en Legal & Policy; Impact City kan aan Energievernieuwing worden verbonden.',
  ],
  [
    'De economie verbreden met maak, zorg en bouw',
    'Maak, zorg en bouw',
    null,
    'Past bij de gekozen sectoren. Voorstel: ook ICT & creatief.',
  ],
  [
    'De economie vernieuwen met kennis, technologie en innovatie',
    null,
    'Kennis',
    'Sluit aan bij de analyse.',
  ],
  [
    'Opschalen met scaleups, export, financiering en spin-offs',
    null,
    'Financiering',
    'Genoeg financiering is een voorwaarde. Ook netwerken en leiderschap ontbreken bijna overal.',
  ],
];

export function addGoalsSheet(workbook: ExcelJS.Workbook): void {
  const heading = {
    title: 'Welke tactische doelen had Den Haag?',
    description:
      'De doelen uit de economische visie, met de sectoren, clusters en elementen waar zij over gaan.',
    source: 'Bron: Birch (2019), rapport voor de gemeente Den Haag, paragraaf 4.3.',
  };
  addTableSheet(workbook, 'Doelenlijst', heading, {
    columns: [
      { header: 'Doel', width: 44, wrap: true },
      { header: 'Sector of cluster', width: 30, wrap: true },
      { header: 'Element', width: 18 },
      { header: 'Wat het rapport zegt', width: 48, wrap: true },
    ],
    rows: GOALS,
    notes: [
      'Noot 1: Welke sectoren, clusters en elementen bij een doel horen, leiden wij af uit paragraaf 4.3. Een lege cel betekent: allemaal.',
      'Noot 2: Het rapport mist in de doelen alleen ICT & creatief. Regiolens noemt ook Composieten, omdat netwerken daar zwak is en geen doel dat cluster noemt.',
    ],
    frozenColumns: 1,
  });
}
