import type { CodedName, Period } from '../../openData/codeList';
import type { OpenDataTable } from '../../openData/fetchTable';
import type { OpenDataChoice } from '../../openData/openDataFigures';

/** How far back the earlier year lies that is proposed. */
const YEARS_BACK = 5;

/** What she chose, by the codes of the table; what is undefined she has not chosen yet. */
export interface OpenDataWish {
  readonly area: string;
  /** The empty text for none. */
  readonly region: string;
  readonly withNation: boolean;
  readonly period: string;
  /** The empty text for none. */
  readonly earlier: string;
}

/** What is known of the statistics office's table, and what she wants of it. */
export interface OpenDataState {
  /** Null until she asked for it. */
  readonly table: OpenDataTable | null;
  /** The part of a name that she looks for. */
  readonly sought: string;
  readonly wish: OpenDataWish;
  /** How many answers have come of those that are expected, while it is busy. */
  readonly progress: { readonly done: number; readonly expected: number };
}

export type OpenDataEvent =
  | { readonly kind: 'listed'; readonly table: OpenDataTable }
  | { readonly kind: 'sought'; readonly sought: string }
  | { readonly kind: 'wished'; readonly wish: Partial<OpenDataWish> }
  | { readonly kind: 'progressed'; readonly done: number; readonly expected: number };

export const NO_OPEN_DATA: OpenDataState = {
  table: null,
  sought: '',
  wish: { area: '', region: '', withNation: true, period: '', earlier: '' },
  progress: { done: 0, expected: 0 },
};

export function reduceOpenData(state: OpenDataState, event: OpenDataEvent): OpenDataState {
  switch (event.kind) {
    case 'listed':
      return { ...state, table: event.table, wish: wishWithin(event.table, state.wish) };
    case 'sought':
      return { ...state, sought: event.sought };
    case 'wished':
      return { ...state, wish: { ...state.wish, ...event.wish } };
    case 'progressed':
      return { ...state, progress: { done: event.done, expected: event.expected } };
  }
}

/** What she chose before, as far as the table has it; the latest year and five years before it otherwise. */
function wishWithin({ areas, periods }: OpenDataTable, wish: OpenDataWish): OpenDataWish {
  const has = (names: readonly CodedName[], sought: string): boolean =>
    names.some(({ key }) => key === sought);
  const [latest] = periods;
  const period = has(periods, wish.period) ? wish.period : latest!.key;
  const year = periods.find(({ key }) => key === period)!.year;
  const before = periods.find((one) => one.year === year - YEARS_BACK)?.key ?? '';
  return {
    ...wish,
    area: has(areas, wish.area) ? wish.area : '',
    region: has(areas, wish.region) ? wish.region : '',
    period,
    earlier: has(periods, wish.earlier) ? wish.earlier : before,
  };
}

const isNation = ({ key }: CodedName): boolean => key.startsWith('NL');
const isMunicipality = ({ key }: CodedName): boolean => key.startsWith('GM');

const byTitle = (one: CodedName, other: CodedName): number => plain(one).localeCompare(plain(other), 'nl');

/** `'s-Gravenhage` stands among the letter s, and is found without its apostrophe. */
const plain = ({ title }: CodedName): string => plainText(title);
const plainText = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The municipalities with a name like the one she looks for. */
export function municipalitiesIn({ areas }: OpenDataTable, sought: string): readonly CodedName[] {
  const part = plainText(sought);
  return areas.filter((area) => isMunicipality(area) && plain(area).includes(part)).sort(byTitle);
}

/** Everything between a municipality and the nation. */
export const regionsIn = ({ areas }: OpenDataTable): readonly CodedName[] =>
  areas.filter((area) => !isMunicipality(area) && !isNation(area)).sort(byTitle);

/** The years before another. */
export const yearsBefore = ({ periods }: OpenDataTable, period: string): readonly Period[] => {
  const year = periods.find(({ key }) => key === period)?.year ?? 0;
  return periods.filter((one) => one.year < year);
};

/** What is to be asked for; null as long as she has not chosen a municipality. */
export function choiceOf({ table, wish }: OpenDataState): OpenDataChoice | null {
  if (!table) return null;
  const { areas, periods } = table;
  const area = areas.find(({ key }) => key === wish.area);
  const period = periods.find(({ key }) => key === wish.period);
  if (!area || !period) return null;
  return {
    area,
    region: areas.find(({ key }) => key === wish.region) ?? null,
    nation: (wish.withNation && areas.find(isNation)) || null,
    period,
    earlier: yearsBefore(table, wish.period).find(({ key }) => key === wish.earlier) ?? null,
  };
}
