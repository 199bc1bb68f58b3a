// Calculates a workbook with IronCalc: cells as they would be typed come in as JSON, what they come to goes out.
// A process of its own, since the package is an ES module for the web, which jest cannot load.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const script = createRequire(import.meta.url).resolve('@ironcalc/wasm');
const { initSync, Model } = await import(pathToFileURL(script).href);
initSync({ module: readFileSync(new URL('wasm_bg.wasm', pathToFileURL(script))) });

/** As many digits as a cell can hold. */
const ALL_DIGITS = '0.00000000000000E+00';
const KINDS = { 1: 'number', 2: 'text', 4: 'boolean', 16: 'error' };

const { sheets } = JSON.parse(readFileSync(0, 'utf8'));
const model = new Model('workbook', 'en', 'UTC', 'en');
model.pauseEvaluation();
sheets.forEach(({ name }, index) => {
  if (index > 0) model.newSheet();
  model.renameSheet(index, name);
});
sheets.forEach(({ cells }, index) => {
  for (const [row, column, input] of cells) model.setUserInput(index, row + 1, column + 1, input);
});
model.evaluate();
const answers = sheets.map(({ cells }, index) =>
  cells.map(([row, column]) => {
    const area = { sheet: index, row: row + 1, column: column + 1, width: 1, height: 1 };
    model.updateRangeStyle(area, 'num_fmt', ALL_DIGITS);
    const kind = KINDS[model.getCellType(index, row + 1, column + 1)];
    return [kind, model.getFormattedCellValue(index, row + 1, column + 1)];
  }),
);
process.stdout.write(JSON.stringify(answers));
