import { sheetToShow, STEPS, type Step } from './steps';
import type { SheetRole } from './sheetRoles';

const shown = (steps: readonly Step[], written: readonly SheetRole[]): SheetRole | null =>
  sheetToShow(new Set(steps), written);

describe('the sheet to show after writing', () => {
  it('is the one that answers the step, not the sheets it rests on', () => {
    expect(shown(['structure'], ['codes', 'input', 'structure', 'provenance'])).toBe('structure');
    expect(shown(['ecosystem'], ['indicators', 'evidence', 'ecosystem', 'provenance'])).toBe('ecosystem');
  });

  it('is the advice rather than the catalogue it was taken from, when there is advice', () => {
    const both: readonly Step[] = ['catalogue', 'recommendations'];
    expect(shown(both, ['evidence', 'ecosystem', 'catalogue', 'recommendations'])).toBe('recommendations');
    expect(shown(both, ['catalogue', 'provenance'])).toBe('catalogue');
  });

  it('is the summary when all steps were asked for, and without it the first answer', () => {
    expect(shown(STEPS, ['summary', 'input', 'structure', 'recommendations'])).toBe('summary');
    expect(shown(STEPS, ['input', 'structure', 'ecosystem', 'catalogue', 'recommendations'])).toBe(
      'structure',
    );
    expect(shown(STEPS, ['evidence', 'ecosystem', 'catalogue'])).toBe('ecosystem');
  });

  it('is none when nothing that was asked for is there', () => {
    expect(shown(['structure'], ['provenance'])).toBeNull();
  });
});
