import { ALL_LOCALES } from '../../locale';
import type { OpenDataProblem } from '../../openData/openDataProblem';
import { openDataProblemText } from './openDataProblemText';

const PROBLEMS: readonly OpenDataProblem[] = [
  { kind: 'unreachable' },
  { kind: 'blocked' },
  { kind: 'timedOut' },
  { kind: 'busy', seconds: null },
  { kind: 'busy', seconds: 90 },
  { kind: 'server', status: 502 },
  { kind: 'refused', status: 400 },
  { kind: 'tooManyRecords' },
  { kind: 'unreadable' },
  { kind: 'notFound', table: '83582NED' },
  { kind: 'shape', table: '83582NED', fault: 'unknownUnit', found: 'x 1 mln' },
  { kind: 'changed', table: '83582NED' },
  { kind: 'noArea', table: '81578NED', area: 'Venlo' },
  { kind: 'noFigures', table: '83582NED', area: 'Venlo', period: '2022 december' },
  { kind: 'cancelled' },
];

describe('why nothing came from the statistics office', () => {
  it.each(ALL_LOCALES)(
    'is a sentence of its own for each problem, with what it is about ($language)',
    (locale) => {
      const texts = PROBLEMS.map((problem) => openDataProblemText(problem, locale));
      expect(new Set(texts).size).toBe(PROBLEMS.length);
      PROBLEMS.forEach((problem, index) => {
        const facts = Object.entries(problem).filter(
          ([name, fact]) => !['kind', 'fault'].includes(name) && fact !== null,
        );
        for (const [, fact] of facts) expect(texts[index]).toContain(String(fact));
        expect(texts[index]).toMatch(/[.?]$/);
      });
    },
  );

  it('does not show the name that the code has for a fault', () => {
    const [shape] = PROBLEMS.filter(({ kind }) => kind === 'shape');
    for (const locale of ALL_LOCALES)
      expect(openDataProblemText(shape!, locale)).not.toContain('unknownUnit');
  });
});
