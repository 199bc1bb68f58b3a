import { openXlsx, saveXlsx } from '../../src/workbench/files';
import type { WorkbookModel } from '../../src/workbench/model/workbookModel';
import { cellAddress } from '../../src/workbook/address';
import type { Finding } from '../../src/workbook/findings';
import type { Figure, Input } from '../../src/workbook/input';
import { readWorkbook } from '../../src/workbook/read/readWorkbook';
import { recognise, type Recognition } from '../../src/workbook/recognise/recognise';
import type { Host } from '../../src/workbench/node/openHost';
import { inHost } from '../host/workbooks';
import type { AwkwardCase } from './awkwardCase';

/** What a read sent to Excel. */
export interface ReadLog {
  readonly roundTrips: number;
  readonly writes: number;
}

export interface AwkwardReading {
  readonly recognition: Recognition;
  readonly log: ReadLog;
  /** Figures that say they are what their cell holds, and are not. */
  readonly misquoted: readonly string[];
}

/** Reads an awkward workbook as the add-in does: through office.js, and where it is a file, from the file. */
export async function readAwkward({ workbook, throughFile }: AwkwardCase): Promise<AwkwardReading> {
  const opened = throughFile ? await reopened(workbook) : workbook;
  return inHost(opened, async (host) => {
    host.log.clear();
    const snapshot = await Excel.run((context) => readWorkbook(context));
    const log = { roundTrips: host.log.syncCount, writes: host.log.writes.length };
    const recognition = recognise(snapshot);
    return {
      recognition,
      log,
      misquoted: 'input' in recognition ? misquotedIn(host, recognition.input) : [],
    };
  });
}

async function reopened(workbook: WorkbookModel): Promise<WorkbookModel> {
  const bytes = await inHost(workbook, async (host) => {
    await host.calculator.settle();
    return saveXlsx({ workbook, carrier: undefined }, host.calculator);
  });
  return (await openXlsx(bytes)).workbook;
}

/** Every figure that was taken as it is must be the number in the cell that it names. */
function misquotedIn(host: Host, { sectors, indicators }: Input): string[] {
  const figures: (Figure | null)[] = [
    ...(sectors?.rows ?? []).flatMap(
      ({ jobs, earlierJobs, establishments, region, reference, earlierReference, extras }) => [
        jobs,
        earlierJobs,
        establishments,
        region,
        reference,
        earlierReference,
        ...Object.values(extras),
      ],
    ),
    ...(indicators?.rows ?? []).flatMap((row) =>
      row.values.flatMap((value) => (value?.rate ? [value.rate.numerator, value.rate.denominator] : [value])),
    ),
  ];
  return figures.flatMap((figure) => {
    if (!figure || !figure.asIs || figure.value === null) return [];
    const { sheet, row, column } = figure.place;
    const held = host.calculator.valueAt(host.workbook.sheetByName(sheet)!, row, column);
    const quoted = typeof held === 'number' ? held * (figure.factor ?? 1) : held;
    return quoted === figure.value ? [] : [`${sheet}!${cellAddress(row, column)}: ${String(held)}`];
  });
}

/** A finding by its cell and kind; the first sheet goes without saying. */
export const describeFinding =
  (firstSheet: string) =>
  ({ place, message }: Finding): string =>
    `${place.sheet === firstSheet ? '' : `${place.sheet}!`}${cellAddress(place.row, place.column)} ${message.kind}`;
