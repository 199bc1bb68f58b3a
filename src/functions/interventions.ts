import {
  KNOWN_CLUSTERS,
  MethodError,
  SECTORS,
  clusterIdOfName,
  interventions,
  reasonForNone,
  sectorIdOfName,
} from '../method';
import { type Arguments, needed } from './arguments';
import { answer } from './answer';
import { shortened } from './coerce';
import { WORDS } from './words';

/**
 * Lists the interventions of the catalogue for an element of the ecosystem that is weak.
 * @customfunction INTERVENTIONS INTERVENTIONS
 * @param element The element, for example "networks" or "talent", in Dutch or English.
 * @param [phase] The phase of the cluster: birth, growth, maturity or decline. Without it every phase.
 * @param [scope] A sector or cluster; the interventions made for it by name come first.
 * @param [language] "Dutch" or "English"; without it the language of Excel.
 * @returns One column with the names of the interventions.
 * @helpurl https://localhost:3000/help/functions/INTERVENTIONS.html
 */
export function interventionsOf(
  element: any[][],
  phase?: any[][],
  scope?: any[][],
  language?: any[][],
): any[][] {
  return answer((given) => {
    const query = {
      element: given.word('element', element, WORDS.elements) ?? needed('element'),
      phase: given.word('phase', phase, WORDS.phases),
      subject: knownSubject(given, 'scope', scope),
    };
    const names = given.word('language', language, WORDS.languages) ?? given.locale.language;
    const found = interventions(query);
    const reason = reasonForNone(query);
    if (reason !== null) {
      throw new MethodError('missing', `interventions.${reason}`, 'The catalogue has no such intervention.');
    }
    return found.map(({ intervention }) => [intervention.name[names]]);
  });
}

/** A sector or cluster of the catalogue: another name would be looked up in vain, without a word. */
function knownSubject(given: Arguments, argument: string, scope: unknown): string | null {
  const name = given.text(argument, scope);
  if (name === null || sectorIdOfName(name) !== undefined || clusterIdOfName(name) !== undefined) return name;
  const wants = [...SECTORS, ...KNOWN_CLUSTERS].map((known) => known.name[given.locale.language]).join(', ');
  const message = `${argument} is "${name}", which is not in the catalogue; it can be ${wants}.`;
  throw new MethodError('argument', 'interventions.scope', message, { got: shortened(name), wants });
}
