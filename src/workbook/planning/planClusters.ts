import { analyseClusters, withPhases } from '../analysis/analyseClusters';
import { clustersPlan } from '../plans/clusters/clustersPlan';
import type { SheetPlan } from '../sheetPlan';
import type { PlanRequest } from './planRequest';

export interface PlannedClusters {
  /** The same request, with the phases that count for the advice. */
  readonly request: PlanRequest;
  /** The keys of what is no cluster. */
  readonly profiles: ReadonlySet<string>;
  readonly plans: readonly SheetPlan[];
}

/** What is a cluster and in which phase; the sheet is there when the step is asked for and her workbook has a table of them. */
export function planClusters(request: PlanRequest): PlannedClusters {
  const { context, steps, input, own } = request;
  if (!input || input.clusters.length === 0) return { request, profiles: new Set(), plans: [] };
  const analysis = analyseClusters(input.clusters, own.clusters);
  return {
    request: { ...request, input: withPhases(input, analysis) },
    profiles: analysis.profiles,
    plans: steps.has('ecosystem') ? [clustersPlan(context, input, analysis)] : [],
  };
}
