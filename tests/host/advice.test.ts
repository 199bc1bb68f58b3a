import { BLANK, type Scalar } from '../../src/workbench/model/cell';
import type { Host } from '../../src/workbench/node/openHost';
import { inHost, openSample, pictureOf, readSheet, run, workbookOf, type SheetReading } from './workbooks';

/** Birch (2019), figure 9: what is proposed for each weak element of each sector and cluster, by a word of each. */
const FIGURE_9: readonly (readonly [
  element: string,
  subjects: readonly string[],
  words: readonly RegExp[],
])[] = [
  ['Ondernemerscultuur', ['Maak'], [/technische opleidingen/, /challenges/i]],
  ['Ondernemerscultuur', ['Legal & Policy'], [/startups in residence/i]],
  ['Vraag', ['Bouw'], [/aanbestedingen/i, /inkoop/i]],
  [
    'Netwerken',
    ['Bouw', 'ICT & creatief', 'Zorg', 'Legal & Policy', 'Composieten'],
    [/netwerkbijeenkomsten/i],
  ],
  [
    'Leiderschap',
    ['Maak', 'Bouw', 'ICT & creatief', 'Zorg', 'Security', 'Legal & Policy'],
    [/kennisinstellingen/, /financiering/i],
  ],
  ['Financiering', ['Security', 'Legal & Policy'], [/fondsen/]],
  ['Intermediaire diensten', ['Bouw'], [/vraagstukken/i, /expertisecentrum/i]],
  ['Intermediaire diensten', ['Zorg'], [/ondersteuningsvraag/i]],
];

const rowsOf = (advice: SheetReading, subject: string, element: string): number[] =>
  advice.rows.flatMap((cells, row) => (cells[0] === subject && cells[1] === element ? [row] : []));

const rowOf = (advice: SheetReading, subject: string, intervention: RegExp): number => {
  const column = advice.headers.indexOf('Interventie');
  const row = advice.rows.findIndex(
    (cells) => cells[0] === subject && intervention.test(String(cells[column])),
  );
  if (row < 0) throw new Error(`No ${String(intervention)} for ${subject}.`);
  return row;
};

const write = (reading: SheetReading, row: number, header: string, value: Scalar): void =>
  reading.sheet.setCell(6 + row, reading.headers.indexOf(header), { ...BLANK, value });

async function onSample(work: (host: Host) => Promise<void>): Promise<void> {
  const { workbook } = await openSample();
  await inHost(workbook, async (host) => {
    await run();
    await work(host);
  });
}

