import type { Arguments } from './arguments';
import type { HostState } from './hostState';
import type { Remote, RemoteType } from './remote';

/** What every implemented member tells of itself; the dispatcher calls nothing that has none. */
export interface Declaration {
  /** Its page in Microsoft's reference. */
  readonly docs: string;
  /** The requirement set that brought it: `ExcelApi 1.9`. */
  readonly since: string;
  /** Excel offers no undo after it. */
  readonly clearsUndo: boolean;
}

export interface PropertyMember<Type extends RemoteType> {
  readonly kind: 'property';
  readonly since: string;
  readonly get: (target: Remote<Type>, host: HostState) => unknown;
  readonly set?: (target: Remote<Type>, value: unknown, host: HostState) => void;
  /** The requirement set of setting it, where that came later. */
  readonly setSince?: string;
  readonly clearsUndo: boolean;
  /** Answers calculated values, so the calculation must have settled. */
  readonly settles: boolean;
  /** Leads to another object; loading "everything" leaves it out. */
  readonly navigates: boolean;
}

export interface MethodMember<Type extends RemoteType> {
  readonly kind: 'method';
  readonly since: string;
  readonly call: (target: Remote<Type>, given: Arguments, host: HostState) => unknown;
  readonly changes: boolean;
  readonly clearsUndo: boolean;
  readonly settles: boolean;
}

export type Member<Type extends RemoteType> = PropertyMember<Type> | MethodMember<Type>;

/** One Office.js object: its members by their documented names. */
export interface ObjectType<Type extends RemoteType = RemoteType> {
  readonly name: Type;
  readonly members: ReadonlyMap<string, Member<Type> & Declaration>;
  /** What the client finds the object back by in its collection. */
  readonly identity?: (target: Remote<Type>) => string | number;
  /** For a collection. */
  readonly items?: (target: Remote<Type>, host: HostState) => readonly Remote[];
}

const SET = 'ExcelApi';

const fullSet = (version: string): string => (/^[A-Z]/.test(version) ? version : `${SET} ${version}`);

interface PropertyOptions {
  readonly clearsUndo?: boolean;
  readonly settles?: boolean;
  readonly setSince?: string;
}

/** A property with a value; without `set` it is read-only. `since` is an ExcelApi version. */
export function property<Type extends RemoteType>(
  since: string,
  get: PropertyMember<Type>['get'],
  set?: PropertyMember<Type>['set'],
  options: PropertyOptions = {},
): PropertyMember<Type> {
  return {
    kind: 'property',
    since: fullSet(since),
    get,
    ...(set ? { set } : {}),
    ...(options.setSince ? { setSince: fullSet(options.setSince) } : {}),
    clearsUndo: options.clearsUndo ?? false,
    settles: options.settles ?? false,
    navigates: false,
  };
}

/** A property that leads to another object. */
export function navigation<Type extends RemoteType>(
  since: string,
  get: (target: Remote<Type>, host: HostState) => Remote | null,
): PropertyMember<Type> {
  return { kind: 'property', since: fullSet(since), get, clearsUndo: false, settles: false, navigates: true };
}

/** A method that only looks or leads to another object. */
export function reading<Type extends RemoteType>(
  since: string,
  call: MethodMember<Type>['call'],
  options: { readonly settles?: boolean } = {},
): MethodMember<Type> {
  const settles = options.settles ?? false;
  return { kind: 'method', since: fullSet(since), call, changes: false, clearsUndo: false, settles };
}

/** A method that changes the workbook. */
export function changing<Type extends RemoteType>(
  since: string,
  call: MethodMember<Type>['call'],
  options: { readonly clearsUndo?: boolean } = {},
): MethodMember<Type> {
  const clearsUndo = options.clearsUndo ?? false;
  return { kind: 'method', since: fullSet(since), call, changes: true, clearsUndo, settles: false };
}

const docsPage = (type: string, member: string, isMethod: boolean): string => {
  const page = `https://learn.microsoft.com/en-us/javascript/api/excel/excel.${type.toLowerCase()}`;
  return `${page}#excel-excel-${type.toLowerCase()}-${member.toLowerCase()}-member${isMethod ? '(1)' : ''}`;
};

/** Declares an object and completes each member with its page in the reference. */
export function defineObject<Type extends RemoteType>(
  name: Type,
  members: Readonly<Record<string, Member<Type>>>,
  more: Pick<ObjectType<Type>, 'identity' | 'items'> = {},
): ObjectType<Type> {
  const declared = new Map<string, Member<Type> & Declaration>();
  for (const [key, member] of Object.entries(members)) {
    declared.set(key, { ...member, docs: docsPage(name, key, member.kind === 'method') });
  }
  return { name, members: declared, ...more };
}
