import type { FileErrorReason } from '../../../src/workbench/files';

/** A file that should not harm, and what becomes of it. */
export interface HostileFile {
  readonly name: string;
  readonly bytes: () => Uint8Array | Promise<Uint8Array>;
  /** More than one where the file may be either. */
  readonly becomes: readonly (FileErrorReason | 'opened')[];
}

export const hostile = (
  name: string,
  becomes: HostileFile['becomes'][number] | HostileFile['becomes'],
  bytes: HostileFile['bytes'],
): HostileFile => ({ name, bytes, becomes: typeof becomes === 'string' ? [becomes] : becomes });
