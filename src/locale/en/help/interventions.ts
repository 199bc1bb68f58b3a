import type { interventions as dutch } from '../../nl/help/interventions';

export const interventions: typeof dutch = {
  INTERVENTIONS: {
    what: 'The interventions of the catalogue for a weak element, those for your sector or cluster first.',
    units:
      'Names, one per row. When the catalogue has none, #N/A with the reason: it has nothing for formal institutions.',
    notWhen:
      'Not as a decision: it is a list of possibilities. A phase belongs to a cluster; a sector has none, so leave phase out then. See the sheet Intervention catalogue for source and phase.',
  },
};
