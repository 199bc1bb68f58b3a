import { BYTES_PER_ROUND_TRIP } from '../roundTrips';
import type { ReadProgress } from '../runProgress';
import type { SheetReader } from './sheetReader';

/** She stopped it: nothing was written. */
export class ReadingStopped extends Error {}

const TOO_LARGE = 'ResponsePayloadSizeLimitExceeded';

const isTooLarge = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === TOO_LARGE;

/**
 * Reads all cells of the sheets, as many as go into each answer. An answer that turns out too large after all is
 * asked for again in smaller parts.
 *
 * @throws {ReadingStopped} between two round trips, when she stops it.
 */
export async function readCells(
  context: Excel.RequestContext,
  readers: readonly SheetReader[],
  progress: ReadProgress,
): Promise<void> {
  const total = sumOf(readers, ({ rows }) => rows);
  while (askAll(readers)) {
    await answered(context, readers);
    const read = sumOf(readers, ({ rowsRead }) => rowsRead);
    if (read < total) await progress.reads(read, total);
    if (progress.isCancelled()) throw new ReadingStopped();
  }
}

async function answered(context: Excel.RequestContext, readers: readonly SheetReader[]): Promise<void> {
  try {
    await context.sync();
  } catch (error) {
    const canBeLess = readers.map((reader) => reader.askLess()).some(Boolean);
    if (!canBeLess || !isTooLarge(error)) throw error;
    return;
  }
  for (const reader of readers) reader.take();
}

/** Asks for what goes into one answer; false where nothing is left to ask. */
function askAll(readers: readonly SheetReader[]): boolean {
  let bytes = 0;
  for (const reader of readers) bytes += reader.ask(BYTES_PER_ROUND_TRIP - bytes, bytes === 0);
  return bytes > 0;
}

const sumOf = (readers: readonly SheetReader[], of: (reader: SheetReader) => number): number =>
  readers.reduce((sum, reader) => sum + of(reader), 0);
