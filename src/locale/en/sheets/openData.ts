import type { openData as dutch } from '../../nl/sheets/openData';

export const openData: typeof dutch = {
  name: (area) => `CBS ${area}`,
  title: (area) => `Jobs and establishments by branch: ${area}`,
  about:
    'Figures of Statistics Netherlands (CBS), as they were fetched. Where they come from is told below the table. This sheet is yours.',
  retrieved: (moment) => `Note on the edition: retrieved on ${moment}.`,
  sector: 'Sector',
  code: 'SBI 2008',
  key: 'Key at CBS',
  headers: {
    own: (year) => `Jobs of employees ${year}`,
    region: (area, year) => `Jobs of employees region ${area} ${year}`,
    nation: (year) => `Jobs of employees Netherlands ${year}`,
    establishments: (year) => `Establishments ${year}`,
  },
  sourceHeading: 'Notes on the figures:',
  source: (table, title, modified) =>
    `Source: CBS, StatLine table ${table}, "${title}", edition of ${modified}. Licence CC BY 4.0.`,
  address: (table) => `Source, address of the table: https://opendata.cbs.nl/ODataFeed/odata/${table}`,
  unit: (table, topic, unit, factor) =>
    factor === '1'
      ? `Note on ${table}: "${topic}", unit "${unit}".`
      : `Note on ${table}: "${topic}", unit "${unit}". On this sheet each figure is multiplied by ${factor}, so that they are jobs; they are rounded, therefore.`,
  areas: (names) => `Areas, with their code at CBS: ${names}.`,
  periods: (names) =>
    `Note on the periods, with their code at CBS: ${names}. Jobs are of December, establishments of 1 January.`,
  statuses: { final: 'final', revised: 'revised provisional', provisional: 'provisional' },
  marks:
    'Note on the marks of CBS: a point is unknown, insufficiently reliable or confidential. Such a figure is missing; it is not zero. A blank cell is not in the table.',
  sections:
    'Note on the rows: the sectors here are the sections of SBI 2008, since CBS has no finer jobs per municipality. Combinations such as B-F are left out, since they count the same jobs again. The last row is the total of CBS itself.',
  borders:
    'Note on the municipality: after a merger an earlier figure may be about another territory, or be missing.',
  employees: 'Note on the jobs: jobs of employees; the self-employed are not counted.',
};
