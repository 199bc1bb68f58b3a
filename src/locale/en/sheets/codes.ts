import type { codes as dutch } from '../../nl/sheets/codes';
import { count } from './wording';

export const codes: typeof dutch = {
  title: 'Input by SBI code',
  question: 'To which sector does each SBI code of your table belong?',
  answer: (codes, sectors) =>
    `${count(codes, 'code', 'codes')} divided over ${count(sectors, 'sector', 'sectors')}.`,
  code: 'SBI code',
  sector: 'Sector',
  split: 'Partly Knowledge',
  undivided: '(not divided)',
  undividedRemark:
    'A code that belongs to no single sector stands at the bottom. Its jobs are in every total, and in no sector.',
  ownScheme: (place: string) =>
    `The division into sectors is that of your own table at ${place}. When you change it, press the button of step 1 again.`,
  remarks: [
    'The division into fourteen sectors is that of figure 1 of the report for The Hague (Birch, 2019).',
    'Where only SBI 85 is known, one fifth counts as Knowledge (higher education) and the rest as Education. The proportion stands on the sheet Provenance and can be changed.',
  ],
};
