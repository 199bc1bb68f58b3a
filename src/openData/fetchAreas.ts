import { ANSWERS_PER_TABLE, fetchTable, type OpenDataTable } from './fetchTable';
import { NETWORK, type Follow, type Network } from './network';
import { JOBS_TABLE } from './tableSpec';

/**
 * What can be chosen from: the areas and periods of the table of jobs.
 * @throws OpenDataFailure when it cannot be fetched, is not as it was described, or was stopped.
 */
export async function fetchAreas(follow: Follow, network: Network = NETWORK): Promise<OpenDataTable> {
  let done = 0;
  follow.onProgress(0, ANSWERS_PER_TABLE);
  return fetchTable(network, JOBS_TABLE, {
    signal: follow.signal,
    onAnswer: () => follow.onProgress(++done, Math.max(done, ANSWERS_PER_TABLE)),
  });
}
