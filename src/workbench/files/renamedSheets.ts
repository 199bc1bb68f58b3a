import { sheetReference } from '../../workbook/address';
import { formulaTokens } from './formulaTokens';
import type { OoxmlPackage } from './ooxmlPackage';
import { elementsOf, textOf, type XmlElement } from './xml';

/** A sheet's name in the file and now; a new sheet has none before. */
interface Renaming {
  readonly before: string | undefined;
  readonly now: string;
  readonly tree: XmlElement;
}

/** Where formulas stand outside cells: validations, rules, names, charts, sparklines, table columns. */
const FORMULA_ELEMENTS =
  /^(?:\w+:)?(?:f|formula|formula1|formula2|definedName|calculatedColumnFormula|totalsRowFormula|sqref)$/;
const PARTS_WITH_FORMULAS = /\/(?:charts|chartEx|tables|drawings)\/[^/]+\.xml$/;

/** The formula with its references to one sheet leading to its new name. */
export function renameInFormula(formula: string, before: string, now: string): string {
  const plain = (text: string): string =>
    text
      .replace(/^'([\s\S]*)'$/, '$1')
      .replace(/''/g, "'")
      .toLowerCase();
  return formulaTokens(formula)
    .map((token) =>
      token.kind === 'sheet' && plain(token.text) === before.toLowerCase()
        ? sheetReference(now).slice(0, -1)
        : token.text,
    )
    .join('');
}

function renameWithin(tree: XmlElement, renamings: readonly (readonly [string, string])[]): void {
  for (const child of elementsOf(tree)) {
    if (!FORMULA_ELEMENTS.test(child.name)) {
      renameWithin(child, renamings);
      continue;
    }
    const text = textOf(child);
    const renamed = renamings.reduce((formula, [before, now]) => renameInFormula(formula, before, now), text);
    if (renamed !== text) child.children = [renamed];
  }
}

/** Lets what the model does not know (charts, validations, names of one sheet) follow a sheet to its new name. */
export function renameSheets(pack: OoxmlPackage, sheets: readonly Renaming[]): void {
  const renamings = sheets
    .filter(({ before, now }) => before !== undefined && before !== now)
    .map(({ before, now }) => [before!, now] as const);
  if (renamings.length === 0) return;
  for (const { tree } of sheets) renameWithin(tree, renamings);
  const workbookPart = pack.related('', '/officeDocument')!;
  for (const part of [workbookPart, ...pack.names.filter((name) => PARTS_WITH_FORMULAS.test(name))]) {
    renameWithin(pack.tree(part), renamings);
  }
}
