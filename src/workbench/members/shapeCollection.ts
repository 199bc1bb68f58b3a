import type { ShapeModel } from '../model/shape';
import type { SheetModel } from '../model/workbookModel';
import { itemNotFound } from '../protocol/hostError';
import { changing, defineObject, reading } from './declaration';
import { Remote } from './remote';
import { newShape } from './rules/newShape';
import { requireUnprotected } from './rules/protection';
import { requireShapeType } from './rules/shapeTypes';

type Shapes = Remote<'ShapeCollection'>;

const remote = (sheet: SheetModel, shape: ShapeModel): Remote<'Shape'> =>
  new Remote('Shape', { sheet, shape });

/** By name or by id; of several of one name the lowest. */
const find = ({ at: { sheet } }: Shapes, key: string): ShapeModel | undefined =>
  sheet.shapes.find(({ id }) => id === key) ?? sheet.shapes.find(({ name }) => name === key);

/** https://learn.microsoft.com/en-us/javascript/api/excel/excel.shapecollection */
export const shapeCollection = defineObject(
  'ShapeCollection',
  {
    addGeometricShape: changing('1.9', ({ at: { sheet } }, given) => {
      const type = requireShapeType(given.raw(0), 'ShapeCollection.addGeometricShape, argument 1');
      requireUnprotected(sheet, 'add a shape');
      const shape = newShape(sheet, type);
      sheet.shapes.push(shape);
      return remote(sheet, shape);
    }),
    getCount: reading('1.9', ({ at }) => at.sheet.shapes.length),
    getItem: reading('1.9', (self, given) => {
      const shape = find(self, given.text(0));
      if (!shape) throw itemNotFound(`shape ${given.text(0)}`);
      return remote(self.at.sheet, shape);
    }),
    getItemAt: reading('1.9', ({ at: { sheet } }, given) => {
      const shape = sheet.shapes[given.integer(0)];
      if (!shape) throw itemNotFound(`shape ${given.integer(0)}`);
      return remote(sheet, shape);
    }),
  },
  { items: ({ at: { sheet } }) => sheet.shapes.map((shape) => remote(sheet, shape)) },
);
