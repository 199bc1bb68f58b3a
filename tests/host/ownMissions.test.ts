import { inHost, readSheet, run, workbookOf } from './workbooks';

/** Made-up values, with a mission of the analyst's own beside two of the national policy. */
const workbook = () =>
  workbookOf({
    Banen: [
      ['Sector', 'Banen 2023', 'Banen Nederland 2023'],
      ['Bouw', 100, 1000],
      ['Zorg', 300, 2000],
      ['Energie', 50, 400],
    ],
    Missies: [
      ['Sector', 'Energietransitie', 'Veiligheid', 'Betere wereld'],
      ['Bouw', 'x', null, 'deels'],
      ['Zorg', null, null, 'x'],
      ['Energie', 'geen', 'geen', 'geen'],
    ],
    Beoordelingen: [
      ['Sector', 'Element', 'Beoordeling'],
      ['Bouw', 'Talent', 'zwak'],
      ['Zorg', 'Talent', 'zwak'],
    ],
  });

describe('a mission of her own', () => {
  it('has a column on the sheet Selection under her header, and the same points as the others', async () => {
    await inHost(workbook(), async (host) => {
      await run();
      const selection = await readSheet(host, 'selection');
      expect(['Bouw', 'Zorg', 'Energie'].map((sector) => selection.value(sector, 'Betere wereld'))).toEqual([
        'deels',
        'zelf',
        null,
      ]);
      // Two points for a mission and one for a half of one.
      const points = selection.headers.findIndex((header) =>
        /punten.*relevantie|relevantie.*punten/i.test(header),
      );
      expect(selection.rows.map((cells) => cells[points])).toEqual([3, 2, 0]);
    });
  });

  it('brings programmes together, and stands in the picture and the advice', async () => {
    await inHost(workbook(), async (host) => {
      await run();
      const programmes = await readSheet(host, 'programmes');
      const mine = programmes.rows.find((cells) => cells[1] === 'Missie Betere wereld');
      expect(mine).toEqual(expect.arrayContaining(['Bouw, Zorg']));
      const page = await readSheet(host, 'summary');
      const boxes = page.sheet.shapes.map(({ text }) => text.content.split('\n'));
      expect(boxes).toContainEqual(['Missie: Betere wereld', 'Bouw, Zorg']);
      const advice = await readSheet(host, 'recommendations');
      expect(advice.value('Zorg|Talent', 'Missie')).toBe('Betere wereld: draagt zelf bij');
      expect(advice.value('Zorg|Talent', 'Missietoets')).toBe('ja, mits');
    });
  });
});
