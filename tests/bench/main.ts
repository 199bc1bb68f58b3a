import { installFakeRuntime } from '../functions/fakeRuntime';
import { timed } from './compare';
import { longTable } from './longTable';
import { quotients, spilledCall } from './quotients';
import { ranks } from './ranks';

/** Prints how long the method takes beside bare loops. A slow day is no failure, so it never is one. */
installFakeRuntime();

const line = (cells: readonly string[]): string =>
  cells.map((cell, column) => (column === 0 ? cell.padEnd(54) : cell.padStart(10))).join('');

console.log(line(['Processor time', 'ms', 'bare ms', 'ratio', 'target']));
for (const comparison of [quotients, longTable, ranks, spilledCall]) {
  const { name, method, bare, target } = timed(comparison);
  const ratio = method / bare;
  const cells = [name, method.toFixed(2), bare.toFixed(2), ratio.toFixed(2), `<= ${target}`];
  console.log(`${line(cells)}${ratio > target ? '  over' : ''}`);
}
