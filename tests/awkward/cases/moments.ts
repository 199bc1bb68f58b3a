import { ofCells, type AwkwardCase } from '../awkwardCase';
import { day } from '../book';
import type { ExpectedSectors } from '../expectedTables';

const READ = {
  figures: ['jobs', 'earlierJobs'],
  rows: [
    ['Bouw', 120, 100],
    ['Zorg', 80, 90],
  ],
  year: 2018,
  earlierYear: 2013,
} satisfies ExpectedSectors;

export function yearsAsDates(): AwkwardCase {
  return ofCells(
    [
      ['Banen per sector'],
      ['Sector', day(2013, 12, 31), day(2018, 12, 31)],
      ['Bouw', 100, 120],
      ['Zorg', 90, 80],
    ],
    { sectors: { ...READ, columns: { sector: 'A', jobs: 'C', earlierJobs: 'B' } } },
  );
}

export function yearsAsNumbersUnderATitle(): AwkwardCase {
  return ofCells(
    [['Aantal banen naar sector'], ['Sector', 2013, 2018], ['Bouw', 100, 120], ['Zorg', 90, 80]],
    { sectors: { ...READ, columns: { sector: 'A', jobs: 'C', earlierJobs: 'B' } } },
  );
}

/** The latest year is compared with the earliest, which is also five years before it. */
export function threeYears(): AwkwardCase {
  return ofCells(
    [
      ['Sector', 'Banen 2013', 'Banen 2016', 'Banen 2018'],
      ['Bouw', 100, 110, 120],
      ['Zorg', 90, 85, 80],
    ],
    {
      sectors: { ...READ, columns: { sector: 'A', jobs: 'D', earlierJobs: 'B' } },
      findings: ['D1 yearsTaken'],
    },
  );
}

export function periodsOfTheStatisticsOffice(): AwkwardCase {
  return ofCells(
    [['Banen van werknemers'], ['Sector', '2013JJ00', '2018JJ00'], ['Bouw', 100, 120], ['Zorg', 90, 80]],
    { sectors: { ...READ, columns: { sector: 'A', jobs: 'C', earlierJobs: 'B' } } },
  );
}

export function momentsWithDaysAndMarks(): AwkwardCase {
  return ofCells(
    [
      ['Sector', 'Banen per 31-12-2018*', 'Banen per 31-12-2013'],
      ['Bouw', 120, 100],
      ['Zorg', 80, 90],
      ['* voorlopig'],
    ],
    { sectors: { ...READ, columns: { sector: 'A', jobs: 'B', earlierJobs: 'C' } } },
  );
}

export function shortYears(): AwkwardCase {
  return ofCells(
    [
      ['Sector', "Banen '18", "Banen '13"],
      ['Bouw', 120, 100],
      ['Zorg', 80, 90],
    ],
    { sectors: { ...READ, columns: { sector: 'A', jobs: 'B', earlierJobs: 'C' } } },
  );
}

export function thisYearAndLastYearInWords(): AwkwardCase {
  return ofCells(
    [
      ['Sector', 'Banen', 'Banen vorig jaar'],
      ['Bouw', 120, 100],
      ['Zorg', 80, 90],
    ],
    {
      sectors: {
        figures: READ.figures,
        rows: READ.rows,
        columns: { sector: 'A', jobs: 'B', earlierJobs: 'C' },
      },
    },
  );
}

export function englishHeaders(): AwkwardCase {
  return ofCells(
    [
      ['Industry', 'Employment 2018', 'Employment 2013', 'Local units 2018', 'Share of the Netherlands (%)'],
      ['Construction', 120, 100, 12, 30],
      ['Healthcare', 80, 90, 8, 70],
    ],
    {
      sectors: {
        columns: { sector: 'A', jobs: 'B', earlierJobs: 'C', establishments: 'D', reference: 'E' },
        figures: ['jobs', 'earlierJobs', 'establishments', 'reference'],
        rows: [
          ['Construction', 120, 100, 12, 30],
          ['Healthcare', 80, 90, 8, 70],
        ],
        year: 2018,
        earlierYear: 2013,
        shares: 'percentages',
      },
      findings: ['E2 sharesInPercent'],
    },
  );
}
