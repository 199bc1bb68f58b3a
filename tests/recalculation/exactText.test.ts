import { CalculationFixture } from '../../src/workbench/calculation/calculationFixture';
import { allButText, onlyText, placeOfText } from '../../src/workbook/plans/exactText';

/** Names that a formula could take for something else, beside those that it could then find instead. */
const NAMES = [
  ...['TRUE', 'FALSE', 'Waar', 'TRUEx', '#N/A', '1e3', '1000', '0,5', '1-2', '5 mei'],
  ...['?', '*', 'Zorg', '~', '~~', '~*', '>5', '<>', '=Zorg', '<>Zorg'],
  ...['a'.repeat(250), `${'a'.repeat(250)}b`, 'a'.repeat(260), `${'a'.repeat(260)}b`],
];
const CELLS = `$A$1:$A$${NAMES.length}`;
const FIGURES = `$B$1:$B$${NAMES.length}`;

/** A text that begins as a formula does comes out of one. */
const typed = (name: string): string => (name.startsWith('=') ? `="${name}"` : name);

/** Each name with another power of two, so that a sum tells which were found; the last figure is missing. */
function filled(): CalculationFixture {
  const fixture = new CalculationFixture({});
  fixture.enterRows(
    'A1',
    NAMES.map((name, at) => [typed(name), at === NAMES.length - 1 ? '=NA()' : 2 ** at]),
  );
  return fixture;
}

// LibreOffice 7.4 gives the same for each of these formulas from a file without values.
describe('formulas that find a text', () => {
  it.each(NAMES.slice(0, -1).map((name, at) => [name.slice(0, 20), name, at] as const))(
    'find %s alone',
    (_shown, name, at) => {
      const fixture = filled();
      expect(fixture.formula(`=${placeOfText(name, CELLS)}`)).toBe(at + 1);
      const only = onlyText(CELLS, name);
      if (only === null) expect(name.length).toBeGreaterThan(250);
      else expect(fixture.formula(`=SUMIFS(${FIGURES},${only})`)).toBe(2 ** at);
      const others = allButText(CELLS, name);
      if (others !== null) expect(fixture.formula(`=COUNTIFS(${others})`)).toBe(NAMES.length - 1);
    },
  );

  it('find nothing where the text is not', () => {
    const fixture = new CalculationFixture({});
    fixture.enterRows('A1', [[true], [1000], ['Zorg'], ['ab'], ['1000 x']]);
    for (const name of ['TRUE', '1e3', '1000', '?', 'Zo*', '??', 'a'.repeat(300)]) {
      expect(fixture.formula(`=ISNA(${placeOfText(name, 'A1:A5')})`)).toBe(true);
      expect(fixture.formula(`=COUNTIFS(${onlyText('A1:A5', name) ?? 'A1:A5,"-"'})`)).toBe(0);
    }
  });
});
