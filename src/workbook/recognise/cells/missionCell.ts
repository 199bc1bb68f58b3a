import {
  ownMission,
  type Contribution,
  type MissionId,
  type NamedContribution,
  type SourcedText,
} from '../../input';
import { DOUBT, ENABLER, PARTLY, STEERING, missionsIn } from '../words/criterionLabels';
import { plainText } from '../words/text';

const NONE = /^(?:geen|niet|nee|none|no|n\.?v\.?t\.?|n\/a)(?![\p{L}\p{N}])|^[-\u2013]$|^0$/u;

function contributionOf(plain: string): Contribution {
  if (ENABLER.test(plain)) return 'enabler';
  if (STEERING.test(plain)) return 'steering';
  return PARTLY.test(plain) ? 'partly' : 'direct';
}

/**
 * The missions that a cell names, separated by `;` or `+`. Words that name none of the national policy are a
 * mission of her own; one in doubt says nothing.
 *
 * @returns null where the cell says nothing, and nothing in the list where it says that there is none.
 */
export function missionsOfCell(cell: SourcedText | null): readonly NamedContribution[] | null {
  if (!cell || DOUBT.test(plainText(cell.text)) || !/\p{L}|^[-\u20130]$/u.test(cell.text)) return null;
  return cell.text.split(/[;+\n]/).flatMap((part): NamedContribution[] => {
    const plain = plainText(part);
    if (plain === '' || NONE.test(plain)) return [];
    const contribution = contributionOf(plain);
    const known: readonly MissionId[] = missionsIn(part);
    if (known.length > 0) return known.map((mission) => ({ mission, contribution, name: null }));
    // `Enabler` alone names no mission.
    if (contribution === 'enabler' || contribution === 'steering') return [];
    const name = part.replace(/\s+/g, ' ').trim();
    return [{ mission: ownMission(name), contribution, name }];
  });
}
