import { buildFunctionsMetadata } from '../../scripts/buildFunctionsMetadata';
import { registerFunctions } from '../../src/workbench/node/registerFunctions';
import type { CellMode } from '../../src/workbook/cellMode';
import { inHost, readSheet, run, workbookOf, type SheetReading, type Written } from './workbooks';

/** The layout of StatLine in Excel: sections of SBI 2008 below their total, in thousands. */
const STATLINE: readonly (readonly Written[])[] = [
  ['Banen van werknemers in december; economische activiteit (SBI2008), regio'],
  [null, 'Onderwerp', 'Banen van werknemers in december', 'Banen van werknemers in december'],
  [null, "Regio's", "'s-Gravenhage (gemeente)", 'Nederland'],
  [null, 'Perioden', '2023*', '2023*'],
  ['Bedrijfstakken/branches SBI 2008', null, 'x 1 000', 'x 1 000'],
  ['A-U Alle economische activiteiten', null, 30, 3000],
  ['A Landbouw, bosbouw en visserij', null, 1, 100],
  ['C Industrie', null, 4, 500],
  ['F Bouwnijverheid', null, 5, 400],
  ['G Handel', null, 20, 2000],
];

/** No total; 5.910 jobs here and 556.000 in the country, of which C, G and I are of several sectors. */
const SECTIONS: readonly (readonly Written[])[] = [
  ['SBI', 'Banen 2023', 'Banen Nederland 2023'],
  ['A', 10, 1000],
  ['C', 400, 50000],
  ['F', 500, 40000],
  ['G', 2000, 200000],
  ['H', 600, 60000],
  ['I', 900, 45000],
  ['Q', 1500, 160000],
];

const ROLES = ['input', 'structure', 'profile', 'codes', 'summary', 'selection'] as const;

async function sheetsOf(
  cells: readonly (readonly Written[])[],
  mode: CellMode = 'formulas',
): Promise<Record<(typeof ROLES)[number], SheetReading>> {
  return inHost(workbookOf({ Banen: cells }), async (host) => {
    registerFunctions(host, (await buildFunctionsMetadata()).metadata);
    expect((await run({ cells: mode })).problem).toBeNull();
    const sheets = [];
    for (const role of ROLES) sheets.push([role, await readSheet(host, role)] as const);
    return Object.fromEntries(sheets) as Record<(typeof ROLES)[number], SheetReading>;
  });
}

const textOf = ({ sheet }: SheetReading): string =>
  [...sheet.entries()].map(({ cell }) => String(cell.value)).join('\n');

