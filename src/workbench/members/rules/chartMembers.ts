import type { ChartModel, ChartSeriesModel } from '../../model/chart';
import type { SheetModel } from '../../model/workbookModel';
import { itemNotFound } from '../../protocol/hostError';
import type { Member, ObjectType } from '../declaration';
import type { RemoteType } from '../remote';
import { defineGuardedObject, type Guard } from './guardedObject';
import { requireUnprotected } from './protection';

interface ChartPart {
  readonly sheet: SheetModel;
  readonly chart: ChartModel;
  readonly series?: ChartSeriesModel | undefined;
}

const GUARD: Guard = {
  requireThere({ at }) {
    const { sheet, chart, series } = at as ChartPart;
    if (!sheet.charts.includes(chart)) throw itemNotFound(`chart ${chart.name} was deleted`);
    if (series && !chart.series.includes(series))
      throw itemNotFound(`this series of chart ${chart.name} was deleted`);
  },
  requireEditable: ({ at }) => requireUnprotected((at as ChartPart).sheet, 'change a chart'),
};

/** Declares an object that belongs to a chart: gone with it, and not to be changed on a protected sheet. */
export const defineChartObject = <Type extends RemoteType>(
  name: Type,
  members: Readonly<Record<string, Member<Type>>>,
  more: Pick<ObjectType<Type>, 'identity' | 'items'> = {},
): ObjectType<Type> => defineGuardedObject(name, members, GUARD, more);
