import { matchRows } from '../rows/matchedRows';
import type { SectorReading } from '../sectors/sectorReading';
import { plainText } from '../words/text';

/** The headers of a table with what they were taken for, and its moment. */
const formOf = ({ table, moment }: SectorReading): string =>
  [String(moment), ...table.table.columns.map(({ role, header }) => `${role} ${plainText(header)}`)].join(
    '\n',
  );

/** Whether two tables are one and the same but for their figures: the same headers over the same sectors. */
export function areVersions(one: SectorReading, other: SectorReading): boolean {
  if (formOf(one) !== formOf(other)) return false;
  const shared = matchRows(one.table, other.table).size;
  return shared * 2 >= Math.max(one.table.rows.length, other.table.rows.length);
}

/** The tables whose jobs are those of all the others of the same form together, sector by sector. */
function sumsAmong(readings: readonly SectorReading[]): readonly SectorReading[] {
  if (readings.length < 3) return [];
  const together = new Map<string, number>();
  for (const { table } of readings)
    for (const { key, jobs } of table.rows) together.set(key, (together.get(key) ?? 0) + (jobs.value ?? 0));
  return readings.filter(
    ({ table: { rows } }) =>
      rows.length > 1 &&
      rows.every(({ key, jobs }) => jobs.value !== null && jobs.value * 2 === together.get(key)),
  );
}

/**
 * The tables of which another one is the whole: that is called the total, is the sum of all that are like it, or is of
 * all workers where they are of a part of them.
 */
export function partsOfOthers(readings: readonly SectorReading[]): ReadonlySet<SectorReading> {
  const forms = new Map<string, SectorReading[]>();
  for (const reading of readings) {
    const form = formOf(reading);
    forms.set(form, [...(forms.get(form) ?? []), reading]);
  }
  const parts = [...forms.values()].flatMap((alike) => {
    const ofAll = alike.filter(({ isOfPart }) => !isOfPart);
    const named = ofAll.filter(({ isTotal }) => isTotal);
    const wholes = named.length > 0 ? named : sumsAmong(alike);
    return alike.filter((reading) => {
      if (wholes.includes(reading)) return false;
      return (reading.isOfPart ? ofAll : wholes).some((other) => areVersions(reading, other));
    });
  });
  return new Set(parts);
}
