import { SHAPE_PREFIX, SHAPE_TEXT, type DrawingPlan, type ShapePlan, type ShapeTone } from '../shapePlan';
import { LAYOUT, type SheetPlan } from '../sheetPlan';
import { COLOURS } from './appearance';
import type { SheetImage } from './composeSheet';

interface Ink {
  readonly fill: string;
  /** Absent draws no edge. */
  readonly edge?: string;
  readonly title: string;
}

const INKS: Readonly<Record<ShapeTone, Ink>> = {
  label: { fill: COLOURS.headerFill, title: COLOURS.accent },
  plain: { fill: COLOURS.paper, edge: COLOURS.line, title: COLOURS.ink },
  accent: { fill: COLOURS.paper, edge: COLOURS.accent, title: COLOURS.ink },
  strong: { fill: COLOURS.strong.fill, edge: COLOURS.strong.text, title: COLOURS.strong.text },
  neutral: { fill: COLOURS.neutral.fill, edge: COLOURS.neutral.text, title: COLOURS.neutral.text },
  weak: { fill: COLOURS.weak.fill, edge: COLOURS.weak.text, title: COLOURS.weak.text },
  arrow: { fill: COLOURS.accent, title: COLOURS.ink },
};

const EDGE_WEIGHT = 0.75;

/** Where the cells under a drawing came to lie. */
export interface DrawingGround {
  readonly rows: Excel.Range;
  readonly columns: ReadonlyMap<string, Excel.Range>;
}

/** Gives the rows under a drawing their height, and asks where they came to lie; null where there is no drawing. */
export function reserveDrawing(worksheet: Excel.Worksheet, { plan }: SheetImage): DrawingGround | null {
  const { drawing } = plan;
  if (!drawing) return null;
  const first = LAYOUT.firstRow + rowOf(plan, drawing);
  const rows = worksheet.getRangeByIndexes(first, 0, drawing.keys.length, plan.columns.length);
  rows.format.rowHeight = drawing.rowHeight;
  const columns = plan.columns.map(
    ({ id }, index) => [id, worksheet.getRangeByIndexes(first, index, 1, 1).load('left,width')] as const,
  );
  return { rows: rows.load('top'), columns: new Map(columns) };
}

function rowOf({ rows }: SheetPlan, { keys }: DrawingPlan): number {
  const row = rows.findIndex(({ key }) => key === keys[0]);
  if (row < 0) throw new Error(`The plan has no row ${keys[0]} to draw on.`);
  return row;
}

/**
 * Draws the shapes of a sheet over the rows reserved for them. A shape that is there already is given its place, text
 * and looks anew; one of ours that the plan has no longer is taken off; hers are left alone.
 *
 * @param ground the cells under the drawing, once they were loaded; null where there is no drawing.
 */
export function writeDrawing(
  worksheet: Excel.Worksheet,
  { plan, previous }: SheetImage,
  ground: DrawingGround | null,
): void {
  const planned = plan.drawing?.shapes ?? [];
  const present = previous?.shapes ?? new Set<string>();
  const names = new Set(planned.map(({ name }) => name));
  for (const name of present) {
    if (name.startsWith(SHAPE_PREFIX) && !names.has(name)) worksheet.shapes.getItem(name).delete();
  }
  if (!plan.drawing || !ground) return;
  for (const shape of planned) {
    const isNew = !present.has(shape.name);
    const drawn = isNew ? newShape(worksheet, shape) : worksheet.shapes.getItem(shape.name);
    place(drawn, shape, ground);
    writeText(drawn, shape);
    writeInk(drawn, INKS[shape.tone]);
    drawn.altTextTitle = shape.alternativeTitle;
    drawn.altTextDescription = shape.alternativeText;
  }
}

function place(drawn: Excel.Shape, shape: ShapePlan, { rows, columns }: DrawingGround): void {
  const [first, last] = [columns.get(shape.firstColumn), columns.get(shape.lastColumn)];
  if (!first || !last) throw new Error(`The plan has no columns under ${shape.name}.`);
  const left = first.left + shape.gap;
  const room = last.left + last.width - left;
  const width = shape.width ?? room;
  drawn.left = left + (room - width) / 2;
  drawn.top = rows.top + shape.top;
  drawn.width = width;
  drawn.height = shape.height;
}

function newShape(worksheet: Excel.Worksheet, { name, tone }: ShapePlan): Excel.Shape {
  const type = tone === 'arrow' ? 'UpArrow' : 'RoundRectangle';
  const shape = worksheet.shapes.addGeometricShape(type as Excel.GeometricShapeType);
  shape.name = name;
  return shape;
}

function writeText(drawn: Excel.Shape, plan: ShapePlan): void {
  const { tone, title, text } = plan;
  if (tone === 'arrow') return;
  const { titleSize, textSize, margin } = SHAPE_TEXT;
  const { textFrame } = drawn;
  textFrame.horizontalAlignment = (
    tone === 'label' ? 'Left' : 'Center'
  ) as Excel.ShapeTextHorizontalAlignment.left;
  textFrame.verticalAlignment = 'Middle' as Excel.ShapeTextVerticalAlignment.middle;
  textFrame.leftMargin = margin;
  textFrame.topMargin = 0;
  textFrame.bottomMargin = 0;
  textFrame.rightMargin = margin;
  const { textRange } = textFrame;
  textRange.text = [title, text].filter((part) => part !== '').join('\n');
  textRange.font.size = textSize;
  textRange.font.bold = false;
  textRange.font.color = COLOURS.ink;
  if (title === '') return;
  const { font } = textRange.getSubstring(0, title.length);
  font.size = titleSize;
  font.bold = true;
  font.color = INKS[tone].title;
}

function writeInk({ fill, lineFormat }: Excel.Shape, ink: Ink): void {
  fill.setSolidColor(ink.fill);
  lineFormat.visible = ink.edge !== undefined;
  if (ink.edge === undefined) return;
  lineFormat.color = ink.edge;
  lineFormat.weight = EDGE_WEIGHT;
}
