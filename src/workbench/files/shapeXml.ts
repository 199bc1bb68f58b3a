import type { HorizontalAlignment, ShapeType, VerticalAlignment } from '../model/shape';

/** How a file names the shapes (ECMA-376 part 1, 20.1.10.56). */
export const GEOMETRIES: Readonly<Record<ShapeType, string>> = {
  Rectangle: 'rect',
  RoundRectangle: 'roundRect',
  Ellipse: 'ellipse',
  Triangle: 'triangle',
  Diamond: 'diamond',
  UpArrow: 'upArrow',
  DownArrow: 'downArrow',
  LeftArrow: 'leftArrow',
  RightArrow: 'rightArrow',
};

export const ALIGNMENTS: Readonly<Record<HorizontalAlignment, string>> = {
  Left: 'l',
  Center: 'ctr',
  Right: 'r',
  Justify: 'just',
};

export const ANCHORS: Readonly<Record<VerticalAlignment, string>> = { Top: 't', Middle: 'ctr', Bottom: 'b' };

/** English metric units, in which drawings measure. */
export const EMU_PER_POINT = 12_700;
