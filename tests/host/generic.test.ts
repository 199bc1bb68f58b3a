import { BLANK } from '../../src/workbench/model/cell';
import type { Host } from '../../src/workbench/node/openHost';
import { SECTORS } from '../truths/theHague';
import { inHost, openSample, pictureOf, readSheet, run, workbookOf, type SheetReading } from './workbooks';

/** Birch (2019), figures 6 and 7: in how many of the eight ecosystems each element is weak, and in how many it was rated. */
const WEAK_AND_RATED: Readonly<Record<string, readonly [number, number]>> = {
  Leiderschap: [6, 8],
  Netwerken: [5, 7],
  Ondernemerscultuur: [2, 7],
  Financiering: [2, 2],
  'Intermediaire diensten': [2, 2],
  Vraag: [1, 1],
  Talent: [1, 8],
  Infrastructuur: [0, 3],
  Kennis: [0, 8],
};

async function onSample(work: (host: Host) => Promise<void>): Promise<void> {
  const { workbook } = await openSample();
  await inHost(workbook, async (host) => {
    await run();
    await work(host);
  });
}

const rowOf = ({ rows }: SheetReading, topic: string): number => {
  const row = rows.findIndex((cells) => cells[1] === topic);
  if (row < 0) throw new Error(`No row ${topic}.`);
  return row;
};

const where = (sheet: SheetReading, topic: string): ReadonlySet<string> =>
  new Set(String(sheet.value(rowOf(sheet, topic), 'Geldt voor')).split(', '));

describe('the sheet Generic policy of the sample', () => {
  it('counts every element over the eight ecosystems of figures 6 and 7', async () => {
    await onSample(async (host) => {
      const sheet = await readSheet(host, 'generic');
      expect(sheet.total('Beoordeeld bij')).toBe(8);
      for (const [element, [weak, rated]] of Object.entries(WEAK_AND_RATED)) {
        const row = rowOf(sheet, element);
        expect([element, sheet.value(row, 'Zwak bij'), sheet.value(row, 'Beoordeeld bij')]).toEqual([
          element,
          weak,
          rated,
        ]);
        expect(sheet.value(row, 'Deel van de beoordeelde')).toBe(weak / rated);
      }
    });
  });

  it('finds leadership and networks weak in most, as sections 3.2 and 4.3 of the report do', async () => {
    await onSample(async (host) => {
      const sheet = await readSheet(host, 'generic');
      const generic = sheet.rows.filter((cells) => cells.includes('generiek')).map((cells) => cells[1]);
      expect(generic).toEqual(['Leiderschap', 'Netwerken']);
      expect(sheet.value(rowOf(sheet, 'Kennis'), 'Soort beleid')).toBe('niet nodig');
      // The report rates these in one or two ecosystems, and says of most nothing.
      for (const element of ['Financiering', 'Intermediaire diensten', 'Vraag']) {
        expect(sheet.value(rowOf(sheet, element), 'Soort beleid')).toBe('weinig beoordeeld');
      }
      // Culture was rated in seven, and is weak in two.
      expect(sheet.value(rowOf(sheet, 'Ondernemerscultuur'), 'Soort beleid')).toBe('per sector');
    });
  });

  it('follows her limit at once', async () => {
    await onSample(async (host) => {
      const provenance = await readSheet(host, 'provenance');
      const row = provenance.rows.findIndex((cells) =>
        String(cells[1]).startsWith('Generiek beleid: element'),
      );
      const own = provenance.headers.findIndex((header) => header.startsWith('Uw waarde'));
      provenance.sheet.setCell(6 + row, own, { ...BLANK, value: 0.73 });
      const sheet = await readSheet(host, 'generic');
      // 6 of 8 is 0.75, and 5 of the 7 that were rated is 0.714.
      expect(sheet.value(rowOf(sheet, 'Leiderschap'), 'Soort beleid')).toBe('generiek');
      expect(sheet.value(rowOf(sheet, 'Netwerken'), 'Soort beleid')).toBe('per sector');
    });
  });

  it('places each warning where it applies', async () => {
    await onSample(async (host) => {
      const sheet = await readSheet(host, 'generic');
      const clusters = new Set(['Security', 'Legal & Policy', 'Composieten', 'Energievernieuwing']);
      expect(where(sheet, 'Niet te veel clusterbeleid')).toEqual(clusters);
      // The report calls all four young.
      expect(where(sheet, 'Een jong cluster kan mislukken')).toEqual(clusters);
      // Section 1.1 says it of clusters, however they are led.
      expect(where(sheet, 'Voed het cluster, leid het niet')).toEqual(clusters);
      // Only Composieten has one weak element, and Energievernieuwing none.
      expect(where(sheet, 'Nooit één element alleen')).toEqual(
        new Set(['Maak', 'Bouw', 'ICT & creatief', 'Zorg', 'Security', 'Legal & Policy']),
      );
      const chosen = new Set(['Bouw', 'ICT & creatief', 'Maak', 'Zorg']);
      const shrinking = SECTORS.filter(([name, , growth]) => chosen.has(name) && growth < 0);
      expect(where(sheet, 'Houd krimp niet in stand')).toEqual(new Set(shrinking.map(([name]) => name)));
      expect(sheet.rows.some((cells) => cells[1] === 'Gevestigde clusters vragen om aandacht')).toBe(false);
      expect(where(sheet, 'Uitdagers steunen')).toEqual(new Set(['alle sectoren en clusters']));
    });
  });

  it('is written again without any change, and keeps her decision', async () => {
    await onSample(async (host) => {
      const sheet = await readSheet(host, 'generic');
      const first = pictureOf(sheet.sheet);
      await run();
      expect(pictureOf(sheet.sheet)).toBe(first);
      const decision = sheet.headers.indexOf('Besluit (u)');
      sheet.sheet.setCell(6 + rowOf(sheet, 'Breed opleiden'), decision, { ...BLANK, value: 'ja' });
      await run({ language: 'en' });
      const again = await readSheet(host, 'generic');
      expect(again.rows.find((cells) => cells[1] === 'Broad skills')).toContain('ja');
    });
  });
});

