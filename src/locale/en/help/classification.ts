import type { classification as dutch } from '../../nl/help/classification';

export const classification: typeof dutch = {
  SECTOR: {
    what: 'The sector of each SBI 2008 code. Without a scheme of your own these are the fourteen sectors of figure 1 of the report for The Hague. Give the whole column at once: a number such as 21 can be division 21, or group 02.1 whose zero Excel dropped, and only the other codes show which. Where it stays unclear the answer is #N/A with both possibilities; then write the code as text. 85 as a whole is Education; with notes TRUE it says that 85.4 is Knowledge. The notes are a column that you ask for, so that otherwise the names keep exactly the shape of your codes. In your own scheme the deepest code counts: 85.4 goes before 85. Write a range as text, with an apostrophe in front: of 10-12 Excel makes a date.',
    units: 'Names of sectors. A code that is in no sector, or in more than one, gives #N/A with the reason.',
    notWhen:
      'Not for classifications other than SBI 2008. Codes below a division are not looked up: 41.9 is Construction, although that group does not exist. A group that only SBI 2025 has, such as 95.3, is in no sector.',
  },
  SECTOR_TOTALS: {
    what: 'Adds up values by SBI code to sectors. Codes that belong to no sector, or that can be read in two ways, stand in rows of their own at the end, so that all totals together are the sum of your values. Of 85 as a whole one fifth counts as Knowledge (85.4) and the rest as Education, as in the report; the column of notes says so. Write a range in a scheme of your own as text, with an apostrophe in front: of 10-12 Excel makes a date.',
    units: 'Sector, total in the unit of the values, and note. A sector that misses a value has #N/A.',
    notWhen:
      'Not for a list of divisions together with their groups: jobs then count twice. The notes name those codes.',
  },
};
