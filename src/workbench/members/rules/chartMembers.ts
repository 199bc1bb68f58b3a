import type { ChartModel, ChartSeriesModel } from '../../model/chart';
import type { SheetModel } from '../../model/workbookModel';
import { itemNotFound } from '../../protocol/hostError';
import { defineObject, type Member, type ObjectType } from '../declaration';
import type { Remote, RemoteType } from '../remote';
import { requireUnprotected } from './protection';

interface ChartPart {
  readonly sheet: SheetModel;
  readonly chart: ChartModel;
  readonly series?: ChartSeriesModel | undefined;
}

function requireThere({ at }: Remote): void {
  const { sheet, chart, series } = at as ChartPart;
  if (!sheet.charts.includes(chart)) throw itemNotFound(`chart ${chart.name} was deleted`);
  if (series && !chart.series.includes(series))
    throw itemNotFound(`this series of chart ${chart.name} was deleted`);
}

const requireEditable = ({ at }: Remote): void =>
  requireUnprotected((at as ChartPart).sheet, 'change a chart');

function guarded<Type extends RemoteType>(member: Member<Type>): Member<Type> {
  if (member.kind === 'method') {
    return {
      ...member,
      call(target, given, host) {
        requireThere(target);
        if (member.changes) requireEditable(target);
        return member.call(target, given, host);
      },
    };
  }
  const { get, set } = member;
  return {
    ...member,
    get(target, host) {
      requireThere(target);
      return get(target, host);
    },
    ...(set
      ? {
          set(target: Remote<Type>, value: unknown, host: Parameters<typeof set>[2]) {
            requireThere(target);
            requireEditable(target);
            set(target, value, host);
          },
        }
      : {}),
  };
}

/** Declares an object that belongs to a chart: gone with it, and not to be changed on a protected sheet. */
export function defineChartObject<Type extends RemoteType>(
  name: Type,
  members: Readonly<Record<string, Member<Type>>>,
  more: Pick<ObjectType<Type>, 'identity' | 'items'> = {},
): ObjectType<Type> {
  const kept = Object.entries(members).map(([key, member]) => [key, guarded(member)] as const);
  return defineObject(name, Object.fromEntries(kept), more);
}
