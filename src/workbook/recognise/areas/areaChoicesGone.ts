import { AREA_ROLES, type Choices } from '../../choices';
import type { Finding } from '../../findings';
import type { RecognisedTable } from '../../input';
import { plainText } from '../words/text';

/** The areas that she chose and no table of several areas has any more: the reader then goes by its own choice. */
export function areaChoicesGone(
  { areas }: Choices,
  findings: readonly Finding[],
  [first]: readonly RecognisedTable[],
): readonly Finding[] {
  if (!first) return [];
  const known = new Set(
    findings.flatMap(({ message }) => (message.kind === 'areasTaken' ? message.areas.map(plainText) : [])),
  );
  const { sheet, area: place } = first;
  return AREA_ROLES.flatMap((role): Finding[] => {
    const area = areas[role];
    if (area === undefined || known.has(plainText(area))) return [];
    return [
      {
        severity: 'notice',
        place: { sheet, row: place.row, column: place.column },
        message: { kind: 'areaChoiceGone', area },
      },
    ];
  });
}
