import { drawingOf, drawingRows, type DrawnBox, type DrawnLayer } from './summaryDrawing';

const TEXTS = { arrow: 'Pijl', serves: (lower: string, upper: string) => `${lower} dient ${upper}` };

const box = (title: string, text = ''): DrawnBox => ({ title, text, tone: 'plain', spoken: text });
const layer = (key: string, boxes: readonly DrawnBox[], wide: readonly DrawnBox[] = []): DrawnLayer => ({
  key,
  label: key.toUpperCase(),
  boxes,
  wide,
});

const drawing = drawingOf(
  [
    layer('goals', [box('▼ Leiderschap', '6 van 8'), box('Zorg')]),
    layer(
      'sectors',
      Array.from({ length: 7 }, (_, index) => box(`S${index}`)),
      [box('', 'alle andere')],
    ),
  ],
  TEXTS,
)!;
const shape = (name: string) => drawing.shapes.find((one) => one.name === `RL_Picture.${name}`)!;

describe('the drawing of the summary', () => {
  it('names each shape by its layer and place, each name once', () => {
    const names = drawing.shapes.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.slice(0, 5)).toEqual([
      'RL_Picture.goals',
      'RL_Picture.goals.1.1',
      'RL_Picture.goals.1.2',
      'RL_Picture.arrow.sectors',
      'RL_Picture.sectors',
    ]);
  });

  it('lays boxes over the columns of the page, five to a row, and wide ones over all five', () => {
    expect(
      [shape('sectors.1.5'), shape('sectors.2.1'), shape('sectors.3.1')].map((one) => [
        one.firstColumn,
        one.lastColumn,
      ]),
    ).toEqual([
      ['five', 'five'],
      ['one', 'one'],
      ['one', 'five'],
    ]);
    expect(shape('sectors.2.1').top).toBeGreaterThan(shape('sectors.1.1').top + shape('sectors.1.1').height);
  });

  it('lets no two shapes of one column lie over each other', () => {
    for (const one of drawing.shapes) {
      for (const other of drawing.shapes) {
        if (one === other || one.firstColumn !== other.firstColumn) continue;
        expect(one.top + one.height <= other.top || other.top + other.height <= one.top).toBe(true);
      }
    }
  });

  it('gives a longer text a higher box, and its neighbours too', () => {
    const long = drawingOf(
      [layer('goals', [box('Kort'), box('Lang', 'veel woorden '.repeat(12).trim())])],
      TEXTS,
    )!;
    const [, first, second] = long.shapes;
    expect(first!.height).toBe(second!.height);
    // Twelve times thirteen letters of half of nine points, on lines of a hundred points: eight lines at least.
    expect(second!.height).toBeGreaterThan(8 * 9);
  });

  it('points an arrow from each layer to the one above it', () => {
    const arrow = shape('arrow.sectors');
    expect(arrow.alternativeText).toBe('SECTORS dient GOALS');
    expect(arrow.top).toBeGreaterThanOrEqual(shape('goals').top + shape('goals').height);
    expect(arrow.top + arrow.height).toBeLessThanOrEqual(shape('sectors').top);
  });

  it('is read aloud without signs', () => {
    expect(shape('goals').alternativeText).toBe('Leiderschap: 6 van 8; Zorg');
    expect(shape('goals.1.1').alternativeTitle).toBe('GOALS: Leiderschap');
  });

  it('keeps rows free that are as high as it is', () => {
    const bottom = Math.max(...drawing.shapes.map(({ top, height }) => top + height));
    expect(drawing.keys.length * drawing.rowHeight).toBeGreaterThanOrEqual(bottom);
    expect((drawing.keys.length - 1) * drawing.rowHeight).toBeLessThan(bottom + 10);
    expect(drawingRows(drawing).map(({ key }) => key)).toEqual(drawing.keys);
  });

  it('is not there without layers', () => {
    expect(drawingOf([], TEXTS)).toBeNull();
  });
});
