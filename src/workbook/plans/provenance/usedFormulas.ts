import type { SheetLocale } from '../../../locale/sheetLocale';
import type { SheetRole } from '../../sheetRoles';

export type FormulaId = keyof SheetLocale['sheets']['provenance']['formulas'];

/** On which sheet each formula of the method stands, and where it comes from, in the order of the method. */
export const USED_FORMULAS: readonly {
  readonly id: FormulaId;
  readonly role: SheetRole;
  readonly source: string;
}[] = [
  { id: 'share', role: 'structure', source: 'Birch 2019, 2.2' },
  { id: 'growth', role: 'structure', source: 'Birch 2019, 2.2' },
  { id: 'quotient', role: 'structure', source: 'Hoover 1936; Balassa 1965' },
  { id: 'interval', role: 'structure', source: 'Katz, Baptista, Azen & Pike 1978' },
  { id: 'size', role: 'structure', source: 'Birch 2019, figuur (figure) 3' },
  { id: 'basicJobs', role: 'structure', source: 'Mattila & Thompson 1955; Isard 1960' },
  { id: 'shiftShare', role: 'structure', source: 'Dunn 1960' },
  { id: 'diversity', role: 'profile', source: 'Hirschman 1964' },
  { id: 'selection', role: 'selection', source: 'Birch 2019, 2.3' },
  { id: 'acceptability', role: 'selection', source: 'Lahdelma & Salminen 2001; Tervonen & Lahdelma 2007' },
  { id: 'fit', role: 'selection', source: 'Duncan & Duncan 1955' },
  { id: 'rating', role: 'evidence', source: 'Birch 2019, 3.2' },
  { id: 'index', role: 'evidence', source: 'Birch 2019, 3.2; Leendertse, Schrijvers & Stam 2022' },
  { id: 'score', role: 'scores', source: 'Stam & Van de Ven 2019; Acs, Autio & Szerb 2014' },
  { id: 'clusters', role: 'clusters', source: 'Birch 2019, 2.6' },
  { id: 'crossovers', role: 'crossovers', source: 'Van Eck & Waltman 2009' },
  { id: 'advice', role: 'recommendations', source: 'Birch 2019, 4.1; Brenner & Schlump 2011' },
  { id: 'programmes', role: 'programmes', source: 'Birch 2019, 4.2 (4)' },
  { id: 'generic', role: 'generic', source: 'Birch 2019, 3.2; ESB' },
  { id: 'urgent', role: 'summary', source: 'Regiolens' },
];
