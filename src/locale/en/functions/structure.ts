import type { structure as dutch } from '../../nl/functions/structure';

export const structure: typeof dutch = {
  title: 'Share, growth and size',
  list: {
    SHARE: {
      about: 'Divides each value by the total: the share of each sector.',
      parameters: {
        values: 'Jobs (or firms, euros) per sector: a row, a column, or a block together with total.',
        total: 'The whole: one cell, or a row or column of totals. Without it the values are added up.',
      },
    },
    GROWTH_RATE: {
      about: 'Growth from start to end over the whole period. Growth from zero or from a blank cell is #N/A.',
      parameters: {
        start: 'Jobs (or firms) at the first moment: one cell or a range.',
        end: 'Jobs (or firms) at the last moment, in a range of the same shape.',
      },
    },
    CAGR: {
      about:
        'Growth per year: the rate that, repeated every year, leads from start to end. Growth from zero is #N/A.',
      parameters: {
        start: 'Jobs (or firms) at the first moment: one cell or a range.',
        end: 'Jobs (or firms) at the last moment, in a range of the same shape.',
        years: 'Years between the two moments: one cell, or a row or column along the range.',
      },
    },
    SHIFT_SHARE: {
      about:
        'Splits the change of each sector into a national, a mix and a regional part. One row per sector, then the total.',
      parameters: {
        region_start:
          'Jobs per sector in the region at the start. Dynamic: a column per year, without the last year.',
        region_end: 'The same sectors at the end. Dynamic: a column per year, without the first year.',
        reference_start: 'The same sectors at the start in the reference area, in the same shape.',
        reference_end: 'The same sectors at the end in the reference area, in the same shape.',
        method: '"classic" (also without it), "Esteban-Marquillas" or "dynamic" (the sum over the years).',
      },
    },
    BASE_MULTIPLIER: {
      about:
        'All jobs per job that serves other regions, with a warning in a second cell when it is unstable.',
      parameters: {
        region: 'Jobs in the region, all sectors: a row or a column.',
        reference: 'Jobs or shares in the reference area, of the same sectors in the same order.',
      },
    },
    SIZE_CLASS: {
      about: 'Size of each sector in words: small, medium, large or very large.',
      parameters: {
        share: 'Share of each sector as a fraction, 0.072 for 7.2%: one cell or a range.',
        sector_count: 'Number of sectors. Without it the cells of share are counted; they must add up to 1.',
        thresholds: 'Where medium, large and very large begin, in equal shares; 0.5, 1 and 2.5 without it.',
      },
    },
    CONCENTRATION_CLASS: {
      about: 'Concentration of each sector in words: low, average, above average or very high.',
      parameters: {
        quotient: 'Location quotients: one cell or a range.',
        thresholds: 'Where average, above average and very high begin; 0.9, 1.1 and 2 without it.',
      },
    },
  },
  messages: {
    'share.totalNeeded':
      'values is {got}; only a row or a column of several cells can be added up by itself. Give total as well.',
    'growthRate.shape': 'start is {start} and end is {end}; they must have the same shape.',
    'growthRate.zeroBase': '{argument} is zero, and growth from zero does not exist.',
    'sizeClass.share': 'The share is {got}; a fraction from 0 to 1 is needed.',
    'sizeClass.sectorCount': 'The number of sectors is {got}; a whole number from 1 is needed.',
    'sizeClass.thresholds': 'The thresholds are {got}; they must rise, from 0.',
    'concentrationClass.quotient': 'The location quotient is {got}; a number from 0 is needed.',
    'concentrationClass.thresholds': 'The thresholds are {got}; they must rise, from 0.',
    'shiftShare.shape': '{argument} is {got} and region_start is {wants}; they must have the same shape.',
    'shiftShare.columns':
      'region_start is {got}; one row or one column per moment is needed. Several years go with the method dynamic.',
    'shiftShare.oneSector':
      'region_start is {got}: one sector, which cannot be told from the whole. Give all sectors.',
    'shiftShare.consecutive':
      '{area}_end, column {end}, and {area}_start, column {start}, differ in row {row}; they must be the same year.',
    'baseMultiplier.shape': 'region is {region} and reference is {reference}; they must have the same shape.',
    'baseMultiplier.sectors':
      'region is {region}; one row or one column with all sectors of one region is needed.',
    'baseMultiplier.noBase':
      'No sector is above its share in the reference area, so there are no basic jobs to divide by.',
    'baseMultiplier.unstable': 'unstable: only {percent}% of the jobs is basic',
    'sizeClass.countNeeded':
      'share is {got} and adds up to {sum}; the number of sectors is known only from one row or column of all sectors. Give sector_count.',
    'classes.thresholds': 'thresholds has {got} numbers; three are needed, from low to high.',
  },
};
