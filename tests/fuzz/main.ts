import { parseArgs } from 'node:util';
import { allSubjects } from './subjects';

/**
 * Tries the functions, the reader, the whole way and the opening of files with input nobody would expect:
 * `npm run fuzz -- --count 300 --seed 7 --subject reader`. Ends with 1 when something failed.
 */
const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '100' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    subject: { type: 'string', default: '' },
  },
});

async function main(count: number, seed: number, wanted: string): Promise<number> {
  console.log(`Seed ${seed}`);
  let tried = 0;
  let failed = 0;
  for (const subject of await allSubjects()) {
    if (!subject.name.includes(wanted)) continue;
    const outcome = await subject.attempt(Math.ceil((subject.perHundred * count) / 100), seed);
    tried += outcome.tried;
    failed += outcome.failures.length;
    console.log(`${subject.name.padEnd(50)}${String(outcome.tried).padStart(8)} tried`);
    for (const { path, input, message } of outcome.failures) {
      console.log(`  FAILED with --seed ${seed} --count ${count} --subject "${subject.name}" (${path})`);
      console.log(`  ${input}\n  ${message}`);
    }
  }
  console.log(`${tried} tried, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

const [count, seed] = [Number(values.count), Number(values.seed)];
if (!(count > 0) || !Number.isInteger(seed)) {
  console.error('Give a --count above 0 and a whole --seed.');
  process.exitCode = 2;
} else {
  void main(count, seed, values.subject).then((code) => (process.exitCode = code));
}
