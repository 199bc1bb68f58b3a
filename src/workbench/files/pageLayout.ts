import type { PageLayoutModel, SheetModel } from '../model/workbookModel';
import { SHEET_ORDER } from './schemaOrder';
import {
  childOf,
  element,
  ensureChild,
  insertInOrder,
  isTrue,
  removeChild,
  textOf,
  type XmlElement,
} from './xml';

const PROPERTIES_ORDER = ['tabColor', 'outlinePr', 'pageSetUpPr'];
const FOOTER_ORDER = 'oddHeader oddFooter evenHeader evenFooter firstHeader firstFooter'.split(' ');
/** A printer's own settings (ECMA-376 part 1, 18.3.1.63): their default says nothing about the page. */
const FOOTER_PART = /&([LCR])/;

/** Cuts `&LLeft&CMiddle&RRight` into its three parts; a doubled `&&` is an ampersand and no mark. */
export function splitFooter(footer: string): Partial<Record<'L' | 'C' | 'R', string>> {
  const parts: Partial<Record<'L' | 'C' | 'R', string>> = {};
  // What stands before any mark is in the middle.
  let place: 'L' | 'C' | 'R' = 'C';
  for (const piece of footer.match(/&&|&[LCR]|&|[^&]+/g) ?? []) {
    const mark = piece.length === 2 && piece !== '&&' ? FOOTER_PART.exec(piece) : null;
    if (mark) place = mark[1] as 'L' | 'C' | 'R';
    else parts[place] = (parts[place] ?? '') + piece;
  }
  return parts;
}

function joinFooter({ leftFooter, centerFooter, rightFooter }: PageLayoutModel): string {
  const part = (mark: string, text: string | undefined): string => (text ? `&${mark}${text}` : '');
  return part('L', leftFooter) + part('C', centerFooter) + part('R', rightFooter);
}

const POINTS_PER_INCH = 72;
/** Excel's own, in inches. */
export const MARGINS = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 } as const;

/** Reads how a sheet is printed, beside the repeated rows and columns, which are a defined name and are kept. */
export function readPageLayout(tree: XmlElement, sheet: SheetModel): void {
  const setup = childOf(tree, 'pageSetup')?.attributes;
  const layout: PageLayoutModel = {
    ...sheet.pageLayout,
    orientation: setup?.orientation === 'landscape' ? 'Landscape' : 'Portrait',
  };
  if (setup?.paperSize !== undefined) layout.paperSize = Number(setup.paperSize);
  if (isTrue(childOf(childOf(tree, 'sheetPr'), 'pageSetUpPr')?.attributes.fitToPage)) {
    const width = Number(setup?.fitToWidth ?? 1);
    const height = Number(setup?.fitToHeight ?? 1);
    // In the file 0 stands for as many pages as it takes.
    if (width > 0) layout.fitToWidth = width;
    if (height > 0) layout.fitToHeight = height;
  }
  const margins = childOf(tree, 'pageMargins')?.attributes;
  for (const side of ['left', 'right'] as const) {
    const inches = Number(margins?.[side] ?? MARGINS[side]);
    if (inches !== MARGINS[side]) layout[`${side}Margin`] = inches * POINTS_PER_INCH;
  }
  const footer = splitFooter(textOf(childOf(childOf(tree, 'headerFooter'), 'oddFooter')));
  if (footer.L) layout.leftFooter = footer.L;
  if (footer.C) layout.centerFooter = footer.C;
  if (footer.R) layout.rightFooter = footer.R;
  sheet.pageLayout = layout;
}

type LayoutState = Readonly<Record<'setup' | 'margins' | 'footer' | 'titles', string>>;

/** What of a page layout is compared to see whether it changed. */
export const layoutState = ({ pageLayout: layout }: SheetModel): LayoutState => ({
  setup: JSON.stringify([
    layout.orientation,
    layout.paperSize ?? null,
    layout.fitToWidth ?? null,
    layout.fitToHeight ?? null,
  ]),
  footer: joinFooter(layout),
  margins: JSON.stringify([layout.leftMargin ?? null, layout.rightMargin ?? null]),
  titles: JSON.stringify([layout.titleColumns ?? null, layout.titleRows ?? null]),
});

export const NO_LAYOUT: LayoutState = {
  setup: JSON.stringify(['Portrait', null, null, null]),
  margins: JSON.stringify([null, null]),
  footer: '',
  titles: JSON.stringify([null, null]),
};

/** Writes what differs from `before`; the repeated rows and columns are written with the names. */
export function writePageLayout(tree: XmlElement, sheet: SheetModel, before: LayoutState): void {
  const now = layoutState(sheet);
  const layout = sheet.pageLayout;
  if (now.setup !== before.setup) {
    const setup = ensureChild(tree, 'pageSetup', SHEET_ORDER);
    const set = (name: string, value: string | number | undefined): void => {
      if (value === undefined) delete setup.attributes[name];
      else setup.attributes[name] = String(value);
    };
    set('orientation', layout.orientation.toLowerCase());
    set('paperSize', layout.paperSize);
    const fits = layout.fitToWidth !== undefined || layout.fitToHeight !== undefined;
    set('fitToWidth', fits ? (layout.fitToWidth ?? 0) : undefined);
    set('fitToHeight', fits ? (layout.fitToHeight ?? 0) : undefined);
    if (fits) set('scale', undefined);
    const properties = ensureChild(tree, 'sheetPr', SHEET_ORDER);
    const page = ensureChild(properties, 'pageSetUpPr', PROPERTIES_ORDER);
    if (fits) page.attributes.fitToPage = '1';
    else delete page.attributes.fitToPage;
    if (Object.keys(page.attributes).length === 0) removeChild(properties, page);
    if (properties.children.length === 0 && Object.keys(properties.attributes).length === 0) {
      removeChild(tree, properties);
    }
  }
  if (now.margins !== before.margins) {
    const { attributes } = ensureChild(tree, 'pageMargins', SHEET_ORDER);
    for (const [side, inches] of Object.entries(MARGINS)) attributes[side] ??= String(inches);
    for (const side of ['left', 'right'] as const) {
      const points = layout[`${side}Margin`];
      attributes[side] = String(points === undefined ? MARGINS[side] : points / POINTS_PER_INCH);
    }
  }
  if (now.footer !== before.footer) {
    const parent = ensureChild(tree, 'headerFooter', SHEET_ORDER);
    removeChild(parent, childOf(parent, 'oddFooter'));
    if (now.footer) insertInOrder(parent, element('oddFooter', {}, [now.footer]), FOOTER_ORDER);
    if (parent.children.length === 0) removeChild(tree, parent);
  }
}
