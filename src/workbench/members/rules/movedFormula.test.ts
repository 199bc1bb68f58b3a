import { parseArea } from '../../../workbook/address';
import { movedFormula, type Move } from './movedFormula';

const move = (from: string, to: string, sheet = 'Blad1', target = sheet): Move => ({
  from: { sheet, area: parseArea(from)! },
  to: { sheet: target, area: parseArea(to)! },
});
const here = { before: 'Blad1', after: 'Blad1' };

// What Excel does: "Move or copy a formula", support.microsoft.com: references within what is cut do not change,
// and those to it from elsewhere follow it.
describe('a formula when cells it needs are moved', () => {
  it.each([
    ['=A1+B2', '=A5+B2'],
    ['=$A$1*2', '=$A$5*2'],
    ['=SUM(A1:A2)', '=SUM(A5:A6)'],
    ['=SUM(A1:A3)', '=SUM(A1:A3)'],
    ['=SUM(A:A)', '=SUM(A:A)'],
    ['=Blad1!A1&"A1"', '=Blad1!A5&"A1"'],
    ['=Blad2!A1', '=Blad2!A1'],
    ['=A5', '=#REF!'],
    ['=LOG10(A2)+Tabel1[A1]', '=LOG10(A6)+Tabel1[A1]'],
  ])('%s is %s', (before, after) => {
    expect(movedFormula(before, move('A1:A2', 'A5:A6'), here)).toBe(after);
  });

  it('names the other sheet when the cells go there', () => {
    const away = move('A1:A2', 'C1:C2', 'Blad1', 'Mijn blad');
    expect(movedFormula('=A1+A3', away, here)).toBe("='Mijn blad'!C1+A3");
    expect(movedFormula('=Blad1!A1', away, { before: 'Blad2', after: 'Blad2' })).toBe("='Mijn blad'!C1");
  });

  it('keeps leading to the same cells when it is moved itself', () => {
    const along = move('A1:B1', 'A9:B9', 'Blad1', 'Blad2');
    const home = { before: 'Blad1', after: 'Blad2' };
    expect(movedFormula('=B1+C1', along, home)).toBe('=B9+Blad1!C1');
    expect(movedFormula('=SUM(C:C)+Blad2!D4', along, home)).toBe('=SUM(Blad1!C:C)+Blad2!D4');
  });
});
