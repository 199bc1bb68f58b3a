import { ELEMENTS, ELEMENT_SCALE } from './elements';

it('gives each of the ten elements a scale, and the interval scale to growth, which can be negative', () => {
  expect(ELEMENTS).toHaveLength(10);
  expect(Object.keys(ELEMENT_SCALE).sort()).toEqual([...ELEMENTS].sort());
  expect(ELEMENTS.filter((element) => ELEMENT_SCALE[element] === 'interval')).toEqual(['demand']);
});
