import { BLANK, type Scalar } from '../../src/workbench/model/cell';
import type { Host } from '../../src/workbench/node/openHost';
import { insertColumn, insertRow, sortTable } from './herEdits';
import {
  inHost,
  openSample,
  pictureOf,
  readSheet,
  run,
  workbookOf,
  type SheetReading,
  type Written,
} from './workbooks';

const runClusters: typeof run = (options) => run({ steps: new Set(['ecosystem']), ...options });

const write = (reading: SheetReading, row: string, header: string, value: Scalar): void => {
  const column = reading.headers.findIndex((text) => text.startsWith(header));
  const at = reading.rows.findIndex(([name]) => name === row);
  reading.sheet.setCell(6 + at, column, { ...BLANK, value });
};

const columnOf = (reading: SheetReading, header: string): readonly Scalar[] =>
  reading.rows.map((_, row) => reading.value(row, header));

const onSample = async (work: (host: Host) => Promise<void>): Promise<void> => {
  const { workbook } = await openSample();
  await inHost(workbook, work);
};

const LIST: readonly (readonly Written[])[] = [
  ['Cluster', 'Nabijheid', 'Samenhang', 'Fase', 'Gebied', 'Centrum'],
  ['Haven', 'ja', 'ja', 'groei', 'stad', 'Kade'],
  ['Water', 'Ja', 'beperkt', 'geboorte', 'stad', 'Watercampus'],
  ['Makers', 'nee', 'ja', null, 'stad', 'Loods'],
  ['Licht', 'ja', null, 'afname', 'stad', 'Lab'],
  ['Zuivel', null, null, null, 'ruime regio', 'Polderdorp'],
];

const workbook = (list = LIST) =>
  workbookOf({
    Banen: [
      ['Sector', 'Banen 2023'],
      ['Bouw', 120],
      ['Zorg', 80],
    ],
    Lijst: list,
  });

describe('the sheet Clusters on the sample', () => {
  it('passes the four clusters of the report, two of them in the making, and calls Impact City a profile', async () => {
    // Birch (2019), 2.6: Security is strong and Composieten meets the marks of a cluster; Legal & Policy is in the
    // making and Energievernieuwing has potential; Impact City is no cluster but part of the profile of the city.
    await onSample(async (host) => {
      await runClusters();
      const clusters = await readSheet(host, 'clusters');
      expect(clusters.rows.slice(0, 5).map(([name], row) => [name, clusters.value(row, 'Oordeel')])).toEqual([
        ['Security', 'cluster'],
        ['Legal & Policy', 'in ontwikkeling'],
        ['Composieten', 'cluster'],
        ['Energievernieuwing', 'in ontwikkeling'],
        ['Impact City', 'profiel'],
      ]);
      expect(clusters.total('Oordeel')).toBe(4);
    });
  });

  it('shows both tests with their evidence, and the phase with its reason', async () => {
    await onSample(async (host) => {
      await runClusters();
      const clusters = await readSheet(host, 'clusters');
      expect(clusters.value('Impact City', 'Nabijheid')).toBe('ja');
      expect(clusters.value('Impact City', 'Nabijheid: bewijs')).toContain('Binckhaven');
      expect(clusters.value('Impact City', 'Samenhang')).toBe('nee');
      expect(clusters.value('Impact City', 'Samenhang: bewijs')).toContain('geen keten');
      expect(clusters.value('Security', 'Fase die telt')).toBe('groei');
      expect(clusters.value('Security', 'Waarom deze fase')).toContain('Gedrukt in het rapport');
      for (const name of ['Legal & Policy', 'Composieten', 'Energievernieuwing']) {
        expect(clusters.value(name, 'Waarom deze fase')).toContain('Onze lezing');
      }
      expect(clusters.value('Impact City', 'Fase die telt')).toBe('');
    });
  });

  it('names the clusters of the wider region with the place of their centre, and tests them not', async () => {
    await onSample(async (host) => {
      await runClusters();
      const clusters = await readSheet(host, 'clusters');
      const elsewhere = clusters.rows.flatMap((cells, row) =>
        clusters.value(row, 'Gebied') === 'ruime regio' ? [[cells[0], clusters.value(row, 'Plaats')]] : [],
      );
      expect(elsewhere).toEqual([
        ['Land- en tuinbouw', 'Delft en Westland'],
        ['Life Sciences', 'Leiden (ruimer ook Delft en Rotterdam)'],
        ['Ruimtevaart en luchtvaart', 'Noordwijk en luchthaven Rotterdam/Den Haag'],
      ]);
      for (const [name] of elsewhere)
        expect(clusters.value(String(name), 'Volgens de toetsen')).toBe('niet getoetst');
      expect(clusters.sheet.cell(2, 0).value).toContain('Kern elders: Land- en tuinbouw, Life Sciences');
    });
  });

  it('stands on a sheet of its own name beside hers', async () => {
    await onSample(async (host) => {
      await runClusters();
      expect(host.workbook.sheets.map(({ name }) => name)).toEqual(
        expect.arrayContaining(['Clusterlijst', 'Clusters']),
      );
    });
  });
});

