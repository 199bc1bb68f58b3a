import type { Locale } from '../../locale';
import type { ColumnReason } from '../../workbook/input/recognisedTable';

/** What a role of a column is called; an element by its own name, and what has no name here by its header. */
export function roleText(role: string, header: string, { corrections, terms }: Locale): string {
  const names: Readonly<Record<string, string>> = { ...terms.elements, ...corrections.roles };
  return names[role] ?? header;
}

function reasonText(reason: ColumnReason, { reasons }: Locale['corrections']): string {
  switch (reason.kind) {
    case 'headerSays':
      return reasons.headerSays(reason.word);
    case 'year': {
      const year = String(reason.year);
      if (reason.rank === null) return reasons.year(year);
      return reasons[`${reason.rank}Year`](year);
    }
    case 'cells':
      return reasons[reason.hold];
    default:
      return reasons[reason.kind];
  }
}

/** Why a column was taken, in one sentence; empty where there is nothing to say. */
export function reasonsText(reasons: readonly ColumnReason[], { corrections }: Locale): string {
  if (reasons.length === 0) return '';
  return corrections.because(reasons.map((reason) => reasonText(reason, corrections)).join('; '));
}
