import { buildFunctionsMetadata } from '../../../scripts/buildFunctionsMetadata';
import { implementations } from '../../functions';
import type { Host } from './openHost';

/** Makes the add-in's worksheet functions known to a host, with the metadata that Excel would load. */
export async function registerFunctions(host: Host): Promise<void> {
  const { metadata } = await buildFunctionsMetadata();
  host.registerFunctions(metadata, implementations);
}
