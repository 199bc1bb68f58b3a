import type { HostModes } from '../model/modes';
import { CellEdit } from './cellEdit';
import type { Dispatcher } from './dispatcher';
import type { FaultMoment, Faults } from './faults';
import { HostError } from './hostError';
import { foresee } from './foresight';
import { ACTION, type RequestBody, type ResponseBody } from './messages';
import type { RequestKind, RequestLog } from './requestLog';
import { answerService, isServiceRequest, type Services } from './services';

/** An answer as it goes over the wire. */
export interface WireAnswer {
  readonly statusCode: number;
  readonly body: string;
}

const byteLength = (text: string): number => new TextEncoder().encode(text).length;

const failed = (error: HostError): WireAnswer => ({
  statusCode: 400,
  body: JSON.stringify({ error: { code: error.code, message: error.message } }),
});

/**
 * An answer as text. Office.js trims it by a pattern that takes the square of the longest run of white space in it;
 * written as escapes such a run stays one text and is none to that pattern.
 */
const wireText = (answer: unknown): string =>
  JSON.stringify(answer).replace(/\s{32,}/g, (run) =>
    [...run].map((sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`).join(''),
  );

/** Takes requests one at a time, logs them, and applies the limits and faults a test asked for. */
export class Session {
  readonly cellEdit = new CellEdit();
  private queue: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly dispatcher: Dispatcher,
    private readonly log: RequestLog,
    private readonly faults: Faults,
    private readonly modes: HostModes,
    private readonly services: Services,
  ) {}

  /**
   * @param text the request as it came over the wire, whose size counts.
   * @param flags what the library says of the request as a whole.
   */
  answer(body: RequestBody, text: string, flags: number): Promise<WireAnswer> {
    const requestBytes = byteLength(text);
    if (isServiceRequest(body)) {
      // Not queued: a calculation under way waits for the results that come in this way.
      return Promise.resolve(this.answerService(body, requestBytes));
    }
    const answer = this.queue.then(() => this.answerWorkbook(body, requestBytes, flags));
    this.queue = answer.catch(() => undefined);
    return answer;
  }

  private answerService(body: RequestBody, requestBytes: number): WireAnswer {
    const answer = { statusCode: 200, body: JSON.stringify(answerService(body, this.services)) };
    this.log.record({
      number: this.log.nextNumber(),
      kind: 'service',
      actions: body.Actions.length,
      members: [],
      requestBytes,
      responseBytes: byteLength(answer.body),
      changesWorkbook: false,
      clearsUndo: false,
      errorCode: undefined,
    });
    return answer;
  }

  private async answerWorkbook(body: RequestBody, requestBytes: number, flags: number): Promise<WireAnswer> {
    const number = this.log.nextNumber();
    const kind = kindOf(body);
    const foreseen = foresee(body);
    const struck = this.faults.strike({ kind, body, ...foreseen });
    const tooLarge = requestBytes > this.modes.payloadLimit;
    const refusal = tooLarge
      ? new HostError('RequestPayloadSizeLimitExceeded', 'The request payload size has exceeded the limit.')
      : struck?.when === 'before'
        ? struck.error
        : await this.editRefusal(flags);
    const response: ResponseBody = refusal
      ? { Results: [] }
      : await this.dispatcher.execute(firstPart(body, struck?.when));
    const { access } = this.dispatcher;
    let answer: WireAnswer = { statusCode: 200, body: wireText(response) };
    let errorCode = response.Error?.Code;
    const responseBytes = byteLength(answer.body);
    const fault =
      refusal ??
      (responseBytes > this.modes.payloadLimit
        ? new HostError(
            'ResponsePayloadSizeLimitExceeded',
            'The response payload size has exceeded the limit.',
          )
        : struck?.error);
    if (fault) {
      answer = failed(fault);
      errorCode = fault.code;
    }
    this.log.record({
      number,
      kind,
      actions: body.Actions.length,
      members: refusal ? foreseen.members : [...access.used],
      requestBytes,
      responseBytes,
      changesWorkbook: refusal ? false : access.changesWorkbook,
      clearsUndo: refusal ? false : access.clearsUndo,
      errorCode,
    });
    return answer;
  }

  private async editRefusal(flags: number): Promise<HostError | undefined> {
    try {
      await this.cellEdit.admit(flags);
      return undefined;
    } catch (error) {
      if (error instanceof HostError) return error;
      throw error;
    }
  }
}

/** What of a request takes effect. */
function firstPart(body: RequestBody, when: FaultMoment | undefined): RequestBody {
  if (typeof when !== 'number') return body;
  return { ...body, Actions: body.Actions.slice(0, Math.floor(body.Actions.length * when)) };
}

function kindOf(body: RequestBody): RequestKind {
  const asked = body.Actions.filter((action) => action.ActionType !== ACTION.instantiate);
  const removes = asked.length > 0 && asked.every((action) => action.Name === '_RemoveReference');
  return removes ? 'cleanup' : 'sync';
}
