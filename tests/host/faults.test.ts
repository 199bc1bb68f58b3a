import { sheetLocaleOf } from '../../src/locale/sheetLocale';
import { inHost, openSample, pictureOf, readSheet, run } from './workbooks';

/** The other codes, and the other commands, are tried on a smaller workbook in `tests/faults`. */
const CODE = 'GeneralException';

describe('a request that fails half way', () => {
  it('leaves her cells as they were, whichever request fails and however, and a second press mends it', async () => {
    let tried = 0;
    for (const when of ['before', 'after'] as const) {
      for (let nth = 1; ; nth++) {
        const { workbook } = await openSample();
        const before = workbook.sheets.map(pictureOf);
        const failed = await inHost(workbook, async (host) => {
          host.faults.add({ on: nth, code: CODE, when });
          const error = await run().then(
            () => null,
            (thrown: unknown) => thrown,
          );
          expect(workbook.sheets.slice(0, before.length).map(pictureOf)).toEqual(before);
          if (error === null) return false;
          expect(error).toMatchObject({ code: CODE });
          host.faults.clear();
          const { written } = await run();
          expect((await readSheet(host, 'ecosystem')).total('Aantal zwak')).toBe(19);
          expect(workbook.sheets.slice(0, before.length).map(pictureOf)).toEqual(before);
          // No sheet of ours is there twice, and none is left over from the first press.
          expect(workbook.sheets.slice(before.length).map(({ name }) => name)).toEqual(
            written.map(({ sheetName }) => sheetName),
          );
          return true;
        });
        if (!failed) break;
        tried += 1;
      }
    }
    // Three requests to read, one to write and one to finish, each before and after it took effect.
    expect(tried).toBe(2 * 5);
  }, 180_000);

  it('writes nothing when the reading fails', async () => {
    const { workbook } = await openSample();
    const count = workbook.sheets.length;
    await inHost(workbook, async (host) => {
      host.faults.add({ on: 2, code: 'GeneralException', when: 'before' });
      await expect(run()).rejects.toMatchObject({ code: 'GeneralException' });
      expect(workbook.sheets).toHaveLength(count);
      expect(host.log.writes).toEqual([]);
    });
  });

  it('leaves sheets that say they are unfinished when the writing is cut off in the middle', async () => {
    const { workbook } = await openSample();
    await inHost(workbook, async (host) => {
      await run();
      const [input, ecosystem] = [await readSheet(host, 'input'), await readSheet(host, 'ecosystem')];
      const answer = input.sheet.cell(2, 0).value;
      // A colleague protects one of our sheets after it was read: Excel refuses there, after others were begun.
      host.faults.add({
        on: ({ changesWorkbook }) => {
          if (changesWorkbook) ecosystem.sheet.isProtected = true;
          return false;
        },
        code: 'AccessDenied',
        when: 'before',
      });
      await expect(run()).rejects.toMatchObject({ code: 'AccessDenied' });
      host.faults.clear();
      expect(input.sheet.cell(2, 0).value).toBe(sheetLocaleOf('nl').sheets.unfinished);
      ecosystem.sheet.isProtected = false;
      await run();
      expect(input.sheet.cell(2, 0).value).toBe(answer);
    });
  });
});
