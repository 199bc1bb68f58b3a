import type { Source } from './functionHelp';

/** A place in the report for The Hague. */
export const birch = (place: { readonly nl: string; readonly en: string }): Source => ({
  nl: `Birch (2019), rapport voor de gemeente Den Haag, ${place.nl}`,
  en: `Birch (2019), report for the municipality of The Hague, ${place.en}`,
});
