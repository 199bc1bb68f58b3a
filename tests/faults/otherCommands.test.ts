import { BLANK } from '../../src/workbench/model/cell';
import { CHOICES_KEY, NO_CHOICES } from '../../src/workbook/choices';
import { colourWeightings } from '../../src/workbook/colour/colourWeightings';
import { rememberChoices } from '../../src/workbook/rememberChoices';
import { inHost, pictureOf } from '../host/workbooks';
import { beforeRequest, beforeWriting, codeOf, insertLine } from './atWork';
import { blankWorkbook, herWorkbook } from './herWorkbook';
import { openPane, VENLO } from './pane';
import { pictureOfWorkbook } from './picture';

const rulesOn = (workbook: ReturnType<typeof herWorkbook>): string[] =>
  workbook
    .sheetByName('Weging')!
    .conditionalFormats.map(({ areas }) => JSON.stringify(areas))
    .sort();

describe('the analyst at work while her own table is coloured', () => {
  it.each([
    ['a row above it', 0, true],
    ['a row in it', 2, true],
    ['a column in it', 1, false],
    ['a column before it', 0, false],
  ])('inserts %s: it is told, nothing is coloured, and pressing again is right', async (_what, at, isRow) => {
    const workbook = herWorkbook();
    await inHost(workbook, async (host) => {
      await colourWeightings();
      const coloured = rulesOn(workbook).length;
      expect(coloured).toBeGreaterThan(0);
      host.log.clear();
      await colourWeightings();
      const { length: requests } = host.log.syncs;
      beforeRequest(host, requests, () => insertLine(workbook.sheetByName('Weging')!, at, isRow));
      expect(await codeOf(colourWeightings())).toBe('Conflict');
      expect(rulesOn(workbook)).toEqual([]);
      await colourWeightings();
      expect(rulesOn(workbook)).toHaveLength(coloured);
    });
  });

  it('changes a rating: the colours follow it, and it is no reason to stop', async () => {
    const workbook = herWorkbook();
    await inHost(workbook, async (host) => {
      const sheet = workbook.sheetByName('Weging')!;
      beforeRequest(host, 4, () => sheet.setCell(1, 1, { ...BLANK, value: 'zwak' }));
      await colourWeightings();
      expect(sheet.cell(1, 1).value).toBe('zwak');
      expect(rulesOn(workbook).length).toBeGreaterThan(0);
    });
  });
});

describe('somebody else at work while a sheet is added', () => {
  it.each(['template', 'openDataFetch'] as const)(
    'makes a sheet with that name first: theirs stays theirs, it is told, and pressing again gives another (%s)',
    async (action) => {
      const workbook = blankWorkbook();
      const names = await inHost(blankWorkbook(), async (host) => {
        await press(action);
        return host.workbook.sheets.map(({ name }) => name);
      });
      await inHost(workbook, async (host) => {
        const name = names.at(-1)!;
        beforeWriting(host, () => workbook.addSheet(name).setCell(0, 0, { ...BLANK, value: 'Van Bert' }));
        const outcome = await press(action);
        expect(outcome).toMatchObject({ kind: 'failed', failure: { code: 'ItemAlreadyExists' } });
        const theirs = workbook.sheetByName(name)!;
        const before = pictureOf(theirs);
        await press(action);
        expect(pictureOf(theirs)).toBe(before);
        expect(workbook.sheets.filter(({ name: one }) => one.startsWith(name)).length).toBeGreaterThan(1);
      });
    },
  );

  async function press(action: 'template' | 'openDataFetch') {
    const pane = openPane();
    if (action === 'openDataFetch') {
      await pane.actions.act('openDataList');
      pane.store.dispatch({ kind: 'openData', event: { kind: 'wished', wish: { area: VENLO.key } } });
    }
    return pane.actions.act(action);
  }
});

describe('somebody else at work while her corrections are kept', () => {
  it('forgot them a moment before: they are forgotten all the same, and nothing else changes', async () => {
    const workbook = herWorkbook();
    workbook.settings.set(CHOICES_KEY, JSON.stringify({ ...NO_CHOICES, areas: { own: 'Delft' } }));
    await inHost(workbook, async (host) => {
      beforeRequest(host, 2, () => workbook.settings.delete(CHOICES_KEY));
      const sheets = pictureOfWorkbook(workbook).slice(0, -1);
      await codeOf(rememberChoices(NO_CHOICES));
      expect(workbook.settings.has(CHOICES_KEY)).toBe(false);
      expect(pictureOfWorkbook(workbook).slice(0, -1)).toEqual(sheets);
    });
  });
});
