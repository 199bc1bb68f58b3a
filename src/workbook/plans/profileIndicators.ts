import type { CitedCells } from './citedCells';
import type { PlanReference } from './planReference';
import type { StructureParts } from './structureColumns';

export type ProfileIndicatorId =
  | 'herfindahl'
  | 'equivalent'
  | 'entropy'
  | 'largestShare'
  | 'krugman'
  | 'hachman'
  | 'basicShare'
  | 'multiplier'
  | 'growth'
  | 'regional';

/** A measure of the whole economy. */
export interface ProfileIndicator {
  readonly id: ProfileIndicatorId;
  /** A native formula without `=`, on the sheet Structure. */
  readonly value: string;
  readonly unit: 'index' | 'index2' | 'sectors' | 'bits' | 'perBasicJob' | 'percent' | 'jobs';
  /** The cells that the value rests on, as an analyst writes them. */
  readonly cells: string;
  readonly source: string;
}

/** The measures that the table of sectors allows; those of diversity need more than one sector. */
export function profileIndicators(
  structure: PlanReference,
  cited: CitedCells,
  parts: StructureParts,
  sectors: number,
): readonly ProfileIndicator[] {
  const jobs = structure.total('jobs');
  const share = structure.all('share');
  const shareCells = cited.all('share');
  const indicators: ProfileIndicator[] = [];
  const add = (
    id: ProfileIndicatorId,
    value: string,
    unit: ProfileIndicator['unit'],
    cells: string,
    source: string,
  ): unknown => indicators.push({ id, value, unit, cells, source });
  const squares = `SUMPRODUCT(${share},${share})`;
  add('herfindahl', squares, 'index', shareCells, 'Herfindahl 1950; Hirschman 1964');
  add('equivalent', `1/${squares}`, 'sectors', shareCells, 'Hirschman 1964');
  // A share of zero adds nothing, and has no logarithm.
  add('entropy', `-SUMPRODUCT(${share}*LN(${share}+(${share}=0)))/LN(2)`, 'bits', shareCells, 'Shannon 1948');
  add('largestShare', `100*MAX(${share})`, 'percent', shareCells, 'Birch 2019');
  if (parts.reference && sectors > 1) {
    // Published shares are rounded: over their sum they are shares again.
    const reference = `${structure.all('referenceShare')}/${structure.total('referenceShare')}`;
    const basic = structure.total('basicJobs');
    const basicCell = cited.total('basicJobs');
    add('krugman', `SUMPRODUCT(ABS(${share}-${reference}))`, 'index2', shareCells, 'Krugman 1991');
    add(
      'hachman',
      `1/SUMPRODUCT(${share}*${share}/(${reference}+(${share}=0)))`,
      'index',
      shareCells,
      'Hachman, University of Utah',
    );
    add('basicShare', `100*${basic}/${jobs}`, 'percent', basicCell, 'Mattila & Thompson 1955; Isard 1960');
    // Shares that are equal but for the rounding of the machine leave no basic jobs.
    add(
      'multiplier',
      `${jobs}/ROUND(${basic},6)`,
      'perBasicJob',
      basicCell,
      'Hoyt 1954; Mattila & Thompson 1955; Isard 1960',
    );
  }
  if (parts.growth) {
    add('growth', `100*${structure.total('growth')}`, 'percent', cited.total('growth'), 'Birch 2019');
  }
  if (parts.shiftShare) {
    add('regional', structure.total('regional'), 'jobs', cited.total('regional'), 'Dunn 1960');
  }
  return indicators;
}
