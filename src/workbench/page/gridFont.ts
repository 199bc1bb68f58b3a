import regular from '@fontsource/carlito/latin-400.css';
import italic from '@fontsource/carlito/latin-400-italic.css';
import bold from '@fontsource/carlito/latin-700.css';
import boldItalic from '@fontsource/carlito/latin-700-italic.css';
import { adoptStyles } from './adoptStyles';

/**
 * Fetches the font the grid draws with: its letters are as wide as those of Excel's Calibri, so that what fits a cell
 * here fits it there. One that does not come holds nothing up; another then stands in for it.
 */
export async function loadGridFont(): Promise<void> {
  adoptStyles(regular, italic, bold, boldItalic);
  const looks = ['', 'bold ', 'italic ', 'italic bold '];
  await Promise.allSettled(looks.map((look) => document.fonts.load(`${look}11px Carlito`)));
}
