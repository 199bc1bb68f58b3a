import { implementations } from '../../functions';
import type { FunctionsMetadata } from '../protocol/functionMetadata';
import type { Host } from './openHost';

/** Makes the add-in's worksheet functions known to a host. @param metadata what Excel would load as functions.json. */
export function registerFunctions(host: Host, metadata: FunctionsMetadata): void {
  host.registerFunctions(metadata, implementations);
}
