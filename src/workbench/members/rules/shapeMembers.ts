import type { ShapeModel } from '../../model/shape';
import type { SheetModel } from '../../model/workbookModel';
import { itemNotFound } from '../../protocol/hostError';
import type { Member, ObjectType } from '../declaration';
import type { RemoteType } from '../remote';
import { defineGuardedObject, type Guard } from './guardedObject';
import { requireUnprotected } from './protection';

interface ShapePart {
  readonly sheet: SheetModel;
  readonly shape: ShapeModel;
}

const GUARD: Guard = {
  requireThere({ at }) {
    const { sheet, shape } = at as ShapePart;
    if (!sheet.shapes.includes(shape)) throw itemNotFound(`shape ${shape.name} was deleted`);
  },
  requireEditable: ({ at }) => requireUnprotected((at as ShapePart).sheet, 'change a shape'),
};

/** Declares an object that belongs to a shape: gone with it, and not to be changed on a protected sheet. */
export const defineShapeObject = <Type extends RemoteType>(
  name: Type,
  members: Readonly<Record<string, Member<Type>>>,
): ObjectType<Type> => defineGuardedObject(name, members, GUARD);
