import { itemNotFound } from '../protocol/hostError';
import { changing, defineObject, reading } from './declaration';
import { Remote } from './remote';

const remote = (key: string): Remote<'Setting'> => new Remote('Setting', { key });

/** https://learn.microsoft.com/en-us/javascript/api/excel/excel.settingcollection */
export const settingCollection = defineObject(
  'SettingCollection',
  {
    add: changing('1.4', (_self, given, { workbook }) => {
      const key = given.text(0);
      if (key === '') throw given.refused(0, 'a key');
      workbook.settings.set(key, JSON.stringify(given.raw(1) ?? null));
      return remote(key);
    }),
    getCount: reading('1.4', (_self, _given, { workbook }) => workbook.settings.size),
    getItem: reading('1.4', (_self, given, { workbook }) => {
      if (!workbook.settings.has(given.text(0))) throw itemNotFound(`setting ${given.text(0)}`);
      return remote(given.text(0));
    }),
    getItemOrNullObject: reading('1.4', (_self, given, { workbook }) =>
      workbook.settings.has(given.text(0)) ? remote(given.text(0)) : null,
    ),
  },
  { items: (_self, { workbook }) => [...workbook.settings.keys()].map(remote) },
);
