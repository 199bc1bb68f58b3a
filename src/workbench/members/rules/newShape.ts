import type { SheetModel } from '../../model/workbookModel';
import type { ShapeFontModel, ShapeModel, ShapeType } from '../../model/shape';
import { placeOf } from './chartPlace';

/** What Excel gives a shape that nobody sized, in points. */
const DEFAULT_SIZE = { width: 72, height: 72 } as const;
/** The first accent of Excel's theme of 2013 to 2022, with its edge. */
const DEFAULT_FILL = '#5B9BD5';
const DEFAULT_OUTLINE = { color: '#41719C', weight: 1, visible: true } as const;
export const DEFAULT_FONT: ShapeFontModel = { bold: false, italic: false, color: '#FFFFFF', size: 11 };
/** Of a text box: a tenth and a twentieth of an inch. */
export const DEFAULT_MARGINS = { left: 7.2, top: 3.6, right: 7.2, bottom: 3.6 } as const;

/** A shape as Excel makes one, in the corner of its sheet. */
export function newShape(sheet: SheetModel, type: ShapeType): ShapeModel {
  return {
    id: sheet.workbook.nextId('SHAPE'),
    name: freeName(sheet, type),
    type,
    place: placeOf(sheet, { left: 0, top: 0, ...DEFAULT_SIZE }),
    fill: DEFAULT_FILL,
    outline: { ...DEFAULT_OUTLINE },
    text: {
      content: '',
      fonts: [DEFAULT_FONT],
      horizontal: 'Left',
      vertical: 'Top',
      margins: { ...DEFAULT_MARGINS },
    },
    alternativeTitle: '',
    alternativeText: '',
  };
}

function freeName(sheet: SheetModel, type: ShapeType): string {
  const taken = new Set(sheet.shapes.map(({ name }) => name));
  let number = 1;
  while (taken.has(`${type} ${number}`)) number += 1;
  return `${type} ${number}`;
}
