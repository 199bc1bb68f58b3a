import { itemNotFound } from '../protocol/hostError';
import { changing, defineObject, property } from './declaration';

/** https://learn.microsoft.com/en-us/javascript/api/excel/excel.setting */
export const setting = defineObject(
  'Setting',
  {
    key: property('1.4', ({ at }) => at.key),
    value: property(
      '1.4',
      ({ at }, { workbook }) => {
        const text = workbook.settings.get(at.key);
        if (text === undefined) throw itemNotFound(`setting ${at.key}`);
        return JSON.parse(text) as unknown;
      },
      ({ at }, value, { workbook }) => {
        workbook.settings.set(at.key, JSON.stringify(value ?? null));
      },
    ),
    delete: changing('1.4', ({ at }, _given, { workbook }) => {
      workbook.settings.delete(at.key);
    }),
  },
  { identity: ({ at }) => at.key },
);
