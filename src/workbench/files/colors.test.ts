import { readColor, readTheme } from './colors';
import { element, parseXml } from './xml';

const theme = readTheme(undefined);

describe('colours', () => {
  it('are read by value, by theme and by number', () => {
    expect(readColor(element('color', { rgb: 'FF1B7F79' }), theme)).toBe('#1B7F79');
    expect(readColor(element('color', { theme: 0 }), theme)).toBe('#FFFFFF');
    expect(readColor(element('color', { indexed: 10 }), theme)).toBe('#FF0000');
  });

  it('that are automatic or unreadable are none', () => {
    expect(readColor(undefined, theme)).toBeUndefined();
    expect(readColor(element('color', { auto: 1 }), theme)).toBeUndefined();
    expect(readColor(element('color', { indexed: 64 }), theme)).toBeUndefined();
    expect(readColor(element('color', { theme: 99 }), theme)).toBeUndefined();
  });

  // The colours of Excel's own palette: accents of the Office themes of 2007 and 2013, lightened by 80, 60 and 40 per
  // cent and darkened by 25 and 50, as Excel shows and saves them.
  it.each([
    ['4F81BD', ['DCE6F1', 'B8CCE4', '95B3D7', '366092', '244062']],
    ['5B9BD5', ['DDEBF7', 'BDD7EE', '9BC2E6', '2F75B5', '1F4E78']],
    ['ED7D31', ['FCE4D6', 'F8CBAD', 'F4B084', 'C65911', '833C0C']],
  ])('of the shades of %s are those of Excel', (accent, shades) => {
    const colors = [0.8, 0.6, 0.4, -0.25, -0.5].map((tint) =>
      readColor(element('color', { rgb: `FF${accent}`, tint }), theme),
    );
    expect(colors).toEqual(shades.map((shade) => `#${shade}`));
  });

  it('of a theme come in the order by which cells name them, which is light before dark', () => {
    const names = 'dk1 lt1 dk2 lt2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink'.split(' ');
    const slots = names.map(
      (name, index) => `<a:${name}><a:srgbClr val="00000${index.toString(16)}"/></a:${name}>`,
    );
    const tree = parseXml(
      `<a:theme xmlns:a="x"><a:themeElements><a:clrScheme>${slots.join('')}</a:clrScheme></a:themeElements></a:theme>`,
    );
    expect(readTheme(tree).slice(0, 5)).toEqual(['000001', '000000', '000003', '000002', '000004']);
  });
});
