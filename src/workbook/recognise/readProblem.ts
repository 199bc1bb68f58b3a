import type { Area } from '../address';
import type { Finding } from '../findings';

/** Why a part of a sheet is not the sector table. */
export type NotTaken =
  /** One of the sheets that Regiolens makes. */
  | 'ownSheet'
  | 'emptySheet'
  /** Text only: nothing on the sheet is a number. */
  | 'noNumbers'
  /** No row was found whose texts name sectors, jobs or a year. */
  | 'noHeader';

/** Why no sector table could be read; the sentence is made in the locale. */
export type ReadProblem =
  | {
      readonly kind: 'noTable';
      readonly lookedAt: readonly { readonly sheet: string; readonly reason: NotTaken }[];
    }
  | {
      readonly kind: 'noJobsColumn';
      readonly sheet: string;
      /** The header row and the first rows below it that were looked at. */
      readonly area: Area;
      readonly headers: readonly string[];
    }
  | {
      readonly kind: 'noUsableRows';
      readonly sheet: string;
      readonly area: Area;
      readonly headers: readonly string[];
      /** The jobs that cannot be used, each with why: where `choices.numbers` tells how to read one, she is asked. */
      readonly unread: readonly Finding[];
      /** How many rows have jobs that could be used, among more that do not. */
      readonly usable: number;
    }
  /** Codes of SBI 2025, which nothing divides into sectors; `found` is the text that says so. */
  | {
      readonly kind: 'sbi2025';
      readonly sheet: string;
      readonly area: Area;
      readonly found: string;
    }
  /** A table that knows its branches by the keys of the statistics office only, such as `found`. */
  | {
      readonly kind: 'branchKeys';
      readonly sheet: string;
      readonly area: Area;
      readonly found: string;
    }
  /** A table whose rows a column, such as `Geslacht`, splits into classes that cannot be added up. */
  | {
      readonly kind: 'rowsSplit';
      readonly sheet: string;
      readonly area: Area;
      readonly column: string;
    }
  /** A table of several areas, of which the own one cannot be told; `choices.areas` tells. */
  | {
      readonly kind: 'areaUnclear';
      readonly sheet: string;
      readonly area: Area;
      readonly areas: readonly string[];
    }
  /** A table of names and headers whose jobs are still to be filled in. */
  | {
      readonly kind: 'emptyTable';
      readonly sheet: string;
      readonly area: Area;
      /** The header of the column that is to be filled in first. */
      readonly column: string;
    };
