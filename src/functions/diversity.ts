import {
  type GroupNames,
  entropy,
  giniSpecialisation,
  hachmanIndex,
  herfindahl,
  hooverIndex,
  krugmanIndex,
  relatedVariety,
  theilIndex,
  unrelatedVariety,
} from '../method';
import { answer } from './answer';
import type { Arguments } from './arguments';
import { cellsOf } from './coerce';
import { WORDS } from './words';

/**
 * Herfindahl index of the sectors of a region: from 1/n (all alike) to 1 (all jobs in one sector).
 * @customfunction HERFINDAHL HERFINDAHL
 * @param values Jobs per sector of one region: a row or a column; or a block with a region per column.
 * @param [form] "index" (also without it), "normalised" (0 to 1) or "equivalent" (number of equally large sectors).
 * @returns One cell, or a row with an answer per region of the block.
 * @helpurl https://localhost:3000/help/functions/HERFINDAHL.html
 */
export function herfindahlOf(values: any[][], form?: any[][]): any[][] {
  return answer((given) =>
    herfindahl(given.numbers('values', values), given.word('form', form, WORDS.herfindahlForms) ?? undefined),
  );
}

/**
 * Entropy of the sectors of a region: how evenly its jobs are spread. 0 is one sector; more is more diverse.
 * @customfunction ENTROPY ENTROPY
 * @param values Jobs per sector of one region: a row or a column; or a block with a region per column.
 * @param [form] "bits" (also without it), or "relative": divided by its highest value, from 0 to 1.
 * @returns One cell, or a row with an answer per region of the block.
 * @helpurl https://localhost:3000/help/functions/ENTROPY.html
 */
export function entropyOf(values: any[][], form?: any[][]): any[][] {
  return answer((given) =>
    entropy(given.numbers('values', values), given.word('form', form, WORDS.entropyForms) ?? undefined),
  );
}

/**
 * Related variety: entropy within groups of sectors, in bits. With unrelated variety it adds up to the entropy.
 * @customfunction RELATED_VARIETY RELATED_VARIETY
 * @param groups The group of each sector, such as its two-digit code: a row or a column along values.
 * @param values Jobs per sector of one region, in the same order; or a block with a region per line along groups.
 * @returns One cell, or an answer per region of the block.
 * @helpurl https://localhost:3000/help/functions/RELATED_VARIETY.html
 */
export function relatedVarietyOf(groups: any[][], values: any[][]): any[][] {
  return answer((given) => relatedVariety(groupNames(given, groups), given.numbers('values', values)));
}

/**
 * Unrelated variety: entropy between groups of sectors, in bits. With related variety it adds up to the entropy.
 * @customfunction UNRELATED_VARIETY UNRELATED_VARIETY
 * @param groups The group of each sector, such as its two-digit code: a row or a column along values.
 * @param values Jobs per sector of one region, in the same order; or a block with a region per line along groups.
 * @returns One cell, or an answer per region of the block.
 * @helpurl https://localhost:3000/help/functions/UNRELATED_VARIETY.html
 */
export function unrelatedVarietyOf(groups: any[][], values: any[][]): any[][] {
  return answer((given) => unrelatedVariety(groupNames(given, groups), given.numbers('values', values)));
}

/**
 * Krugman index: how far the structure of a region differs from the reference, from 0 (the same) to 2 (nothing shared).
 * @customfunction KRUGMAN_INDEX KRUGMAN_INDEX
 * @param region Jobs per sector of one region: a row or a column; or a block of regions.
 * @param reference Jobs per sector of the reference area, same shape; or one column or row along the sectors of the block.
 * @returns One cell, or an answer per region of the block.
 * @helpurl https://localhost:3000/help/functions/KRUGMAN_INDEX.html
 */
export function krugmanIndexOf(region: any[][], reference: any[][]): any[][] {
  return answer((given) =>
    krugmanIndex(given.numbers('region', region), given.numbers('reference', reference)),
  );
}

/**
 * Hachman index: how much the structure of a region looks like the reference area, from 0 (nothing) to 1 (the same).
 * @customfunction HACHMAN_INDEX HACHMAN_INDEX
 * @param region Jobs per sector of one region: a row or a column; or a block of regions.
 * @param reference Jobs per sector of the reference area, same shape; or one column or row along the sectors of the block.
 * @returns One cell, or an answer per region of the block.
 * @helpurl https://localhost:3000/help/functions/HACHMAN_INDEX.html
 */
export function hachmanIndexOf(region: any[][], reference: any[][]): any[][] {
  return answer((given) =>
    hachmanIndex(given.numbers('region', region), given.numbers('reference', reference)),
  );
}

/**
 * Gini coefficient of specialisation: inequality of the location quotients, from 0 (as the reference) to 1 - 1/n.
 * @customfunction GINI_SPECIALISATION GINI_SPECIALISATION
 * @param region Jobs per sector of one region: a row or a column; or a block of regions.
 * @param reference Jobs per sector of the reference area, same shape; or one column or row along the sectors of the block.
 * @returns One cell, or an answer per region of the block.
 * @helpurl https://localhost:3000/help/functions/GINI_SPECIALISATION.html
 */
export function giniSpecialisationOf(region: any[][], reference: any[][]): any[][] {
  return answer((given) =>
    giniSpecialisation(given.numbers('region', region), given.numbers('reference', reference)),
  );
}

/**
 * Hoover index: the part of one distribution that would have to move to follow the other, from 0 (the same) to 1.
 * @customfunction HOOVER_INDEX HOOVER_INDEX
 * @param values Jobs of a sector per area: a row or a column; or a block with several distributions.
 * @param other What they are compared with, such as inhabitants per area: same shape, or one column or row along the block.
 * @returns One cell, or an answer per distribution of the block.
 * @helpurl https://localhost:3000/help/functions/HOOVER_INDEX.html
 */
export function hooverIndexOf(values: any[][], other: any[][]): any[][] {
  return answer((given) => hooverIndex(given.numbers('values', values), given.numbers('other', other)));
}

/**
 * Theil index: how unequal values are, such as income or jobs of areas. 0 is all alike; more is more unequal.
 * @customfunction THEIL_INDEX THEIL_INDEX
 * @param values The values of the areas (or sectors): a row or a column; or a block with a set of values per column.
 * @param [method] "T" (also without it), or "L" for the mean log deviation, which takes no zeros.
 * @returns One cell, or a row with an answer per column of the block.
 * @helpurl https://localhost:3000/help/functions/THEIL_INDEX.html
 */
export function theilIndexOf(values: any[][], method?: any[][]): any[][] {
  return answer((given) =>
    theilIndex(
      given.numbers('values', values),
      given.word('method', method, WORDS.theilMethods) ?? undefined,
    ),
  );
}

/** The names as they lie: which way they run says which way the sectors of a block run. */
function groupNames(given: Arguments, groups: any[][]): GroupNames {
  const names = given.names('groups', groups);
  return cellsOf(groups)?.length === 1 ? [names] : names.map((name) => [name]);
}
