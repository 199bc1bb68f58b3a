import { readFileSync } from 'node:fs';
import * as ts from 'typescript';
import { listMembers } from '../../src/workbench/members/registry';

/** What Microsoft's typings say of one member. */
interface Documented {
  readonly kind: 'property' | 'method';
  readonly isReadonly: boolean;
  /** The requirement sets of its `[Api set: ...]` remarks, one per overload. */
  readonly sets: readonly string[];
}

const START = 'declare namespace Excel {';

/** The namespace Excel of the typings; there is one block with the classes. */
function readTypings(): Map<string, Documented> {
  const text = readFileSync(require.resolve('@types/office-js/index.d.ts'), 'utf8');
  const start = text.indexOf(START);
  const end = text.indexOf('\ndeclare namespace', start + 1);
  const source = ts.createSourceFile('excel.d.ts', text.slice(start, end), ts.ScriptTarget.Latest, true);
  const documented = new Map<string, Documented>();
  const note = (owner: string, member: ts.ClassElement): void => {
    if (!member.name) return;
    const kind = ts.isMethodDeclaration(member) ? 'method' : 'property';
    const comment = source.text.slice(member.getFullStart(), member.getStart());
    const sets = [...comment.matchAll(/\[Api set: (Excel\w* \d+\.\d+)/g)].map((found) => found[1] ?? '');
    const key = `${owner}.${member.name.getText()}`;
    const isReadonly = (ts.getCombinedModifierFlags(member) & ts.ModifierFlags.Readonly) !== 0;
    documented.set(key, { kind, isReadonly, sets: [...(documented.get(key)?.sets ?? []), ...sets] });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isClassDeclaration(node) && node.name) {
      for (const member of node.members) note(node.name.text, member);
      return;
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return documented;
}

const documented = readTypings();
const members = listMembers();

/** Later version last. */
function isLater(set: string, than: string): boolean {
  const number = (text: string): number => {
    const [major = 0, minor = 0] = (text.split(' ')[1] ?? '').split('.').map(Number);
    return major * 1000 + minor;
  };
  return set.split(' ')[0] !== than.split(' ')[0] || number(set) > number(than);
}

describe("every member the host declares, held against Microsoft's typings", () => {
  test('the typings were read', () => {
    expect(documented.size).toBeGreaterThan(1500);
    expect(documented.get('Range.getUsedRangeOrNullObject')?.sets).toEqual(['ExcelApi 1.4']);
  });

  test.each(members)(
    '$object.$member is of the set it says',
    ({ object, member, kind, since, isSettable }) => {
      const truth = documented.get(`${object}.${member}`);
      expect(truth).toBeDefined();
      expect(truth!.kind).toBe(kind);
      // The members of a few small objects carry no remark of their own.
      if (truth!.sets.length > 0) expect(truth!.sets).toContain(since);
      if (isSettable) expect(truth!.isReadonly).toBe(false);
    },
  );

  test('each page is of the object and member it is given for', () => {
    for (const { object, member, docs } of members) {
      const page = `https://learn.microsoft.com/en-us/javascript/api/excel/excel.${object.toLowerCase()}`;
      expect(
        docs.startsWith(`${page}#excel-excel-${object.toLowerCase()}-${member.toLowerCase()}-member`),
      ).toBe(true);
    }
  });

  test('setting never came before reading', () => {
    for (const { since, setSince } of members) if (setSince) expect(isLater(setSince, since)).toBe(true);
  });
});

test('the members that clear undo are those the design names', () => {
  const clearing = members
    .filter((member) => member.clearsUndo)
    .map(({ object, member }) => `${object}.${member}`);
  expect(clearing.sort()).toEqual([
    'Worksheet.delete',
    'Worksheet.name',
    'Worksheet.position',
    'Worksheet.visibility',
    'WorksheetProtection.protect',
    'WorksheetProtection.unprotect',
  ]);
});
