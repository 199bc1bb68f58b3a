import { yearsSaid } from './yearsSaid';

it.each([
  ['Banen naar sector, 2018', [2018]],
  ['2018', [2018]],
  ['Banen 2013-2018', [2013, 2018]],
  ['Banen naar sector (SBI 2008)', []],
  ['Banen in de stad (rapport 2019)', []],
  ['Bron: LISA 2019', []],
  ['Data extracted on 12/03/2024', []],
  ['Gedownload op 12-3-2024', []],
  ['Laatst gewijzigd: 12 maart 2024', []],
  ['Last updated 2024-03-12', []],
])('%s is of %j', (text, years) => {
  expect(yearsSaid(text)).toEqual(years);
});
