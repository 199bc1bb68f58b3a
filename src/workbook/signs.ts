import type { Rating } from '../method';

/** The sign that goes with each rating, since colour is never the only one. */
export const SIGNS: Readonly<Record<Rating, string>> = { strong: '▲', neutral: '●', weak: '▼' };
