import { BLANK, type Scalar } from '../../src/workbench/model/cell';
import type { Host } from '../../src/workbench/node/openHost';
import { SECTORS } from '../truths/theHague';
import { inHost, openSample, pictureOf, readSheet, run, workbookOf, type SheetReading } from './workbooks';

const WEIGHTS_ROW = 4;
const FIRST_ROW = 6;

const columnOf = (reading: SheetReading, header: string): number => {
  const column = reading.headers.findIndex((candidate) => candidate.startsWith(header));
  if (column < 0) throw new Error(`No column ${header} among ${reading.headers.join(' | ')}.`);
  return column;
};

const write = (reading: SheetReading, sector: string, header: string, value: Scalar): void => {
  const row = reading.rows.findIndex((cells) => cells[0] === sector);
  reading.sheet.setCell(FIRST_ROW + row, columnOf(reading, header), { ...BLANK, value });
};

const weigh = (reading: SheetReading, header: string, value: Scalar): void =>
  reading.sheet.setCell(WEIGHTS_ROW, columnOf(reading, header), { ...BLANK, value });

/** The values below a header, by sector. */
const below = (reading: SheetReading, header: string): Record<string, Scalar> =>
  Object.fromEntries(reading.rows.map((cells, row) => [String(cells[0]), reading.value(row, header)]));

async function setParameter(host: Host, name: string, value: number): Promise<void> {
  const provenance = await readSheet(host, 'provenance');
  const row = provenance.rows.findIndex((cells) => String(cells[1]).startsWith(name));
  if (row < 0) throw new Error(`No parameter ${name}.`);
  provenance.sheet.setCell(FIRST_ROW + row, columnOf(provenance, 'Uw waarde'), { ...BLANK, value });
}

async function onSample(work: (host: Host) => Promise<void>): Promise<void> {
  const { workbook } = await openSample();
  await inHost(workbook, async (host) => {
    await run();
    await work(host);
  });
}

const textsBelow = (reading: SheetReading): string[] =>
  [...reading.sheet.entries()]
    .filter(
      ({ row, column, cell }) => column === 0 && row > FIRST_ROW + reading.rows.length && cell.value !== null,
    )
    .map(({ cell }) => String(cell.value));

const SIZE = 'Punten omvang';
const CONCENTRATION = 'Punten concentratie';
const RELEVANCE = 'Punten relevantie';
const FIT = 'Punten passend';

