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

const reading = secondReading();
/** The second reading stands beside a full checkout only; without it there is nothing to compare with. */
const withReading = reading ? it : it.skip;

describe('the ten elements', () => {
  it('stand in the order of appendix 3, which every table of elements follows', () => {
    const { elements } = localeOf('nl').terms;
    expect(ELEMENTS.map((element) => elements[element])).toEqual(PRINTED);
  });

  withReading('were typed as the second reading has them, where it is present', () => {
    expect(reading!.ten_elements.rows.map((row) => row[0])).toEqual(PRINTED);
  });

  it('are rates, but for demand, which is a growth of jobs and can be negative', () => {
    expect(ELEMENTS.filter((element) => ELEMENT_SCALE[element] === 'interval')).toEqual(['demand']);
  });
});
