import { cellAddress, columnLetters, parseArea } from '../../workbook/address';
import { formulaTokens } from './formulaTokens';
import { nameInFile } from './futureFunctions';
import { OoxmlPackage } from './ooxmlPackage';
import { PLAIN_FUNCTIONS } from './plainFunctions';
import { SHEET_ORDER } from './schemaOrder';
import { SharedStrings } from './sharedStrings';
import { readSheet, type StoredSheet } from './sheetReader';
import { childOf, elementsOf, textOf, type XmlElement } from './xml';
import { unpackArchive } from './zipArchive';

export interface StoredFormulaCell {
  readonly sheet: string;
  readonly address: string;
  /** As it stands in the file: no equals sign, with prefixes. */
  readonly formula: string;
}

/** What a saved file holds, and what would make Excel repair it or show something else than meant. */
export interface Inspection {
  readonly formulas: readonly StoredFormulaCell[];
  /** Every function called, with its prefix. */
  readonly functions: readonly string[];
  readonly sharedStrings: readonly string[];
  /** One sentence each; empty for a file that is all right. */
  readonly problems: readonly string[];
}

const ABSOLUTE_PATH = /[A-Za-z]:\\[^<>"]+|(?:^|["'>\s(])\/(?:home|Users|root|tmp|var|mnt|work)\/[^<>"\s]*/;

function inspectFormula({ sheet, address, formula }: StoredFormulaCell, functions: Set<string>): string[] {
  const where = `${sheet}!${address}`;
  return formulaTokens(formula)
    .filter(({ kind }) => kind === 'function')
    .flatMap(({ text }) => {
      functions.add(text);
      if (/^_xldudf_/.test(text)) return [];
      const plain = text.replace(/^(?:_xlfn\.)?(?:_xlws\.)?/, '');
      if (nameInFile(plain) !== text)
        return [`${where} calls ${text}, which Excel stores as ${nameInFile(plain)}`];
      return PLAIN_FUNCTIONS.has(plain.toUpperCase())
        ? []
        : [`${where} calls ${text}, which is no plain function`];
    });
}

/** The relationships, types and order by which Excel finds its way; a fault in them makes it repair the file. */
function inspectStructure(pack: OoxmlPackage): string[] {
  const problems: string[] = [];
  for (const part of ['', ...pack.names]) {
    if (part !== '' && pack.contentType(part) === '' && part !== '[Content_Types].xml') {
      problems.push(`${part} has no content type`);
    }
    const ids = new Set<string>();
    for (const { id, target, external } of pack.relationships(part)) {
      if (ids.has(id)) problems.push(`${part} has the relationship ${id} twice`);
      ids.add(id);
      if (!external && !pack.has(target)) problems.push(`${part} leads to ${target}, which is not there`);
    }
  }
  for (const { attributes } of elementsOf(pack.tree('[Content_Types].xml'), 'Override')) {
    if (!pack.has((attributes.PartName ?? '').slice(1)))
      problems.push(`the type of ${attributes.PartName} is of no part`);
  }
  return problems;
}

function inspectPrivacy(pack: OoxmlPackage): string[] {
  const problems: string[] = [];
  for (const part of pack.names.filter((name) => /\.(?:xml|rels|vml)$/.test(name))) {
    const found = ABSOLUTE_PATH.exec(pack.text(part));
    if (found) problems.push(`${part} holds a path of someone's machine: ${found[0].trim()}`);
  }
  const core = pack.related('', '/core-properties');
  for (const one of core === undefined ? [] : elementsOf(pack.tree(core))) {
    if (/creator|lastModifiedBy/.test(one.name) && !/^(?:Unknown|Regiolens)?$/.test(textOf(one))) {
      problems.push(`${core} names a user`);
    }
  }
  return problems;
}

interface Limits {
  readonly formats: number;
  readonly conditional: number;
}

function inspectSheet(name: string, { tree, rows }: StoredSheet, limits: Limits): string[] {
  const problems: string[] = [];
  let rank = 0;
  for (const child of elementsOf(tree)) {
    const at = SHEET_ORDER.indexOf(child.name);
    if (at >= 0 && at < rank) problems.push(`${name} has ${child.name} out of order`);
    rank = Math.max(rank, at);
  }
  let lastRow = -1;
  for (const { row, cells } of rows) {
    if (row <= lastRow) problems.push(`${name} has row ${row + 1} out of order`);
    lastRow = row;
    let lastColumn = -1;
    for (const { column, format } of cells) {
      if (column <= lastColumn) problems.push(`${name} has ${cellAddress(row, column)} out of order`);
      lastColumn = column;
      if (format >= limits.formats)
        problems.push(`${name}!${cellAddress(row, column)} has a format that is not there`);
    }
  }
  let lastMax = 0;
  for (const { attributes } of elementsOf(childOf(tree, 'cols'), 'col')) {
    if (Number(attributes.min) <= lastMax) {
      problems.push(`${name} has column ${columnLetters(Number(attributes.min) - 1)} twice`);
    }
    lastMax = Number(attributes.max);
  }
  for (const rule of elementsOf(tree, 'conditionalFormatting').flatMap((one) => elementsOf(one, 'cfRule'))) {
    if (Number(rule.attributes.dxfId ?? 0) >= Math.max(1, limits.conditional)) {
      problems.push(`${name} has a rule whose look is not there`);
    }
  }
  return [...problems, ...inspectValidations(name, tree)];
}

/** What Office takes of a validation: MS-OI29500, 2.1.613 part 1 section 18.3.1.32, and 255 characters of words. */
function inspectValidations(name: string, tree: XmlElement): string[] {
  const list = childOf(tree, 'dataValidations');
  const all = elementsOf(list, 'dataValidation');
  const problems: string[] = [];
  if (list && (all.length === 0 || (list.attributes.count ?? String(all.length)) !== String(all.length)))
    problems.push(`${name} counts its validations wrongly`);
  const limits = { promptTitle: 32, prompt: 255, errorTitle: 32, error: 224 } as const;
  for (const one of all) {
    const at = `${name} has a validation of ${one.attributes.sqref}`;
    for (const [attribute, most] of Object.entries(limits)) {
      if ((one.attributes[attribute] ?? '').length > most) problems.push(`${at} with a long ${attribute}`);
    }
    const words = /^"(.*)"$/s.exec(textOf(childOf(one, 'formula1')))?.[1];
    if ((words?.length ?? 0) > 255) problems.push(`${at} with more words than Excel takes`);
  }
  return problems;
}

function inspectTables(
  pack: OoxmlPackage,
  part: string,
  name: string,
  sheet: StoredSheet,
  seen: Set<string>,
): string[] {
  const problems: string[] = [];
  for (const { target, type } of pack.relationships(part)) {
    if (!type.endsWith('/table')) continue;
    const root: XmlElement = pack.tree(target);
    for (const mark of [`id ${root.attributes.id}`, `name ${root.attributes.displayName?.toLowerCase()}`]) {
      if (seen.has(mark)) problems.push(`two tables have the ${mark}`);
      seen.add(mark);
    }
    const area = parseArea(root.attributes.ref ?? '');
    const columns = elementsOf(childOf(root, 'tableColumns'), 'tableColumn');
    if (!area || area.lastColumn - area.column + 1 !== columns.length) {
      problems.push(`${target} has another number of columns than its area`);
      continue;
    }
    if (root.attributes.headerRowCount === '0') continue;
    const headers = sheet.rows.find(({ row }) => row === area.row)?.cells ?? [];
    columns.forEach(({ attributes }, index) => {
      const header = headers.find(({ column }) => column === area.column + index)?.value;
      const expected = (attributes.name ?? '').replace(/_x000a_/gi, '\n');
      if (header !== expected) problems.push(`${name} has "${String(header)}" over the column "${expected}"`);
    });
  }
  return problems;
}

/**
 * Looks into a saved file for what tests want to know of it: its formulas and texts as they are stored, and faults
 * that Excel would repair or show as an error. It reads what is there and trusts nothing that wrote it.
 * @throws FileError when the file cannot be read at all
 */
export async function inspectXlsx(bytes: Uint8Array): Promise<Inspection> {
  const pack = new OoxmlPackage(await unpackArchive(bytes));
  const workbookPart = pack.related('', '/officeDocument') ?? '';
  const workbook = pack.tree(workbookPart);
  const treeOf = (kind: string): XmlElement | undefined => {
    const part = pack.related(workbookPart, kind);
    return part !== undefined && pack.has(part) ? pack.tree(part) : undefined;
  };
  const { texts } = new SharedStrings(treeOf('/sharedStrings'));
  const styles = treeOf('/styles');
  const limits = {
    formats: Math.max(1, elementsOf(childOf(styles, 'cellXfs')).length),
    conditional: elementsOf(childOf(styles, 'dxfs')).length,
  };
  const formulas: StoredFormulaCell[] = [];
  const functions = new Set<string>();
  const problems = [...inspectStructure(pack), ...inspectPrivacy(pack)];
  const tables = new Set<string>();
  const relationships = pack.relationships(workbookPart);
  for (const { attributes } of elementsOf(childOf(workbook, 'sheets'), 'sheet')) {
    const name = attributes.name ?? '';
    if (name.length > 31 || /[[\]:*?/\\]|^'|'$/.test(name)) problems.push(`${name} is no name for a sheet`);
    const one = relationships.find(({ id }) => id === attributes['r:id']);
    if (!one?.type.endsWith('/worksheet')) continue;
    const sheet = readSheet(pack.text(one.target), texts);
    problems.push(
      ...inspectSheet(name, sheet, limits),
      ...inspectTables(pack, one.target, name, sheet, tables),
    );
    for (const { row, column, formula } of sheet.rows.flatMap(({ cells }) => cells)) {
      if (formula) formulas.push({ sheet: name, address: cellAddress(row, column), formula: formula.text });
    }
  }
  for (const one of formulas) problems.push(...inspectFormula(one, functions));
  return { formulas, functions: [...functions].sort(), sharedStrings: texts, problems };
}
