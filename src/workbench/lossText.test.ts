import { workbenchLocaleOf } from '../locale/workbenchLocale';
import { locatedLossText, lossText } from './lossText';

const dutch = workbenchLocaleOf('nl').workbench;
const english = workbenchLocaleOf('en').workbench;

describe('the words for what saving loses', () => {
  it('name the kind and the sheet, in the language of the reader', () => {
    const chart = { kind: 'chart', part: 'xl/charts/chart1.xml', sheet: 'Banen' } as const;
    expect(lossText(chart, dutch)).toBe('een grafiek op Banen');
    expect(locatedLossText(chart, english)).toBe('a chart on Banen (xl/charts/chart1.xml)');
  });

  it('name no sheet where it hangs on none', () => {
    const signature = { kind: 'signature', part: '_xmlsignatures/sig1.xml', sheet: undefined } as const;
    expect(locatedLossText(signature, dutch)).toBe('een digitale handtekening (_xmlsignatures/sig1.xml)');
  });

  it('name the element within a part', () => {
    const element = {
      kind: 'element',
      part: 'xl/worksheets/sheet1.xml',
      sheet: 'Banen',
      element: 'sparklines/sparkline',
    } as const;
    expect(locatedLossText(element, dutch)).toBe(
      'een deel van een blad of van de opmaak op Banen (xl/worksheets/sheet1.xml: sparklines/sparkline)',
    );
  });
});
