import type { Locale } from '../../locale';
import { OpenDataFailure, type OpenDataProblem } from '../../openData/openDataProblem';
import { openDataProblemText } from '../../workbook/openData/openDataProblemText';

/** What a failure may have left in the workbook once the writing had begun; before that it is nothing. */
export type Leftover = 'nothing' | 'ourSheets' | 'newSheets' | 'colours' | 'formula' | 'choices';

/** Why something did not work, as far as it matters for what to say. */
export interface Failure {
  readonly kind: 'excel' | 'silent' | 'network' | 'late' | 'openData' | 'unexpected';
  /** Office.js' code, or the name of the error: what support asks for. */
  readonly code: string;
  readonly leftover: Leftover;
  /** With the kind `openData`. */
  readonly problem?: OpenDataProblem;
}

/** Something could not be fetched from the add-in's own address: the sample, or a part of its script. */
export class FetchFailed extends Error {
  override readonly name = 'FetchFailed';

  constructor(readonly reason: 'failed' | 'late' = 'failed') {
    super();
  }
}

/**
 * Decides on the code alone: Office.js' messages are localised and not meant for users. The code is looked
 * for on any object, since an error of the library may come from another realm.
 */
export function failureOf(error: unknown, leftover: Leftover = 'nothing'): Failure {
  if (error instanceof FetchFailed) {
    return error.reason === 'late'
      ? { kind: 'late', code: 'FetchTimedOut', leftover }
      : { kind: 'network', code: error.name, leftover };
  }
  if (error instanceof OpenDataFailure) {
    const { problem } = error;
    return { kind: 'openData', code: problem.kind, leftover, problem };
  }
  const { code, name } = (typeof error === 'object' && error !== null ? error : {}) as {
    readonly code?: unknown;
    readonly name?: unknown;
  };
  if (typeof code === 'string' && code !== '') return { kind: 'excel', code, leftover };
  if (name === 'NoAnswer') return { kind: 'silent', code: name, leftover };
  return { kind: 'unexpected', code: typeof name === 'string' ? name : 'Error', leftover };
}

/** What happened and what to do, in the user's language. */
export function failureText({ kind, code, problem }: Failure, locale: Locale): string {
  const { pane } = locale;
  if (problem) return openDataProblemText(problem, locale);
  if (kind !== 'excel' && kind !== 'openData') return pane.failure[kind];
  const known: Readonly<Record<string, string>> = pane.failure.codes;
  return Object.hasOwn(known, code) ? known[code]! : pane.failure.general;
}
