import { forecastSaid } from './forecastYears';

const YEARS = [2018, 2023, 2025, 2030, 2035];
const yearsSaid = (text: string): readonly number[] => forecastSaid(text, YEARS).years;

describe('a sentence about a forecast', () => {
  it.each<[string, readonly number[]]>([
    ['2030 betreft een prognose', [2030]],
    ['2030 en 2035 zijn prognoses', [2030, 2035]],
    ['2025, 2030 en 2035 zijn prognoses', [2025, 2030, 2035]],
    ['Banen 2018-2023, prognose 2030 en 2035', [2030, 2035]],
    ['Banen 2018, 2023 en 2030 (prognose)', [2030]],
    ['Ontwikkeling 2018-2035 (2030: prognose)', [2030]],
    ['2018-2023 (realisatie) 2025-2035 (prognose)', [2025, 2030, 2035]],
    ['Vanaf 2025 zijn de cijfers geraamd.', [2025, 2030, 2035]],
    ['2030 en verder: raming', [2030, 2035]],
    ['Cijfers na 2025 zijn prognoses (EIB)', [2030, 2035]],
    ['Raming 2025 t/m 2030', [2025, 2030]],
    ['Raming 2025 tot en met 2030', [2025, 2030]],
    ['Figures for 2030 and 2035 are projections; forecast from 2030', [2030, 2035]],
    ['Verwachte banen in 2030', [2030]],
  ])('tells its years: %s', (text, years) => {
    expect(yearsSaid(text)).toEqual(years);
  });

  it.each([
    '2023 is geen prognose',
    'Banen 2023 exclusief de verwachte uitbreiding',
    'Banen naar sector, 2018-2023',
    'Voorlopige cijfers 2023',
    'Definitieve cijfers over 2023 worden in 2025 verwacht.',
    'The figures of 2023 are expected to change',
  ])('is not one where nothing is expected: %s', (text) => {
    expect(forecastSaid(text, YEARS)).toEqual({ years: [], isUnclear: false });
  });

  it.each(['Banen: realisatie en prognose', 'Bron: LISA, prognose Primos', 'Realisatie 2018 prognose 2030'])(
    'leaves open which years: %s',
    (text) => {
      expect(forecastSaid(text, YEARS)).toEqual({ years: [], isUnclear: true });
    },
  );

  it('speaks of no year of a table that ends before it', () => {
    expect(forecastSaid('Bron: LISA; prognose 2040 op aanvraag', YEARS)).toEqual({
      years: [],
      isUnclear: false,
    });
  });
});
