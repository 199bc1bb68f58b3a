import { sheetLocaleOf } from '../../../locale/sheetLocale';
import { inputOf } from '../../recognise/testing/inputOf';
import { snapshotOf, type TestCell } from '../../recognise/testing/snapshotOf';
import type { PlanContext } from '../planContext';
import { tableRemarks } from './tableRemarks';

const remarksOn = (
  cells: readonly (readonly TestCell[])[],
  hiddenRows: readonly number[] = [],
): readonly string[] => {
  const ratings: TestCell[][] = [
    ['Soort', 'Naam', 'Element', 'Beoordeling'],
    ['sector', 'Bouw', 'Talent', 'sterk'],
  ];
  const input = inputOf(snapshotOf({ cells, hiddenRows }, { cells: ratings, hiddenRows: [1] }));
  const context = { locale: sheetLocaleOf('nl') } as PlanContext;
  return tableRemarks(context, input.sectors, input);
};

describe('the remarks on a table', () => {
  it('are what is said of no row of it, each with its cell', () => {
    const remarks = remarksOn(
      [
        ['Sector', 'Banen 2018'],
        ['Bouw', '120'],
        ['Zorg', 'x'],
        ['Totaal', 300],
      ],
      [2],
    );
    expect(remarks).toEqual([
      'Blad1!A4: De rij "Totaal" is een totaal en telt niet als sector.',
      'Blad1!B4: Banen 2018: niet van elke rij is het cijfer bekend. Daarom is uw eigen totaal (300) gebruikt en niet de som.',
      'Blad1!A3: Rij 3 is verborgen of weggefilterd, maar telt gewoon mee.',
    ]);
  });

  it('are not endless: the others stand on Provenance', () => {
    const totals = Array.from({ length: 20 }, (_, index): TestCell[] => [`Totaal ${index}`, 5]);
    const remarks = remarksOn([['Sector', 'Banen 2018'], ['Bouw', 3], ['Zorg', 4], ...totals]);
    expect(remarks).toHaveLength(13);
    expect(remarks[12]).toMatch(/^Nog \d+ opmerkingen bij deze tabel staan op het blad Verantwoording\.$/);
  });
});
