import { sheetLocaleOf } from '../../../locale/sheetLocale';
import { REGION_KEY } from '../../analysis/regionRatings';
import { sheetNamesFor } from '../../sheetNames';
import type { SheetPlan } from '../../sheetPlan';
import { KEY_COLUMN_ID, column, keyColumn } from '../columns';
import { ElementCounts } from './elementCounts';

function countsOf(keys: readonly string[], ratedProfiles: readonly string[]): ElementCounts {
  const locale = sheetLocaleOf('nl');
  const context = {
    locale,
    sheetNames: sheetNamesFor([], new Map(), locale),
    date: new Date('2026-01-15T12:00:00Z'),
    version: '0.0.0',
  };
  const sheet: SheetPlan = {
    role: 'ecosystem',
    title: '',
    question: '',
    answer: '',
    source: '',
    columns: [
      column('talent', 'Talent', 'rating', 8),
      column('rated', 'Beoordeeld', 'count', 8),
      keyColumn(locale),
    ],
    totals: {},
    rows: keys.map((key) => ({ key, cells: { [KEY_COLUMN_ID]: key } })),
    remarks: [],
    ratingColumns: [],
  };
  return new ElementCounts(context, sheet, { ratedProfiles });
}

describe('counts on the sheet Ecosystem', () => {
  it('leave out the profiles and the region by their keys', () => {
    const counts = countsOf(['ict', 'health~care', REGION_KEY], ['health~care']);
    const cells = (letter: string): string => `'Ecosysteem'!$${letter}$7:$${letter}$9`;
    expect(counts.rated('talent')).toBe(
      `COUNTIFS(${cells('A')},">=-1",${cells('C')},"<>health~~care",${cells('C')},"<>region:whole")`,
    );
  });

  it('subtract the row of a key that no criterion can leave out', () => {
    const keys = `'Ecosysteem'!$C$7:$C$9`;
    const rated = `'Ecosysteem'!$B$7:$B$9`;
    const long = 'x'.repeat(256);
    expect(countsOf(['ict', 'true', 'x'], ['true']).ecosystems()).toBe(
      `(COUNTIFS(${rated},">0")-IFERROR(COUNTIF(INDEX(${rated},MATCH("true",${keys},0)),">0"),0))`,
    );
    expect(countsOf(['ict', long, 'x'], [long]).ecosystems()).toContain(`MATCH(TRUE,INDEX(${keys}="xxx`);
  });
});
