import { isDark } from './colourLightness';

describe('the lightness of the background that Excel reports', () => {
  it.each(['#262626', '#000000', '0A0A0A', '#1F1F1FFF'])('calls %s dark', (colour) => {
    expect(isDark(colour)).toBe(true);
  });

  it.each(['#FFFFFF', '#e6e6e6', 'F3F2F1'])('calls %s light', (colour) => {
    expect(isDark(colour)).toBe(false);
  });

  it('takes what is no colour for light, which is what Excel starts with', () => {
    expect(isDark('')).toBe(false);
    expect(isDark('white')).toBe(false);
  });
});
