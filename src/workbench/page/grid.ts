import {
  UniverNetworkPlugin,
  UniverSheetsCorePreset,
  UniverSheetsNumfmtPlugin,
  UniverSheetsNumfmtUIPlugin,
} from '@univerjs/preset-sheets-core';
import english from '@univerjs/preset-sheets-core/locales/en-US';
import styles from '@univerjs/preset-sheets-core/lib/index.css';
import { createUniver, defaultTheme, LocaleType, mergeLocales } from '@univerjs/presets';
import { adoptStyles } from './adoptStyles';

export type Grid = ReturnType<typeof createUniver>;

/** What a cell shows comes from the model, formats applied; and nothing is fetched. */
const LEFT_OUT: ReadonlySet<unknown> = new Set([
  UniverNetworkPlugin,
  UniverSheetsNumfmtPlugin,
  UniverSheetsNumfmtUIPlugin,
]);

/**
 * Makes the grid in an element. No formula ever reaches the grid's own calculation, which is there because the editor
 * of formulas needs it.
 */
export function createGrid(container: HTMLElement): Grid {
  adoptStyles(styles);
  const preset = UniverSheetsCorePreset({
    container,
    header: true,
    toolbar: false,
    contextMenu: false,
    formulaBar: true,
    footer: { statisticBar: false, menus: false, zoomSlider: true },
    sheets: {
      clipboardConfig: { hidePasteOptions: true },
      disableForceStringAlert: true,
      disableForceStringMark: true,
    },
  });
  const plugins = preset.plugins.filter((entry) => !LEFT_OUT.has(Array.isArray(entry) ? entry[0] : entry));
  return createUniver({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: mergeLocales(english) },
    theme: defaultTheme,
    presets: [{ ...preset, plugins }],
  });
}
