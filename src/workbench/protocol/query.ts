import { Remote } from '../members/remote';
import type { MemberAccess } from './memberAccess';
import { memberName, wireName, type QueryInfo } from './messages';

const EVERYTHING = '*';

/** A load option as a tree: member to what is wanted of it. */
interface Wanted {
  everything: boolean;
  readonly members: Map<string, Wanted>;
}

const nothing = (): Wanted => ({ everything: false, members: new Map() });

function wantedOf(query: QueryInfo): Wanted {
  const root = nothing();
  const select = query.Select ?? [];
  const expand = query.Expand ?? [];
  if (select.length === 0) root.everything = true;
  const paths = [...select, ...expand.map((path) => `${path}/${EVERYTHING}`)];
  for (const path of paths) {
    let node = root;
    for (const part of path.split('/')) {
      if (part === EVERYTHING || part === '') {
        node.everything = true;
        break;
      }
      const name = memberName(part);
      const next = node.members.get(name) ?? nothing();
      node.members.set(name, next);
      node = next;
    }
  }
  return root;
}

/**
 * In a collection `items/name`, and `name` for short, ask for the items' own members;
 * a member of the collection itself (its `count`) stays with the collection.
 */
function splitCollection(
  remote: Remote,
  wanted: Wanted,
  access: MemberAccess,
): { own: string[]; ofItems: Wanted } {
  const ofItems: Wanted = { everything: wanted.everything, members: new Map() };
  const own: string[] = [];
  for (const [name, node] of wanted.members) {
    if (name === 'items') {
      // A bare `items` asks for all of each item.
      if (node.everything || node.members.size === 0) ofItems.everything = true;
      for (const [member, inner] of node.members) ofItems.members.set(member, inner);
    } else if (access.has(remote, name)) {
      own.push(name);
    } else {
      ofItems.members.set(name, node);
    }
  }
  if (wanted.everything) own.push(...scalarNames(remote, access));
  return { own, ofItems };
}

function scalarNames(remote: Remote, access: MemberAccess): string[] {
  const names: string[] = [];
  for (const [name, member] of access.type(remote).members) {
    if (member.kind === 'property' && !member.navigates) names.push(name);
  }
  return names;
}

/** What the client needs to find the object again, apart from anything that was loaded. */
export function identityOf(remote: Remote, access: MemberAccess): Record<string, unknown> {
  const id = access.identity(remote);
  return id === undefined ? {} : { _Id: id };
}

/** Whether answering the query needs calculated values. */
export function querySettles(remote: Remote, query: QueryInfo, access: MemberAccess): boolean {
  const needs = (at: Remote, wanted: Wanted): boolean => {
    const items = access.items(at);
    if (items) {
      const { ofItems } = splitCollection(at, wanted, access);
      const first = items[0];
      return first !== undefined && needs(first, ofItems);
    }
    if (wanted.everything && scalarNames(at, access).some((name) => access.settles(at, name))) return true;
    for (const [name, node] of wanted.members) {
      if (access.settles(at, name)) return true;
      if (node.everything || node.members.size > 0) {
        const inner = access.has(at, name) ? access.get(at, name) : undefined;
        if (inner instanceof Remote && needs(inner, node)) return true;
      }
    }
    return false;
  };
  return needs(remote, wantedOf(query));
}

/** Answers a load: the members asked for, by their wire names, with the identity of each object on the way. */
export function answerQuery(remote: Remote, query: QueryInfo, access: MemberAccess): Record<string, unknown> {
  return answer(remote, wantedOf(query), access, query);
}

function answer(
  remote: Remote,
  wanted: Wanted,
  access: MemberAccess,
  paging: Pick<QueryInfo, 'Top' | 'Skip'> = {},
): Record<string, unknown> {
  const result = identityOf(remote, access);
  const items = access.items(remote);
  if (items) {
    const { own, ofItems } = splitCollection(remote, wanted, access);
    for (const name of own) result[wireName(name)] = access.get(remote, name);
    const first = paging.Skip ?? 0;
    const page = items.slice(first, paging.Top === undefined ? undefined : first + paging.Top);
    result['_Items'] = page.map((item) => answer(item, ofItems, access));
    return result;
  }
  if (wanted.everything) {
    for (const name of scalarNames(remote, access)) {
      if (access.isOffered(remote, name)) result[wireName(name)] = access.get(remote, name);
    }
  }
  for (const [name, node] of wanted.members) {
    const value = access.get(remote, name);
    if (value instanceof Remote) {
      // A bare navigation property asks for all of the object behind it.
      const isBare = !node.everything && node.members.size === 0;
      result[wireName(name)] = answer(value, isBare ? { ...node, everything: true } : node, access);
    } else {
      result[wireName(name)] = value;
    }
  }
  return result;
}
