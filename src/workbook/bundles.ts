import { STEPS, type Step } from './steps';

/** What a button does, as the steps it asks for together. */
export const BUNDLES = {
  structure: ['structure'],
  selection: ['selection'],
  ecosystem: ['ecosystem'],
  catalogue: ['catalogue'],
  recommendations: ['recommendations'],
  specific: ['catalogue', 'recommendations'],
  generic: ['generic', 'summary'],
  all: STEPS,
} as const satisfies Readonly<Record<string, readonly Step[]>>;

export type Bundle = keyof typeof BUNDLES;
