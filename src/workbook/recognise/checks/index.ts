import type { Finding } from '../../findings';
import type { Input } from '../../input';
import { absentSectors } from './absentSectors';
import { countsThatDiffer } from './countsThatDiffer';
import { educationShares } from './educationShares';
import { partExceedsArea } from './partExceedsArea';
import { steepGrowth } from './steepGrowth';
import { unitsThatDiffer } from './unitsThatDiffer';
import { yearsThatDiffer } from './yearsThatDiffer';

const CHECKS: readonly ((input: Input) => readonly Finding[])[] = [
  partExceedsArea,
  yearsThatDiffer,
  countsThatDiffer,
  absentSectors,
  educationShares,
  unitsThatDiffer,
  steepGrowth,
];

/** What does not go together in the tables that were read. It blocks nothing: all that can be computed still is. */
export const checkTables = (input: Input): readonly Finding[] => CHECKS.flatMap((check) => check(input));
