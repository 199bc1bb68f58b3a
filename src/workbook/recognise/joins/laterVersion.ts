import type { SectorReading } from '../sectors/sectorReading';
import { displayText } from '../words/text';
import { areVersions, partsOfOthers } from './wholeTable';

/** The name of a sheet that was kept for its earlier version, or copied before something was tried. */
const OLD_OR_COPY =
  /\b(?:oud|oude|old|kopie|copy|backup|back-up|archief|archive|archived|vorige|previous|verouderd|obsolete|vervallen|niet gebruiken|do not use)\b|\(\d+\)$/;

/** Plain text would lose the number that Excel puts behind the name of a copy. */
const isOldOrCopy = ({ table }: SectorReading): boolean =>
  OLD_OR_COPY.test(displayText(table.table.sheet).toLowerCase());

/**
 * The readings in the order in which they are taken: what is expected behind what was counted, and a table on a sheet
 * that calls itself old or a copy, or one of a part of the workers or of the area, behind the one that it is a version or a
 * part of.
 */
export function byVersion(readings: readonly SectorReading[]): readonly SectorReading[] {
  const parts = partsOfOthers(readings);
  const isBehind = (reading: SectorReading): boolean =>
    parts.has(reading) ||
    (isOldOrCopy(reading) &&
      readings.some((other) => other !== reading && !isOldOrCopy(other) && areVersions(reading, other)));
  const ranks = new Map(
    readings.map((reading) => [reading, (reading.isForecast ? 2 : 0) + (isBehind(reading) ? 1 : 0)]),
  );
  return [...readings].sort((one, other) => ranks.get(one)! - ranks.get(other)!);
}
