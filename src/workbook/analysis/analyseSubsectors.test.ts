import { inputOfCells } from '../recognise/testing/inputOf';
import type { TestCell } from '../recognise/testing/snapshotOf';
import { analyseSubsectors, type SubsectorAnalysis } from './analyseSubsectors';

const analysisOf = (...rows: readonly (readonly TestCell[])[]): SubsectorAnalysis =>
  analyseSubsectors(inputOfCells([['Sector', 'Banen 2018', 'Banen 2013'], ...rows]).sectors);

describe('analyseSubsectors', () => {
  it('names the part without which a shrinking sector grew', () => {
    // Of ICT 15,570 and 17,072 jobs; without telecom 12,570 and 11,072.
    const { turning, parts, sectors } = analysisOf(
      ['ICT & creatief', 15570, 17072],
      ['waarvan telecom', 3000, 6000],
      ['waarvan software', 9000, 8000],
      ['Zorg', 40142, 39471],
    );
    expect(turning).toEqual({ sector: 'ICT & creatief', part: 'telecom', growsWithout: true });
    expect([parts, sectors]).toEqual([2, 1]);
  });

  it('names the part without which a growing sector shrank, and of two the one that changed most', () => {
    const { turning } = analysisOf(
      ['ICT & creatief', 95, 100],
      ['waarvan telecom', 3, 10],
      ['Maak', 105, 100],
      ['waarvan hightech', 40, 20],
    );
    expect(turning).toEqual({ sector: 'Maak', part: 'hightech', growsWithout: false });
  });

  it.each([
    ['a sector that did not change', 100, 100, 50, 60],
    ['a rest that did not change', 90, 100, 50, 60],
    ['a missing figure', '.', 100, 50, 60],
    ['two changes the same way', 80, 100, 50, 60],
  ])('names nothing for %s', (_, now, before, partNow, partBefore) => {
    const { turning } = analysisOf(
      ['Maak', now, before],
      ['waarvan hightech', partNow, partBefore],
      ['Zorg', 1, 1],
    );
    expect(turning).toBeUndefined();
  });
});
