import type { SheetLocale } from '../../../locale/sheetLocale';
import type { Input, SectorTable } from '../../input';
import type { SheetRole } from '../../sheetRoles';
import { structureParts, type StructureParts } from '../structure/structureColumns';
import type { WorkId } from './literature';

export type FormulaId = keyof SheetLocale['sheets']['provenance']['formulas'];

type Condition = (input: Input, parts: StructureParts | null) => boolean;

export interface UsedFormula {
  readonly id: FormulaId;
  readonly role: SheetRole;
  /** Where in the sources it stands. */
  readonly source: string;
  /** The works it is from, beside those of the catalogue and of the method itself. */
  readonly works?: readonly WorkId[];
  /** Not every table allows it; absent where the sheet never goes without. */
  readonly when?: Condition;
}

const ofStructure =
  (has: (parts: StructureParts) => boolean): Condition =>
  (_, parts) =>
    parts !== null && has(parts);

const isEstimated = (parts: StructureParts): boolean => parts.basicJobs && !parts.earnings.hasOwnBasicJobs;

/** On which sheet each formula of the method stands, and where it comes from, in the order of the method. */
const FORMULAS: readonly UsedFormula[] = [
  { id: 'share', role: 'structure', source: 'Birch 2019, 2.2' },
  {
    id: 'growth',
    role: 'structure',
    source: 'Birch 2019, 2.2',
    when: ofStructure(
      ({ growth, establishmentsGrowth }) => growth === 'counts' || establishmentsGrowth === 'counts',
    ),
  },
  {
    id: 'quotient',
    role: 'structure',
    source: 'Hoover 1936; Balassa 1965',
    works: ['hoover1936', 'balassa1965'],
    when: ofStructure(({ reference }) => reference),
  },
  {
    id: 'interval',
    role: 'structure',
    source: 'Katz, Baptista, Azen & Pike 1978',
    works: ['katz1978'],
    when: ofStructure(({ reference }) => reference),
  },
  { id: 'size', role: 'structure', source: 'Birch 2019, figuur (figure) 3' },
  {
    id: 'basicJobs',
    role: 'structure',
    source: 'Mattila & Thompson 1955; Isard 1960',
    works: ['mattilaThompson1955', 'isard1960'],
    when: ofStructure(isEstimated),
  },
  {
    id: 'exportShare',
    role: 'structure',
    source: 'Birch 2019, 2.2',
    when: ofStructure(({ earnings }) => earnings.exports !== null && earnings.exports !== 'share'),
  },
  {
    id: 'valueAdded',
    role: 'structure',
    source: 'Birch 2019, 2.2',
    when: ofStructure(({ earnings }) => earnings.valueAdded?.isReady === false),
  },
  {
    id: 'shiftShare',
    role: 'structure',
    source: 'Dunn 1960',
    works: ['dunn1960'],
    when: ofStructure(({ shiftShare }) => shiftShare),
  },
  {
    id: 'diversity',
    role: 'profile',
    source: 'Herfindahl 1950; Hirschman 1964',
    works: ['herfindahl1950', 'hirschman1964'],
  },
  { id: 'entropy', role: 'profile', source: 'Shannon 1948', works: ['shannon1948'] },
  {
    id: 'krugman',
    role: 'profile',
    source: 'Krugman 1991',
    works: ['krugman1991'],
    when: comparesSectors,
  },
  { id: 'hachman', role: 'profile', source: 'Hachman, University of Utah', when: comparesSectors },
  {
    id: 'multiplier',
    role: 'profile',
    source: 'Hoyt 1954; Mattila & Thompson 1955; Isard 1960',
    works: ['hoyt1954', 'mattilaThompson1955', 'isard1960'],
    when: (input, parts) => Boolean(parts?.earnings.hasOwnBasicJobs) || comparesSectors(input, parts),
  },
  { id: 'selection', role: 'selection', source: 'Birch 2019, 2.3' },
  {
    id: 'acceptability',
    role: 'selection',
    source: 'Lahdelma & Salminen 2001; Tervonen & Lahdelma 2007',
    works: ['lahdelmaSalminen2001', 'tervonenLahdelma2007'],
  },
  {
    id: 'fit',
    role: 'selection',
    source: 'Duncan & Duncan 1955',
    works: ['duncan1955'],
    when: ({ education }) => education !== null,
  },
  { id: 'rating', role: 'evidence', source: 'Birch 2019, 3.2' },
  {
    id: 'index',
    role: 'evidence',
    source: 'Birch 2019, 3.2; Leendertse, Schrijvers & Stam 2022',
    works: ['leendertse2022'],
    when: ({ indicators }) => indicators !== null,
  },
  {
    id: 'score',
    role: 'scores',
    source: 'Stam & Van de Ven 2019; Acs, Autio & Szerb 2014',
    works: ['stamVanDeVen2019', 'acsAutioSzerb2014'],
  },
  { id: 'clusters', role: 'clusters', source: 'Birch 2019, 2.6' },
  { id: 'crossovers', role: 'crossovers', source: 'Van Eck & Waltman 2009', works: ['vanEckWaltman2009'] },
  { id: 'advice', role: 'recommendations', source: 'Birch 2019, 4.1; Brenner & Schlump 2011' },
  { id: 'programmes', role: 'programmes', source: 'Birch 2019, 4.2 (4)' },
  { id: 'generic', role: 'generic', source: 'Birch 2019, 3.2; ESB' },
  { id: 'urgent', role: 'summary', source: 'Regiolens' },
];

/** Of one sector alone neither the structure nor its difference with another says anything. */
function comparesSectors({ sectors }: Input, parts: StructureParts | null): boolean {
  return parts !== null && parts.reference && (sectors?.rows.length ?? 0) > 1;
}

/**
 * The formulas that the sheets rest on: those of a sheet that is there, as far as her tables allow them.
 *
 * @param sectors her sectors, or her codes added up to sectors.
 */
export function usedFormulas(
  input: Input | null,
  sectors: SectorTable | null,
  sheets: ReadonlySet<SheetRole>,
): readonly UsedFormula[] {
  const parts = sectors && structureParts(sectors);
  return FORMULAS.filter(
    ({ role, when }) => sheets.has(role) && (!when || (input !== null && when(input, parts))),
  );
}
