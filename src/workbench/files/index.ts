export type { Carrier, OpenedFile } from './carrier';
export { FileError, type FileErrorReason } from './fileError';
export type { Carried, Loss, PartKind } from './losses';
export { inspectXlsx, type Inspection } from './inspectXlsx';
export { openXlsx } from './openXlsx';
export { saveXlsx, type Saveable } from './saveXlsx';
