import type { RequestLog } from '../../src/workbench/protocol/requestLog';

/** One `Excel.run` of the add-in. */
export interface Batch {
  /** It waits for a cell that is still being edited. */
  readonly waits: boolean;
  readonly isOneUndoStep: boolean;
  /** Requests that changed something, settings apart: those are not among what Excel undoes. */
  readonly writes: number;
  readonly clearsUndo: boolean;
}

/** A setting is not among what Excel undoes. */
const isSetting = (member: string): boolean => /^Setting|^Workbook\.settings$/.test(member);

/** Does something, and notes every batch of requests that it starts. */
export async function whileWatching<Result>(
  { log }: { readonly log: RequestLog },
  batches: Batch[],
  act: () => Promise<Result>,
): Promise<Result> {
  const { run } = Excel;
  const watched = async (options: Excel.RunOptions, work: never): Promise<unknown> => {
    const before = log.writes.length;
    const answer: unknown = await run(options, work);
    const writes = log.writes.slice(before).filter(({ members }) => !members.every(isSetting));
    batches.push({
      waits: options.delayForCellEdit === true,
      isOneUndoStep: options.mergeUndoGroup === true,
      writes: writes.length,
      clearsUndo: writes.some(({ clearsUndo }) => clearsUndo),
    });
    return answer;
  };
  Object.assign(Excel, { run: watched });
  try {
    return await act();
  } finally {
    Object.assign(Excel, { run });
  }
}
