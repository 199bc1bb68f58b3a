import { createDarkTheme, createLightTheme, type BrandVariants, type Theme } from '@fluentui/tokens';
import { setTheme } from '@fluentui/web-components/theme/set-theme.js';
import { isDark } from './colourLightness';

/** The accent of the sheets, from nearly black to nearly white; 80 is the accent itself. */
const TEAL: BrandVariants = {
  10: '#011A18',
  20: '#05211F',
  30: '#0A2E2C',
  40: '#0E3B38',
  50: '#114A46',
  60: '#145A55',
  70: '#186A64',
  80: '#1B7F79',
  90: '#2C8C86',
  100: '#459993',
  110: '#5DA7A1',
  120: '#76B5B0',
  130: '#90C4BF',
  140: '#ABD2CF',
  150: '#C7E1DF',
  160: '#E3F0EF',
};

/** Fluent greys out what cannot be pressed until it cannot be read; here it stays readable (4.5:1). */
const LIGHT: Theme = { ...createLightTheme(TEAL), colorNeutralForegroundDisabled: '#666666' };

/** On a dark ground Fluent takes shades of the brand that are too dark for a text of this size. */
const DARK: Theme = {
  ...createDarkTheme(TEAL),
  colorNeutralForegroundDisabled: '#949494',
  colorBrandForeground1: TEAL[120],
  colorBrandForeground2: TEAL[130],
  colorBrandForegroundLink: TEAL[120],
  colorBrandForegroundLinkHover: TEAL[140],
};

/** Dresses the page as Excel is dressed; where Excel does not say, as the system is. */
export function followTheme(officeBackground: () => string | undefined): () => void {
  const system = window.matchMedia('(prefers-color-scheme: dark)');
  const apply = (): void => {
    const background = officeBackground();
    const isDarkNow = background === undefined ? system.matches : isDark(background);
    setTheme(isDarkNow ? DARK : LIGHT);
    document.documentElement.style.colorScheme = isDarkNow ? 'dark' : 'light';
    document.documentElement.dataset['theme'] = isDarkNow ? 'dark' : 'light';
  };
  system.addEventListener('change', apply);
  apply();
  return apply;
}
