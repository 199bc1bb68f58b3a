import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { WorkbookHost } from '../../src/workbench/host';
import type { WorkbookModel } from '../../src/workbench/model/workbookModel';
import { freshHosts } from './freshHost';
import { herWorkbook } from './herWorkbook';
import { openPane } from './pane';
import { pictureOfWorkbook } from './picture';

/** What a workbook and its host may not gain from run to run. */
interface Size {
  readonly sheets: number;
  readonly names: number;
  readonly tables: number;
  readonly charts: number;
  readonly rules: number;
  readonly styles: number;
  readonly cells: number;
  readonly settings: number;
  readonly trackedObjects: number;
}

export interface SoakReport {
  /** What grew or changed. */
  readonly grown: readonly string[];
  /** More memory in use after the last run than after the warming up. */
  readonly megabytes: number;
  readonly seconds: number;
}

/** Runs in which the library and the engine fill what they keep. */
const WARMING_UP = 5;
/** What the collector may leave; a few runs differ by one or two, up or down. */
const SLACK_MEGABYTES = 3;
/** More than this for each run would be felt in a day of work: a thousand runs take 3 MB more in all. */
const MOST_KILOBYTES_PER_RUN = 20;

const mostMegabytes = (runs: number): number => SLACK_MEGABYTES + (runs * MOST_KILOBYTES_PER_RUN) / 1024;

/** Presses the button for all steps so many times on one workbook in one host. */
export async function soak(runs: number): Promise<SoakReport> {
  const hosts = await freshHosts();
  try {
    const workbook = herWorkbook();
    const host = hosts.use(workbook);
    const pane = openPane();
    const grown: string[] = [];
    const began = performance.now();
    let first: { pictures: readonly string[]; size: Size } | undefined;
    let [atFirst, megabytes] = [0, 0];
    for (let run = 1; run <= runs; run++) {
      const outcome = await pane.actions.act('all');
      if (outcome?.kind !== 'report' || outcome.report.problem) grown.push(`run ${run} did not work`);
      await quiet();
      host.log.clear();
      const [pictures, size] = [pictureOfWorkbook(workbook), sizeOf(workbook, host)];
      first ??= { pictures, size };
      if (pictures.some((picture, index) => picture !== first!.pictures[index]))
        grown.push(`run ${run} left something else than the first`);
      for (const [what, count] of Object.entries(size)) {
        const before = first.size[what as keyof Size];
        if (count > before) grown.push(`run ${run}: ${before} ${what} became ${count}`);
      }
      if (run === WARMING_UP) atFirst = megabytesInUse();
    }
    if (runs > WARMING_UP) megabytes = megabytesInUse() - atFirst;
    if (megabytes > mostMegabytes(runs - WARMING_UP)) grown.push(`${megabytes.toFixed(1)} MB more in use`);
    return { grown, megabytes, seconds: (performance.now() - began) / 1000 };
  } finally {
    hosts.close();
  }
}

/** What the library sends after a run, to give up its references, has arrived then. */
const quiet = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

function sizeOf(workbook: WorkbookModel, host: WorkbookHost): Size {
  const { sheets } = workbook;
  const sum = (of: (sheet: (typeof sheets)[number]) => number): number =>
    sheets.reduce((total, sheet) => total + of(sheet), 0);
  const styles = new Set(
    sheets.flatMap((sheet) => [...sheet.entries()].map(({ cell }) => JSON.stringify(cell.style))),
  );
  return {
    sheets: sheets.length,
    names: workbook.names.length,
    tables: sum(({ tables }) => tables.length),
    charts: sum(({ charts }) => charts.length),
    rules: sum(({ conditionalFormats }) => conditionalFormats.length),
    styles: styles.size,
    cells: sum((sheet) => [...sheet.entries()].length),
    settings: workbook.settings.size,
    trackedObjects: host.trackedObjects,
  };
}

/** Once what nobody needs any more has been collected. */
function megabytesInUse(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  return process.memoryUsage().heapUsed / 1024 / 1024;
}
