import { defineObject, property, reading } from './declaration';

/** https://learn.microsoft.com/en-us/javascript/api/excel/excel.chartcollection. The model holds no charts. */
export const chartCollection = defineObject(
  'ChartCollection',
  {
    count: property('1.1', () => 0),
    getCount: reading('1.4', () => 0),
    getItemOrNullObject: reading('1.4', () => null),
  },
  { items: () => [] },
);
