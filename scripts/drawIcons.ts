/**
 * Draws the add-in's icons. Run with `npx tsx scripts/drawIcons.ts`; the PNG files in assets/icons are its output.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { GLYPHS, type GlyphName } from './icons/glyphs';
import { png } from './icons/png';

/** The ribbon needs 16, 32 and 80; the list of add-ins shows the add-in's own icon in 32 and 64. */
const RIBBON_SIZES = [16, 32, 80];
const OWN_SIZES = [16, 32, 64, 80];

/** Every file in assets/icons, with what it shows and how large. */
export const ICON_FILES: readonly {
  readonly file: string;
  readonly glyph: GlyphName;
  readonly size: number;
}[] = (Object.keys(GLYPHS) as GlyphName[]).flatMap((glyph) =>
  (glyph === 'icon' ? OWN_SIZES : RIBBON_SIZES).map((size) => ({
    file: `${glyph}-${size}.png`,
    glyph,
    size,
  })),
);

/** The bytes of one icon. */
export const drawIcon = (glyph: GlyphName, size: number): Buffer => png(GLYPHS[glyph], size);

if (require.main === module) {
  const folder = path.resolve(__dirname, '../assets/icons');
  mkdirSync(folder, { recursive: true });
  for (const { file, glyph, size } of ICON_FILES)
    writeFileSync(path.join(folder, file), drawIcon(glyph, size));
}
