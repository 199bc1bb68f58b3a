import type { structure as dutch } from '../../nl/help/structure';

export const structure: typeof dutch = {
  SHARE: {
    what: 'The part that each sector is of the whole. Without total the values themselves are added up.',
    units: 'Shares as fractions of 1; format the cell as a percentage.',
    notWhen:
      'Not when the sectors together are not the whole and you leave out total: the shares are then too high. When a value is missing there is no share at all without total.',
  },
  GROWTH_RATE: {
    what: 'Growth over the whole period, however long it lasts.',
    units: 'Fractions of 1: 0.05 is 5%.',
    notWhen:
      'Not to compare periods of different length: take CAGR. Small numbers give large percentages: name the number as well. Growth from zero does not exist and is #N/A; that may also be a blank cell that Excel hands over as 0.',
  },
  CAGR: {
    what: 'Average growth per year, so that periods of different length can be compared.',
    units: 'Fractions of 1 per year: 0.012 is 1.2% a year.',
    notWhen:
      'Not when the first or last year was unusual: only those two count. Growth from zero does not exist and is #N/A; decline to zero is -100%.',
  },
  SHIFT_SHARE: {
    what: 'Where the change in jobs comes from. Columns: national (grew along with the whole), mix (the sector grew faster or slower than the whole in the reference area), regional (the rest, so of the region itself) and change. With Esteban-Marquillas regional is split into competitive and allocation (many jobs in sectors in which the region does well). One row per sector and the total below, without a header row. Dynamic computes the parts per year and adds them up.',
    units: 'The unit of the tables, mostly jobs. The parts add up to the change.',
    notWhen:
      'Not as an explanation: it only divides the change. Not with some of the sectors, since together they are the whole. When a sector starts at zero all of its change is regional, and with Esteban-Marquillas competitive and allocation are unknown (#N/A) then, unless the sector stayed at zero.',
  },
  BASE_MULTIPLIER: {
    what: 'How many jobs there are per job that serves other regions (basic). What a sector has above its share in the reference area counts as basic. The second cell is empty, or warns that fewer than 15% of the jobs are basic: the number is unstable then.',
    units: 'Jobs per basic job.',
    notWhen:
      'Not to predict what a new firm brings. Coarse sectors hide exports, so the number is rather too high than too low. When no sector differs there is nothing to divide by.',
  },
  SIZE_CLASS: {
    what: 'How large a sector is, compared with the share that every sector would have if all were alike. A value on a threshold belongs to the class that begins there.',
    units: 'Words. The thresholds are multiples of an equal share: 1 is exactly an equal share.',
    notWhen:
      'Not to compare partitions with different numbers of sectors. The thresholds are inferred from the labels of the report, not printed there.',
    leftOut: 'A sector_count that is blank or 0 counts as left out; a point is unknown and gives #N/A.',
  },
  CONCENTRATION_CLASS: {
    what: 'How concentrated a sector is, in a word. A value on a threshold belongs to the class that begins there.',
    units: 'Words. The thresholds are location quotients.',
    notWhen:
      'Not without a look at the interval when the sector is small: the class beside it may be right as well. The thresholds are inferred from the labels of the report, not printed there.',
  },
};
