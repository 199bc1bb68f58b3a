import { MISSIONS, type Mission } from '../../../method';
import type { GivenForSector, MissionColumn } from '../../analysis/criterionPoints';
import { textInFormula } from '../../formulaText';
import type { MissionId } from '../../input';
import type { CellContent, ColumnPlan, SheetPlan } from '../../sheetPlan';
import { column, headerWidth } from '../columns';
import type { ParameterId } from '../parameters';
import type { PlanContext } from '../planContext';
import type { PlanReference } from '../planReference';

/** Enough for the longest part of a header that has no place to break. */
const MISSION_WIDTH = 12;

const PREFIX = 'mission:';

const missionColumnId = (mission: MissionId): string => `${PREFIX}${mission}`;

const isKnown = (id: MissionId): id is Mission => MISSIONS.some((mission) => mission === id);

/** One column per mission: what each sector does for it. */
export const missionColumns = (
  { locale }: PlanContext,
  missions: readonly MissionColumn[],
): readonly ColumnPlan[] =>
  missions.map(({ id, header }) => {
    const shown = isKnown(id) ? locale.sheets.selection.missionHeaders[id] : header;
    return column(missionColumnId(id), shown, 'text', headerWidth(shown, MISSION_WIDTH));
  });

/** The row of a sector in that matrix, in our words, whatever marks she used. */
export function missionCells(
  { locale }: PlanContext,
  missions: readonly MissionColumn[],
  { missionRow }: Pick<GivenForSector, 'missionRow'>,
): Readonly<Record<string, () => CellContent>> {
  const { roles } = locale.sheets.selection;
  const marks = new Map(
    missionRow?.contributions.map(({ mission, contribution }) => [mission, roles[contribution]]),
  );
  return Object.fromEntries(missions.map(({ id }) => [missionColumnId(id), () => marks.get(id) ?? null]));
}

/** The columns of missions on the sheet Selection; none without a matrix of hers. */
export const missionsOn = ({ columns }: SheetPlan): readonly ColumnPlan[] =>
  columns.filter(({ id }) => id.startsWith(PREFIX));

/**
 * The missions that a sector serves itself, whole or in part, as a text for another sheet.
 *
 * @param place the formula of the sector's place among the rows of the sheet Selection.
 */
export function servedMissions(
  { locale }: PlanContext,
  missions: readonly ColumnPlan[],
  selection: PlanReference,
  place: string,
): string {
  const { roles } = locale.sheets.selection;
  const named = missions.map(({ id, header }) => {
    const mark = `INDEX(${selection.all(id)},${place})`;
    return `IF(OR(${mark}="${roles.direct}",${mark}="${roles.partly}"),${textInFormula(`; ${header}`)},"")`;
  });
  return `IFERROR(MID(${named.join('&')},3,255),"")`;
}

/** The points for what stands in the matrix: per mission, but once for enabling and once for steering. */
export function matrixPoints(
  { locale }: PlanContext,
  missions: readonly MissionColumn[],
  across: (from: string, to: string) => string,
  parameter: (id: ParameterId) => string,
): string {
  const { roles } = locale.sheets.selection;
  const cells = across(missionColumnId(missions[0]!.id), missionColumnId(missions[missions.length - 1]!.id));
  const number = (role: keyof typeof roles): string => `COUNTIF(${cells},"${roles[role]}")`;
  const direct = `(${number('direct')}+${number('partly')}/2)*${parameter('pointsDirect')}`;
  const enabler = `(${number('enabler')}>0)*${parameter('pointsEnabler')}`;
  const steering = `(${number('steering')}>0)*${parameter('pointsSteering')}`;
  return `MIN(${parameter('pointsMostRelevant')},${direct}+${enabler}+${steering})`;
}
