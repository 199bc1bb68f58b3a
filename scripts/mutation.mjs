import { readFileSync, readdirSync } from 'node:fs';
import { ROOT, run, setUp } from './setUp.mjs';

/**
 * Mutation testing of the method, one folder after the other: `npm run mutation`, or
 * `npm run mutation -- src/method/structure`. Prints the score of each folder at the end.
 */
setUp();

const METHOD = 'src/method';
const subfolders = readdirSync(`${ROOT}${METHOD}`, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'testing')
  .map(({ name }) => `${METHOD}/${name}`);
const given = process.argv.slice(2).map((folder) => folder.replace(/\/+$/, ''));
const folders = given.length > 0 ? given : [METHOD, ...subfolders];

for (const folder of folders) {
  if (folder !== METHOD && !folder.startsWith(`${METHOD}/`)) {
    console.error(`${folder} is not a folder of the method. Give a folder such as ${METHOD}/structure.`);
    process.exit(1);
  }
}

const cells = [];
for (const folder of folders) {
  run(process.execPath, ['node_modules/@stryker-mutator/core/bin/stryker.js', 'run'], {
    env: { ...process.env, MUTATION_FOLDER: folder },
  });
  cells.push([folder, ...countsOf(folder)]);
}
const heads = ['folder', 'mutants', 'killed', 'timed out', 'survived', 'not reached', 'score'];
for (const row of [heads, ...cells]) {
  console.log(row.map((cell, column) => (column === 0 ? cell.padEnd(30) : cell.padStart(12))).join(''));
}

/** The score counts what was noticed among all that could be: a mutant that never starts counts nowhere. */
function countsOf(folder) {
  const report = `${ROOT}node_modules/.cache/mutation/${folder.replaceAll('/', '-')}.json`;
  const { files } = JSON.parse(readFileSync(report, 'utf8'));
  const statuses = Object.values(files).flatMap(({ mutants }) => mutants.map(({ status }) => status));
  const count = (status) => statuses.filter((one) => one === status).length;
  const [killed, timedOut, survived, notReached] = ['Killed', 'Timeout', 'Survived', 'NoCoverage'].map(count);
  const all = killed + timedOut + survived + notReached;
  const score = all === 0 ? '-' : `${((100 * (killed + timedOut)) / all).toFixed(1)}%`;
  return [...[all, killed, timedOut, survived, notReached].map(String), score];
}
