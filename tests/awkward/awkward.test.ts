import { CASES } from './cases';
import { tablesOf } from './expectedTables';
import { describeFinding, readAwkward } from './readAwkward';

/** `titleRowsAbove` as a sentence. */
const inWords = (name: string): string =>
  name.replace(/[A-Z]|\d+/g, (part) => ` ${part.toLowerCase()}`).trim();

describe('an awkward workbook', () => {
  it('comes in at least forty kinds', () => {
    expect(CASES.length).toBeGreaterThanOrEqual(40);
    expect(new Set(CASES.map((make) => make.name)).size).toBe(CASES.length);
  });

  it.each(CASES.map((make) => [inWords(make.name), make] as const))(
    'is read by its content, and left alone: %s',
    async (_trouble, make) => {
      const awkward = make();
      const { recognition, log, misquoted } = await readAwkward(awkward);
      const { problem, findings = [], ...tables } = awkward.expected;
      const said =
        'problem' in recognition
          ? { problem: recognition.problem.kind, findings: [] }
          : {
              ...tablesOf(recognition.input, tables),
              findings: recognition.input.findings
                .map(describeFinding(awkward.workbook.sheets[0]!.name))
                .sort(),
            };
      expect(said).toEqual({
        ...(problem === undefined ? tables : { problem }),
        findings: [...findings].sort(),
      });
      expect(misquoted).toEqual([]);
      expect(log.writes).toBe(0);
      expect(log.roundTrips).toBeLessThanOrEqual(3);
    },
  );
});
