import fc from 'fast-check';
import { cleanTable } from './cleanTable';
import { draw, sheetsOf, type DrawnTable } from './drawnTable';
import { readDrawn } from './readDrawn';
import { pickFrom, troubled } from './trouble';
import { TROUBLES } from './troubles';

/** How many combinations are tried; `AWKWARD_COMBINATIONS=100000 npm test -- combined` tries more. */
const COMBINATIONS = Number(process.env['AWKWARD_COMBINATIONS'] ?? 1500);
/** The same combinations each time, but for a run of another length, which draws its own. */
const SEED = process.env['AWKWARD_COMBINATIONS'] === undefined ? { seed: 2026 } : {};
const TABLES_PER_TROUBLE = 40;

/** What the sheets hold, for whoever must see why a combination fails. */
const shown = (table: DrawnTable): string =>
  sheetsOf(table)
    .map(
      ({ name, at, cells }) =>
        `${name} from ${at ?? 'A1'}\n${cells.map((row) => JSON.stringify(row)).join('\n')}`,
    )
    .join('\n');

describe('a clean table', () => {
  it('is read as it is', () => {
    fc.assert(
      fc.property(cleanTable, (clean) => {
        expect([readDrawn(draw(clean)), shown(draw(clean))]).toEqual([{ kind: 'same' }, shown(draw(clean))]);
      }),
      { numRuns: 200 },
    );
  });
});

describe('one trouble', () => {
  it.each(TROUBLES.map((trouble) => [trouble.name, trouble] as const))(
    'leaves the analysis the same, or costs what it must and says so: %s',
    (_name, trouble) => {
      const samples = fc.sample(fc.tuple(cleanTable, fc.nat()), { numRuns: TABLES_PER_TROUBLE, seed: 20 });
      const failures = samples.flatMap(([clean, seed]) => {
        const table = trouble.doTo(draw(clean), pickFrom(seed));
        if (table === null) return [];
        const outcome = readDrawn(table);
        const isGood =
          outcome.kind === 'same' ||
          (trouble.costs === true && outcome.kind === 'stated') ||
          (trouble.mayRefuse === true && outcome.kind === 'refused');
        return isGood ? [] : [`${JSON.stringify(outcome)}\n${shown(table)}`];
      });
      expect(failures.slice(0, 1)).toEqual([]);
    },
  );
});

describe('any combination of troubles', () => {
  it('leaves the analysis the same, or a finding says what it cost: never silently another number', () => {
    const counts = { same: 0, stated: 0, refused: 0 };
    const combination = fc.tuple(
      cleanTable,
      fc.subarray([...TROUBLES], { minLength: 2, maxLength: 8 }),
      fc.nat(),
    );
    const property = fc.property(combination, ([clean, troubles, seed]) => {
      const { kind } = readDrawn(troubled(clean, troubles, seed));
      if (kind === 'silent') return false;
      counts[kind]++;
      return true;
    });
    const { failed, counterexample, seed: runSeed } = fc.check(property, { numRuns: COMBINATIONS, ...SEED });
    if (failed && counterexample) {
      const [[clean, troubles, seed]] = counterexample;
      const table = troubled(clean, troubles, seed);
      const names = troubles.map(({ name }) => name).join(', ');
      throw new Error(`${JSON.stringify(readDrawn(table))}\n${names} (seed ${runSeed})\n${shown(table)}`);
    }
    console.log(
      `${COMBINATIONS} combinations of ${TROUBLES.length} troubles: ${counts.same} read the same, ` +
        `${counts.stated} with a finding for what is missing, ${counts.refused} refused with the reason.`,
    );
    // Refusing everything would be safe, and of no use.
    expect(counts.refused).toBeLessThan(COMBINATIONS / 20);
  });
});
