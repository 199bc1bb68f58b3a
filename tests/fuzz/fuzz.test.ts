import { allSubjects } from './subjects';

/** Always the same, so that a failure is the fault of what changed; `npm run fuzz` takes another each time. */
const SEED = 20_261_121;

it('nothing that can stand in a workbook makes a crash, a hang or a wrong number', async () => {
  const failures: string[] = [];
  const counts: string[] = [];
  for (const { name, short, attempt } of await allSubjects()) {
    const outcome = await attempt(short, SEED);
    counts.push(`${name.padEnd(50)}${String(outcome.tried).padStart(6)}`);
    for (const { path, input, message } of outcome.failures)
      failures.push(`${name} (${path}): ${message}\n${input}`);
  }
  process.stdout.write(`Bad input, tried:\n${counts.join('\n')}\n`);
  expect(failures).toEqual([]);
}, 300_000);
