import { DEFAULT_MODES } from '../../src/workbench/model/modes';
import { Session } from '../../src/workbench/protocol/session';
import { NO_CHOICES, type Choices } from '../../src/workbook/choices';
import { readWorkbook } from '../../src/workbook/read/readWorkbook';
import { readRun } from '../../src/workbook/readRun';
import { inHost } from '../host/workbooks';
import { CODES, MUNICIPALITIES, YEARS, largeTable, longWorkbook, municipality } from '../large/largeTable';
import { timed, type Comparison, type Timing } from './compare';

const ROWS = MUNICIPALITIES * CODES.length * YEARS;
const OWN = municipality(16);
const CHOICES: Choices = { ...NO_CHOICES, areas: { own: OWN } };
const PAYLOAD_LIMIT = 5 * 1024 * 1024;

/** What reading the long table takes in the workbench, in seconds of processor time. */
export interface Reading {
  readonly rows: number;
  /** Of the workbench, which answers as Excel does. */
  readonly host: number;
  /** Of the add-in with its client library. */
  readonly addIn: number;
  readonly roundTrips: number;
  /** The most memory this process has had so far, with the workbook and the workbench in it. */
  readonly megabytes: number;
  /** Finding the figures among the rows that were read, beside a bare pass over them. */
  readonly search: Timing;
}

/** Reads the long table in the workbench, and finds the figures of one municipality in it. */
export async function reading(): Promise<Reading> {
  const table = largeTable();
  const host = timeOfHost();
  return inHost(
    longWorkbook(table),
    async ({ log }) => {
      const begun = process.cpuUsage();
      const snapshot = await Excel.run((context) => readWorkbook(context));
      const all = secondsSince(begun);
      const { maxRSS } = process.resourceUsage();
      const { cells } = snapshot.sheets[0]!;
      const search: Comparison = {
        name: `Search of the long table, ${ROWS} rows`,
        target: 10,
        method: () => readRun(snapshot, { language: 'nl', choices: CHOICES }),
        bare: () => barePass((row, column) => cells.valueAt(row, column)),
      };
      return {
        rows: ROWS,
        host: host.seconds,
        addIn: all - host.seconds,
        roundTrips: log.syncCount,
        megabytes: maxRSS / 1000,
        search: timed(search, { warmUp: 2, runs: 9 }),
      };
    },
    { ...DEFAULT_MODES, payloadLimit: PAYLOAD_LIMIT },
  ).finally(() => host.stop());
}

/** Goes once through the rows and keeps the jobs of every municipality by code and year. */
function barePass(valueAt: (row: number, column: number) => string | number | boolean): Float64Array {
  const jobs = new Float64Array(ROWS);
  const [areas, codes, years] = [
    new Map<unknown, number>(),
    new Map<unknown, number>(),
    new Map<unknown, number>(),
  ];
  const numberOf = (known: Map<unknown, number>, value: unknown): number => {
    const number = known.get(value);
    if (number !== undefined) return number;
    known.set(value, known.size);
    return known.size - 1;
  };
  for (let row = 1; row <= ROWS; row++) {
    const area = numberOf(areas, valueAt(row, 0));
    const code = numberOf(codes, valueAt(row, 1));
    const year = numberOf(years, valueAt(row, 2));
    jobs[(area * CODES.length + code) * YEARS + year] = Number(valueAt(row, 3));
  }
  return jobs;
}

function secondsSince(begun: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1e6;
}

/** Follows what the workbench takes for its answers: nothing else happens while the add-in waits for one. */
function timeOfHost(): { readonly seconds: number; stop(): void } {
  const { answer } = Session.prototype;
  let seconds = 0;
  Session.prototype.answer = async function (...given) {
    const begun = process.cpuUsage();
    const answered = await answer.apply(this, given);
    seconds += secondsSince(begun);
    return answered;
  };
  return {
    get seconds() {
      return seconds;
    },
    stop: () => {
      Session.prototype.answer = answer;
    },
  };
}
