import { formatNumber, type Locale } from '../../../locale';
import type { TableFindingMessage } from '../../tableFindings';

/** Of a long list of areas or columns so many are named. */
const MOST_NAMED = 8;

/** What a finding about whole tables says, in the reader's language. */
export function tableFindingText(
  message: TableFindingMessage,
  { language, tableFindings: texts }: Locale,
): string {
  const number = (value: number): string => formatNumber(language, value, { maximumSignificantDigits: 15 });
  const percentage = (value: number): string =>
    formatNumber(language, value, { style: 'percent', maximumFractionDigits: 0 });
  const named = (names: readonly string[]): string => {
    const more = names.length - MOST_NAMED;
    const first = names.slice(0, MOST_NAMED).join(', ');
    return more > 0 ? `${first} ${texts.andMore(more)}` : first;
  };
  switch (message.kind) {
    case 'areasTaken':
      return [
        texts.areasTaken(message.own),
        message.region === null ? '' : texts.regionTaken(message.region),
        message.reference === null ? '' : texts.referenceTaken(message.reference),
        message.others === 0 ? '' : texts.otherAreas(message.others),
      ].join('');
    case 'areaUnclear': {
      const { areas } = message;
      return texts.areaUnclear(named(areas), areas.length);
    }
    case 'areaChoiceGone':
      return texts.areaChoiceGone(message.area);
    case 'tableTakenAsOwn':
      return texts.tableTakenAsOwn[message.role](message.said);
    case 'rowsOutsideName':
    case 'rowsOutsideTable':
      return texts[message.kind](message.name, message.label);
    case 'registerAddedUp':
      return texts.registerAddedUp(number(message.rows), number(message.count));
    case 'repeatedRow':
      return texts.repeatedRow(message.label, message.first);
    case 'conflictingRows':
      return message.first === ''
        ? texts.conflictingRowsAgain(message.label)
        : texts.conflictingRows(message.label, message.first);
    case 'moreRepeatedRows':
      return texts.moreRepeatedRows(message.count);
    case 'onlyTotalRows':
    case 'onlyTotalColumns':
      return texts[message.kind](message.column, message.found);
    case 'classesAddedUp':
      return texts.classesAddedUp(message.column, message.count);
    case 'rowsSplitBy':
      return texts.rowsSplitBy(message.column);
    case 'severalSectors':
      return texts.severalSectors(message.found);
    case 'tableNotRead':
      return texts.tableNotRead[message.lacking](message.sheet);
    case 'yearsTaken':
      return texts.yearsTaken(message.years.join(', '), String(message.year), String(message.earlier));
    case 'partsTaken':
      return message.earlier === null
        ? texts.partAlone(message.column)
        : texts.partsTaken(message.column, message.earlier);
    case 'partsDiffer':
      return texts.partsDiffer(message.column, message.other);
    case 'forecastUnused':
      return texts.forecastUnused(message.column);
    case 'forecastUnclear':
      return texts.forecastUnclear(message.found);
    case 'yearRead':
      return texts.yearRead(message.column, String(message.year));
    case 'codesExceedWhole':
      return texts.codesExceedWhole(message.label, message.rows);
    case 'moreColumnsUnused':
      return texts.moreColumnsUnused(message.column, message.count);
    case 'columnWithoutNumbers':
      return texts.columnWithoutNumbers(message.column);
    case 'wholeTaken':
      return (
        texts.wholeTaken(message.column, named(message.parts)) +
        (message.rows === '' ? '' : texts.wholeDiffers(message.rows))
      );
    case 'sumOfMoments':
      return texts.sumOfMoments(message.column, named(message.parts));
    case 'jobsAssumed':
      return texts.jobsAssumed(message.column);
    case 'shareOfWhole':
      return texts.shareOfWhole(message.column);
    case 'sharesFarFromOne':
      return texts.sharesFarFromOne(
        message.column,
        formatNumber(language, message.sum, { style: 'percent', maximumFractionDigits: 1 }),
      );
    case 'partialJobs':
      return texts.partialJobs(message.column);
    case 'countsDiffer':
      return texts.countsDiffer(message.column, message.other);
    case 'sectorAbsent':
      return texts.sectorAbsent(message.label, message.where);
    case 'tableJoined':
      return texts.tableJoined[message.role](`${message.sheet}!${message.range}`);
    case 'codesAddedUp':
      return texts.codesAddedUp(message.label, message.count);
    case 'partExceedsArea': {
      const { label, part, found, whole, wholeFound } = message;
      return texts.partExceedsArea(
        label,
        texts.areas[part],
        number(found),
        texts.areas[whole],
        number(wholeFound),
      );
    }
    case 'yearsDiffer':
      return texts.yearsDiffer(
        message.column,
        String(message.year),
        message.other,
        String(message.otherYear),
      );
    case 'titleYearDiffers':
      return texts.titleYearDiffers(message.title, String(message.year));
    case 'unitsDiffer':
      return texts.unitsDiffer(texts.counts[message.count], number(message.found), number(message.earlier));
    case 'steepGrowth': {
      const { label, growth, perYear } = message;
      if (growth < 0) return texts[perYear ? 'fallPerYear' : 'fallInAll'](label, percentage(-growth));
      return texts[perYear ? 'growthPerYear' : 'growthInAll'](label, percentage(growth));
    }
  }
}