describe('the sheet Selection of the sample', () => {
  it('shows the fourteen labels of size and of concentration that the report prints', async () => {
    await onSample(async (host) => {
      const selection = await readSheet(host, 'selection');
      expect(below(selection, 'Omvang')).toEqual(
        Object.fromEntries(SECTORS.map(([name, , , , , size]) => [name, size])),
      );
      expect(below(selection, 'Concentratie')).toEqual(
        Object.fromEntries(SECTORS.map(([name, , , , , , concentration]) => [name, concentration])),
      );
    });
  });

  it('keeps the choice of the report as the decision, and says neutrally where the ranking differs', async () => {
    await onSample(async (host) => {
      const selection = await readSheet(host, 'selection');
      for (const column of ['Besluit in uw tabel', 'Besluit dat telt']) {
        const chosen = Object.entries(below(selection, column)).filter(([, word]) =>
          /^ja$/i.test(String(word)),
        );
        expect(chosen.map(([name]) => name)).toEqual(['Bouw', 'ICT & creatief', 'Maak', 'Zorg']);
      }
      // Her own column is hers: nothing stands in it that she did not write.
      expect(Object.values(below(selection, 'Besluit: ja of nee')).filter(Boolean)).toEqual([]);
      const differences = Object.entries(below(selection, 'Besluit en rangorde')).filter(
        ([, text]) => text !== '',
      );
      expect(differences).toEqual([
        ['Maak', 'Gekozen; in de rangorde op plaats 5'],
        ['Overheid (en belangenorganisaties)', 'Niet gekozen; in de rangorde op plaats 3'],
      ]);
      expect(host.calculator.valueAt(selection.sheet, 2, 0)).toBe(
        'Gekozen: Bouw, ICT & creatief, Maak, Zorg. Bij deze gewichten staan er 3 bij de eerste 4; daar staat ook, niet gekozen: Overheid (en belangenorganisaties).',
      );
    });
  });

  it('comes to the totals and ranks of a calculation by hand', async () => {
    await onSample(async (host) => {
      const selection = await readSheet(host, 'selection');
      // Bouw: large 2 and strong growth 3, so 2.5; average concentration 1; part of one mission 1; good fit 3.
      // ICT: medium 1 and half decline 0, half growth 2.25, so 1.0625; above average 2; one mission and enabler 3; 1.5.
      // Overheid: very large 3 and slight decline 0.75, so 1.875; very high 3; steering 1; average 1.5.
      const byHand: Readonly<Record<string, readonly number[]>> = {
        Bouw: [2.5, 1, 1, 3],
        'ICT & creatief': [1.0625, 2, 3, 1.5],
        'Overheid (en belangenorganisaties)': [1.875, 3, 1, 1.5],
        Zorg: [2.125, 1, 2, 1.5],
        'Agrofood & tuinbouw': [1.125, 0, 2, 3],
        Maak: [1.125, 0, 2, 3],
      };
      for (const [sector, points] of Object.entries(byHand)) {
        expect(
          [SIZE, CONCENTRATION, RELEVANCE, FIT].map((header) => selection.value(sector, header)),
        ).toEqual(points);
        expect(selection.value(sector, 'Totaal')).toBe(points.reduce((sum, value) => sum + value, 0) / 4);
      }
      const ranks = below(selection, 'Plaats');
      expect(Object.keys(byHand).map((sector) => ranks[sector])).toEqual([2, 1, 3, 4, 5, 5]);
    });
  });

  it('gives no score where the relevance was left blank, until blank is said to be none', async () => {
    await onSample(async (host) => {
      const blank = ['Logistiek', 'Onderwijs', 'Detailhandel en horeca', 'Toerisme', 'Zakelijke diensten'];
      const before = await readSheet(host, 'selection');
      for (const sector of blank) {
        expect([RELEVANCE, 'Totaal', 'Plaats'].map((header) => before.value(sector, header))).toEqual([
          '',
          '',
          '',
        ]);
      }
      expect(textsBelow(before).some((line) => line.includes(blank.join(', ')))).toBe(true);
      await setParameter(host, 'Relevantie leeg', 1);
      const after = await readSheet(host, 'selection');
      // Detailhandel: large 2 and growth 2.25, so 2.125; low 0; none 0; good 3.
      expect(after.value('Detailhandel en horeca', 'Totaal')).toBe(5.125 / 4);
      expect(Object.values(below(after, 'Plaats')).every((rank) => typeof rank === 'number')).toBe(true);
    });
  });

  it('leaves a criterion without weight out, known or not', async () => {
    await onSample(async (host) => {
      weigh(await readSheet(host, 'selection'), RELEVANCE, 0);
      const selection = await readSheet(host, 'selection');
      expect(selection.value('Detailhandel en horeca', 'Totaal')).toBeCloseTo(5.125 / 3, 11);
      expect(selection.value('Logistiek', 'Totaal')).toBeCloseTo(3.5 / 3, 11);
      weigh(selection, SIZE, 0);
      weigh(selection, CONCENTRATION, 0);
      weigh(selection, FIT, 0);
      expect((await readSheet(host, 'selection')).value('Bouw', 'Totaal')).toBe('');
    });
  });

  it('ranks anew by formula when she changes a weight', async () => {
    await onSample(async (host) => {
      weigh(await readSheet(host, 'selection'), CONCENTRATION, 3);
      const selection = await readSheet(host, 'selection');
      // Overheid: (1.875 + 3 x 3 + 1 + 1.5) / 6; ICT: (1.0625 + 3 x 2 + 3 + 1.5) / 6.
      expect(selection.value('Overheid', 'Totaal')).toBeCloseTo(13.375 / 6, 11);
      expect(selection.value('ICT', 'Totaal')).toBeCloseTo(11.5625 / 6, 11);
      expect([selection.value('Overheid', 'Plaats'), selection.value('ICT', 'Plaats')]).toEqual([1, 2]);
    });
  });

  it('follows a limit and the number of chosen sectors that she sets on the sheet Provenance', async () => {
    await onSample(async (host) => {
      // Overheid has 60,111 of 279,834 jobs: 3.007 times an equal share, so with very large from 3.1 it is large.
      await setParameter(host, 'Omvang: zeer groot', 3.1);
      await setParameter(host, 'Punten: omvang groot', 1);
      await setParameter(host, 'Zoveel sectoren', 3);
      const selection = await readSheet(host, 'selection');
      expect(selection.value('Overheid', 'Omvang')).toBe('groot');
      // Large 1 and slight decline 0.75, half of 1.75; Bouw large 1 and strong growth 3, so 2.
      expect(selection.value('Overheid', SIZE)).toBe(0.875);
      expect(selection.value('Overheid', 'Totaal')).toBe((0.875 + 3 + 1 + 1.5) / 4);
      expect(selection.value('Bouw', 'Totaal')).toBe((2 + 1 + 1 + 3) / 4);
      // ICT 1.890625, Bouw 1.75, Overheid 1.59375, Agrofood and Maak 1.53125, Zorg (1.625 + 1 + 2 + 1.5) / 4 = 1.53125.
      expect(
        ['ICT', 'Bouw', 'Overheid', 'Zorg', 'Maak'].map((name) => selection.value(name, 'Plaats')),
      ).toEqual([1, 2, 3, 4, 4]);
      expect(selection.value('Zorg', 'Besluit en rangorde')).toBe('Gekozen; in de rangorde op plaats 4');
    });
  });

  it('ranks nothing while a weight is no weight, and says which cell that is', async () => {
    for (const [weight, found] of [
      [-1, '-1'],
      ['veel', 'veel'],
    ] as const) {
      await onSample(async (host) => {
        const before = await readSheet(host, 'selection');
        weigh(before, FIT, weight);
        expect(new Set(Object.values(below(await readSheet(host, 'selection'), 'Plaats')))).toEqual(
          new Set(['']),
        );
        const report = await run();
        const place = { sheet: 'Selectie', row: WEIGHTS_ROW, column: columnOf(before, FIT) };
        expect(report.findings).toContainEqual({
          severity: 'problem',
          place,
          message: { kind: 'unknownWeight', found },
        });
        const after = await readSheet(host, 'selection');
        expect(after.total(FIT)).toBe(weight);
        // What was chosen is still chosen; nothing is said of a top that there is not.
        expect(host.calculator.valueAt(after.sheet, 2, 0)).toMatch(/^Gekozen: Bouw,.*geen rangorde/);
        expect(textsBelow(after).some((line) => line.includes('van het gewicht'))).toBe(false);
      });
    }
  });

  it('takes a weight that she calculates for what it comes to', async () => {
    await onSample(async (host) => {
      const selection = await readSheet(host, 'selection');
      selection.sheet.setCell(WEIGHTS_ROW, columnOf(selection, FIT), {
        ...BLANK,
        value: null,
        formula: '=3/10',
      });
      await host.calculator.settle();
      await run();
      const again = await readSheet(host, 'selection');
      expect(again.sheet.cell(WEIGHTS_ROW, columnOf(again, FIT)).formula).toBe('=3/10');
      // 0.3 of 3.3 is 1 of 11.
      expect(textsBelow(again).some((line) => line.startsWith('▪ Passende werkgelegenheid: nu 9,1%'))).toBe(
        true,
      );
    });
  });

  it('tells which weight would change the top, as a calculation by hand does', async () => {
    await onSample(async (host) => {
      const lines = textsBelow(await readSheet(host, 'selection'));
      // Zorg against Agrofood: t x 2.125 + (1 - t) x 4.5 / 3 = t x 1.125 + (1 - t) x 5 / 3 at t = 1 / 7.
      expect(
        lines.find((line) => line.startsWith('▪ Omvang en groeipotentie: nu 25% van het gewicht.')),
      ).toContain('Onder 14,3% komt Agrofood & tuinbouw in de plaats van Zorg.');
      // Overheid against Agrofood: t x 1 + (1 - t) x 6.375 / 3 = t x 2 + (1 - t) x 4.125 / 3 at t = 3 / 7.
      expect(lines).toContain(
        '▪ Maatschappelijke relevantie: nu 25% van het gewicht. Boven 42,9% komt Agrofood & tuinbouw in de plaats van Overheid (en belangenorganisaties).',
      );
      expect(lines.some((line) => line.includes('10.000 willekeurige gewichten'))).toBe(true);
    });
  });

  it('shares every rank out over the sectors that have one', async () => {
    await onSample(async (host) => {
      const selection = await readSheet(host, 'selection');
      for (const rank of [1, 2, 3, 4]) {
        const shares = Object.values(below(selection, `Op plaats ${rank}`)).map((share) =>
          Number(share ?? 0),
        );
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
      }
      // Agrofood and Maak have the same points, so no weighting tells them apart.
      expect(selection.value('Agrofood', 'Bij de eerste 4')).toBeCloseTo(
        Number(selection.value('Maak', 'Bij de eerste 4')),
        9,
      );
      // Zorg is at least as good as Energie on every criterion, and better on one: never behind it.
      expect(Number(selection.value('Zorg', 'Bij de eerste 4'))).toBeGreaterThan(
        Number(selection.value('Energie', 'Bij de eerste 4')),
      );
    });
  });
});

