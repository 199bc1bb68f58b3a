import { analyseCrossovers, type CrossoverLimits } from '../analysis/analyseCrossovers';
import { crossoversPlan } from '../plans/clusters/crossoversPlan';
import { projectsPlan } from '../plans/clusters/projectsPlan';
import type { SheetPlan } from '../sheetPlan';
import type { PlanRequest } from './planRequest';

/** Who works with whom, when her workbook has a list of projects. */
export function planCrossovers({ context, steps, input, own }: PlanRequest): readonly SheetPlan[] {
  const table = input?.projects;
  if (!table || !steps.has('ecosystem')) return [];
  const order = (input.sectors?.rows ?? []).map((row) => row.key);
  const limits: CrossoverLimits = {
    // Below 1 what is less often than by chance would stand out as more.
    strength: Math.max(1, own.parameters.crossoverStrength),
    projects: own.parameters.crossoverProjects,
  };
  const analysis = analyseCrossovers(table, order, limits);
  const projects = projectsPlan(context, table, analysis);
  return [projects, crossoversPlan(context, table, analysis, projects, limits)];
}
