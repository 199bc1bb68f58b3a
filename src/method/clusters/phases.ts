/** The life phases of a cluster (Brenner & Schlump 2011). */
export const PHASES = ['birth', 'growth', 'maturity', 'decline'] as const;

export type Phase = (typeof PHASES)[number];
