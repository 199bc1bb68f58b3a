import { PlanReference } from './planReference';

const PLAN = {
  columns: [{ id: 'sector' }, { id: 'jobs' }, { id: 'share' }],
  rows: [{ key: 'a' }, { key: 'b' }],
};

describe('references to the cells of a plan', () => {
  it('counts rows from the first row of the table, in row 7', () => {
    expect(new PlanReference(PLAN).cell('jobs', 'b')).toBe('$B8');
  });

  it('fixes the row for formulas on other sheets, so that a table of ours can be sorted', () => {
    expect(new PlanReference(PLAN, 'Invoer').cell('jobs', 'b')).toBe("'Invoer'!$B$8");
  });

  it('names the sheet for formulas on other sheets, quoted', () => {
    expect(new PlanReference(PLAN, "Den Haag's").cell('jobs', 'a')).toBe("'Den Haag''s'!$B$7");
  });

  it('finds the totals row above the header and the whole of a column', () => {
    const reference = new PlanReference(PLAN);
    expect(reference.total('jobs')).toBe('$B$5');
    expect(reference.all('share')).toBe('$C$7:$C$8');
  });

  it('fixes nothing of a cell in a condition for a block, and the row alone of its header', () => {
    const reference = new PlanReference(PLAN);
    expect([reference.moving('jobs', 'b'), reference.movingHeader('jobs')]).toEqual(['B8', 'B$6']);
  });

  it('covers one row for a table without rows, since Excel has no empty table', () => {
    expect(new PlanReference({ ...PLAN, rows: [] }).all('jobs')).toBe('$B$7:$B$7');
  });

  it('refuses a column or a row that the plan does not have', () => {
    const reference = new PlanReference(PLAN);
    expect(() => reference.cell('growth', 'a')).toThrow('growth');
    expect(() => reference.cell('jobs', 'c')).toThrow('c');
    expect(reference.has('jobs', 'c')).toBe(false);
  });
});