describe('writing the sheet Selection again', () => {
  it('keeps her weights, decision and reason, and changes nothing of itself', async () => {
    await onSample(async (host) => {
      const selection = await readSheet(host, 'selection');
      weigh(selection, FIT, 0.3);
      write(selection, 'Overheid (en belangenorganisaties)', 'Besluit: ja of nee', 'ja');
      write(selection, 'Overheid (en belangenorganisaties)', 'Reden', 'Grootste werkgever.');
      await run();
      await host.calculator.settle();
      const first = host.workbook.sheets.map(pictureOf);
      await run();
      expect(host.workbook.sheets.map(pictureOf)).toEqual(first);
      const again = await readSheet(host, 'selection');
      expect(again.total(FIT)).toBe(0.3);
      expect(again.value('Overheid', 'Besluit: ja of nee')).toBe('ja');
      expect(again.value('Overheid', 'Reden')).toBe('Grootste werkgever.');
      // The lines on the weights go by hers: 0.3 of 3.3.
      expect(textsBelow(again).some((line) => line.startsWith('▪ Passende werkgelegenheid: nu 9,1%'))).toBe(
        true,
      );
    });
  });

  it('finds her cells again in another language, and still reads her word', async () => {
    await onSample(async (host) => {
      const selection = await readSheet(host, 'selection');
      weigh(selection, RELEVANCE, 2);
      write(selection, 'Bouw', 'Besluit: ja of nee', 'nee');
      write(selection, 'Bouw', 'Reden', 'Markt doet het zelf.');
      await run({ language: 'en' });
      const again = await readSheet(host, 'selection');
      expect(again.total('Points relevance')).toBe(2);
      expect(again.value('Bouw', 'Reason')).toBe('Markt doet het zelf.');
      // Twice the relevance: ICT 10.5625, Zorg 8.625, Bouw 8.5, Overheid 8.375, all of 5.
      expect(again.value('Bouw', 'Decision and ranking')).toBe('Not chosen; in the ranking at rank 3');
    });
  });

  it('keeps each row whole when she sorted it, and her words with their sector after that', async () => {
    await onSample(async (host) => {
      const selection = await readSheet(host, 'selection');
      write(selection, 'Zorg', 'Reden', 'Vergrijzing.');
      const before = below(await readSheet(host, 'selection'), 'Totaal');
      await sortByHand(host, selection);
      const sorted = await readSheet(host, 'selection');
      expect(sorted.rows[0]![0]).toBe('Zakelijke diensten');
      expect(below(sorted, 'Totaal')).toEqual(before);
      await run();
      const again = await readSheet(host, 'selection');
      expect(again.value('Zorg', 'Reden')).toBe('Vergrijzing.');
      expect(below(again, 'Totaal')).toEqual(before);
    });
  });

  it('finds its figures when the sheet Structure was sorted', async () => {
    await onSample(async (host) => {
      const before = below(await readSheet(host, 'selection'), 'Omvang');
      await sortByHand(host, await readSheet(host, 'structure'));
      expect((await readSheet(host, 'structure')).rows[0]![0]).toBe('Zakelijke diensten');
      expect(below(await readSheet(host, 'selection'), 'Omvang')).toEqual(before);
    });
  });
});

