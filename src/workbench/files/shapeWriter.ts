import { boxOf } from '../members/rules/chartPlace';
import { runsOf, type ShapeFontModel, type ShapeModel, type ShapeTextModel } from '../model/shape';
import type { SheetModel } from '../model/workbookModel';
import { made } from './chartXml';
import { ALIGNMENTS, ANCHORS, EMU_PER_POINT, GEOMETRIES } from './shapeXml';
import { element, type XmlElement } from './xml';

const emu = (points: number): number => Math.round(points * EMU_PER_POINT);

const solidFill = (color: string): XmlElement =>
  made('a:solidFill', [element('a:srgbClr', { val: color.replace('#', '') })]);

/** Form, place, fill and edge; the place again in full, since not every reader goes by the cells. */
export function shapeProperties(shape: ShapeModel, sheet: SheetModel): XmlElement {
  const { left, top, width, height } = boxOf(sheet, shape.place);
  const { color, weight, visible } = shape.outline;
  return made('xdr:spPr', [
    made('a:xfrm', [
      element('a:off', { x: emu(left), y: emu(top) }),
      element('a:ext', { cx: emu(width), cy: emu(height) }),
    ]),
    element('a:prstGeom', { prst: GEOMETRIES[shape.type] }, [element('a:avLst')]),
    shape.fill === null ? element('a:noFill') : solidFill(shape.fill),
    element('a:ln', { w: emu(weight) }, [visible ? solidFill(color) : element('a:noFill')]),
  ]);
}

const fontElement = (name: string, { bold, italic, color, size }: ShapeFontModel): XmlElement =>
  element(name, { sz: Math.round(size * 100), b: bold ? 1 : 0, i: italic ? 1 : 0 }, [
    solidFill(color),
    // The theme's font for texts, as in the cells around it.
    element('a:latin', { typeface: '+mn-lt' }),
  ]);

/** The text with its place in the shape. */
export function shapeText(text: ShapeTextModel): XmlElement {
  const { margins, horizontal, vertical, fonts } = text;
  return made('xdr:txBody', [
    element('a:bodyPr', {
      vertOverflow: 'overflow',
      horzOverflow: 'overflow',
      wrap: 'square',
      lIns: emu(margins.left),
      tIns: emu(margins.top),
      rIns: emu(margins.right),
      bIns: emu(margins.bottom),
      anchor: ANCHORS[vertical],
    }),
    element('a:lstStyle'),
    ...runsOf(text).map((runs) =>
      made('a:p', [
        element('a:pPr', { algn: ALIGNMENTS[horizontal] }),
        ...runs.map(({ text: run, font }) =>
          made('a:r', [fontElement('a:rPr', font), element('a:t', {}, [run])]),
        ),
        runs.length === 0 ? fontElement('a:endParaRPr', fonts[0]!) : undefined,
      ]),
    ),
  ]);
}
