import { sectorsOfCodes } from '../analysis/sectorsOfCodes';
import type { PlanRequest } from './planRequest';

/** The request without a table of SBI codes that all were left out: no sector has a figure from it. */
export function withUsableSectors(request: PlanRequest): PlanRequest {
  const { input, own, context } = request;
  const table = input?.sectors;
  if (!input || !table || table.keyKind === 'sector') return request;
  const { sectors } = sectorsOfCodes(table, own.parameters.knowledgeShare, context.locale.language);
  return sectors.rows.length > 0 ? request : { ...request, input: { ...input, sectors: null } };
}
