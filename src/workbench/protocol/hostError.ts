/** Excel's own error codes as Office.js reports them (`OfficeExtension.Error.code`), and what faults may add. */
export type HostErrorCode =
  | 'AccessDenied'
  | 'ActivityLimitReached'
  | 'ApiNotFound'
  | 'GeneralException'
  | 'InsertDeleteConflict'
  | 'InvalidArgument'
  | 'InvalidOperation'
  | 'InvalidOperationInCellEditMode'
  | 'InvalidReference'
  | 'ItemAlreadyExists'
  | 'ItemNotFound'
  | 'NonBlankCellOffSheet'
  | 'NotImplemented'
  | 'RequestAborted'
  | 'RequestPayloadSizeLimitExceeded'
  | 'ResponsePayloadSizeLimitExceeded'
  | 'ServiceNotAvailable'
  | 'Unauthenticated'
  | 'UndoNotSupported'
  | 'UnsupportedOperation';

/** A request that Excel would refuse; the client library turns it into an `OfficeExtension.Error` of this code. */
export class HostError extends Error {
  constructor(
    readonly code: HostErrorCode,
    message: string,
  ) {
    super(message);
    this.name = 'HostError';
  }
}

export const invalidArgument = (message: string): HostError => new HostError('InvalidArgument', message);

export const itemNotFound = (what: string): HostError =>
  new HostError('ItemNotFound', `The requested resource doesn't exist: ${what}.`);

export const notImplemented = (member: string): HostError =>
  new HostError('ApiNotFound', `workbench host: ${member} is not implemented`);
