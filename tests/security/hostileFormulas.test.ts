import { TABLE_NAME } from '../../src/workbook/sheetRoles';
import type { WorkbookModel } from '../../src/workbench/model/workbookModel';
import { inHost, run, workbookOf, type Written } from '../host/workbooks';
import { MARK } from './hostileTexts';
import { strayFormulas } from './strayFormulas';

const TEXT_OR_SHEET = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g;

/** How many texts within formulas are hostile. */
const embedding = (workbook: WorkbookModel): number =>
  workbook.sheets
    .flatMap((sheet) => [...sheet.entries()])
    .flatMap(({ cell }) => cell.formula?.match(TEXT_OR_SHEET) ?? [])
    .filter((part) => part.startsWith('"') && part.includes(MARK)).length;

/** Each would end a text within a formula in another way. */
const [first, second, third] = [`Maak"&${MARK}("x")&"`, `Brug")+${MARK}("`, `Wereld"&${MARK}&"`] as const;

describe('a formula of ours that has to hold a hostile text', () => {
  it.each<[string, Readonly<Record<string, readonly (readonly Written[])[]>>]>([
    [
      'sectors of her own division of codes',
      {
        LISA: [
          ['SBI', 'Banen 2023', 'Banen 2018'],
          ['10', 100, 90],
          ['41', 200, 180],
          ['62', 300, 200],
        ],
        Indeling: [
          ['SBI', 'Sector'],
          ['10', first],
          ['41', `<>${second}`],
          ['62', 'ICT'],
        ],
      },
    ],
    [
      'projects and sectors in several spellings',
      {
        Banen: [
          ['Sector', 'Banen 2023'],
          ['Bouw', 40],
          ['Zorg', 100],
          ['Kennis', 101],
          [first, 102],
        ],
        Lijst: [
          ['Project', 'Organisatie', 'Sector', 'Plaats', 'Soort organisatie'],
          [second, 'Kadebedrijf', first, 'Delft', 'bedrijf'],
          [`${second} `, 'Kranenbouw', 'Zorg', 'Delft', 'bedrijf'],
          [second, 'Hogeschool', 'Kennis', 'Delft', third],
          ['Robot', 'Armen bv', ` ${first}`, 'Stad', 'bedrijf'],
          ['Robot', 'Universiteit', 'Kennis', 'Stad', 'universiteit'],
          ['Kliniek', 'Zorghuis', 'Zorg', 'Stad', 'zorginstelling'],
          ['Kliniek', 'Universiteit', 'Kennis', 'Delft', 'universiteit'],
        ],
      },
    ],
    [
      'a mission of her own, served by a sector that she chose',
      {
        Banen: [
          ['Sector', 'Banen 2023', 'Banen Nederland 2023'],
          [first, 100, 1000],
          ['Zorg', 300, 2000],
          ['Energie', 50, 400],
        ],
        Keuze: [
          ['Sector', 'Selectie', 'Reden'],
          [first, 'Ja', second],
          ['Zorg', 'Nee', null],
          ['Energie', 'Nee', null],
        ],
        Missies: [
          ['Sector', 'Energietransitie', third, 'Veiligheid'],
          [first, 'x', 'x', null],
          ['Zorg', null, 'deels', null],
          ['Energie', 'geen', 'geen', 'geen'],
        ],
      },
    ],
  ])('holds it as a text: %s', async (_, sheets) => {
    const workbook = workbookOf(sheets);
    await inHost(workbook, async (host) => {
      expect((await run()).problem).toBeNull();
      await host.calculator.settle();
      expect(embedding(workbook)).toBeGreaterThan(0);
      expect(strayFormulas(workbook)).toEqual([]);
    });
  });

  it('holds the name as a text that she gave to a sheet of ours', async () => {
    const workbook = workbookOf({
      Banen: [
        ['Sector', 'Banen 2023', 'Banen 2018'],
        ['Bouw', 100, 90],
        ['Zorg', 300, 310],
      ],
    });
    await inHost(workbook, async (host) => {
      await run();
      const structure = workbook.sheets.find(({ tables }) => tables[0]?.name === TABLE_NAME.structure)!;
      structure.name = `x"&${MARK}("x")&" 'y'!`;
      await run();
      await host.calculator.settle();
      expect(embedding(workbook)).toBeGreaterThan(0);
      expect(strayFormulas(workbook)).toEqual([]);
    });
  });
});
