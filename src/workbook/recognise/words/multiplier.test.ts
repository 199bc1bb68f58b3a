import { factorIn, isMultiplierOnly } from './multiplier';

describe('what a header or a unit multiplies by', () => {
  it.each([
    'x 1.000',
    'x 1000',
    'x1000',
    'X 1 000',
    '\u00d7 1,000',
    'Banen 2018 (x 1.000)',
    'Banen x duizend',
    'in duizendtallen',
    'in duizenden',
    'duizend',
    'Banen (duizend)',
    'Banen (1.000)',
    '1.000 banen',
    'Jobs (thousands)',
    'in thousands',
    "('000)",
    'Banen 2018 (dzd)',
    'Banen (dzd.)',
    'dzd.',
    'in dzd',
    'x dzd',
    'Banen *1000',
    'Banen*1.000',
    'x1k',
    'Banen 2018 (x 1k)',
    'Thousand persons',
    'Employment, thousand persons, 2023',
    'Thousand persons [THS_PER]',
    'THS_PER',
    '1.000-tallen',
    'Banen van werknemers x 1 000 2023',
    'x 10\u00b3',
    'Banen (x 10^3)',
  ])('is a thousand in %p', (text) => expect(factorIn(text)).toBe(1000));

  it.each(['x 1 mln', 'x mln', 'x 1.000.000', 'in miljoenen', '(mln)', 'Jobs (millions)', 'mln'])(
    'is a million in %p',
    (text) => expect(factorIn(text)).toBe(1_000_000),
  );

  it('is any power of ten behind a sign of multiplication', () => {
    expect(['x 10', '(x 100)', 'x 10.000', 'x 100 000'].map(factorIn)).toEqual([10, 100, 10_000, 100_000]);
  });

  it('is a million where it is written as a power of ten', () => {
    expect(factorIn('x 10\u2076')).toBe(1_000_000);
  });

  it.each(['x 1 mld', 'in miljarden'])('is a milliard in %p', (text) => expect(factorIn(text)).toBe(1e9));

  it.each([
    'Talent (per 1.000 inwoners)',
    'per 1000',
    'Vestigingen per duizend inwoners',
    'per 1 mln',
    'Banen 2018',
    'Aantal banen',
    'max 1000 banen',
    'Index 1000',
    '\u2030',
    'Aandeel (\u2030)',
    'Tienduizend banen erbij',
    '2 x 1000',
    'x 1',
    '1000',
    '1.000',
    'Banen in 2000',
    'Banen per dzd inwoners',
    'Ten thousand jobs lost',
    '2 dzd',
    'x 1 2023',
    'Kolom K',
    'Months',
  ])('is nothing in %p', (text) => expect(factorIn(text)).toBe(1));
});

describe('a text that is a multiplier and nothing else', () => {
  it.each(['x 1 000', '(x 1.000)', 'dzd.', 'in duizenden', 'x 1.000.000', 'thousands'])('is %p', (text) =>
    expect(isMultiplierOnly(text)).toBe(true),
  );

  it.each(['Banen x 1 000', 'duizend banen', 'Aantal (x 1.000)', '2018 x 1.000', 'aantal', '%', '', '2018'])(
    'is not %p, which says more or other things',
    (text) => expect(isMultiplierOnly(text)).toBe(false),
  );
});