/** Turns the rows of a table round as sorting does: a formula goes along, and its relative rows are those of its new place. */
async function sortByHand(host: Host, { sheet, rows }: SheetReading): Promise<void> {
  const last = FIRST_ROW + rows.length - 1;
  const cells = rows.map((row, index) => row.map((_, column) => sheet.cell(FIRST_ROW + index, column)));
  cells.forEach((row, index) =>
    row.forEach((cell, column) => {
      const [from, to] = [FIRST_ROW + index + 1, last - index + 1];
      const formula = cell.formula?.replace(
        new RegExp(`(?<![\\w!])(\\$[A-Z]{1,2})${from}(?!\\d)`, 'g'),
        `$1${to}`,
      );
      sheet.setCell(last - index, column, { ...cell, formula: formula ?? null });
    }),
  );
  await host.calculator.settle();
}

describe('the choice in her own table', () => {
  const CHOICE = [
    ['Sector', 'Selectie', 'Reden'],
    ['Bouw', 'Ja', 'Tekort aan woningen.'],
    ['Zorg', 'Nee', ''],
    ['Energie', 'Nee', ''],
  ] as const;
  const JOBS = [
    ['Sector', 'Banen 2023', 'Banen 2018'],
    ['Bouw', 300, 240],
    ['Zorg', 500, 500],
    ['Energie', 200, 230],
  ] as const;

  async function onChoice(work: (host: Host) => Promise<void>): Promise<void> {
    await inHost(workbookOf({ Cijfers: JOBS, Keuze: CHOICE }), async (host) => {
      await run();
      await work(host);
    });
  }
  const counts = async (host: Host): Promise<unknown> =>
    below(await readSheet(host, 'selection'), 'Besluit dat telt');

  it('is shown with its reason, and followed when she changes it', async () => {
    await onChoice(async (host) => {
      expect((await readSheet(host, 'selection')).value('Bouw', 'Reden in uw tabel')).toBe(
        'Tekort aan woningen.',
      );
      expect(await counts(host)).toEqual({ Bouw: 'ja', Zorg: 'nee', Energie: 'nee' });
      const choice = host.workbook.sheetByName('Keuze')!;
      choice.setCell(1, 1, { ...BLANK, value: 'Nee' });
      choice.setCell(2, 1, { ...BLANK, value: 'Ja' });
      await host.calculator.settle();
      // The sheet follows at once, and what is planned from it when it is written again.
      expect(await counts(host)).toEqual({ Bouw: 'nee', Zorg: 'ja', Energie: 'nee' });
      await run();
      expect(host.calculator.valueAt((await readSheet(host, 'selection')).sheet, 2, 0)).toContain(
        'Gekozen: Zorg.',
      );
    });
  });

  it('gives way to what she decides on our sheet, for as long as that stands there', async () => {
    await onChoice(async (host) => {
      write(await readSheet(host, 'selection'), 'Zorg', 'Besluit: ja of nee', 'ja');
      await run();
      expect(await counts(host)).toEqual({ Bouw: 'ja', Zorg: 'ja', Energie: 'nee' });
      write(await readSheet(host, 'selection'), 'Zorg', 'Besluit: ja of nee', '');
      await run();
      expect(await counts(host)).toEqual({ Bouw: 'ja', Zorg: 'nee', Energie: 'nee' });
    });
  });
});