describe('the sheet Recommendations of the sample', () => {
  it('begins each of the eighteen pairs of figure 9 with what the figure proposes for it', async () => {
    await onSample(async (host) => {
      const advice = await readSheet(host, 'recommendations');
      let pairs = 0;
      for (const [element, subjects, words] of FIGURE_9) {
        for (const subject of subjects) {
          pairs += 1;
          const rows = rowsOf(advice, subject, element);
          const specific = rows.filter((row) => advice.value(row, 'Algemeen of specifiek') === 'specifiek');
          expect(specific).toEqual(rows.slice(0, words.length));
          words.forEach((word, index) => {
            const row = specific[index]!;
            expect(String(advice.value(row, 'Interventie'))).toMatch(word);
            expect(advice.value(row, 'Nr.')).toBe(index + 1);
            expect(String(advice.value(row, 'Waarom'))).toContain(`Voorgesteld voor ${subject}`);
          });
        }
      }
      expect(pairs).toBe(18);
    });
  });

  it('gives a cluster only what figure 8 or Brenner and Schlump place in its phase', async () => {
    await onSample(async (host) => {
      const advice = await readSheet(host, 'recommendations');
      const leadership = (subject: string): string =>
        rowsOf(advice, subject, 'Leiderschap')
          .map((row) => advice.value(row, 'Interventie'))
          .join('|');
      // Figure 8, leadership: leading parties and stakeholders under birth, a board under maturity.
      expect(leadership('Legal & Policy')).toMatch(/Leidende partijen.*stakeholders/);
      expect(leadership('Legal & Policy')).not.toMatch(/Clusterbestuur/);
      expect(leadership('Security')).not.toMatch(/Leidende partijen|Clusterbestuur/);
      // A sector has no phase, so those of all phases are there and say so; a board is for a cluster only.
      expect(leadership('Bouw')).toMatch(/Leidende partijen.*stakeholders/);
      expect(leadership('Bouw')).not.toMatch(/Clusterbestuur/);
      const parties = rowOf(advice, 'Bouw', /Leidende partijen/);
      expect(advice.value(parties, 'Fase')).toBe('alle fasen');
      expect(advice.value(parties, 'Waarom')).toMatch(
        /fase van de sector onbekend.*geboorte: Birch 2019, figuur 8/,
      );
      expect(advice.value(rowOf(advice, 'Security', /fondsen/), 'Fase')).toBe('groei');
    });
  });

  it('says who acts, how much the municipality can do, and what it does for which mission', async () => {
    await onSample(async (host) => {
      const advice = await readSheet(host, 'recommendations');
      const of = (row: number, ...headers: readonly string[]) =>
        headers.map((header) => advice.value(row, header));
      // Section 4.1: municipality, province and state bundle what they ask of builders; figure 3: part of a mission.
      const tenders = rowOf(advice, 'Bouw', /Slimme aanbestedingen/);
      expect(of(tenders, 'Wie handelt', 'Invloed gemeente', 'Missie', 'Missietoets')).toEqual([
        'gemeente, regio, Rijk',
        'gedeeld',
        'Deels energietransitie',
        'ja',
      ]);
      const meetings = rowOf(advice, 'ICT & creatief', /Netwerkbijeenkomsten/);
      expect(of(meetings, 'Invloed gemeente', 'Missie', 'Missietoets')).toEqual([
        'veel',
        'Veiligheid + enabler',
        'ja, mits',
      ]);
      const leaders = rowOf(advice, 'Security', /leiders verbinden/);
      // Section 2.7.
      expect(of(leaders, 'Missie', 'Missietoets')).toEqual([
        'Veiligheid; Veilige, betere en rechtvaardige wereld',
        'ja, mits',
      ]);
      // Section 2.6 names the industry that Composieten is of, and no mission.
      const composites = rowOf(advice, 'Composieten', /Netwerkbijeenkomsten/);
      expect(of(composites, 'Missie', 'Missietoets')).toEqual([
        'Energietransitie en duurzaamheid: draagt zelf bij (via Maak)',
        'ja, mits',
      ]);
      // Section 4.1: above all where it can be tied to a societal theme.
      expect(of(rowOf(advice, 'Bouw', /Expertisecentrum/), 'Missietoets')).toEqual(['ja, mits']);
    });
  });

  it('follows her own label of a mission at once', async () => {
    await onSample(async (host) => {
      const advice = await readSheet(host, 'recommendations');
      const row = rowOf(advice, 'Bouw', /Slimme aanbestedingen/);
      const criteria = host.workbook.sheetByName('Criteria')!;
      const cell = [...criteria.entries()].find(({ cell: { value } }) => value === 'Deels energietransitie')!;
      criteria.setCell(cell.row, cell.column, { ...BLANK, value: 'Gezondheid en zorg' });
      expect((await readSheet(host, 'recommendations')).value(row, 'Missie')).toBe('Gezondheid en zorg');
    });
  });

  it('keeps all six columns of hers with their intervention, also in another language', async () => {
    await onSample(async (host) => {
      const advice = await readSheet(host, 'recommendations');
      const row = rowOf(advice, 'Zorg', /Ondersteuningsvraag/);
      const hers = [
        ['Besluit', 'doen'],
        ['Trekker', 'Economie'],
        ['Budget', 50_000],
        ['Planning', '2027'],
        ['Status', 'loopt'],
        ['Notitie', 'met ZorgScala'],
      ] as const;
      for (const [header, value] of hers) write(advice, row, `${header} (u)`, value);
      // An element that is no longer weak moves every row below it.
      const evidence = await readSheet(host, 'evidence');
      const talent = evidence.rows.findIndex((cells) => cells[0] === 'Bouw' && cells[2] === 'Talent');
      write(evidence, talent, 'Eigen oordeel: sterk, neutraal of zwak (u)', 'sterk');
      await run({ language: 'en' });
      const again = await readSheet(host, 'recommendations');
      const kept = again.rows.filter((cells) => cells.includes('met ZorgScala'));
      expect(kept).toHaveLength(1);
      expect(kept[0]!.slice(0, 2)).toEqual(['Zorg', 'Intermediate services']);
      expect(kept[0]!.slice(-6)).toEqual(hers.map(([, value]) => value));
      expect(again.headers.slice(-2)).toEqual(['Status (yours)', 'Note (yours)']);
    });
  });

  it('is written again without any change', async () => {
    await onSample(async (host) => {
      const { sheet } = await readSheet(host, 'recommendations');
      const first = pictureOf(sheet);
      await run();
      expect(pictureOf(sheet)).toBe(first);
    });
  });
});

describe('the sheet Recommendations of values by sector', () => {
  const workbook = () =>
    workbookOf({
      Indicatoren: [
        ['Sector', 'Netwerken'],
        ['Bouw', 10],
        ['Zorg', 20],
        ['Energie', 30],
        ['Logistiek', 40],
      ],
    });

  it('shows index and place: 10 and 20 against a mean of 25 are 0.4 and 0.8, the fourth and the third', async () => {
    await inHost(workbook(), async (host) => {
      await run();
      const advice = await readSheet(host, 'recommendations');
      const of = (subject: string) =>
        ['Index', 'Plaats', 'Waarom'].map((header) => advice.value(`${subject}|Netwerken`, header));
      expect(of('Bouw')).toEqual([
        0.4,
        4,
        expect.stringMatching(/^Zwak: onder het gemiddelde\. In Den Haag voorgesteld/),
      ]);
      expect(of('Zorg').slice(0, 2)).toEqual([0.8, 3]);
      expect(new Set(advice.rows.map((cells) => cells[0]))).toEqual(new Set(['Bouw', 'Zorg']));
    });
  });

  it('follows a value that she changes', async () => {
    const own = workbook();
    await inHost(own, async (host) => {
      await run();
      own.sheetByName('Indicatoren')!.setCell(1, 1, { ...BLANK, value: 30 });
      const advice = await readSheet(host, 'recommendations');
      // 30, 20, 30 and 40: the mean is 30, and Bouw shares the second place.
      expect(['Index', 'Plaats'].map((header) => advice.value('Bouw|Netwerken', header))).toEqual([1, 2]);
      expect(advice.value('Bouw|Netwerken', 'Beoordeling nu')).toBe(0);
    });
  });
});
