import fc from 'fast-check';
import type { Written } from '../host/workbooks';
import { anyCell, anyNumber, plainText } from './contents';

export type Rows = Written[][];

/** Rows of any length, some empty, with anything in them. */
export const anyRows: fc.Arbitrary<Rows> = fc.array(fc.array(anyCell, { maxLength: 7 }), { maxLength: 9 });

const HEADERS = [
  ...[
    'Sector',
    'Branche',
    'SBI',
    'SBI-code',
    'Bedrijfstak',
    'Naam',
    'Gemeente',
    'Regio',
    'Jaar',
    'Cluster',
    'Element',
  ],
  ...[
    'Banen 2023',
    'Banen 2018',
    'Banen',
    'Werkzame personen',
    'Vestigingen 2023',
    'Vestigingen 2018',
    'Aandeel',
  ],
  ...[
    'Banen Nederland 2023',
    'Banen Nederland 2018',
    'Aandeel Nederland',
    'Groei',
    'LQ',
    'Totaal',
    '2023',
    '2018',
  ],
  ...[
    'Talent',
    'Netwerken',
    'Leiderschap',
    'Gewicht',
    'Keuze',
    'Notitie',
    'Toegevoegde waarde',
    'Export',
    'Project',
  ],
] as const;

const NAMES = [
  ...[
    'Bouw',
    'Zorg',
    'Energie',
    'Handel',
    'Industrie',
    'Overheid',
    'Horeca',
    'Land- en tuinbouw',
    'Totaal',
    'Overig',
  ],
  ...['A', 'B', '01', '41', '85', '41.2', 'w.v. kantoren', 'waarvan bouw', 'zwak', 'sterk', 'neutraal'],
] as const;

const usual: fc.Arbitrary<Written> = fc.oneof(fc.nat(90_000), fc.constantFrom<Written>(...NAMES));

/** Something like a table: headers a reader knows over cells that are mostly fit, between rows of anything. */
export const tableLike: fc.Arbitrary<Rows> = fc
  .record({
    headers: fc.uniqueArray(fc.constantFrom<string>(...HEADERS), { minLength: 1, maxLength: 7 }),
    above: fc.array(fc.array(anyCell, { maxLength: 3 }), { maxLength: 3 }),
    below: fc.array(fc.array(anyCell, { maxLength: 3 }), { maxLength: 2 }),
    oddity: fc.constantFrom(0, 1, 4),
  })
  .chain(({ headers, above, below, oddity }) => {
    const figure: fc.Arbitrary<Written> = fc.oneof(
      { arbitrary: fc.nat(90_000), weight: 9 },
      { arbitrary: anyCell, weight: oddity },
    );
    const row = fc.tuple(
      fc.oneof({ arbitrary: usual, weight: 8 }, { arbitrary: plainText, weight: oddity }),
      ...headers.slice(1).map(() => figure),
    );
    return fc.array(row, { maxLength: 9 }).map((rows): Rows => [...above, headers, ...rows, ...below]);
  });

const SECTOR_HEADERS: readonly (readonly string[])[] = [
  ['Sector', 'Banen 2023'],
  ['Sector', 'Banen 2023', 'Banen 2018'],
  ['Sector', 'Banen 2023', 'Banen 2018', 'Vestigingen 2023'],
  ['Sector', 'Banen 2023', 'Banen Nederland 2023'],
  ['Sector', 'Banen 2023', 'Banen 2018', 'Banen Nederland 2023', 'Banen Nederland 2018'],
  ['Sector', 'Banen 2023', 'Banen 2018', 'Vestigingen 2023', 'Banen Nederland 2023', 'Banen Nederland 2018'],
];

const safeName = plainText.filter((text) => /\p{L}{2}/u.test(text) && text.length < 200);

/** Names of sectors, known and odd, that no two rows share. */
const sectorNames = (count: number): fc.Arbitrary<string[]> =>
  fc.uniqueArray(
    fc.oneof(
      {
        arbitrary: fc.constantFrom('Bouw', 'Zorg', 'Energie', 'Handel', 'Industrie', 'Horeca', 'Overheid'),
        weight: 5,
      },
      { arbitrary: fc.nat(500).map((number) => `Branche ${number}`), weight: 3 },
      { arbitrary: safeName, weight: 1 },
    ),
    { minLength: count, maxLength: count, selector: (name) => name.trim().toLowerCase() },
  );

/** A table of sectors with figures of which some are unfit. */
export const sectorTable: fc.Arbitrary<Rows> = fc
  .record({ headers: fc.constantFrom(...SECTOR_HEADERS), count: fc.integer({ min: 2, max: 7 }) })
  .chain(({ headers, count }) => {
    const figure: fc.Arbitrary<Written> = fc.oneof(
      { arbitrary: fc.nat(90_000), weight: 20 },
      { arbitrary: fc.constantFrom<Written>(0, 1, null, 'x', '.', '1.234', '1,5', '12 345'), weight: 2 },
      { arbitrary: anyNumber, weight: 1 },
      { arbitrary: anyCell, weight: 1 },
    );
    const width = headers.length - 1;
    const figures = fc.array(fc.array(figure, { minLength: width, maxLength: width }), {
      minLength: count,
      maxLength: count,
    });
    return fc
      .tuple(sectorNames(count), figures)
      .map(([names, rows]): Rows => [[...headers], ...rows.map((cells, at) => [names[at]!, ...cells])]);
  });
