import { areaAddress, LAST_COLUMN, LAST_ROW, type Area } from './address';
import { replaceReferences, type FoundReference } from './formulaReferences';

function referencesIn(formula: string): FoundReference[] {
  const found: FoundReference[] = [];
  replaceReferences(formula, (reference) => void found.push(reference));
  return found;
}

const replaced = (formula: string, area: Area | null): string => replaceReferences(formula, () => area);

describe('the references in a formula', () => {
  it('tell their sheet, their cells and what they are', () => {
    const found = referencesIn("=$B7+SUM('Data ''24'!C9:$B$7)+COUNT(Blad1!A:C,5:7)");
    expect(found.map(({ sheet, kind }) => [sheet, kind])).toEqual([
      [undefined, 'cell'],
      ["Data '24", 'range'],
      ['Blad1', 'columns'],
      [undefined, 'rows'],
    ]);
    expect(found.slice(0, 2).map(({ area }) => areaAddress(area))).toEqual(['B7', 'B7:C9']);
    expect(found[2]!.area).toEqual({ row: 0, column: 0, lastRow: LAST_ROW, lastColumn: 2 });
    expect(found[3]!.area).toEqual({ row: 4, column: 0, lastRow: 6, lastColumn: LAST_COLUMN });
  });

  it('get other cells in the form in which they are written', () => {
    const area = { row: 1, column: 3, lastRow: 5, lastColumn: 4 };
    expect(replaced('=$B7+b$7:C9+C$9:$B7', area)).toBe('=$D2+D$2:E6+E$6:$D2');
    expect(replaced('=A:$C+$5:7+Blad1!A1:Blad1!B2', area)).toBe('=D:$E+$2:6+Blad1!D2:Blad1!E6');
  });

  it('become #REF! without cells, and what spilled from them with them', () => {
    expect(replaced("=B7#+'Mijn blad'!A1:B2+A:A", null)).toBe("=#REF!+'Mijn blad'!#REF!+#REF!");
  });

  it('stay as they are written when nothing takes their place', () => {
    expect(replaceReferences('=b7+Blad1!$a$1', () => undefined)).toBe('=b7+Blad1!$a$1');
  });
});
