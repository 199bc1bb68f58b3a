import { localeOf } from '../../src/locale';
import { ELEMENTS, ELEMENT_SCALE } from '../../src/method';
import { secondReading } from './theHague';

/** Appendix 3 of Birch (2019), in its order. */
const PRINTED = [
  'Formele instituties',
  'Ondernemerscultuur',
  'Infrastructuur',
  'Vraag',
  'Netwerken',
  'Leiderschap',
  'Talent',
  'Financiering',
  'Kennis',
  'Intermediaire diensten',
];

describe('the ten elements', () => {
  it('stand in the order of appendix 3, which every table of elements follows', () => {
    const { elements } = localeOf('nl').terms;
    expect(ELEMENTS.map((element) => elements[element])).toEqual(PRINTED);
    const second = secondReading()?.ten_elements.rows.map((row) => row[0]);
    expect(second ?? PRINTED).toEqual(PRINTED);
  });

  it('are rates, but for demand, which is a growth of jobs and can be negative', () => {
    expect(ELEMENTS.filter((element) => ELEMENT_SCALE[element] === 'interval')).toEqual(['demand']);
  });
});
