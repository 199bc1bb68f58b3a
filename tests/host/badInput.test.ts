import { localeOf } from '../../src/locale';
import { CellError } from '../../src/workbench/model/cell';
import { problemText } from '../../src/workbook/problemText';
import type { Language } from '../../src/locale';
import { inHost, pictureOf, readSheet, run, workbookOf, type Written } from './workbooks';

/** Runs on a workbook in which nothing can be read, and answers what the user is told. */
async function refusal(
  sheets: Readonly<Record<string, readonly (readonly Written[])[]>>,
  language: Language,
): Promise<string> {
  const workbook = workbookOf(sheets);
  const before = workbook.sheets.map(pictureOf);
  return inHost(workbook, async (host) => {
    const report = await run({ language });
    expect(host.log.writes).toEqual([]);
    expect(workbook.sheets.map(pictureOf)).toEqual(before);
    return report.problem ? problemText(report.problem, localeOf(language)) : 'no problem';
  });
}

describe('a workbook in which nothing can be read', () => {
  it('says that there is no table, where it looked, and what is needed', async () => {
    const said = await refusal({ Brief: [['Beste collega,'], ['de cijfers volgen']], Leeg: [] }, 'nl');
    expect(said).toMatch(/^Geen tabel met sectoren gevonden/);
    expect(said).toContain('Brief (alleen tekst)');
    expect(said).toContain('Leeg (leeg)');
    expect(said).toContain('Er is niets geschreven');
  });

  it('says so in English', async () => {
    expect(await refusal({ Letter: [['Dear colleague']] }, 'en')).toMatch(/^No table of sectors was found/);
  });

  it('says which headers it saw when no column holds jobs', async () => {
    const said = await refusal(
      {
        Cijfers: [
          ['Sector', 'Omzet', 'Winst'],
          ['Bouw', 10, 1],
          ['Zorg', 20, 2],
        ],
      },
      'nl',
    );
    expect(said).toContain('geen kolom met banen');
    expect(said).toContain('Omzet');
    expect(said).toContain('Cijfers!A1');
  });
});

describe('a workbook with less than everything', () => {
  it('can hold SBI codes of which none belongs to a sector: that is said, and no figure is made of them', async () => {
    const workbook = workbookOf({
      Tabel: [
        ['SBI', 'Banen 2023'],
        [0, 12],
      ],
    });
    await inHost(workbook, async () => {
      const report = await run();
      expect(report.problem).toBeNull();
      expect(report.written.map(({ role }) => role)).toEqual(['summary', 'catalogue', 'provenance']);
      expect(report.skipped).toEqual(
        expect.arrayContaining([
          { step: 'structure', reason: 'noSectors' },
          { step: 'selection', reason: 'noSectors' },
        ]),
      );
      expect(report.findings.map(({ message }) => message.kind)).toContain('unknownCode');
    });
  });

  it('can hold one sector', async () => {
    const workbook = workbookOf({
      Tabel: [
        ['Sector', 'Banen 2023', 'Banen Nederland 2023'],
        ['Bouw', 100, 5000],
      ],
    });
    await inHost(workbook, async (host) => {
      const report = await run();
      expect(report.problem).toBeNull();
      expect((await readSheet(host, 'structure')).value('Bouw', 'Locatiequotiënt')).toBe(1);
    });
  });

  it('can hold ratings alone: the weighting and the advice need no jobs', async () => {
    const workbook = workbookOf({
      Weging: [
        ['Sector', 'Netwerken', 'Leiderschap', 'Talent'],
        ['Bouw', 'zwak', 'sterk', 'neutraal'],
        ['Zorg', 'sterk', 'zwak', 'sterk'],
      ],
    });
    await inHost(workbook, async (host) => {
      const report = await run();
      expect(report.problem).toBeNull();
      expect(report.skipped).toEqual([
        { step: 'structure', reason: 'noSectors' },
        { step: 'selection', reason: 'noSectors' },
      ]);
      expect((await readSheet(host, 'ecosystem')).total('Aantal zwak')).toBe(2);
      for (const step of ['structure', 'selection'] as const) {
        expect((await run({ steps: new Set([step]) })).problem?.kind).toBe('noTable');
      }
    });
  });

  it('can hold sectors alone: the weighting is left out, and that is said', async () => {
    const workbook = workbookOf({
      Tabel: [
        ['Sector', 'Banen 2023'],
        ['Bouw', 100],
        ['Zorg', 300],
      ],
    });
    await inHost(workbook, async (host) => {
      const report = await run();
      expect(report.written.map(({ role }) => role)).toEqual([
        'summary',
        'input',
        'structure',
        'profile',
        'charts',
        'selection',
        'catalogue',
        'provenance',
      ]);
      expect(report.skipped).toEqual([
        { step: 'ecosystem', reason: 'noRatings' },
        { step: 'recommendations', reason: 'noRatings' },
        { step: 'generic', reason: 'noRatings' },
      ]);
      // The decision can be taken on size alone, as long as the sheet says that it is size alone.
      const { sheet } = await readSheet(host, 'selection');
      expect(host.calculator.valueAt(sheet, 2, 0)).toBe(
        'Nog niet gekozen. Er zijn alleen gegevens voor omvang en groeipotentie; daarop staan bovenaan: Zorg, Bouw.',
      );
      const texts = [...sheet.entries()].map(({ cell }) => String(cell.value));
      for (const criterion of ['concentratie', 'maatschappelijke relevantie', 'passende werkgelegenheid']) {
        expect(texts.some((text) => text.includes('Telt niet mee') && text.includes(criterion))).toBe(true);
      }
    });
  });
});

