import { installFakeRuntime } from '../functions/fakeRuntime';
import { timed, type Timing } from './compare';
import { longTable } from './longTable';
import { quotients, spilledCall } from './quotients';
import { ranks } from './ranks';
import { reading } from './reading';

/** Prints how long the method takes beside bare loops. A slow day is no failure, so it never is one. */
installFakeRuntime();

const line = (cells: readonly string[]): string =>
  cells.map((cell, column) => (column === 0 ? cell.padEnd(54) : cell.padStart(10))).join('');

console.log(line(['Processor time', 'ms', 'bare ms', 'ratio', 'target']));
const print = ({ name, method, bare, target }: Timing): void => {
  const ratio = method / bare;
  const cells = [name, method.toFixed(2), bare.toFixed(2), ratio.toFixed(2), `<= ${target}`];
  console.log(`${line(cells)}${ratio > target ? '  over' : ''}`);
};
for (const comparison of [quotients, longTable, ranks, spilledCall]) print(timed(comparison));

async function printReading(): Promise<void> {
  const { rows, host, addIn, roundTrips, megabytes, search } = await reading();
  print(search);
  const seconds = `${(host + addIn).toFixed(2)} s (${addIn.toFixed(2)} s of the add-in, ${host.toFixed(2)} s of the workbench)`;
  console.log(`\nReading ${rows} rows in the workbench: ${seconds}, ${roundTrips} round trips.`);
  console.log(`Most memory of this process: ${megabytes.toFixed(0)} MB (within 5 s and 500 MB).`);
}

void printReading();
