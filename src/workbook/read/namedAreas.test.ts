import { parseArea } from '../address';
import { namedAreas } from './namedAreas';

const read = (name: string, formula: unknown) => namedAreas([{ name, formula }]);

describe('the names of a workbook', () => {
  it('that stand for a range say which', () => {
    expect(read('Banen', '=Blad1!$A$1:$C$5')).toEqual([
      { name: 'Banen', sheet: 'Blad1', area: parseArea('A1:C5') },
    ]);
    expect(read('Banen', "='Mijn ''blad'''!$B$2:$C$5")).toEqual([
      { name: 'Banen', sheet: "Mijn 'blad'", area: parseArea('B2:C5') },
    ]);
  });

  it('that stand for anything else are left out', () => {
    for (const formula of [
      '=0.21',
      '="tekst"',
      '=OFFSET(Blad1!$A$1,0,0,5,3)',
      '=Blad1!$A$1:$B$2,Blad1!$D$1:$E$2',
      '=SUM(Blad1!$A$1:$B$2)',
      '=#REF!',
      5,
    ])
      expect(read('Naam', formula)).toEqual([]);
  });

  it('that Excel makes for printing and filtering are left out', () => {
    for (const name of ['Print_Area', '_FilterDatabase', '_xlnm.Print_Area', 'Afdrukbereik'])
      expect(read(name, '=Blad1!$A$1:$C$5')).toEqual([]);
  });
});
