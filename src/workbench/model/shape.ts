import type { ChartPlace } from './chart';

/** The shapes the model knows, by Excel's own words for them. */
export const SHAPE_TYPES = [
  'Rectangle',
  'RoundRectangle',
  'Ellipse',
  'Triangle',
  'Diamond',
  'UpArrow',
  'DownArrow',
  'LeftArrow',
  'RightArrow',
] as const;

export const HORIZONTAL_ALIGNMENTS = ['Left', 'Center', 'Right', 'Justify'] as const;
export const VERTICAL_ALIGNMENTS = ['Top', 'Middle', 'Bottom'] as const;

export type ShapeType = (typeof SHAPE_TYPES)[number];
export type HorizontalAlignment = (typeof HORIZONTAL_ALIGNMENTS)[number];
export type VerticalAlignment = (typeof VERTICAL_ALIGNMENTS)[number];

export interface ShapeFontModel {
  readonly bold: boolean;
  readonly italic: boolean;
  /** `#RRGGBB` */
  readonly color: string;
  /** In points. */
  readonly size: number;
}

/** In points, between the edge of a shape and its text. */
export interface ShapeMargins {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface ShapeTextModel {
  /** Lines are told apart by `\n`. */
  content: string;
  /** The font of each character; of an empty text that of what will be written. Never empty. */
  fonts: readonly ShapeFontModel[];
  horizontal: HorizontalAlignment;
  vertical: VerticalAlignment;
  margins: ShapeMargins;
}

/** A shape on a sheet as plain data. */
export interface ShapeModel {
  readonly id: string;
  name: string;
  type: ShapeType;
  /** Excel lets shapes move and size with the cells under them. */
  place: ChartPlace;
  /** `#RRGGBB`; null is see-through. */
  fill: string | null;
  outline: { color: string; weight: number; visible: boolean };
  text: ShapeTextModel;
  /** What is read aloud: a title and what stands below it; empty when there is none. */
  alternativeTitle: string;
  alternativeText: string;
}

/** A part of a text whose characters have one font. */
export interface ShapeRun {
  readonly text: string;
  readonly font: ShapeFontModel;
}

const isSameFont = (one: ShapeFontModel, other: ShapeFontModel): boolean =>
  one.bold === other.bold &&
  one.italic === other.italic &&
  one.color === other.color &&
  one.size === other.size;

/** The text line by line, each in runs of one font. */
export function runsOf({ content, fonts }: ShapeTextModel): readonly (readonly ShapeRun[])[] {
  let at = 0;
  return content.split('\n').map((line) => {
    const runs: { text: string; font: ShapeFontModel }[] = [];
    for (let index = 0; index < line.length; index += 1) {
      const font = fonts[at + index]!;
      const last = runs[runs.length - 1];
      if (last && isSameFont(last.font, font)) last.text += line[index]!;
      else runs.push({ text: line[index]!, font });
    }
    at += line.length + 1;
    return runs;
  });
}
