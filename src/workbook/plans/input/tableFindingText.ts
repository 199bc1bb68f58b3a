import { formatNumber, type Locale } from '../../../locale';
import type { TableFindingMessage } from '../../tableFindings';

/** Of a long list of areas so many are named. */
const MOST_AREAS = 8;

/** What a finding about whole tables says, in the reader's language. */
export function tableFindingText(
  message: TableFindingMessage,
  { language, tableFindings: texts }: Locale,
): string {
  const number = (value: number): string => formatNumber(language, value, { maximumSignificantDigits: 15 });
  const percentage = (value: number): string =>
    formatNumber(language, value, { style: 'percent', maximumFractionDigits: 0 });
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
      const more = areas.length - MOST_AREAS;
      const named = areas.slice(0, MOST_AREAS).join(', ');
      return texts.areaUnclear(more > 0 ? `${named} ${texts.andMore(more)}` : named, areas.length);
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
      return texts.onlyTotalRows(message.column, message.found);
    case 'yearsTaken':
      return texts.yearsTaken(message.years.join(', '), String(message.year), String(message.earlier));
    case 'codesExceedWhole':
      return texts.codesExceedWhole(message.label, message.rows);
    case 'moreColumnsUnused':
      return texts.moreColumnsUnused(message.column, message.count);
    case 'columnWithoutNumbers':
      return texts.columnWithoutNumbers(message.column);
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
    case 'steepGrowth':
      return message.perYear
        ? texts.growthPerYear(message.label, percentage(message.growth))
        : texts.growthInAll(message.label, percentage(message.growth));
  }
}
