import type { Finding } from '../../workbook/findings';

/** So many stand open; the others are folded away. */
const MOST_OPEN = 8;
/** More than these are not read in a pane; the sheet Verantwoording has them all. */
const MOST_SHOWN = 100;

/** Findings as the pane shows them, what cannot be used first. */
export interface ShownFindings {
  readonly open: readonly Finding[];
  readonly folded: readonly Finding[];
  /** How many are in neither. */
  readonly left: number;
}

export function shownFindings(findings: readonly Finding[]): ShownFindings {
  const isProblem = ({ severity }: Finding): boolean => severity === 'problem';
  const ordered = [...findings.filter(isProblem), ...findings.filter((finding) => !isProblem(finding))];
  return {
    open: ordered.slice(0, MOST_OPEN),
    folded: ordered.slice(MOST_OPEN, MOST_SHOWN),
    left: Math.max(0, ordered.length - MOST_SHOWN),
  };
}
