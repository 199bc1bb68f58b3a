import type { CitedCells } from '../citedCells';
import { noneByRounding } from './noneByRounding';
import type { PlanReference } from '../planReference';
import type { StructureParts } from './structureColumns';

export type ProfileIndicatorId =
  | 'herfindahl'
  | 'equivalent'
  | 'entropy'
  | 'largestShare'
  | 'krugman'
  | 'hachman'
  | 'basicShare'
  | 'ownBasicShare'
  | 'exportShare'
  | 'exporters'
  | 'valueAddedPerFte'
  | 'valueAddedPerJob'
  | 'multiplier'
  | 'growth'
  | 'regional';

/** A measure of the whole economy. */
export interface ProfileIndicator {
  readonly id: ProfileIndicatorId;
  /** A native formula without `=`, on the sheet Structure. */
  readonly value: string;
  /** The worksheet function that gives the same, without `=`, where there is one. */
  readonly asFunction: string | undefined;
  readonly unit:
    'thousandEuro' | 'ownUnit' | 'index' | 'index2' | 'sectors' | 'bits' | 'perBasicJob' | 'percent' | 'jobs';
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
  // Spread and likeness are those of the jobs that are in a sector, as the functions have it.
  const share = parts.undivided
    ? `${structure.all('share')}/${structure.total('share')}`
    : structure.all('share');
  const shareCells = cited.all('share');
  const indicators: ProfileIndicator[] = [];
  const add = (
    id: ProfileIndicatorId,
    value: string,
    unit: ProfileIndicator['unit'],
    cells: string,
    source: string,
    asFunction?: string,
  ): unknown => indicators.push({ id, value, asFunction, unit, cells, source });
  const allJobs = structure.all('jobs');
  const squares = `SUMPRODUCT(${share},${share})`;
  const herfindahl = `REGIO.HERFINDAHL(${allJobs})`;
  add('herfindahl', squares, 'index', shareCells, 'Herfindahl 1950; Hirschman 1964', herfindahl);
  const equivalent = `REGIO.HERFINDAHL(${allJobs},"equivalent")`;
  add('equivalent', `1/${squares}`, 'sectors', shareCells, 'Hirschman 1964', equivalent);
  // A share of zero adds nothing, and has no logarithm.
  const entropy = `-SUMPRODUCT(${share}*LN(${share}+(${share}=0)))/LN(2)`;
  add('entropy', entropy, 'bits', shareCells, 'Shannon 1948', `REGIO.ENTROPY(${allJobs})`);
  add('largestShare', `100*MAX(${structure.all('share')})`, 'percent', shareCells, 'Birch 2019');
  if (parts.reference && sectors > 1) {
    // Published shares are rounded: over their sum they are shares again.
    const reference = `${structure.all('referenceShare')}/${structure.total('referenceShare')}`;
    const areas = `${allJobs},${structure.all('referenceShare')}`;
    const krugman = `SUMPRODUCT(ABS(${share}-${reference}))`;
    add('krugman', krugman, 'index2', shareCells, 'Krugman 1991', `REGIO.KRUGMAN_INDEX(${areas})`);
    const hachman = `1/SUMPRODUCT(${share}*${share}/(${reference}+(${share}=0)))`;
    const source = 'Hachman, University of Utah';
    add('hachman', hachman, 'index', shareCells, source, `REGIO.HACHMAN_INDEX(${areas})`);
  }
  const { hasOwnBasicJobs } = parts.earnings;
  // Of one sector alone the estimate says nothing; her own count does.
  const tellsBasicJobs = hasOwnBasicJobs || (parts.basicJobs && sectors > 1);
  // What basic jobs and the area's own growth come to in all is not known of jobs that are in no sector.
  if (tellsBasicJobs && !parts.undivided) {
    const basic = structure.total('basicJobs');
    const cells = cited.total('basicJobs');
    const id = hasOwnBasicJobs ? 'ownBasicShare' : 'basicShare';
    add(id, `100*${basic}/${jobs}`, 'percent', cells, 'Mattila & Thompson 1955; Isard 1960');
    // Shares that are equal but for the rounding of the machine leave no basic jobs.
    const multiplier = `${jobs}/${noneByRounding(basic)}`;
    add('multiplier', multiplier, 'perBasicJob', cells, 'Hoyt 1954; Mattila & Thompson 1955; Isard 1960');
  }
  const { exports, valueAdded } = parts.earnings;
  if (exports && exports !== 'share') {
    const id = exports === 'turnover' ? 'exportShare' : 'exporters';
    add(id, `100*${structure.total('exportShare')}`, 'percent', cited.total('exportShare'), 'Birch 2019');
  }
  if (valueAdded && !valueAdded.isReady) {
    const id = valueAdded.per === 'fte' ? 'valueAddedPerFte' : 'valueAddedPerJob';
    const unit = valueAdded.thousands === null ? 'ownUnit' : 'thousandEuro';
    add(id, structure.total('valueAdded'), unit, cited.total('valueAdded'), 'Birch 2019');
  }
  if (parts.totalGrowth) {
    add('growth', `100*${structure.total('growth')}`, 'percent', cited.total('growth'), 'Birch 2019');
  }
  if (parts.shiftShare && !parts.undivided) {
    add('regional', structure.total('regional'), 'jobs', cited.total('regional'), 'Dunn 1960');
  }
  return indicators;
}
