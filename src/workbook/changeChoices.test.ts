import { withArea, withColumn, withNumbers, withoutColumn, withoutTable, withTables } from './changeChoices';
import { chosenWriting, countChoices, NO_CHOICES, type Choices } from './choices';

const CHOICES: Choices = {
  tables: { sectors: { sheet: 'LISA', area: { row: 3, column: 0, lastRow: 20, lastColumn: 4 } } },
  columns: [
    { kind: 'sectors', sheet: 'LISA', role: 'jobs', header: 'Banen 2018' },
    { kind: 'sectors', sheet: 'LISA', role: 'region', header: null },
  ],
  numbers: [{ sheet: 'LISA', header: 'Omzet', writing: 'commaDecimal' }],
  areas: { own: 'Den Haag', reference: 'Nederland' },
};

const headerOf = (choices: Choices, role: string, sheet = 'LISA'): string | null | undefined =>
  choices.columns.find((choice) => choice.role === role && choice.sheet === sheet)?.header;

describe('a correction', () => {
  it('takes the place of the earlier one about the same thing, and leaves the others', () => {
    const jobs = { kind: 'sectors', sheet: 'LISA', role: 'jobs' } as const;
    const corrected = withColumn(CHOICES, { ...jobs, header: 'Banen 2017' });
    expect(headerOf(corrected, 'jobs')).toBe('Banen 2017');
    expect(headerOf(corrected, 'region')).toBeNull();
    const elsewhere = withColumn(corrected, { ...jobs, sheet: 'CBS', header: 'Baan' });
    expect(elsewhere.columns).toHaveLength(3);
    expect(headerOf(withoutColumn(elsewhere, { ...jobs, sheet: 'LISA' }), 'jobs', 'LISA')).toBeUndefined();
    expect(corrected.columns).toHaveLength(2);
    const turnover = { sheet: 'LISA', header: 'Omzet' };
    const counted = withNumbers(CHOICES, { ...turnover, writing: 'grouped' });
    expect(counted.numbers).toEqual([{ ...turnover, writing: 'grouped' }]);
    expect(chosenWriting(counted, turnover)).toBe('grouped');
    expect(chosenWriting(counted, { ...turnover, sheet: 'CBS' })).toBeUndefined();
    expect(withArea(CHOICES, 'own', 'Delft').areas).toEqual({ own: 'Delft', reference: 'Nederland' });
    const place = { sheet: 'CBS', area: { row: 0, column: 0, lastRow: 9, lastColumn: 2 } };
    const moved = withTables(CHOICES, { sectors: place, clusters: place });
    expect(moved.tables).toEqual({ sectors: place, clusters: place });
    expect(withoutTable(moved, 'sectors').tables).toEqual({ clusters: place });
  });

  it('is counted, whatever it is about', () => {
    expect([NO_CHOICES, CHOICES, withArea(NO_CHOICES, 'own', 'Delft')].map(countChoices)).toEqual([0, 6, 1]);
  });
});
