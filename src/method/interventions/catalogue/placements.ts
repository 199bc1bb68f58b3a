import type { SectorId } from '../../classification/sectors';
import type { ClusterId } from '../../clusters/clusters';
import type { Phase } from '../../clusters/phases';
import type { Placement, ScopedSubject } from '../intervention';

/** A place in figure 8 that the figure shows without doubt. */
export const figure8 = (phase: Phase): Placement => ({ source: 'figure8', phase, certain: true });

/**
 * A place in figure 8 that is our reading. The figure could only be read as running text, in which
 * the empty cells of a row are lost, so the column of some instruments has to be inferred.
 */
export const figure8Inferred = (phase: Phase): Placement => ({ source: 'figure8', phase, certain: false });

/** Table 2 names one phase, or the two phases of a transition. */
export const table2 = (phase: Phase, next?: Phase): Placement => ({
  source: 'table2',
  phase: next === undefined ? phase : [phase, next],
  certain: true,
});

/** Figure 9 ties an instrument to subjects and says nothing about phases. */
export const figure9: Placement = { source: 'figure9', phase: null, certain: true };

export const sector = (key: SectorId): ScopedSubject => ({ kind: 'sector', key });

export const cluster = (key: ClusterId): ScopedSubject => ({ kind: 'cluster', key });
