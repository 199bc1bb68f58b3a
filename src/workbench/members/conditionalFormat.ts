import { HostError, invalidArgument, itemNotFound } from '../protocol/hostError';
import { expectBoolean, expectNumber } from './arguments';
import { changing, defineObject, navigation, property, reading } from './declaration';
import { Remote, rangeOf } from './remote';
import { renumberPriorities } from './rules/conditionalAreas';
import { requireUnprotected } from './rules/protection';

type ConditionalFormat = Remote<'ConditionalFormat'>;

function ofKind(self: ConditionalFormat, type: 'Custom' | 'CellValue'): ConditionalFormat['at'] {
  if (self.at.format.type === type) return self.at;
  throw new HostError(
    'InvalidOperation',
    `This conditional format is of type ${self.at.format.type}, not ${type}.`,
  );
}

function setPriority({ at: { sheet, format } }: ConditionalFormat, value: unknown): void {
  const wanted = expectNumber(value, 'ConditionalFormat.priority');
  const others = sheet.conditionalFormats.filter((other) => other !== format);
  if (!Number.isInteger(wanted) || wanted > others.length || wanted < -others.length - 1) {
    throw invalidArgument(`There is no priority ${wanted}.`);
  }
  others.sort((a, b) => a.priority - b.priority);
  // Negative priorities count from the end.
  others.splice(wanted < 0 ? others.length + 1 + wanted : wanted, 0, format);
  others.forEach((each, index) => {
    each.priority = index;
  });
}

/** https://learn.microsoft.com/en-us/javascript/api/excel/excel.conditionalformat */
export const conditionalFormat = defineObject(
  'ConditionalFormat',
  {
    id: property('1.6', ({ at }) => at.format.id),
    type: property('1.6', ({ at }) => at.format.type),
    priority: property('1.6', ({ at }) => at.format.priority, setPriority),
    stopIfTrue: property(
      '1.6',
      ({ at }) => at.format.stopIfTrue,
      ({ at }, value) => {
        at.format.stopIfTrue = expectBoolean(value, 'ConditionalFormat.stopIfTrue');
      },
    ),
    cellValue: navigation(
      '1.6',
      (self) => new Remote('CellValueConditionalFormat', ofKind(self, 'CellValue')),
    ),
    cellValueOrNullObject: navigation('1.6', ({ at }) =>
      at.format.type === 'CellValue' ? new Remote('CellValueConditionalFormat', at) : null,
    ),
    custom: navigation('1.6', (self) => new Remote('CustomConditionalFormat', ofKind(self, 'Custom'))),
    customOrNullObject: navigation('1.6', ({ at }) =>
      at.format.type === 'Custom' ? new Remote('CustomConditionalFormat', at) : null,
    ),
    delete: changing('1.6', ({ at: { sheet, format } }) => {
      requireUnprotected(sheet, 'format cells');
      sheet.conditionalFormats = sheet.conditionalFormats.filter((other) => other !== format);
      renumberPriorities(sheet);
    }),
    getRange: reading('1.6', ({ at: { sheet, format } }) => {
      const [area, ...more] = format.areas;
      if (!area || more.length > 0)
        throw itemNotFound('the one range of a conditional format that holds for several');
      return rangeOf(sheet, area);
    }),
    getRangeOrNullObject: reading('1.6', ({ at: { sheet, format } }) => {
      const [area, ...more] = format.areas;
      return area && more.length === 0 ? rangeOf(sheet, area) : null;
    }),
  },
  { identity: ({ at }) => at.format.id },
);
