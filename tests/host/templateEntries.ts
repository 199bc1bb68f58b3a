import type { TemplateLocale } from '../../src/locale/templateLocale';
import { SECTORS } from '../../src/method';
import type { TemplateId } from '../../src/workbook/insert/templateIds';

/** What an analyst enters in one row, from the first column on; null leaves a cell as it is. */
export type EnteredRow = readonly (string | number | null)[];

const CODES = ['01', '10', '41', '49', '62', '69', '84', '86'];

const rowsOf = (count: number, entered: (row: number) => EnteredRow): readonly EnteredRow[] =>
  Array.from({ length: count }, (_, row) => entered(row));

/** One of the words, another one in each row. */
const nth = (words: readonly string[], row: number): string => words[row % words.length]!;

/** Jobs now and then, establishments, region, and the country now and then: each larger than its part. */
const figures = (row: number): EnteredRow => [
  1000 + 10 * row,
  950 + 10 * row,
  100 + row,
  5000 + 20 * row,
  100_000 + 500 * row,
  98_000 + 500 * row,
];

/** A made-up filling of each table, of words that it offers and of numbers that it takes. */
export function entriesOf(
  id: TemplateId,
  { language, templates, terms }: TemplateLocale,
): readonly EnteredRow[] {
  const { answers, areas, contributions, levels, organisationKinds, wholes } = templates;
  const names = SECTORS.map(({ name }) => name[language]);
  const { elements, fitClasses, growthClasses, phases, ratings, scales, subjectKinds, testResults } = terms;
  const [growth, fit, rated, tested] = [growthClasses, fitClasses, ratings, testResults].map((words) =>
    Object.values<string>(words),
  ) as [string[], string[], string[], string[]];
  switch (id) {
    case 'sectors':
      return rowsOf(14, (row) => [
        null,
        ...figures(row),
        400 + row,
        800.5 + row,
        90_000 + row,
        20_000.25 + row,
        150_000 + row,
        10 + row,
      ]);
    case 'codes':
      return rowsOf(8, (row) => [CODES[row]!, `Afdeling ${nth(['a', 'b', 'c'], row)}`, ...figures(row)]);
    case 'subsectors':
      return rowsOf(6, (row) => [names[Math.floor(row / 2)]!, `Deel ${'abcdef'[row]}`, ...figures(row)]);
    case 'scheme':
      return rowsOf(8, (row) => [CODES[row]!, nth(names, Math.floor(row / 2))]);
    case 'criteria':
      return rowsOf(14, (row) => [
        null,
        nth(growth, row),
        language === 'nl' ? 'Veiligheid + enabler' : 'Security + enabler',
        nth(fit, row),
        nth(answers, row),
      ]);
    case 'missions':
      return rowsOf(14, (row) => [null, ...[0, 1, 2, 3, 4].map((at) => nth(contributions, row + at))]);
    case 'education':
      return rowsOf(15, (row) => [null, 300 + row, 420.5 + row, 510 + row]);
    case 'indicators':
      return [
        ...['a', 'b', 'c'].map((_, row): EnteredRow => [
          elements.talent,
          names[row]!,
          'Hoogopgeleiden',
          40 + row,
          1000,
          null,
          levels[0]!,
          2024,
          'Register',
          scales.ratio,
        ]),
        ...[...wholes, ...names.slice(0, 3)].map((name, row): EnteredRow => [
          elements.networks,
          name,
          'Groei van het aantal partners',
          null,
          null,
          row - 1.5,
          levels[1]!,
          2023,
          'Enquête',
          scales.interval,
        ]),
      ];
    case 'ratings':
      return rowsOf(14, (row) => [null, ...Object.keys(elements).map((_, at) => nth(rated, row + at))]);
    case 'evidence':
      return Object.values(elements).map((element, row) => [
        subjectKinds.sector,
        nth(names, row),
        element,
        nth(rated, row),
        'Gesprekken met ondernemers',
        'Verslag',
        row === 0 ? 'De raad denkt er anders over' : null,
      ]);
    case 'clusters':
      return Object.values(phases).map((phase, row) => [
        `Cluster ${'abcd'[row]}`,
        areas[0]!,
        'Havenkwartier',
        nth(tested, row),
        'Op loopafstand',
        nth(tested, row + 1),
        'Kopen van elkaar',
        phase,
        'Elk jaar nieuwe bedrijven',
        row === 0 ? null : language === 'nl' ? 'Veiligheid; Gezondheid en zorg' : 'Security; Health and care',
        `${names[row]!}; ${names[row + 1]!}`,
        'Bezocht in het voorjaar',
      ]);
    case 'projects':
      return rowsOf(6, (row) => [
        `Project ${'ab'[row % 2]}`,
        `Organisatie ${'abcdef'[row]}`,
        nth(names, row),
        'Delft',
        nth(organisationKinds, row),
      ]);
    case 'goals':
      return rowsOf(3, (row) => [
        `Doel ${'abc'[row]}`,
        `${names[row]!}; ${names[row + 1]!}`,
        [elements.talent, `${elements.networks}; ${elements.finance}`, elements.demand][row]!,
      ]);
  }
}
