import { BLANK } from '../../src/workbench/model/cell';
import type { Host } from '../../src/workbench/node/openHost';
import {
  inHost,
  openSample,
  pictureOf,
  readSheet,
  run,
  type as typeIn,
  type SheetReading,
} from './workbooks';

/**
 * Goals after section 4.3 of Birch (2019): the municipality names Maak, Zorg and Bouw, and financing; the two
 * profiles are carried by Security and Legal & Policy. One more sector and a goal about nothing were added.
 */
const GOALS = [
  ['Doel', 'Sector of cluster', 'Element'],
  ['Profiel vrede en recht', 'Security', null],
  ['Profiel vrede en recht', 'Legal & Policy', null],
  ['Verbreden', 'Maak', null],
  ['Verbreden', 'Zorg', null],
  ['Verbreden', 'Bouw', null],
  ['Opschalen', null, 'Financiering'],
  ['Toerisme laten groeien', 'Toerisme', null],
  ['Talent voor ICT', 'ICT & creatief', 'Talent'],
];

async function onSample(work: (host: Host) => Promise<void>, withGoals = false): Promise<void> {
  const { workbook } = await openSample();
  if (withGoals) typeIn(workbook.addSheet('Doelen'), GOALS);
  await inHost(workbook, async (host) => {
    await run();
    await work(host);
  });
}

const rowOf = ({ rows }: SheetReading, ...texts: readonly string[]): number => {
  const row = rows.findIndex((cells) => texts.every((text) => cells.includes(text)));
  if (row < 0) throw new Error(`No row with ${texts.join(' and ')}.`);
  return row;
};

const subjectsOf = (sheet: SheetReading, ...texts: readonly string[]): ReadonlySet<string> =>
  new Set(String(sheet.value(rowOf(sheet, ...texts), 'Voor')).split(', '));

describe('the sheet Programmes of the sample', () => {
  it('bundles for each element the sectors and clusters that figure 9 names together', async () => {
    await onSample(async (host) => {
      const sheet = await readSheet(host, 'programmes');
      expect(subjectsOf(sheet, 'Element Leiderschap')).toEqual(
        new Set(['Maak', 'Bouw', 'ICT & creatief', 'Zorg', 'Security', 'Legal & Policy']),
      );
      expect(subjectsOf(sheet, 'Element Netwerken')).toEqual(
        new Set(['Bouw', 'ICT & creatief', 'Zorg', 'Legal & Policy', 'Composieten']),
      );
      expect(subjectsOf(sheet, 'Element Financiering')).toEqual(new Set(['Security', 'Legal & Policy']));
      expect(sheet.value(rowOf(sheet, 'Element Leiderschap'), 'Zwak nu')).toBe(6);
      expect(sheet.value(rowOf(sheet, 'Element Netwerken'), 'Zwak nu')).toBe(5);
      // Demand is weak in Bouw alone, so there is nothing to bundle for it.
      expect(sheet.rows.some((cells) => cells.includes('Element Vraag'))).toBe(false);
    });
  });

  it('buys together for the two sectors that figure 3 puts to the energy transition', async () => {
    await onSample(async (host) => {
      const sheet = await readSheet(host, 'programmes');
      const row = rowOf(sheet, 'inkoopprogramma');
      expect(sheet.value(row, 'Programma of doel')).toBe('Missie Energietransitie en duurzaamheid');
      expect(subjectsOf(sheet, 'inkoopprogramma')).toEqual(new Set(['Bouw', 'Maak']));
      expect(String(sheet.value(row, 'Interventies'))).toMatch(/Challenges.*aanbestedingen.*inkoop/);
      // Demand in Bouw and culture in Maak.
      expect(sheet.value(row, 'Zwak nu')).toBe(2);
    });
  });

  it('counts what is weak now by formula', async () => {
    await onSample(async (host) => {
      const evidence = await readSheet(host, 'evidence');
      const row = evidence.rows.findIndex((cells) => cells[0] === 'Zorg' && cells[2] === 'Leiderschap');
      const own = evidence.headers.indexOf('Eigen oordeel: sterk, neutraal of zwak (u)');
      evidence.sheet.setCell(6 + row, own, { ...BLANK, value: 'sterk' });
      const sheet = await readSheet(host, 'programmes');
      expect(sheet.value(rowOf(sheet, 'Element Leiderschap'), 'Zwak nu')).toBe(5);
    });
  });

  it('asks for a table of goals where there is none', async () => {
    await onSample(async (host) => {
      const { headers, sheet } = await readSheet(host, 'programmes');
      expect(headers).not.toContain('Oordeel');
      const texts = [...sheet.entries()].map(({ cell }) => String(cell.value));
      expect(texts.some((text) => text.includes('Doel, Sector of cluster en Element'))).toBe(true);
    });
  });
});

describe('the goals of section 4.3', () => {
  it('are supported as the report does, and ICT & creatief and the two weakest elements are missing', async () => {
    await onSample(async (host) => {
      const sheet = await readSheet(host, 'programmes');
      const verdict = (...texts: readonly string[]) => sheet.value(rowOf(sheet, ...texts), 'Oordeel');
      for (const sector of ['Maak', 'Zorg', 'Bouw']) {
        expect(verdict('uw doel', 'Verbreden', sector)).toBe('ondersteund');
      }
      expect(verdict('Profiel vrede en recht', 'Security')).toBe('ondersteund');
      expect(verdict('Opschalen')).toBe('ondersteund');
      expect(subjectsOf(sheet, 'Opschalen')).toEqual(new Set(['Security', 'Legal & Policy']));
      expect(verdict('Toerisme laten groeien')).toBe('niet ondersteund');
      // Figure 6: talent is strong in ICT & creatief.
      expect(verdict('Talent voor ICT')).toBe('niet ondersteund');
      const missing = sheet.rows.filter((cells) => cells.includes('ontbreekt')).map((cells) => cells[1]);
      expect(missing).toEqual(['Composieten versterken', 'Netwerken versterken', 'Leiderschap versterken']);
    }, true);
  });

  it('miss ICT & creatief when no goal names it, as the report remarks', async () => {
    const { workbook } = await openSample();
    typeIn(workbook.addSheet('Doelen'), GOALS.slice(0, -1));
    await inHost(workbook, async (host) => {
      await run();
      const sheet = await readSheet(host, 'programmes');
      const row = rowOf(sheet, 'ontbrekend doel', 'ICT & creatief versterken');
      expect(sheet.value(row, 'Element')).toBe('Netwerken, Leiderschap');
      expect(sheet.value(row, 'Zwak nu')).toBe(2);
    });
  });

  it('are followed by reference, and what she writes beside them stays', async () => {
    await onSample(async (host) => {
      const before = await readSheet(host, 'programmes');
      const first = pictureOf(before.sheet);
      await run();
      expect(pictureOf(before.sheet)).toBe(first);
      const row = rowOf(before, 'uw doel', 'Verbreden', 'Maak');
      before.sheet.setCell(6 + row, before.headers.indexOf('Besluit (u)'), { ...BLANK, value: 'doorgaan' });
      // One goal less moves the row up.
      const hers = host.workbook.sheetByName('Doelen')!;
      for (const column of [0, 1]) hers.setCell(1, column, BLANK);
      await run();
      const after = await readSheet(host, 'programmes');
      expect(after.value(rowOf(after, 'uw doel', 'Verbreden', 'Maak'), 'Besluit')).toBe('doorgaan');
    }, true);
  });
});
