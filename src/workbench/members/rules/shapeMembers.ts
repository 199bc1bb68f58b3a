import type { ShapeModel } from '../../model/shape';
import type { SheetModel } from '../../model/workbookModel';
import { itemNotFound } from '../../protocol/hostError';
import { defineObject, type Member, type ObjectType } from '../declaration';
import type { Remote, RemoteType } from '../remote';
import { requireUnprotected } from './protection';

interface ShapePart {
  readonly sheet: SheetModel;
  readonly shape: ShapeModel;
}

function requireThere({ at }: Remote): void {
  const { sheet, shape } = at as ShapePart;
  if (!sheet.shapes.includes(shape)) throw itemNotFound(`shape ${shape.name} was deleted`);
}

const requireEditable = ({ at }: Remote): void =>
  requireUnprotected((at as ShapePart).sheet, 'change a shape');

function guarded<Type extends RemoteType>(member: Member<Type>): Member<Type> {
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

/** Declares an object that belongs to a shape: gone with it, and not to be changed on a protected sheet. */
export function defineShapeObject<Type extends RemoteType>(
  name: Type,
  members: Readonly<Record<string, Member<Type>>>,
): ObjectType<Type> {
  const kept = Object.entries(members).map(([key, member]) => [key, guarded(member)] as const);
  return defineObject(name, Object.fromEntries(kept));
}
