import type { classification as dutch } from '../../nl/functions/classification';

export const classification: typeof dutch = {
  title: 'Classification into sectors',
  list: {
    SECTOR: {
      about:
        'The sector of each SBI 2008 code, at any depth: the 14 sectors of the Hague report, or those of your own scheme.',
      parameters: {
        codes:
          'SBI codes of 2 to 5 digits, with or without dots. Give the whole column at once: see the help.',
        scheme: 'Your own sectors: a column of codes or ranges such as "10-12", and a column of names.',
        language: '"Dutch" or "English", for the names; without it the language of Excel.',
        notes: 'TRUE adds a column with notes, such as that a part of 85 is Knowledge.',
      },
    },
    SECTOR_TOTALS: {
      about:
        'Adds up values by SBI code to sectors, and tells of each row that belongs to no sector or could belong to two.',
      parameters: {
        codes:
          'SBI codes of 2 to 5 digits, with or without dots, one per row; a code may occur more than once.',
        values: 'Jobs (or firms, euros) per code, as many cells as codes.',
        scheme: 'Your own sectors: a column of codes or ranges such as "10-12", and a column of names.',
      },
    },
  },
  unplaced: {
    noSector: 'no sector',
    doubtful: 'code can mean two things',
    several: 'code is in more than one sector',
    blank: 'no code',
  },
  notes: {
    split:
      'Of {code}, {part} (higher education) is {other}: {percentage}% counted as {other}, a national estimate.',
    regainedZero: 'Read with a zero in front: {codes}.',
    overlap: 'Counted twice, because the code above is in the list as well: {codes}.',
    missingValue: 'Value missing: {codes}.',
    codes: '{codes}',
  },
  messages: {
    'sector.blank': 'There is no code.',
    'sector.noCode': '"{code}" is no SBI code.',
    'sector.none': '{code} is in no sector.',
    'sector.several': '{code} is in more than one sector: {sectors}.',
    'sector.partly': 'Only a part of {code} is in a sector: {sectors}.',
    'sector.doubtful':
      '{code} can be {first}, or {second} without its zero. Give the whole column, or the code as text.',
    'sectorTotals.shape': 'codes has {codes} cells and values has {values}; both need as many.',
    'sectorTotals.empty': 'codes has no codes.',
    'scheme.shape': '{argument} is {got}; two columns are needed, a code and its sector.',
    'scheme.incomplete': 'scheme needs a code and a sector in row {row}.',
    'scheme.code': 'scheme has "{got}" in row {row}; an SBI code or a range such as 10-12 is needed.',
    'scheme.doubtful':
      'scheme has {got} in row {row}, which can be {first} or {second} without its zero. Write the codes as text.',
    'scheme.range':
      'scheme has the range {got} in row {row}; it must run up, with as many digits at both ends.',
    'scheme.date':
      'scheme has {got} in row {row}, which is a date that Excel may have made of a range such as 10-12. Type the code or the range as text.',
    'scheme.empty': 'scheme has no row with a code and a sector.',
  },
};