describe('codes of several sectors', () => {
  it('are in the total that every share and quotient is of', async () => {
    const { structure } = await sheetsOf(SECTIONS);
    expect(structure.total('Banen 2023')).toBe(5910);
    expect(structure.value('Bouw', 'Aandeel in banen')).toBeCloseTo(500 / 5910, 12);
    expect(structure.value('Zorg', 'Aandeel in banen')).toBeCloseTo(1500 / 5910, 12);
    // 500 of 5,910 jobs against 40,000 of 556,000.
    expect(structure.value('Bouw', 'Locatiequotiënt')).toBeCloseTo(500 / 5910 / (40000 / 556000), 12);
    expect(structure.total('Aandeel in banen')).toBeCloseTo(2610 / 5910, 12);
  });

  it('are so in a table of StatLine, of which the total is that of all sections', async () => {
    const { structure, input } = await sheetsOf(STATLINE);
    expect(structure.total('Banen 2023')).toBe(30000);
    expect(structure.value('Bouw', 'Aandeel in banen')).toBeCloseTo(5 / 30, 12);
    // (5 / 30) / (400 / 3000)
    expect(structure.value('Bouw', 'Locatiequotiënt')).toBeCloseTo(1.25, 12);
    expect(String(structure.sheet.cell(2, 0).value)).toContain('16,7%');
    expect(textOf(input)).not.toContain('uw totaal is');
  });

  it('stand on Input in one row of no sector, and on the sheet of codes one by one', async () => {
    const { input, codes, structure } = await sheetsOf(SECTIONS);
    expect(input.rows.map(([name, jobs]) => [name, jobs])).toEqual([
      ['Agrofood & tuinbouw', 10],
      ['Bouw', 500],
      ['Logistiek', 600],
      ['Zorg', 1500],
      ['(niet te verdelen)', 3300],
    ]);
    expect(input.value('(niet te verdelen)', 'Banen · referentie')).toBe(295000);
    expect(String(input.value('(niet te verdelen)', 'Opmerking'))).toMatch(/C, G, I/);
    expect(String(input.sheet.cell(2, 0).value)).toContain('4 sectoren');
    expect(codes.value('G', 'Sector')).toBe('(niet te verdelen)');
    expect(structure.rows.map(([name]) => name)).not.toContain('(niet te verdelen)');
    expect(textOf(structure)).toContain('(niet te verdelen)');
  });

  it('leave the same figures where functions or values stand in the cells', async () => {
    const [formulas, functions, values] = [
      await sheetsOf(SECTIONS),
      await sheetsOf(SECTIONS, 'functions'),
      await sheetsOf(SECTIONS, 'values'),
    ];
    for (const role of ROLES) {
      for (const other of [functions, values]) {
        formulas[role].rows.forEach((cells, row) =>
          cells.forEach((cell, column) => {
            const found = other[role].rows[row]![column];
            if (typeof cell !== 'number') return;
            expect([role, row, column, typeof found]).toEqual([role, row, column, 'number']);
            expect(found as number).toBeCloseTo(cell, 9);
          }),
        );
      }
    }
  });

  it('are no part of how the jobs are spread, which the profile says', async () => {
    const { profile, summary } = await sheetsOf(SECTIONS);
    // Of the 2,610 jobs that are in a sector: 10, 500, 600 and 1,500.
    const equivalent = 2610 ** 2 / (10 ** 2 + 500 ** 2 + 600 ** 2 + 1500 ** 2);
    expect(profile.value('Aantal even grote sectoren', 'Waarde')).toBeCloseTo(equivalent, 12);
    expect(profile.value('Aandeel van de grootste sector', 'Waarde')).toBeCloseTo((100 * 1500) / 5910, 12);
    expect(String(profile.sheet.cell(2, 0).value)).toContain('44,2%');
    const shown = profile.rows.map(([name]) => name);
    // What these add up over the economy is not known of the jobs that are in no sector.
    expect(shown).not.toContain('Basismultiplier');
    expect(shown).not.toContain('Stuwende banen');
    expect(summary.rows.flat()).toContainEqual(expect.closeTo(equivalent, 9));
  });

  it('count the basic jobs of a sector against the whole of the reference area', async () => {
    const { structure } = await sheetsOf(SECTIONS);
    // 500 - 5,910 x 40,000 / 556,000
    expect(structure.value('Bouw', 'Stuwende banen')).toBeCloseTo(500 - (5910 * 40000) / 556000, 9);
  });

  it('leave the size of a sector what it is among the sectors', async () => {
    const { structure } = await sheetsOf(SECTIONS);
    // 1,500 against an average of 652.5 per sector is 2.3 times; 500 is 0.77 times; 10 is 0.02 times.
    expect(structure.value('Zorg', 'Omvang')).toBe('groot');
    expect(structure.value('Bouw', 'Omvang')).toBe('middelgroot');
    expect(structure.value('Agrofood', 'Omvang')).toBe('klein');
  });

  it('leave the total missing where one of them is, unless her own total tells it', async () => {
    const withheld = SECTIONS.map((row) => (row[0] === 'C' ? ['C', '.', '.'] : row));
    const { structure } = await sheetsOf(withheld);
    expect(structure.total('Banen 2023')).toMatchObject({ code: '#N/A' });
    expect(structure.value('Bouw', 'Aandeel in banen')).toMatchObject({ code: '#N/A' });
    const told = await sheetsOf([...withheld, ['Totaal', 5910, 556000]]);
    expect(told.structure.value('Bouw', 'Locatiequotiënt')).toBeCloseTo(500 / 5910 / (40000 / 556000), 12);
  });
});
