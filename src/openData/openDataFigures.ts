import type { CodedName, Period, Section } from './codeList';
import type { OpenDataTable } from './fetchTable';
import type { OpenFigure } from './figureText';
import type { OpenDataProblem } from './openDataProblem';

/** Whose figures a column holds. */
export type AreaRole = 'own' | 'region' | 'nation';

/** What is asked for. */
export interface OpenDataChoice {
  readonly area: CodedName;
  readonly region: CodedName | null;
  readonly nation: CodedName | null;
  readonly period: Period;
  readonly earlier: Period | null;
}

/** A column of figures, one for each section, and the whole as the table has it. */
export interface OpenDataColumn {
  readonly measure: 'jobs' | 'establishments';
  readonly role: AreaRole;
  readonly area: CodedName;
  readonly period: Period;
  readonly figures: readonly OpenFigure[];
  readonly total: OpenFigure;
}

/** A column that was asked for and has no figures. */
export type LeftOut = Pick<OpenDataColumn, 'measure' | 'area' | 'period'>;

/** What came of it, with where and when it came from. */
export interface OpenDataFigures {
  readonly choice: OpenDataChoice;
  readonly sections: readonly Section[];
  /** The whole, as the table of jobs has it. */
  readonly total: CodedName | null;
  readonly columns: readonly OpenDataColumn[];
  readonly leftOut: readonly LeftOut[];
  /** Why there are no establishments; null when there are. */
  readonly noEstablishments: OpenDataProblem | null;
  readonly tables: readonly Pick<OpenDataTable, 'id' | 'title' | 'modified' | 'column'>[];
  readonly retrieved: Date;
}

export const hasFigures = ({ figures, total }: Pick<OpenDataColumn, 'figures' | 'total'>): boolean =>
  [...figures, total].some(({ value }) => value !== null);
