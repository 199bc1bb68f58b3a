import type { FunctionsMetadata } from '../buildFunctionsMetadata';
import { functionPage } from './functionPage';
import { indexPage } from './indexPage';

/** Every help page of the functions, by its place beside the pane's page. */
export function helpPages(metadata: FunctionsMetadata): ReadonlyMap<string, string> {
  return new Map([
    ['help/functions.html', indexPage()],
    ...metadata.functions.map((one): [string, string] => [
      `help/functions/${one.id}.html`,
      functionPage(one),
    ]),
  ]);
}
