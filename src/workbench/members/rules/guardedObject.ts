import { defineObject, type Member, type ObjectType } from '../declaration';
import type { Remote, RemoteType } from '../remote';

/** What has to hold before anything of an object is touched. */
export interface Guard {
  /** @throws ItemNotFound where it was deleted. */
  requireThere(target: Remote): void;
  /** @throws AccessDenied where its sheet is protected. */
  requireEditable(target: Remote): void;
}

function guarded<Type extends RemoteType>(
  member: Member<Type>,
  { requireThere, requireEditable }: Guard,
): Member<Type> {
  if (member.kind === 'method') {
    return {
      ...member,
      call(target, given, host) {
        requireThere(target);
        if (member.changes) requireEditable(target);
        return member.call(target, given, host);
      },
    };
  }
  const { get, set } = member;
  return {
    ...member,
    get(target, host) {
      requireThere(target);
      return get(target, host);
    },
    ...(set
      ? {
          set(target: Remote<Type>, value: unknown, host: Parameters<typeof set>[2]) {
            requireThere(target);
            requireEditable(target);
            set(target, value, host);
          },
        }
      : {}),
  };
}

/** Declares an object that can be gone or on a protected sheet: each of its members is guarded. */
export function defineGuardedObject<Type extends RemoteType>(
  name: Type,
  members: Readonly<Record<string, Member<Type>>>,
  guard: Guard,
  more: Pick<ObjectType<Type>, 'identity' | 'items'> = {},
): ObjectType<Type> {
  const kept = Object.entries(members).map(([key, member]) => [key, guarded(member, guard)] as const);
  return defineObject(name, Object.fromEntries(kept), more);
}
