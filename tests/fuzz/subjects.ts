import { brokenFileSubjects } from './brokenFileSubjects';
import { corpusSubjects } from './corpus';
import { functionSubjects } from './functionSubjects';
import { readerSubjects } from './readerSubjects';
import type { Subject } from './subject';
import { wholeWaySubjects } from './wholeWaySubjects';

/** All that is tried with input nobody would expect. */
export const allSubjects = async (): Promise<readonly Subject[]> => [
  ...(await functionSubjects()),
  ...readerSubjects,
  ...wholeWaySubjects,
  ...corpusSubjects,
  ...brokenFileSubjects,
];
