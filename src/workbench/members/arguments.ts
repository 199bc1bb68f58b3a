import { invalidArgument } from '../protocol/hostError';
import { Remote, type Cells, type RemoteType } from './remote';

/** The arguments of one call, read strictly: what Excel would refuse is refused. */
export class Arguments {
  constructor(
    private readonly member: string,
    private readonly values: readonly unknown[],
  ) {}

  raw(index: number): unknown {
    return this.values[index];
  }

  isGiven(index: number): boolean {
    return this.values[index] !== undefined && this.values[index] !== null;
  }

  text(index: number): string {
    const value = this.values[index];
    if (typeof value !== 'string') throw this.refused(index, 'a text');
    return value;
  }

  optionalText(index: number): string | undefined {
    return this.isGiven(index) ? this.text(index) : undefined;
  }

  integer(index: number): number {
    const value = this.values[index];
    if (typeof value !== 'number' || !Number.isInteger(value)) throw this.refused(index, 'a whole number');
    return value;
  }

  optionalInteger(index: number, otherwise: number): number {
    return this.isGiven(index) ? this.integer(index) : otherwise;
  }

  boolean(index: number): boolean {
    const value = this.values[index];
    if (typeof value !== 'boolean') throw this.refused(index, 'true or false');
    return value;
  }

  optionalBoolean(index: number): boolean {
    return this.isGiven(index) ? this.boolean(index) : false;
  }

  textOrInteger(index: number): string | number {
    return typeof this.values[index] === 'number' ? this.integer(index) : this.text(index);
  }

  /** One of Excel's enumeration words. */
  oneOf<Word extends string>(index: number, words: readonly Word[]): Word {
    return oneOf(this.values[index], words, `${this.member}, argument ${index + 1}`);
  }

  /** A range object, or undefined when the argument is something else. */
  range(index: number): Cells | undefined {
    const value = this.values[index];
    if (value instanceof Remote && isType(value, 'Range')) return value.at;
    return undefined;
  }

  refused(index: number, wanted: string): Error {
    const got = this.values[index];
    const shown = got instanceof Remote ? got.type : (JSON.stringify(got) ?? 'nothing');
    return invalidArgument(
      `${this.member}: argument ${index + 1} must be ${wanted}, got ${shown.slice(0, 80)}.`,
    );
  }
}

export function isType<Type extends RemoteType>(remote: Remote, type: Type): remote is Remote<Type> {
  return remote.type === type;
}

/** Excel compares enumeration words exactly. */
export function oneOf<Word extends string>(value: unknown, words: readonly Word[], what: string): Word {
  const word = words.find((known) => known === value);
  if (word === undefined) {
    throw invalidArgument(
      `${what} must be one of ${words.join(', ')}, got ${JSON.stringify(value) ?? 'nothing'}.`,
    );
  }
  return word;
}

export function expectText(value: unknown, what: string): string {
  if (typeof value !== 'string') throw invalidArgument(`${what} must be a text.`);
  return value;
}

export function expectNumber(value: unknown, what: string): number {
  if (typeof value !== 'number' || !Number.isFinite(value))
    throw invalidArgument(`${what} must be a number.`);
  return value;
}

export function expectBoolean(value: unknown, what: string): boolean {
  if (typeof value !== 'boolean') throw invalidArgument(`${what} must be true or false.`);
  return value;
}