describe('her decision on the sheet Selection', () => {
  it('goes before her criteria table in the advice', async () => {
    await onSample(async (host) => {
      const about = async (): Promise<Set<Scalar>> =>
        new Set((await readSheet(host, 'recommendations')).rows.map((cells) => cells[0]!));
      expect((await about()).has('Bouw')).toBe(true);
      write(await readSheet(host, 'selection'), 'Bouw', 'Besluit: ja of nee', 'Nee');
      await run();
      const after = await about();
      expect([after.has('Bouw'), after.has('Zorg')]).toEqual([false, true]);
    });
  });

  it('is named where it is no decision, and leaves the choice of her table as it was', async () => {
    await onSample(async (host) => {
      const selection = await readSheet(host, 'selection');
      write(selection, 'Bouw', 'Besluit: ja of nee', 'misschien');
      const report = await run();
      expect(report.findings.map(({ message }) => message)).toContainEqual({
        kind: 'unknownDecision',
        found: 'misschien',
      });
      expect(host.calculator.valueAt(selection.sheet, 2, 0)).toContain('Gekozen: Bouw,');
    });
  });
});

describe('the sheet Selection of other tables', () => {
  const SECTORS_ONLY = [
    ['Sector', 'Banen 2023', 'Banen 2018'],
    ['Bouw', 300, 240],
    ['Zorg', 500, 500],
    ['Energie', 200, 230],
  ];

  it('ranks by size and growth alone when there is nothing else', async () => {
    await inHost(workbookOf({ Tabel: SECTORS_ONLY }), async (host) => {
      await run({ steps: new Set(['selection']) });
      const selection = await readSheet(host, 'selection');
      // Growth of 25%, 0% and -13%: strong growth, slight growth, decline; shares of .9, 1.5 and .6 times a third.
      expect(below(selection, 'Groei banen 2018-2023')).toEqual({
        Bouw: 'grote groei',
        Zorg: 'lichte groei',
        Energie: 'krimp',
      });
      expect(below(selection, 'Omvang')).toEqual({
        Bouw: 'middelgroot',
        Zorg: 'groot',
        Energie: 'middelgroot',
      });
      expect(below(selection, 'Totaal')).toEqual({ Bouw: 2, Zorg: 1.75, Energie: 0.5 });
      expect(selection.headers.some((header) => header.startsWith('Punten concentratie'))).toBe(false);
    });
  });

  it('names the sectors that it passes by, and says when few have a rank at all', async () => {
    const rows = [
      ['Sector', 'Banen 2023', 'Banen 2018', 'Banen Nederland 2023'],
      ['Bouw', 300, 240, 4000],
      ['Zorg', 500, 500, 6000],
      // Without jobs before there is no growth, so no points for it, however concentrated the sector is.
      ['Energie', 200, 0, 100],
      ['Haven', 90, '.', 10],
    ];
    await inHost(workbookOf({ Tabel: rows }), async (host) => {
      await run({ steps: new Set(['selection']) });
      const selection = await readSheet(host, 'selection');
      expect(below(selection, 'Plaats')).toMatchObject({ Energie: '', Haven: '' });
      const lines = textsBelow(selection);
      expect(lines).toContainEqual(expect.stringMatching(/Zonder plaats.*ontbreekt: Energie, Haven\./));
      expect(lines).toContainEqual(
        expect.stringContaining(
          'Er zijn maar 2 sectoren met een plaats, dus die staan allemaal altijd bij de eerste 4.',
        ),
      );
    });
    await onSample(async (host) => {
      // Those of which the relevance was left blank are named as such already.
      const lines = textsBelow(await readSheet(host, 'selection'));
      expect(lines.some((line) => line.includes('Zonder plaats'))).toBe(false);
      expect(lines.some((line) => line.includes('Er zijn maar'))).toBe(false);
    });
  });

  it('shows in which part of all weightings a sector takes a rank, as the lengths on a line tell', async () => {
    const workbook = workbookOf({
      Tabel: [
        ['Sector', 'Banen 2023'],
        ['Bouw', 700],
        ['Zorg', 100],
        ['Energie', 100],
        ['Logistiek', 100],
      ],
      Criteria: [
        ['Sector', 'Passende werkgelegenheid', 'Selectie'],
        ['Bouw', 'slecht', null],
        ['Zorg', 'goed', null],
        ['Energie', 'gemiddeld', null],
        ['Logistiek', 'slecht', 'ja'],
      ],
    });
    await inHost(workbook, async (host) => {
      await run({ steps: new Set(['selection']) });
      const selection = await readSheet(host, 'selection');
      // With weight w for size, 2.8 times and 0.4 times an equal share: Bouw 3w, Zorg 3(1 - w), Energie 1.5(1 - w)
      // and Logistiek 0. So Bouw leads Zorg above w = 1/2 and Energie above w = 1/3, and all w are as likely.
      const shares = { Bouw: [1 / 2, 1 / 6], Zorg: [1 / 2, 1 / 2], Energie: [0, 1 / 3], Logistiek: [0, 0] };
      for (const [sector, [first, second]] of Object.entries(shares)) {
        // 10,000 draws: three standard errors of a share of one half are 0.015.
        expect(Math.abs(Number(selection.value(sector, 'Op plaats 1')) - first!)).toBeLessThan(0.015);
        expect(Math.abs(Number(selection.value(sector, 'Op plaats 2')) - second!)).toBeLessThan(0.015);
      }
    });
  });

  it('reads a table of missions and education profiles, and calculates the fit from her cells', async () => {
    const workbook = workbookOf({
      Tabel: SECTORS_ONLY,
      Missies: [
        [
          'Sector',
          'Energietransitie en duurzaamheid',
          'Landbouw, water en voedsel',
          'Gezondheid en zorg',
          'Veiligheid',
          'Sleuteltechnologieën',
        ],
        ['Bouw', 'deels', null, null, null, null],
        ['Zorg', null, null, 'x', null, 'enabler'],
        ['Energie', 'x', 'x', 'sturend', null, null],
      ],
      Opleiding: [
        ['Sector', 'Laag', 'Middelbaar', 'Hoog'],
        ['Bouw', 50, 40, 10],
        ['Zorg', 20, 30, 50],
        ['Energie', 30, '.', 30],
        ['Werkloze beroepsbevolking', 400, 400, 200],
      ],
    });
    await inHost(workbook, async (host) => {
      await run({ steps: new Set(['selection']) });
      const selection = await readSheet(host, 'selection');
      // Half a mission 1; one mission 2 and enabler 1; two missions 4 and steering 1, at most 3.
      expect(below(selection, RELEVANCE)).toEqual({ Bouw: 1, Zorg: 3, Energie: 3 });
      const matrix = ['Energie-transitie', 'Landbouw', 'Gezondheid', 'Veiligheid', 'Sleutel-technologie'];
      expect(
        ['Bouw', 'Zorg', 'Energie'].map((name) => matrix.map((header) => selection.value(name, header))),
      ).toEqual([
        ['deels', null, null, null, null],
        [null, null, 'zelf', null, 'enabler'],
        ['zelf', 'zelf', 'stuurt', null, null],
      ]);
      expect(selection.headers).not.toContain('Missies');
      // |.5-.4| + |.4-.4| + |.1-.2| = .2, half of it off 1; |.2-.4| + |.3-.4| + |.5-.2| = .6.
      expect(selection.value('Bouw', 'Gelijk aan profiel')).toBeCloseTo(0.9, 12);
      expect(selection.value('Zorg', 'Gelijk aan profiel')).toBeCloseTo(0.7, 12);
      expect(below(selection, 'Aansluiting')).toEqual({ Bouw: 'goed', Zorg: 'gemiddeld', Energie: '' });
      expect(below(selection, FIT)).toEqual({ Bouw: 3, Zorg: 1.5, Energie: '' });
      expect(selection.value('Energie', 'Plaats')).toBe('');
      host.workbook.sheetByName('Opleiding')!.setCell(1, 1, { ...BLANK, value: 10 });
      // 10, 40, 10 of 60: |1/6 - .4| + |2/3 - .4| + |1/6 - .2| = (7 + 8 + 1) / 30, half of it off 1.
      expect((await readSheet(host, 'selection')).value('Bouw', 'Gelijk aan profiel')).toBeCloseTo(
        22 / 30,
        12,
      );
    });
  });
});