describe('the sheet Clusters', () => {
  it('is written from a list of clusters alone', async () => {
    await inHost(workbookOf({ Lijst: LIST }), async (host) => {
      const report = await runClusters();
      expect(report.problem).toBeNull();
      expect(report.written.map(({ role }) => role)).toEqual(['clusters', 'provenance']);
      expect((await readSheet(host, 'clusters')).value('Haven', 'Oordeel')).toBe('cluster');
    });
  });

  it('judges by both tests: one that is not met makes a profile, one that is not done leaves it open', async () => {
    await inHost(workbook(), async (host) => {
      await runClusters();
      const clusters = await readSheet(host, 'clusters');
      expect(columnOf(clusters, 'Oordeel')).toEqual([
        'cluster',
        'in ontwikkeling',
        'profiel',
        'niet getoetst',
        'elders',
      ]);
      expect(clusters.total('Oordeel')).toBe(2);
    });
  });

  it('does not count a cluster with its centre elsewhere that passes both tests, unless she says so', async () => {
    const list = [...LIST.slice(0, -1), ['Zuivel', 'ja', 'ja', 'groei', 'ruime regio', 'Polderdorp']];
    await inHost(workbook(list), async (host) => {
      await runClusters();
      const clusters = await readSheet(host, 'clusters');
      expect(clusters.value('Zuivel', 'Volgens de toetsen')).toBe('cluster');
      expect([clusters.value('Zuivel', 'Oordeel'), clusters.total('Oordeel')]).toEqual(['elders', 2]);
      const own = clusters.headers.findIndex((header) => header.startsWith('Eigen oordeel'));
      const row = clusters.rows.findIndex(([name]) => name === 'Zuivel');
      clusters.sheet.setCell(6 + row, own, { ...BLANK, value: 'cluster' });
      const after = await readSheet(host, 'clusters');
      expect([after.value('Zuivel', 'Oordeel'), after.total('Oordeel')]).toEqual(['cluster', 3]);
    });
  });

  it('follows her list while she types, without the button', async () => {
    await inHost(workbook(), async (host) => {
      await runClusters();
      const hers = host.workbook.sheetByName('Lijst')!;
      hers.setCell(2, 2, { ...BLANK, value: 'ja' });
      hers.setCell(1, 1, { ...BLANK, value: 'nee' });
      hers.setCell(4, 2, { ...BLANK, value: 'beperkt' });
      const clusters = await readSheet(host, 'clusters');
      expect(['Water', 'Haven'].map((name) => clusters.value(name, 'Oordeel'))).toEqual([
        'cluster',
        'profiel',
      ]);
    });
  });

  it('lets what her table calls it go before the tests, and her own verdict before both', async () => {
    const list = [
      ['Cluster', 'Nabijheid', 'Samenhang', 'Oordeel', 'Fase'],
      ['Haven', 'ja', 'ja', 'profiel', 'groei'],
      ['Water', 'nee', 'ja', 'cluster', 'geboorte'],
      ['Licht', 'ja', 'beperkt', 'cluster', 'geboorte'],
    ];
    await inHost(workbook(list), async (host) => {
      await runClusters();
      const first = await readSheet(host, 'clusters');
      expect(columnOf(first, 'Volgens de toetsen')).toEqual(['cluster', 'profiel', 'in ontwikkeling']);
      expect(columnOf(first, 'Oordeel dat telt')).toEqual(['profiel', 'cluster', 'in ontwikkeling']);
      write(first, 'Water', 'Eigen oordeel', 'In ontwikkeling');
      write(first, 'Licht', 'Eigen fase', 'afname');
      for (const again of [false, true]) {
        if (again) await runClusters();
        const clusters = await readSheet(host, 'clusters');
        expect(clusters.value('Water', 'Oordeel dat telt')).toBe('in ontwikkeling');
        expect(clusters.value('Licht', 'Fase die telt')).toBe('afname');
        expect(clusters.value('Haven', 'Fase die telt')).toBe('groei');
      }
    });
  });

  it('says of a word of hers that it does not know where it stands, and goes on without it', async () => {
    await inHost(workbook(), async (host) => {
      await runClusters();
      write(await readSheet(host, 'clusters'), 'Haven', 'Eigen oordeel', 'misschien');
      write(await readSheet(host, 'clusters'), 'Water', 'Eigen fase', 'puberteit');
      const { findings } = await runClusters();
      const clusters = await readSheet(host, 'clusters');
      const place = (header: string, row: number) => ({
        sheet: 'Clusters',
        row,
        column: clusters.headers.findIndex((text) => text.startsWith(header)),
      });
      expect(findings).toContainEqual({
        severity: 'problem',
        place: place('Eigen oordeel', 6),
        message: { kind: 'unknownVerdict', found: 'misschien' },
      });
      expect(findings).toContainEqual({
        severity: 'problem',
        place: place('Eigen fase', 7),
        message: { kind: 'unknownPhase', found: 'puberteit' },
      });
      expect(clusters.value('Haven', 'Oordeel dat telt')).toBe('cluster');
      expect(clusters.value('Water', 'Fase die telt')).toBe('geboorte');
    });
  });

  it('gives advice for a cluster of hers, in her phase, and none when she calls it a profile', async () => {
    await onSample(async (host) => {
      const steps = new Set(['ecosystem', 'recommendations'] as const);
      const aboutSecurity = async () => {
        const advice = await readSheet(host, 'recommendations');
        const rows = advice.rows.flatMap((cells, row) => (cells[0] === 'Security' ? [row] : []));
        return rows.map((row) => [advice.value(row, 'Fase'), advice.value(row, 'Interventie')]);
      };
      await run({ steps });
      const before = await aboutSecurity();
      expect(before.length).toBeGreaterThan(2);
      expect(new Set(before.map(([phase]) => phase))).toEqual(new Set(['groei']));
      write(await readSheet(host, 'clusters'), 'Security', 'Eigen fase', 'volwassen');
      await run({ steps });
      const mature = await aboutSecurity();
      expect(new Set(mature.map(([phase]) => phase))).toEqual(new Set(['volwassen']));
      expect(mature.map(([, name]) => name)).not.toEqual(before.map(([, name]) => name));
      write(await readSheet(host, 'clusters'), 'Security', 'Eigen oordeel', 'profiel');
      await run({ steps });
      expect(new Set((await aboutSecurity()).map(([, name]) => name)).size).toBe(1);
    });
  });
});

