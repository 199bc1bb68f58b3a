import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildFunctionsMetadata } from './buildFunctionsMetadata';
import { functionTable, withFunctionTable } from './functionTable';

/** Writes the function table of the README; run it again after a change in `src/functions`. */
const readme = path.resolve(__dirname, '../README.md');

void buildFunctionsMetadata().then(({ metadata }) => {
  writeFileSync(readme, withFunctionTable(readFileSync(readme, 'utf8'), functionTable(metadata)));
});
