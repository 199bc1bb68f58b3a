import { fork } from 'node:child_process';
import path from 'node:path';
import { COMMANDS } from './commands';
import { tryNamed } from './namedCase';
import { CODES, MOMENTS, runFaults, type FaultReport } from './runFaults';
import { soak } from './soak';

/**
 * Every request of every command fails with every code, before, half way through and after it took effect; or, with
 * `--soak`, all steps a thousand times in one host; or, with `--case`, one case by the name that a failure is printed with. Two processes side by side, as each is busy with one core.
 */
const PROCESSES = 2;

interface Told {
  readonly report: Omit<FaultReport, 'codes'>;
}

function inProcess(nth: number): Promise<Told> {
  return new Promise((resolve, reject) => {
    const child = fork(path.resolve(__dirname, 'main.ts'), ['--share', String(nth)], {
      execArgv: ['--import', 'tsx'],
    });
    let told: Told | undefined;
    child.on('message', (message) => {
      told = message as Told;
    });
    child.on('exit', (code) => (told ? resolve(told) : reject(new Error(`Ended with ${code}.`))));
  });
}

async function share(nth: number): Promise<void> {
  const report = await runFaults({
    isShort: false,
    share: { nth, of: PROCESSES },
    onCommand: (name, cases, failures) => console.log(`${name}: ${cases} cases, ${failures} failures`),
  });
  await new Promise<void>((resolve) => process.send!({ report }, undefined, undefined, () => resolve()));
}

async function all(): Promise<void> {
  const told = await Promise.all(Array.from({ length: PROCESSES }, (_, nth) => inProcess(nth)));
  const sum = (of: (report: Told['report']) => number): number =>
    told.reduce((total, { report }) => total + of(report), 0);
  const failures = told.flatMap(({ report }) => report.failures);
  for (const failure of failures) console.log(failure);
  console.log(
    `${sum(({ commands }) => commands)} commands of ${COMMANDS.length}, ${sum(({ requests }) => requests)} requests, ` +
      `${CODES.length} codes, ${MOMENTS.length} moments, ${sum(({ cases }) => cases)} cases, ${failures.length} failures`,
  );
  if (failures.length > 0) process.exitCode = 1;
}

async function longSoak(runs: number): Promise<void> {
  const { grown, megabytes, seconds } = await soak(runs);
  for (const what of grown) console.log(what);
  console.log(
    `${runs} runs of all steps, ${seconds.toFixed(0)} s, ${megabytes.toFixed(0)} MB more, ${grown.length} failures`,
  );
  if (grown.length > 0) process.exitCode = 1;
}

async function oneCase(name: string): Promise<void> {
  const failures = await tryNamed(name);
  console.log(failures.length > 0 ? failures.join('\n') : 'As it should be.');
  if (failures.length > 0) process.exitCode = 1;
}

const [kind, given] = process.argv.slice(2);
if (kind === '--share') void share(Number(given));
else if (kind === '--soak') void longSoak(Number(given ?? 1_000));
else if (kind === '--case') void oneCase(given ?? '');
else void all();
