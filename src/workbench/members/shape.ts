import { invalidArgument } from '../protocol/hostError';
import { expectNumber, expectText } from './arguments';
import { changing, navigation, property } from './declaration';
import { Remote } from './remote';
import { boxOf, placeOf, type PointBox } from './rules/chartPlace';
import { defineShapeObject } from './rules/shapeMembers';
import { requireShapeType } from './rules/shapeTypes';

/** One side of the box around a shape, in points. */
const side = (name: keyof PointBox) =>
  property<'Shape'>(
    '1.9',
    ({ at: { sheet, shape } }) => boxOf(sheet, shape.place)[name],
    ({ at: { sheet, shape } }, value) => {
      const points = expectNumber(value, `Shape.${name}`);
      if (points < 0) throw invalidArgument(`Shape.${name} cannot be less than 0.`);
      shape.place = placeOf(sheet, { ...boxOf(sheet, shape.place), [name]: points });
    },
  );

const ORDERS = ['BringToFront', 'BringForward', 'SendToBack', 'SendBackward'] as const;

/** https://learn.microsoft.com/en-us/javascript/api/excel/excel.shape */
export const shape = defineShapeObject('Shape', {
  id: property('1.9', ({ at }) => at.shape.id),
  name: property(
    '1.9',
    ({ at }) => at.shape.name,
    ({ at }, value) => {
      const name = expectText(value, 'Shape.name');
      if (name.trim() === '') throw invalidArgument('Shape.name cannot be empty.');
      at.shape.name = name;
    },
  ),
  type: property('1.9', () => 'GeometricShape'),
  geometricShapeType: property(
    '1.9',
    ({ at }) => at.shape.type,
    ({ at }, value) => {
      at.shape.type = requireShapeType(value, 'Shape.geometricShapeType');
    },
  ),
  altTextTitle: property(
    '1.9',
    ({ at }) => at.shape.alternativeTitle,
    ({ at }, value) => {
      at.shape.alternativeTitle = expectText(value, 'Shape.altTextTitle');
    },
  ),
  altTextDescription: property(
    '1.9',
    ({ at }) => at.shape.alternativeText,
    ({ at }, value) => {
      at.shape.alternativeText = expectText(value, 'Shape.altTextDescription');
    },
  ),
  left: side('left'),
  top: side('top'),
  width: side('width'),
  height: side('height'),
  zOrderPosition: property('1.9', ({ at: { sheet, shape } }) => sheet.shapes.indexOf(shape)),
  fill: navigation('1.9', ({ at }) => new Remote('ShapeFill', at)),
  lineFormat: navigation('1.9', ({ at }) => new Remote('ShapeLineFormat', at)),
  textFrame: navigation('1.9', ({ at }) => new Remote('TextFrame', at)),

  delete: changing('1.9', ({ at: { sheet, shape } }) => {
    sheet.shapes = sheet.shapes.filter((other) => other !== shape);
  }),
  setZOrder: changing('1.9', ({ at: { sheet, shape } }, given) => {
    const order = given.oneOf(0, ORDERS);
    const others = sheet.shapes.filter((other) => other !== shape);
    const now = sheet.shapes.indexOf(shape);
    const next = {
      BringToFront: others.length,
      BringForward: Math.min(others.length, now + 1),
      SendToBack: 0,
      SendBackward: Math.max(0, now - 1),
    }[order];
    others.splice(next, 0, shape);
    sheet.shapes = others;
  }),
});
