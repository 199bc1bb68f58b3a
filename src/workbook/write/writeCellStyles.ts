import type { SheetLocale } from '../../locale/sheetLocale';
import { LAYOUT, type CellStyle, type CellTone } from '../sheetPlan';
import { absoluteAddress } from '../address';
import { SIGNS } from '../signs';
import { COLOURS, numberFormatOf } from './appearance';
import type { SheetImage } from './composeSheet';
import { RULE_MARK, addRatingRules, clearRules } from './ratingRules';

interface Ink {
  readonly fill?: string;
  readonly colour?: string;
  readonly bold?: true;
  readonly size?: number;
}

const INKS: Readonly<Record<CellTone, Ink>> = {
  heading: { fill: COLOURS.headerFill, colour: COLOURS.accent, bold: true },
  subheading: { colour: COLOURS.quietText, bold: true },
  figure: { colour: COLOURS.accent, bold: true, size: 16 },
  quiet: { colour: COLOURS.quietText },
  box: { fill: COLOURS.neutral.fill },
  strong: { fill: COLOURS.strong.fill, bold: true },
  neutral: { fill: COLOURS.neutral.fill, bold: true },
  weak: { fill: COLOURS.weak.fill, bold: true },
  bySign: { fill: COLOURS.neutral.fill, bold: true },
  strongText: { fill: COLOURS.neutral.fill, colour: COLOURS.strong.text },
  weakText: { fill: COLOURS.neutral.fill, colour: COLOURS.weak.text },
};

const EDGES = ['EdgeLeft', 'EdgeRight'] as const;

/** Gives the cells of a page that stand out their own looks, neighbours that look alike together. */
export function writeCellStyles(worksheet: Excel.Worksheet, image: SheetImage, locale: SheetLocale): void {
  const { plan } = image;
  if (plan.isPage) {
    const ours = plan.columns.filter(({ owner }) => owner === 'regiolens');
    clearRules(
      worksheet,
      image,
      ours.map(({ id }) => id),
    );
  }
  plan.rows.forEach(({ styles }, index) => {
    if (!styles) return;
    const ofColumn = plan.columns.map(({ id }) => styles[id]);
    for (let first = 0; first < ofColumn.length;) {
      const style = ofColumn[first];
      let end = first + 1;
      while (end < ofColumn.length && isAlike(ofColumn[end], style)) end += 1;
      if (style) {
        const range = worksheet.getRangeByIndexes(LAYOUT.firstRow + index, first, 1, end - first);
        writeStyle(range, style, locale);
        if (style.tone === 'bySign') colourBySign(range, LAYOUT.firstRow + index, first);
      }
      first = end;
    }
  });
}

const isAlike = (one: CellStyle | undefined, other: CellStyle | undefined): boolean =>
  one?.look === other?.look && one?.tone === other?.tone;

function writeStyle(range: Excel.Range, { look, tone }: CellStyle, locale: SheetLocale): void {
  if (look) {
    // One format for all cells: Excel takes a single value for a whole range, which its typing does not know.
    range.numberFormat = numberFormatOf(look, locale) as unknown as string[][];
    range.format.wrapText = look === 'longText';
  }
  if (!tone) return;
  const { fill, colour, bold, size } = INKS[tone];
  if (fill) range.format.fill.color = fill;
  if (colour) range.format.font.color = colour;
  if (bold) range.format.font.bold = true;
  if (size) range.format.font.size = size;
  if (fill && tone !== 'heading') separate(range);
}

function colourBySign(range: Excel.Range, row: number, column: number): void {
  const cell = absoluteAddress(row, column, { row: true, column: true });
  addRatingRules(range, (rating) => `=AND(LEFT(${cell},1)="${SIGNS[rating]}",1+${RULE_MARK})`);
}

/** White lines between boxes that stand side by side. */
function separate(range: Excel.Range): void {
  for (const edge of [...EDGES, 'InsideVertical' as const]) {
    const border = range.format.borders.getItem(edge);
    border.style = 'Continuous';
    border.color = '#FFFFFF';
    border.weight = 'Thick';
  }
}
