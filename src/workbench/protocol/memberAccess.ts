import { Arguments } from '../members/arguments';
import type { Declaration, Member, ObjectType } from '../members/declaration';
import type { HostState } from '../members/hostState';
import type { Remote, RemoteType } from '../members/remote';
import { HostError, itemNotFound, notImplemented } from './hostError';

/** All objects by name; complete, by its type. */
export type Registry = { readonly [Type in RemoteType]: ObjectType<Type> };

/** Properties that the library sets under another name than they are documented by. */
const SENT_AS: Readonly<Record<string, string>> = {
  'Worksheet.gridlines': 'showGridlines',
  'Worksheet.headings': 'showHeadings',
};

/** Whether a requirement set (`ExcelApi 1.9`) is among those the mode offers. */
export function isSetOffered(set: string, offered: Readonly<Record<string, string>>): boolean {
  const [name = '', wanted = ''] = set.split(' ');
  const version = offered[name];
  if (version === undefined) return false;
  const [wantedMajor = 0, wantedMinor = 0] = wanted.split('.').map(Number);
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}

/** The only way to a member: looked up in the registry, held against the mode, noted for the log. */
export class MemberAccess {
  /** Members used since `startRequest`. */
  used = new Set<string>();
  changesWorkbook = false;
  clearsUndo = false;

  constructor(
    readonly registry: Registry,
    private readonly host: HostState,
  ) {}

  startRequest(): void {
    this.used = new Set();
    this.changesWorkbook = false;
    this.clearsUndo = false;
  }

  type(remote: Remote): ObjectType {
    // The registry has one entry per type, which the compiler cannot carry through the union.
    return this.registry[remote.type] as unknown as ObjectType;
  }

  member(remote: Remote, name: string): Member<RemoteType> & Declaration {
    this.requireSheet(remote);
    const found = this.type(remote).members.get(name);
    if (!found) throw notImplemented(`${remote.type}.${name}`);
    this.requireSet(`${remote.type}.${name}`, found.since);
    return found;
  }

  has(remote: Remote, name: string): boolean {
    return this.type(remote).members.has(name);
  }

  /** Whether the mode's requirement sets reach the member. */
  isOffered(remote: Remote, name: string): boolean {
    const found = this.type(remote).members.get(name);
    return found !== undefined && isSetOffered(found.since, this.host.modes.requirementSets);
  }

  /** Whether the member answers calculated values. */
  settles(remote: Remote, name: string): boolean {
    return this.type(remote).members.get(name)?.settles ?? false;
  }

  get(remote: Remote, name: string): unknown {
    const member = this.member(remote, name);
    if (member.kind !== 'property') throw notImplemented(`${remote.type}.${name} as a property`);
    this.used.add(`${remote.type}.${name}`);
    return member.get(remote, this.host);
  }

  set(remote: Remote, sentName: string, value: unknown): void {
    const name = SENT_AS[`${remote.type}.${sentName}`] ?? sentName;
    const member = this.member(remote, name);
    if (member.kind !== 'property') throw notImplemented(`${remote.type}.${name} as a property`);
    if (!member.set) throw new HostError('InvalidOperation', `${remote.type}.${name} is read-only.`);
    if (member.setSince) this.requireSet(`Setting ${remote.type}.${name}`, member.setSince);
    this.used.add(`${remote.type}.${name}=`);
    this.changesWorkbook = true;
    if (member.clearsUndo) this.clearsUndo = true;
    member.set(remote, value, this.host);
  }

  call(remote: Remote, name: string, values: readonly unknown[]): unknown {
    const member = this.member(remote, name);
    if (member.kind !== 'method') throw notImplemented(`${remote.type}.${name}() as a method`);
    this.used.add(`${remote.type}.${name}`);
    if (member.changes) this.changesWorkbook = true;
    if (member.clearsUndo) this.clearsUndo = true;
    return member.call(remote, new Arguments(`${remote.type}.${name}`, values), this.host);
  }

  items(remote: Remote): readonly Remote[] | undefined {
    return this.type(remote).items?.(remote, this.host);
  }

  identity(remote: Remote): string | number | undefined {
    return this.type(remote).identity?.(remote);
  }

  /** What the client still holds of a deleted sheet leads nowhere. */
  private requireSheet({ at, type }: Remote): void {
    if (!('sheet' in at) || at.sheet === undefined || this.host.workbook.sheets.includes(at.sheet)) return;
    throw itemNotFound(`the worksheet of this ${type} was deleted`);
  }

  private requireSet(member: string, set: string): void {
    if (isSetOffered(set, this.host.modes.requirementSets)) return;
    throw new HostError(
      'ApiNotFound',
      `workbench host: ${member} needs ${set}, which this mode does not offer`,
    );
  }
}
