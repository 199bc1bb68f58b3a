import * as fc from 'fast-check';
import { normaliseName } from './normaliseName';

describe('normaliseName', () => {
  it.each([
    ['Financiën', 'financien'],
    ['FINANCIEN', 'financien'],
    ['Sector financiën', 'financien'],
    ['ICT & creatief', 'ict creatief'],
    ['ICT en creatief', 'ict creatief'],
    ['  ict\u00a0&\tCreatief ', 'ict creatief'],
    ['Detailhandel/horeca', 'detailhandel horeca'],
    ['Overheid (en belangenorganisaties)', 'overheid belangenorganisaties'],
  ])('turns %p into %p', (name, normal) => {
    expect(normaliseName(name)).toBe(normal);
  });

  it('takes an accent that is written as a sign of its own for the same accent', () => {
    expect(normaliseName('Financie\u0308n')).toBe(normaliseName('Financi\u00ebn'));
  });

  it('keeps what stands between brackets, which can tell two sub-sectors apart', () => {
    expect(normaliseName('ICT (telecom)')).not.toBe(normaliseName('ICT (overig)'));
  });

  it('leaves a name of filler words alone, and has nothing for a name without letters or digits', () => {
    expect(normaliseName('Sector')).toBe('sector');
    expect(normaliseName(' - ')).toBe('');
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        expect(normaliseName(normaliseName(name))).toBe(normaliseName(name));
      }),
    );
  });
});
