import type { crossovers as dutch } from '../../nl/functions/crossovers';

export const crossovers: typeof dutch = {
  title: 'Cross-overs',
  list: {
    CROSSOVERS: {
      about: 'In how many projects two sectors take part together, as a table.',
      parameters: {
        projects:
          'Project of each participation, one row per participant: a column (or row) of names or numbers.',
        sectors: 'Sector of each participation, as long as projects.',
        sector_order: 'All sectors in the order wanted. Without it they stand as they first occur.',
      },
    },
    CROSSOVER_STRENGTH: {
      about: 'How often two sectors work together against what chance would give: 1 is chance.',
      parameters: {
        matrix: 'The table of CROSSOVERS, with or without names; the diagonal does not count.',
      },
    },
    CROSS_SECTOR_SHARE: {
      about: 'Share of the projects in which two or more different sectors take part.',
      parameters: {
        projects:
          'Project of each participation, one row per participant: a column (or row) of names or numbers.',
        sectors: 'Sector of each participation, as long as projects.',
      },
    },
    RELATEDNESS_DENSITY: {
      about: 'The part of what a sector is related to that the region already has.',
      parameters: {
        matrix:
          'The table of CROSSOVER_STRENGTH (or CROSSOVERS), with or without names; the diagonal does not count.',
        presence:
          'A location quotient per sector, in the order of matrix: a column or row; or a block with a region per line.',
        threshold: 'From which value of presence the region has the sector; 1 without it.',
      },
    },
  },
  messages: {
    'participations.shape':
      'projects has {projects} cells and sectors has {sectors}; one sector per participation is needed.',
    'participations.halfRow':
      '{argument} has no name at position {position}; fill it in, or leave out the whole row.',
    'crossovers.sectors': 'There are {got} sectors; at most {most} fit in a table.',
    'crossovers.orderTwice': 'sector_order has "{got}" twice; once is needed.',
    'crossovers.orderLacks': 'sectors has "{got}", which sector_order lacks; every sector is needed.',
    'pairTable.square': 'matrix is {got} without names; it needs as many rows as columns, one per sector.',
    'pairTable.names':
      '{argument} has "{top}" above column {place} and "{left}" before row {place}; the names must stand in the same order along the top and the left.',
    'pairTable.oneSector': 'matrix has one sector; two sectors or more are needed.',
    'pairTable.symmetric':
      'matrix has {above} for sectors {one} and {other}, and {below} for the same two the other way round; one number is needed.',
    'relatednessDensity.threshold': 'threshold is {got}; a number above 0 is needed.',
    'relatednessDensity.direction':
      'presence is {got}, with as many regions as sectors; the sectors can run either way. Leave out a region.',
    'relatednessDensity.shape':
      'presence is {got} and matrix has {sectors} sectors; one value per sector is needed.',
  },
};
