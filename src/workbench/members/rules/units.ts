/**
 * Column widths: Office.js speaks points, the file (and the model) characters of the default font.
 * With Calibri 11 at 96 dpi a digit is 7 pixels wide and a pixel is 0.75 point; the file counts in 1/256 of a digit,
 * the cell's own 5 pixels of padding included (ECMA-376 part 1, 18.3.1.13).
 */
const DIGIT_PIXELS = 7;
const POINTS_PER_PIXEL = 0.75;

export const DEFAULT_COLUMN_POINTS = 48;
export const DEFAULT_ROW_POINTS = 15;
export const DEFAULT_COLUMN_CHARACTERS = 9.140625;
/** 255 characters and their padding. */
export const WIDEST_COLUMN_POINTS = (255 * DIGIT_PIXELS + 5) * POINTS_PER_PIXEL;
export const HIGHEST_ROW_POINTS = 409.5;

export function charactersFromPoints(points: number): number {
  const pixels = Math.round(points / POINTS_PER_PIXEL);
  return Math.trunc((pixels / DIGIT_PIXELS) * 256) / 256;
}

export function pointsFromCharacters(characters: number): number {
  return Math.round(characters * DIGIT_PIXELS) * POINTS_PER_PIXEL;
}

/** A width that shows a text of so many characters: each as wide as a digit, and the padding. */
export function charactersToShow(length: number): number {
  return Math.min(Math.trunc(((length * DIGIT_PIXELS + 5) / DIGIT_PIXELS) * 256) / 256, 255);
}
