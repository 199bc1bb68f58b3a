import type { structure as dutch } from '../../nl/sheets/structure';

export const structure: typeof dutch = {
  title: 'Economic structure',
  question: 'What makes the area special?',
  answer: (largest, share, concentrated, quotient) => {
    const size = `${largest} is the largest sector with ${share} of all jobs`;
    if (concentrated === null) return `${size}.`;
    return concentrated === largest
      ? `${size}, and also the most concentrated (quotient ${quotient}).`
      : `${size}; the most concentrated is ${concentrated} (quotient ${quotient}).`;
  },
  answerUnknown: 'The total number of jobs is zero or not known; see the sheet Input.',
  share: 'Share of jobs',
  growth: (from, to) => (from === null || to === null ? 'Growth of jobs' : `Growth of jobs ${from}-${to}`),
  quotient: 'Location quotient',
  concentration: 'Concentration',
  size: 'Size',
  remarks: [
    'Share: jobs in the sector divided by all jobs. Growth: jobs divided by earlier jobs, minus 1.',
    'Location quotient: share in the own area divided by the share in the reference area; 1 means: as large as there (Hoover 1936; Balassa 1965).',
    'Size: share against an equal division over all sectors. The limits for size and concentration stand on the sheet Provenance and can be changed.',
  ],
};
