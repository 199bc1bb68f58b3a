import { CellError } from '../../src/workbench/model/cell';
import type { Host } from '../../src/workbench/node/openHost';
import { inHost, openSample, openVoorbeeldstad, readSheet, run, type SheetReading } from './workbooks';

async function onSample(work: (host: Host) => Promise<void>): Promise<void> {
  const { workbook } = await openSample();
  await inHost(workbook, async (host) => {
    await run();
    await work(host);
  });
}

const about = ({ rows }: SheetReading, topic: string): ReadonlyMap<string, string> =>
  new Map(rows.filter((cells) => cells[0] === topic).map((cells) => [String(cells[1]), String(cells[3])]));

describe('the sheet Provenance of the sample', () => {
  it('names every table that was read, with its headers, rows and the time of reading', async () => {
    await onSample(async (host) => {
      const tables = about(await readSheet(host, 'provenance'), 'Gelezen tabel');
      expect([...tables.keys()].map((place) => place.split('!')[0])).toEqual([
        'Kerncijfers',
        'Beoordelingen',
        'Clusterlijst',
        'Criteria',
        'Doelenlijst',
      ]);
      for (const [place, text] of tables) {
        const [sheetName, area] = place.split('!');
        const [, first, top] = /^([A-Z]+)(\d+):/.exec(area!)!;
        expect(first).toBe('A');
        // The headers that it names are those of the first row of the range it names.
        const sheet = host.workbook.sheetByName(sheetName!)!;
        const headers = [...sheet.entries()]
          .filter(({ row }) => row === Number(top) - 1)
          .map(({ cell }) => String(cell.value));
        const named = /Kolommen: (.*)\.$/.exec(text)![1]!.split(' | ');
        expect(headers).toEqual(expect.arrayContaining(named));
        expect(text).toMatch(/^Gelezen op 15 januari 2026 om \d\d:\d\d: \d+ rijen\./);
      }
      expect(tables.get('Kerncijfers!A5:I20')).toContain(': 14 rijen.');
    });
  });

  it('tells version, time and what was asked for', async () => {
    await onSample(async (host) => {
      const run = about(await readSheet(host, 'provenance'), 'Berekening');
      expect(run.get('Versie')).toBe('Regiolens 0.0.0');
      expect(run.get('Tijd van lezen en schrijven')).toMatch(/^15 januari 2026 om \d\d:\d\d$/);
      expect(run.get('Gevraagd')).toBe(
        'structuur, selectie, ecosysteem, catalogus, aanbevelingen, generiek beleid, samenvatting',
      );
    });
  });

  it('names each formula with its sheet and its source, and each warning with its cell', async () => {
    await onSample(async (host) => {
      const provenance = await readSheet(host, 'provenance');
      const formulas = about(provenance, 'Formule');
      expect(formulas.get('Locatiequotiënt (blad Structuur)')).toMatch(/Hoover 1936; Balassa 1965/);
      // The Hague has shares of the Netherlands at one moment, and no profiles of education.
      expect(formulas.has('Shift-share (blad Structuur)')).toBe(false);
      expect(formulas.has('Aansluiting opleiding (blad Selectie)')).toBe(false);
      expect(formulas.get('Krugman-index (blad Profiel)')).toMatch(/Krugman 1991/);
      expect(formulas.get('Kans op een plaats (blad Selectie)')).toMatch(/startgetal 1.*Lahdelma/);
      expect([...formulas.values()].every((text) => /\(.+\)$/.test(text))).toBe(true);
      expect([...about(provenance, 'Opmerking').keys()]).toContain('Kerncijfers!A20');
    });
  });

  it('names no formula of a sheet that is not there, and keeps naming those of sheets written before', async () => {
    const { workbook } = await openSample();
    await inHost(workbook, async (host) => {
      const named = async (): Promise<string[]> => [
        ...about(await readSheet(host, 'provenance'), 'Formule').keys(),
      ];
      await run({ steps: new Set(['structure']) });
      const ofStructure = await named();
      expect(ofStructure).toContain('Locatiequotiënt (blad Structuur)');
      expect(ofStructure.filter((name) => /Selectie|Scores|Cross-overs|Aanbevelingen/.test(name))).toEqual(
        [],
      );
      await run({ steps: new Set(['catalogue']) });
      expect(await named()).toEqual(ofStructure);
      await run();
      // The Hague has ratings and no indicators, and no list of projects.
      expect((await named()).filter((name) => /Scores|Cross-overs/.test(name))).toEqual([]);
      expect(await named()).toEqual(expect.arrayContaining(['Kans op een plaats (blad Selectie)']));
    });
  });

  it('names what only a table with every column allows, and each work that it cites in full', async () => {
    const { workbook } = await openVoorbeeldstad();
    await inHost(workbook, async (host) => {
      await run();
      const provenance = await readSheet(host, 'provenance');
      const formulas = about(provenance, 'Formule');
      expect(formulas.get('Shift-share (blad Structuur)')).toMatch(/Dunn 1960/);
      expect(formulas.get('Aansluiting opleiding (blad Selectie)')).toMatch(/Duncan & Duncan 1955/);
      expect([...formulas.keys()]).toEqual(
        expect.arrayContaining(['Exportaandeel (blad Structuur)', 'Toegevoegde waarde (blad Structuur)']),
      );
      // Her own count of basic jobs is no estimate.
      expect(formulas.has('Stuwende banen (blad Structuur)')).toBe(false);
      const works = [...about(provenance, 'Literatuur').values()];
      const cited = [...formulas.values()].flatMap((text) => {
        const source = text.slice(text.lastIndexOf('(') + 1, -1);
        return source
          .split('; ')
          .flatMap((one) => /^(?!Birch)(.+?)(?:,| &| (?=\d)).*?(\d{4})$/.exec(one)?.slice(1) ?? []);
      });
      expect(cited.length).toBeGreaterThan(20);
      for (let index = 0; index < cited.length; index += 2) {
        const [name, year] = [cited[index]!, cited[index + 1]!];
        expect(works.filter((work) => work.startsWith(name) && work.includes(`(${year})`))).toHaveLength(1);
      }
    });
  });

  it('gives a reason and a source for the influence on each of the ten elements', async () => {
    await onSample(async (host) => {
      const influence = about(await readSheet(host, 'provenance'), 'Invloed gemeente');
      expect(influence.size).toBe(10);
      // Section 4.1 of the report: bringing parties together is for the municipality itself or its agency.
      expect(influence.get('Netwerken: veel')).toMatch(/4\.1\)$/);
    });
  });

  it('shows for every limit its default, its reason and the value that counts', async () => {
    await onSample(async (host) => {
      const { rows } = await readSheet(host, 'provenance');
      const limits = rows.filter((cells) => cells[0] === 'Grens');
      expect(limits.length).toBeGreaterThan(40);
      for (const [, name, standard, reason, applied] of limits) {
        expect(typeof standard).toBe('number');
        expect(applied).toBe(standard);
        expect(String(name)).not.toBe('');
        expect(String(reason)).not.toBe('');
      }
      expect(rows.flat().some((value) => value instanceof CellError)).toBe(false);
    });
  });
});