describe('the sheet Clusters, written again', () => {
  it('changes nothing when nothing changed', async () => {
    await inHost(workbook(), async (host) => {
      await runClusters();
      await host.calculator.settle();
      const first = host.workbook.sheets.map(pictureOf);
      await runClusters();
      expect(host.workbook.sheets.map(pictureOf)).toEqual(first);
    });
  });

  it('keeps her cells with their cluster after she sorted, inserted and renamed, and in the other language', async () => {
    await inHost(workbook(), async (host) => {
      await runClusters();
      const first = await readSheet(host, 'clusters');
      write(first, 'Water', 'Eigen oordeel', 'cluster');
      write(first, 'Water', 'Reden', 'Sinds dit jaar een keten.');
      write(first, 'Licht', 'Eigen fase', 'groei');
      host.workbook.renameSheet(first.sheet, 'Onze clusters');
      const hers = host.workbook.sheetByName('Lijst')!;
      const [header, ...rows] = LIST;
      [header!, ['Nieuw', 'ja', 'ja', 'groei', 'stad', 'Plein'], ...[...rows].reverse()].forEach(
        (cells, row) => cells.forEach((value, column) => hers.setCell(row, column, { ...BLANK, value })),
      );
      await runClusters({ language: 'en' });
      const clusters = await readSheet(host, 'clusters');
      expect(clusters.sheet.name).toBe('Onze clusters');
      expect(clusters.rows.map(([name]) => name)).toEqual([
        'Nieuw',
        'Zuivel',
        'Licht',
        'Makers',
        'Water',
        'Haven',
      ]);
      expect(clusters.value('Water', 'Own verdict')).toBe('cluster');
      expect(clusters.value('Water', 'Verdict that counts')).toBe('cluster');
      expect(clusters.value('Water', 'Reason')).toBe('Sinds dit jaar een keten.');
      expect(clusters.value('Licht', 'Phase that counts')).toBe('growth');
      expect(clusters.value('Haven', 'Own verdict')).toBeNull();
      expect(clusters.headers.filter((text) => text.startsWith('Eigen'))).toEqual([]);
    });
  });

  it('keeps her cells with their cluster after she sorted our table and inserted a row and a column in it', async () => {
    await inHost(workbook(), async (host) => {
      await runClusters();
      const first = await readSheet(host, 'clusters');
      write(first, 'Makers', 'Eigen oordeel', 'cluster');
      sortTable(first.sheet, (row) => String(first.rows[row - 6]![0]));
      insertColumn(first.sheet, 2, 'Wethouder');
      insertRow(first.sheet, 8);
      const edited = await readSheet(host, 'clusters');
      expect(edited.rows.map(([name]) => name)).toEqual([
        'Haven',
        'Licht',
        null,
        'Makers',
        'Water',
        'Zuivel',
      ]);
      expect(edited.value('Makers', 'Oordeel dat telt')).toBe('cluster');
      expect(edited.value('Water', 'Oordeel dat telt')).toBe('in ontwikkeling');
      expect(edited.total('Oordeel dat telt')).toBe(3);
      write(edited, 'Licht', 'Wethouder', 'Jansen');
      await runClusters();
      const again = await readSheet(host, 'clusters');
      expect(again.rows.map(([name]) => name)).toEqual(['Haven', 'Water', 'Makers', 'Licht', 'Zuivel']);
      expect(again.value('Makers', 'Oordeel dat telt')).toBe('cluster');
      expect(again.value('Licht', 'Wethouder')).toBe('Jansen');
      expect(again.value('Haven', 'Eigen oordeel')).toBeNull();
      expect(again.total('Oordeel dat telt')).toBe(3);
    });
  });
});
