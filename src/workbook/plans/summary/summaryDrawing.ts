import { SHAPE_PREFIX, SHAPE_TEXT, type DrawingPlan, type ShapePlan, type ShapeTone } from '../../shapePlan';
import { FIVE, PAGE_COLUMN_WIDTH, TOPIC, pageRow } from './summaryLayout';
import { columnWidthInPoints } from '../../write/appearance';
import type { RowPlan } from '../../sheetPlan';

/** One box of the drawing. */
export interface DrawnBox {
  readonly title: string;
  readonly text: string;
  readonly tone: Exclude<ShapeTone, 'label' | 'arrow'>;
  /** The same in words, without signs; what is read aloud. */
  readonly spoken: string;
}

/** A layer: boxes side by side in a band with a name; each layer serves the one above it. */
export interface DrawnLayer {
  /** Stable, whatever the language. */
  readonly key: string;
  readonly label: string;
  readonly boxes: readonly DrawnBox[];
  /** Boxes as wide as the band, below the others. */
  readonly wide?: readonly DrawnBox[];
}

export interface DrawingTexts {
  /** What is read aloud of an arrow. */
  readonly serves: (lower: string, upper: string) => string;
  readonly arrow: string;
}

/** In points. */
const GAP = 5;
const ARROW = { width: 22, height: 15, gap: 1.5 } as const;
const ROW_HEIGHT = 30;

/** Of one line of text, in parts of its size: what fonts of offices take. */
const LINE_HEIGHT = 1.25;
/** The mean width of a character, in parts of its size; on the wide side, since fonts differ. */
const CHARACTER_WIDTH = { bold: 0.56, plain: 0.52 } as const;

const ACROSS = FIVE.length;
const MIDDLE = FIVE[Math.floor(ACROSS / 2)]!;
const BOX_WIDTH = columnWidthInPoints(PAGE_COLUMN_WIDTH) - GAP;

/** How many lines a text takes in so many points. */
function linesOf(text: string, size: number, character: number, width: number): number {
  const most = Math.max(1, Math.floor((width - 2 * SHAPE_TEXT.margin) / (size * character)));
  return text.split('\n').reduce((lines, paragraph) => {
    let used = 0;
    let own = 1;
    for (const word of paragraph.split(' ')) {
      if (used > 0 && used + 1 + word.length > most) {
        own += 1;
        used = 0;
      }
      used += (used > 0 ? 1 : 0) + word.length;
      own += Math.max(0, Math.ceil(used / most) - 1);
      used = used > most ? used % most : used;
    }
    return lines + own;
  }, 0);
}

function heightOf({ title, text }: DrawnBox, width: number): number {
  const titleLines = title === '' ? 0 : linesOf(title, SHAPE_TEXT.titleSize, CHARACTER_WIDTH.bold, width);
  const textLines = text === '' ? 0 : linesOf(text, SHAPE_TEXT.textSize, CHARACTER_WIDTH.plain, width);
  const lines = titleLines * SHAPE_TEXT.titleSize + textLines * SHAPE_TEXT.textSize;
  return Math.ceil(lines * LINE_HEIGHT + 2 * SHAPE_TEXT.margin);
}

/** The boxes of a layer in rows, none wider than a fifth of the page, and those that are as wide as the band. */
const rowsOf = ({ boxes, wide = [] }: DrawnLayer): DrawnBox[][] => [
  ...Array.from({ length: Math.ceil(boxes.length / ACROSS) }, (_, row) =>
    boxes.slice(row * ACROSS, (row + 1) * ACROSS),
  ),
  ...wide.map((box) => [box]),
];

/** The boxes of a layer, and at the left its name. */
function layerShapes(
  layer: DrawnLayer,
  top: number,
): { readonly shapes: ShapePlan[]; readonly height: number } {
  const { key, label, wide = [] } = layer;
  const boxes: ShapePlan[] = [];
  let bottom = top;
  rowsOf(layer).forEach((row, index) => {
    const isWide = row.some((box) => wide.includes(box));
    const width = isWide ? ACROSS * (BOX_WIDTH + GAP) - GAP : BOX_WIDTH;
    const height = Math.max(...row.map((box) => heightOf(box, width)));
    row.forEach(({ title, text, tone, spoken }, column) => {
      boxes.push({
        name: `${SHAPE_PREFIX}${key}.${index + 1}.${column + 1}`,
        ...{ tone, title, text, height },
        firstColumn: FIVE[column]!,
        lastColumn: FIVE[isWide ? ACROSS - 1 : column]!,
        gap: GAP,
        top: bottom,
        alternativeTitle: title === '' ? label : `${label}: ${withoutSign(title)}`,
        alternativeText: spoken,
      });
    });
    bottom += height + GAP;
  });
  const height = bottom - GAP - top;
  const name: ShapePlan = {
    name: SHAPE_PREFIX + key,
    tone: 'label',
    ...{ title: label, text: '', gap: 0, top, height },
    ...{ firstColumn: TOPIC, lastColumn: TOPIC },
    alternativeTitle: label,
    alternativeText: [...layer.boxes, ...wide]
      .map(({ title, spoken }) => [withoutSign(title), spoken].filter((part) => part !== '').join(': '))
      .join('; '),
  };
  return { shapes: [name, ...boxes], height };
}

const withoutSign = (title: string): string => title.replace(/^[▲●▼] /, '');

/** Lays the layers out one above the other, with an arrow from each to the one it serves. */
export function drawingOf(layers: readonly DrawnLayer[], texts: DrawingTexts): DrawingPlan | null {
  if (layers.length === 0) return null;
  const shapes: ShapePlan[] = [];
  let bottom: number = GAP;
  layers.forEach((layer, index) => {
    const upper = layers[index - 1];
    if (upper) {
      shapes.push({
        name: `${SHAPE_PREFIX}arrow.${layer.key}`,
        tone: 'arrow',
        ...{ title: '', text: '', gap: GAP, width: ARROW.width, height: ARROW.height },
        ...{ firstColumn: MIDDLE, lastColumn: MIDDLE },
        top: bottom + ARROW.gap,
        alternativeTitle: texts.arrow,
        alternativeText: texts.serves(layer.label, upper.label),
      });
      bottom += ARROW.height + 2 * ARROW.gap;
    }
    const drawn = layerShapes(layer, bottom);
    shapes.push(...drawn.shapes);
    bottom += drawn.height;
  });
  const rows = Math.ceil((bottom + GAP) / ROW_HEIGHT);
  return {
    keys: Array.from({ length: rows }, (_, index) => `drawing:${index + 1}`),
    rowHeight: ROW_HEIGHT,
    shapes,
  };
}

/** The rows that are kept free for a drawing. */
export const drawingRows = ({ keys }: DrawingPlan): RowPlan[] => keys.map((key) => pageRow(key, []));
