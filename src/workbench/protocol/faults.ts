import { HostError, type HostErrorCode } from './hostError';
import type { RequestBody } from './messages';
import type { RequestKind } from './requestLog';

/**
 * `before`: nothing of the request took effect. `after`: all of it did, but the add-in hears of an error.
 * A number between 0 and 1: so much of its actions did.
 */
export type FaultMoment = 'before' | 'after' | number;

/** What a fault can decide on. */
export interface FaultSubject {
  /** The how-manieth request of this kind since the fault was set, from 1. */
  readonly nth: number;
  readonly kind: RequestKind;
  readonly changesWorkbook: boolean;
  /** As in the request log. */
  readonly members: readonly string[];
  readonly body: RequestBody;
}

export interface Fault {
  /** The nth sync from now, or any sync the predicate names. */
  readonly on: number | ((subject: FaultSubject) => boolean);
  readonly code: HostErrorCode;
  readonly message?: string;
  readonly when: FaultMoment;
  /** How often it strikes; 1 when absent. */
  readonly times?: number;
  /** Which requests it may hit; the add-in's own syncs when absent. */
  readonly kind?: RequestKind;
}

interface ArmedFault {
  readonly fault: Fault;
  seen: number;
  left: number;
}

/** Lets a test fail a request, to see what the add-in makes of it. */
export class Faults {
  private armed: ArmedFault[] = [];

  add(fault: Fault): void {
    this.armed.push({ fault, seen: 0, left: fault.times ?? 1 });
  }

  clear(): void {
    this.armed = [];
  }

  /** The fault that strikes this request, if any; counts the request for each that is armed. */
  strike(subject: Omit<FaultSubject, 'nth'>): { error: HostError; when: FaultMoment } | undefined {
    let struck: { error: HostError; when: FaultMoment } | undefined;
    for (const armed of this.armed) {
      const { fault } = armed;
      if (armed.left === 0 || subject.kind !== (fault.kind ?? 'sync')) continue;
      armed.seen += 1;
      const hit =
        typeof fault.on === 'number' ? armed.seen === fault.on : fault.on({ ...subject, nth: armed.seen });
      if (!hit || struck) continue;
      armed.left -= 1;
      const message = fault.message ?? `Failed on purpose with ${fault.code}.`;
      struck = { error: new HostError(fault.code, message), when: fault.when };
    }
    return struck;
  }
}
