import { inHost, readSheet, run, workbookOf } from './workbooks';

const TABLE = [
  ['SBI', 'Omschrijving', 'Banen 2023', 'Banen 2018', 'Banen Nederland 2023'],
  ['41', 'Algemene bouw', 100, 80, 1000],
  ['43', 'Gespecialiseerde bouw', 60, 60, 900],
  ['72', 'Onderzoek', 20, 10, 300],
  ['85', 'Onderwijs', 200, 190, 5000],
  ['86', 'Gezondheidszorg', 300, '.', 6000],
  ['87', 'Verpleging', 120, 100, 2800],
];

describe('a table of SBI codes', () => {
  it('is added up to the sectors of figure 1 on the sheet Input, by native formulas', async () => {
    await inHost(workbookOf({ LISA: TABLE }), async (host) => {
      const report = await run();
      expect(report.problem).toBeNull();
      const input = await readSheet(host, 'input');
      expect(input.rows.map((cells) => cells[0])).toEqual(['Bouw', 'Kennis', 'Onderwijs', 'Zorg']);
      expect(input.value('Bouw', 'Banen 2023')).toBe(160);
      expect(input.value('Zorg', 'Banen 2023')).toBe(420);
      expect(input.formula('Bouw', 'Banen 2023')).toContain('SUMIFS');
      expect(input.total('Banen 2023')).toBe(800);
    });
  });

  it('counts a fifth of division 85 as knowledge, by a cell that she can change', async () => {
    await inHost(workbookOf({ LISA: TABLE }), async (host) => {
      await run();
      const input = await readSheet(host, 'input');
      // Birch (2019), note 3: one fifth of the jobs in education is in higher education.
      expect(input.value('Kennis', 'Banen 2023')).toBe(20 + 200 / 5);
      expect(input.value('Onderwijs', 'Banen 2023')).toBe(200 - 200 / 5);
      const provenance = await readSheet(host, 'provenance');
      const row = provenance.rows.findIndex((cells) => cells[1] === 'Deel van SBI 85 dat als Kennis telt');
      provenance.sheet.setCell(6 + row, provenance.headers.indexOf('Uw waarde (u)'), {
        value: 0.5,
        formula: null,
        style: {},
      });
      expect((await readSheet(host, 'input')).value('Kennis', 'Banen 2023')).toBe(120);
    });
  });

  it('keeps a sector with a suppressed code missing, and the others known', async () => {
    await inHost(workbookOf({ LISA: TABLE }), async (host) => {
      await run();
      const structure = await readSheet(host, 'structure');
      expect(structure.value('Zorg', 'Groei')).toMatchObject({ code: '#N/A' });
      expect(structure.value('Bouw', 'Groei')).toBeCloseTo(160 / 140 - 1, 12);
    });
  });

  it('shows each code with its sector and the cell it came from', async () => {
    await inHost(workbookOf({ LISA: TABLE }), async (host) => {
      await run();
      const codes = await readSheet(host, 'codes');
      expect(codes.rows).toHaveLength(6);
      expect(codes.value('43', 'Sector')).toBe('Bouw');
      expect(codes.value('85', 'Deels Kennis')).toBe('85');
      expect(codes.value('43', 'Staat in')).toBe('LISA!A3');
    });
  });

  it('says of a code that belongs to no sector that it counts in the total only', async () => {
    await inHost(workbookOf({ LISA: [...TABLE, ['05', 'Kolen', 9, 9, 9]] }), async (host) => {
      const report = await run();
      expect(report.findings.map(({ message }) => message.kind)).toContain('unknownCode');
      const input = await readSheet(host, 'input');
      expect(input.total('Banen 2023')).toBe(809);
      expect(input.value('(niet te verdelen)', 'Banen 2023')).toBe(9);
    });
  });
});

describe('a table of SBI codes with her own division beside it', () => {
  const SCHEME = [
    ['SBI', 'Sector'],
    ['F', 'Bouw* (eigen)'],
    ['72', 'Weten "en" leren?'],
    ['85', 'Weten "en" leren?'],
    ['Q', '>Zorg'],
  ];

  it('is added up to her sectors by native formulas, whatever signs their names hold', async () => {
    await inHost(workbookOf({ LISA: TABLE, Indeling: SCHEME }), async (host) => {
      expect((await run()).problem).toBeNull();
      const input = await readSheet(host, 'input');
      expect(input.rows.map((cells) => cells[0])).toEqual(['Bouw* (eigen)', 'Weten "en" leren?', '>Zorg']);
      expect(input.rows.map((cells) => cells[1])).toEqual([160, 220, 420]);
      expect(input.formula('>Zorg', 'Banen 2023')).toContain('SUMIFS');
      expect(input.total('Banen 2023')).toBe(800);
    });
  });

  it('says on the sheet of codes whose division it is, and where it stands', async () => {
    await inHost(workbookOf({ LISA: TABLE, Indeling: SCHEME }), async (host) => {
      await run();
      const codes = await readSheet(host, 'codes');
      expect(codes.value('86', 'Sector')).toBe('>Zorg');
      expect(codes.value('85', 'Deels Kennis')).toBeNull();
      const texts = [...codes.sheet.entries()].map(({ cell }) => String(cell.value)).join(' ');
      expect(texts).toContain('uw eigen tabel op Indeling!A1:B5');
      expect(texts).not.toContain('Birch');
    });
  });
});

describe('a table of SBI codes at several depths', () => {
  const MIXED = [
    ['SBI', 'Banen 2023'],
    ['F', 160],
    ['41', 100],
    ['43', 60],
  ];

  it('counts each job once, and shows what was made of a code beside it', async () => {
    const workbook = workbookOf({ LISA: MIXED });
    const sheet = workbook.sheets[0]!;
    // 10 November 2026, which Excel made of 10-11.
    sheet.setCell(4, 0, { value: 46336, formula: null, style: { numberFormat: 'd-mmm' } });
    sheet.setCell(4, 1, { value: 30, formula: null, style: {} });
    await inHost(workbook, async (host) => {
      await run();
      const input = await readSheet(host, 'input');
      expect(input.rows.map((cells) => cells.slice(0, 2))).toEqual([
        ['Agrofood & tuinbouw', 30],
        ['Bouw', 160],
      ]);
      const codes = await readSheet(host, 'codes');
      expect(codes.rows.map((cells) => cells[0])).toEqual(['41', '43', '10-11']);
      expect(codes.value('10-11', 'Opmerking bij het lezen')).toMatch(/datum.*10-11/);
      expect(codes.value('41', 'Opmerking bij het lezen')).toBeNull();
    });
  });
});
