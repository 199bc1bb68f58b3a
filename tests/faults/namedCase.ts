import { COMMANDS } from './commands';
import { tryFault } from './faultCase';
import { freshHosts } from './freshHost';
import { CODES, MOMENTS } from './runFaults';
import { undisturbedRun } from './undisturbed';

const NAME =
  /^(?<command>.+), request (?<request>\d+) of (?<of>\d+), (?<code>\w+), (?<when>before|0\.5|after)\b/;

/**
 * Tries one case by the name it has where it failed: `catalogue, request 4 of 5, GeneralException, 0.5`.
 *
 * @returns what was not as it should be.
 */
export async function tryNamed(name: string): Promise<readonly string[]> {
  const found = NAME.exec(name)?.groups;
  const command = COMMANDS.find((one) => one.name === found?.['command']);
  const code = CODES.find((one) => one === found?.['code']);
  const when = MOMENTS.find((one) => String(one) === found?.['when']);
  if (!found || !command || !code || when === undefined) throw new Error(`There is no case "${name}".`);
  const hosts = await freshHosts();
  try {
    const undisturbed = await undisturbedRun(hosts, command);
    const { length } = undisturbed.requests;
    if (length !== Number(found['of'])) throw new Error(`${command.name} makes ${length} requests now.`);
    return await tryFault(hosts, { command, request: Number(found['request']), code, when }, undisturbed);
  } finally {
    hosts.close();
  }
}