describe('generic policy by itself', () => {
  it('brings the weighting with it, and nothing of the other steps', async () => {
    const workbook = workbookOf({
      Beoordelingen: [
        ['Sector', 'Element', 'Beoordeling'],
        ['Bouw', 'Netwerken', 'zwak'],
        ['Zorg', 'Netwerken', 'sterk'],
      ],
    });
    await inHost(workbook, async (host) => {
      const report = await run({ steps: new Set(['generic']) });
      expect(report.written.map(({ role }) => role)).toEqual([
        'evidence',
        'ecosystem',
        'generic',
        'provenance',
      ]);
      const sheet = await readSheet(host, 'generic');
      expect(sheet.value(rowOf(sheet, 'Netwerken'), 'Deel van de beoordeelde')).toBe(0.5);
      expect(sheet.value(rowOf(sheet, 'Netwerken'), 'Soort beleid')).toBe('weinig beoordeeld');
    });
  });

  it('counts no profile as an ecosystem, though it was rated', async () => {
    const workbook = workbookOf({
      Beoordelingen: [
        ['Soort', 'Naam', 'Element', 'Beoordeling'],
        ['cluster', 'Havenring', 'Netwerken', 'zwak'],
        ['cluster', 'Zeestad', 'Netwerken', 'zwak'],
        ['sector', 'Bouw', 'Netwerken', 'sterk'],
      ],
      Clusterlijst: [
        ['Cluster', 'Nabijheid', 'Onderlinge afhankelijkheid'],
        ['Havenring', 'ja', 'ja'],
        ['Zeestad', 'ja', 'nee'],
      ],
    });
    await inHost(workbook, async (host) => {
      await run({ steps: new Set(['generic']) });
      const sheet = await readSheet(host, 'generic');
      expect(sheet.total('Beoordeeld bij')).toBe(2);
      const row = rowOf(sheet, 'Netwerken');
      expect(
        ['Zwak bij', 'Beoordeeld bij', 'Deel van de beoordeelde'].map((one) => sheet.value(row, one)),
      ).toEqual([1, 2, 0.5]);
      expect(where(sheet, 'Niet te veel clusterbeleid')).toEqual(new Set(['Havenring']));
    });
  });

  it('is skipped without ratings', async () => {
    const workbook = workbookOf({
      Tabel: [
        ['Sector', 'Banen 2023'],
        ['Bouw', 10],
        ['Zorg', 30],
      ],
    });
    await inHost(workbook, async () => {
      const report = await run({ steps: new Set(['structure', 'generic']) });
      expect(report.skipped).toEqual([{ step: 'generic', reason: 'noRatings' }]);
    });
  });
});
