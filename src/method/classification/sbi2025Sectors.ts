import type { SchemeRow } from './ownScheme';

/**
 * The codes of SBI 2025 with the id of the sector of figure 1 that each belongs to; null: not written yet.
 *
 * Figure 1 (Birch 2019) divides the divisions of SBI 2008. SBI 2025 (NACE Rev. 2.1, Regulation (EU) 2023/137)
 * uses the same numbers for other activities: it has no division 45, so that the trade in and repair of
 * motor vehicles stand in 46, 47 and 95, and its sections have other letters from J on. So the division cannot be read off
 * from the numbers; it takes the official correspondence.
 *
 * Where it must come from: the correspondence between SBI 2008 and SBI 2025 of Statistics Netherlands, on
 * https://www.cbs.nl/nl-nl/onze-diensten/methoden/classificaties/activiteiten/standaard-bedrijfsindeling--sbi--
 *
 * How: each subclass of SBI 2025 gets the sector of the subclasses of SBI 2008 that it consists of. Write a
 * code at the highest level at which all below it have one sector. A subclass that consists of subclasses in
 * two sectors stays out and is named in docs/known-limitations.md.
 */
export const SBI_2025_SECTORS: readonly SchemeRow[] | null = null;
