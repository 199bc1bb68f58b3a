import { MethodError, findInterventions, reasonForNone } from '../method';
import { needed } from './arguments';
import { answer } from './answer';
import { ELEMENT_WORDS, LANGUAGE_WORDS, PHASE_WORDS } from './words';

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
export function interventionsFor(
  element: any[][],
  phase?: any[][],
  scope?: any[][],
  language?: any[][],
): any[][] {
  return answer((given) => {
    const query = {
      element: given.word('element', element, ELEMENT_WORDS) ?? needed('element'),
      phase: given.word('phase', phase, PHASE_WORDS),
      subject: given.text('scope', scope),
    };
    const names = given.word('language', language, LANGUAGE_WORDS) ?? given.locale.language;
    const found = findInterventions(query);
    const reason = reasonForNone(query);
    if (reason !== null) {
      throw new MethodError('missing', `interventions.${reason}`, 'The catalogue has no such intervention.');
    }
    return found.map(({ intervention }) => [intervention.name[names]]);
  });
}
