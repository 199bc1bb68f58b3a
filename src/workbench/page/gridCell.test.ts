import { HorizontalAlign, VerticalAlign, WrapStrategy } from '@univerjs/presets';
import { CellError, type CellStyle, type ErrorCode, type Scalar } from '../model/cell';
import { gridCell, type ShownCell } from './gridCell';
import { shownText } from './shownText';

jest.mock('@univerjs/presets', () => jest.requireActual<{ gridNames: object }>('./gridFixture').gridNames);

const shown = (value: Scalar, style: CellStyle = {}, more: Partial<ShownCell> = {}) =>
  gridCell({ value, style, table: undefined, conditional: undefined, width: undefined, ...more }, 'nl-NL');
const styleOf = (...given: Parameters<typeof shown>): Record<string, unknown> =>
  shown(...given).s as Record<string, unknown>;

describe('a cell on the grid', () => {
  it('shows the text that Excel shows, in the language of the user', () => {
    expect(shown(1234.5, { numberFormat: '#,##0.0' }).v).toBe('1.234,5');
    expect(shown(true).v).toBe('WAAR');
    expect(shown(null).v).toBeUndefined();
  });

  // Dutch Excel's names: support.microsoft.com/nl-nl, "Een #WAARDE!-fout corrigeren" and the pages beside it.
  it.each([
    ['#N/A', '#N/B'],
    ['#DIV/0!', '#DEEL/0!'],
    ['#VALUE!', '#WAARDE!'],
    ['#REF!', '#VERW!'],
    ['#NAME?', '#NAAM?'],
    ['#NUM!', '#GETAL!'],
    ['#NULL!', '#LEEG!'],
    ['#SPILL!', '#OVERLOOP!'],
  ] as [ErrorCode, string][])('shows %s as %s in Dutch, and as it is in English', (code, dutch) => {
    expect(shown(new CellError(code)).v).toBe(dutch);
    expect(shownText(new CellError(code), 'General', 'en-US')).toBe(code);
  });

  it('stands at the bottom, numbers right, texts left, errors and truths in the middle', () => {
    expect(styleOf('a')).toMatchObject({ vt: VerticalAlign.BOTTOM, ht: HorizontalAlign.LEFT });
    expect(styleOf(1)).toMatchObject({ vt: VerticalAlign.BOTTOM, ht: HorizontalAlign.RIGHT });
    expect(styleOf(false).ht).toBe(HorizontalAlign.CENTER);
    expect(styleOf(new CellError('#N/A')).ht).toBe(HorizontalAlign.CENTER);
    expect(styleOf(1, { horizontalAlignment: 'Left', verticalAlignment: 'Top' })).toMatchObject({
      vt: VerticalAlign.TOP,
      ht: HorizontalAlign.LEFT,
    });
  });

  it('takes the colour of its number format before any other', () => {
    const style: CellStyle = { numberFormat: '0;[Red]-0', fontColor: '#00FF00' };
    const conditional = { fontColor: '#0000FF' };
    expect(styleOf(-1, style, { conditional }).cl).toEqual({ rgb: '#FF0000' });
    expect(styleOf(1, style, { conditional }).cl).toEqual({ rgb: '#0000FF' });
    expect(styleOf(1, style).cl).toEqual({ rgb: '#00FF00' });
    expect(shown(-1, style).v).toBe('-1');
  });

  it('takes what its table gives it where it has nothing of its own, and a rule before both', () => {
    const table: CellStyle = { bold: true, fillColor: '#111111' };
    expect(styleOf('a', {}, { table })).toMatchObject({ bl: 1, bg: { rgb: '#111111' } });
    expect(styleOf('a', { fillColor: '#222222' }, { table }).bg).toEqual({ rgb: '#222222' });
    const conditional = { fillColor: '#333333', bold: false };
    expect(styleOf('a', { fillColor: '#222222' }, { table, conditional })).toMatchObject({
      bg: { rgb: '#333333' },
    });
    expect(styleOf('a', {}, { table, conditional }).bl).toBeUndefined();
  });

  it('wraps, indents and has borders', () => {
    const border = { style: 'Double', weight: 'Thick', color: '#444444' } as const;
    expect(styleOf('a', { wrapText: true, indentLevel: 2, borders: { EdgeTop: border } })).toMatchObject({
      tb: WrapStrategy.WRAP,
      pd: { l: 20 },
      bd: { t: { cl: { rgb: '#444444' } } },
    });
    expect(styleOf('a').bd).toBeUndefined();
  });
});
