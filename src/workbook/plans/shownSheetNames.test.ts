import { sheetLocaleOf } from '../../locale/sheetLocale';
import type { SheetPlan } from '../sheetPlan';
import { withShownNames } from './shownSheetNames';

const locale = sheetLocaleOf('nl');
const { names } = locale.sheets;

const planWith = (...remarks: string[]): SheetPlan => ({
  role: 'summary',
  title: 'Samenvatting',
  question: 'Zie het blad Structuur?',
  answer: '',
  source: '',
  columns: [],
  totals: {},
  rows: [],
  remarks,
  ratingColumns: [],
});

test('a sheet that she renamed is called by its name in sentences', () => {
  const { question, remarks } = withShownNames(
    planWith('Meer op het blad Aanbevelingen.', 'Het blad Structuur en het blad Selectie.'),
    locale,
    { ...names, structure: 'Cijfers 2023', selection: 'Selection' },
  );
  expect(question).toBe('Zie het blad Cijfers 2023?');
  expect(remarks).toEqual([
    'Meer op het blad Aanbevelingen.',
    'Het blad Cijfers 2023 en het blad Selection.',
  ]);
});

test('a word that is no name of a sheet stays what it is', () => {
  const { remarks } = withShownNames(planWith('De structuur van het blad Structuurvisie.'), locale, {
    ...names,
    structure: 'Cijfers',
  });
  expect(remarks).toEqual(['De structuur van het blad Structuurvisie.']);
});

test('a name may hold signs that mean something in a pattern', () => {
  const { remarks } = withShownNames(planWith("Op het blad Programma's staat het."), locale, {
    ...names,
    programmes: 'Wat $1 (nu)',
  });
  expect(remarks).toEqual(['Op het blad Wat $1 (nu) staat het.']);
});
