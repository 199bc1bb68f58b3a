import type { SheetLocale } from '../../locale/sheetLocale';
import { SHEET_ROLES, type SheetRole } from '../sheetRoles';
import type { SheetPlan } from '../sheetPlan';

/**
 * The plan whose sentences call our sheets by the names they have: one that she renamed, or that was first written
 * in the other language, is called in the texts what it would be called at first.
 */
export function withShownNames(
  plan: SheetPlan,
  { sheets }: SheetLocale,
  sheetNames: Readonly<Record<SheetRole, string>>,
): SheetPlan {
  const renamed = SHEET_ROLES.filter((role) => sheets.names[role] !== sheetNames[role]);
  if (renamed.length === 0) return plan;
  const roleOf = new Map(renamed.map((role) => [sheets.names[role], role] as const));
  // The longest first: one name may be the beginning of another.
  const names = [...roleOf.keys()].sort((one, other) => other.length - one.length).map(escaped);
  const mention = new RegExp(`(?<=\\b${sheets.sheetWord} )(?:${names.join('|')})(?![\\p{L}\\d])`, 'giu');
  const inText = (text: string): string =>
    text.replace(mention, (name) => {
      const role = roleOf.get(name);
      return role ? sheetNames[role] : name;
    });
  return {
    ...plan,
    question: inText(plan.question),
    answer: inText(plan.answer),
    remarks: plan.remarks.map(inText),
  };
}

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