describe('cells that cannot be used', () => {
  it('names a text in a number column by its cell, and makes the figure missing', async () => {
    const workbook = workbookOf({
      Tabel: [
        ['Sector', 'Banen 2023'],
        ['Bouw', 100],
        ['Zorg', 'ongeveer 200'],
        ['Energie', 50],
      ],
    });
    await inHost(workbook, async (host) => {
      const report = await run();
      expect(report.findings).toEqual([
        expect.objectContaining({
          severity: 'problem',
          place: { sheet: 'Tabel', row: 2, column: 1 },
          message: expect.objectContaining({ kind: 'textInNumberColumn', found: 'ongeveer 200' }),
        }),
      ]);
      const input = await readSheet(host, 'input');
      expect(input.value('Zorg', 'Banen 2023')).toMatchObject({ code: '#N/A' });
      expect(String(input.value('Zorg', 'Opmerking'))).toContain('"ongeveer 200" is geen getal');
      // Without every sector there is no total, and without a total no share.
      expect(input.total('Banen 2023')).toMatchObject({ code: '#N/A' });
    });
  });

  it('takes her own total where a sector is suppressed, so that the other shares stand', async () => {
    const workbook = workbookOf({
      Tabel: [
        ['Sector', 'Banen 2023'],
        ['Bouw', 100],
        ['Zorg', 'x'],
        ['Energie', 50],
        ['Totaal', 400],
      ],
    });
    await inHost(workbook, async (host) => {
      await run();
      const structure = await readSheet(host, 'structure');
      expect(structure.value('Bouw', 'Aandeel')).toBe(0.25);
      expect(structure.value('Zorg', 'Aandeel')).toMatchObject({ code: '#N/A' });
    });
  });

  it('has no growth from zero jobs', async () => {
    const workbook = workbookOf({
      Tabel: [
        ['Sector', 'Banen 2023', 'Banen 2018'],
        ['Bouw', 100, 0],
        ['Zorg', 200, 100],
      ],
    });
    await inHost(workbook, async (host) => {
      await run();
      const structure = await readSheet(host, 'structure');
      expect(structure.value('Bouw', 'Groei')).toMatchObject({ code: '#N/A' });
      expect(structure.value('Zorg', 'Groei')).toBe(1);
    });
  });

  it('divides by zero where the reference area has no jobs in a sector', async () => {
    const workbook = workbookOf({
      Tabel: [
        ['Sector', 'Banen 2023', 'Banen Nederland 2023'],
        ['Bouw', 100, 0],
        ['Zorg', 200, 1000],
      ],
    });
    await inHost(workbook, async (host) => {
      await run();
      const structure = await readSheet(host, 'structure');
      expect(structure.value('Bouw', 'Locatiequotiënt')).toMatchObject({ code: '#DIV/0!' });
      expect(structure.value('Zorg', 'Locatiequotiënt')).toBeCloseTo(200 / 300, 12);
    });
  });

  it('says that a cell holds an error, and lets no error become a number', async () => {
    const workbook = workbookOf({
      Tabel: [
        ['Sector', 'Banen 2023'],
        ['Bouw', 100],
        ['Zorg', new CellError('#REF!')],
      ],
    });
    await inHost(workbook, async (host) => {
      const report = await run();
      expect(report.findings.map(({ message }) => message.kind)).toContain('errorCell');
      expect((await readSheet(host, 'structure')).value('Zorg', 'Banen 2023')).toMatchObject({
        code: '#N/A',
      });
    });
  });

  it('writes a sector name that looks like a formula as text', async () => {
    const workbook = workbookOf({
      Tabel: [
        ['Sector', 'Banen 2023'],
        ['Bouw', 100],
        ['Zorg', 200],
      ],
    });
    const hostile = '=HYPERLINK("http://localhost","x")';
    workbook
      .sheetByName('Tabel')!
      .setCell(1, 0, { value: hostile, formula: null, style: { quotePrefix: true } });
    await inHost(workbook, async (host) => {
      await run();
      for (const role of ['input', 'structure', 'selection', 'provenance'] as const) {
        const { sheet } = await readSheet(host, role);
        expect([...sheet.entries()].filter(({ cell }) => cell.formula?.includes('HYPERLINK'))).toEqual([]);
      }
      expect((await readSheet(host, 'structure')).rows[0]![0]).toBe(hostile);
    });
  });
});
