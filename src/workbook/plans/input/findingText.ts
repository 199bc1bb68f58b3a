import { formatDate, formatNumber, type Locale } from '../../../locale';
import { SECTORS, withheldLimit } from '../../../method';
import { cellAddress } from '../../address';
import type { Finding } from '../../findings';
import type { CellPlace } from '../../input';
import { tableFindingText } from './tableFindingText';

/** `Kerncijfers!C7` */
export const placeText = (place: CellPlace): string =>
  `${place.sheet}!${cellAddress(place.row, place.column)}`;

/** A sector of figure 1 by its name in the reader's language, any other as it is called. */
const sectorName = (key: string, language: Locale['language']): string =>
  SECTORS.find(({ id }) => id === key)?.name[language] ?? key;

/** The day that a serial number stands for. */
const dateOf = (serial: number): Date => new Date(1899, 11, 30 + Math.floor(serial));

/** What a finding says, in the reader's language, without the cell it is about. */
export function findingText(finding: Finding, locale: Locale): string {
  const { language, findings } = locale;
  const number = (value: number): string => formatNumber(language, value, { maximumSignificantDigits: 15 });
  // Grouped, 1234 read from the text "1.234" would look the same as the text.
  const ungrouped = (value: number): string =>
    formatNumber(language, value, { maximumSignificantDigits: 15, useGrouping: false });
  const { message } = finding;
  switch (message.kind) {
    case 'missing':
    case 'zeroDenominator':
    case 'sharesInPercent':
    case 'earlierReferenceUnused':
    case 'earlierRegionUnused':
    case 'growthUnclear':
      return findings[message.kind](message.column);
    case 'columnUnused':
      return findings[message.isCalculated ? 'columnCalculated' : 'columnUnused'](message.column);
    case 'suppressed': {
      const known = withheldLimit(message.found);
      return known
        ? findings.suppressedBelow(message.column, message.found, number(known.limit), known.isReached)
        : findings.suppressed(message.column, message.found);
    }
    case 'ambiguousNumbers': {
      const [grouped, decimal] = [ungrouped(message.grouped), ungrouped(message.decimal)];
      return findings.ambiguousNumbers(message.column, message.found, grouped, decimal);
    }
    case 'dateInNumberColumn':
      return findings.dateInNumberColumn(message.column, formatDate(language, dateOf(message.found)));
    case 'multiplied':
    case 'multipliedCell':
      return findings[message.kind](message.column, message.found, number(message.factor));
    case 'textInNumberColumn':
    case 'scaleUnclear':
    case 'unitUnclear':
    case 'unitUnsaid':
    case 'errorCell':
    case 'unknownLabel':
      return findings[message.kind](message.column, message.found);
    case 'numberStoredAsText':
      return findings.numberStoredAsText(message.column, message.found, ungrouped(message.read));
    case 'negative':
    case 'countsWithDecimals':
      return findings[message.kind](message.column, number(message.found));
    case 'totalDiffers':
    case 'totalUnusable':
      return findings[message.kind](message.column, number(message.found), number(message.sum));
    case 'totalInsteadOfSum':
      return findings.totalInsteadOfSum(message.column, number(message.found));
    case 'sharesUnclear':
      return findings.sharesUnclear(message.column, number(message.sum));
    case 'sharesDoNotSumToOne':
      return findings.sharesDoNotSumToOne(
        message.column,
        formatNumber(language, message.sum, { style: 'percent', maximumFractionDigits: 1 }),
      );
    case 'totalSetApart':
      return message.sumOf === undefined
        ? findings.totalSetApart(message.label)
        : findings.sumSetApart(message.label, message.sumOf);
    case 'rowMayBeSum':
    case 'partsExceedWhole':
    case 'readAsParts':
      return findings[message.kind](message.label, message.rows);
    case 'lineBelowTable':
      return findings.lineBelowTable(message.label);
    case 'headingSetApart':
    case 'rowSetApart':
    case 'rowsBelowGap':
    case 'rowsAfterBlank':
    case 'rowMayBePart':
      return findings[message.kind](message.label);
    case 'hiddenRows':
      return findings.hiddenRows(message.rows, message.count);
    case 'hiddenColumns':
      return findings.hiddenColumns(message.columns, message.count);
    case 'duplicateKey':
      return findings.duplicateKey(message.label, message.first);
    case 'repeatedColumn':
      return findings.repeatedColumn(message.column, message.first);
    case 'unknownCode':
    case 'unknownRating':
    case 'unknownElement':
    case 'unknownPhase':
    case 'unknownTest':
    case 'unknownVerdict':
    case 'unknownContribution':
    case 'unknownDecision':
    case 'unknownWeight':
    case 'unknownScale':
    case 'codeNotInScheme':
    case 'schemeRowUnread':
    case 'sbi2025Unused':
      return findings[message.kind](message.found);
    case 'sbiVersionAssumed':
      return findings.sbiVersionAssumed(message.year);
    case 'codeRegainedZero':
      return findings.codeRegainedZero(message.found, message.read);
    case 'codeFromDate':
      return findings.codeFromDate(message.read);
    case 'codeDoubtful':
      return findings.codeDoubtful(message.found, message.first, message.second);
    case 'codeSpans': {
      const sectors = message.sectors.map((key) => sectorName(key, language)).join(', ');
      if (!message.hasRowsBelow) return findings.codeSpans(message.found, sectors);
      return message.rest === null
        ? findings.codeSpansRows(message.found, sectors)
        : findings.codeSpansRest(message.found, sectors, number(message.rest));
    }
    case 'codeOverlaps':
      return findings.codeOverlaps(message.found, message.other);
    case 'codeUnverified':
      return findings.codeUnverified(message.found, message.within);
    case 'scaleDiffers':
      return findings.scaleDiffers(message.found, message.first);
    case 'countedElsewhere':
      return findings.countedElsewhere(message.found, message.within);
    case 'rowWithoutName':
      return findings.rowWithoutName(message.found);
    case 'notACluster':
      return findings.notACluster(message.label, message.found);
    case 'tableChoiceGone':
    case 'otherTableIgnored':
    case 'sheetCutOff':
      return findings[message.kind](message.sheet, message.range);
    case 'columnChoiceGone':
      return findings.columnChoiceGone(message.sheet, message.column);
    case 'areasTaken':
    case 'areaUnclear':
    case 'areaChoiceGone':
    case 'tableTakenAsOwn':
    case 'rowsOutsideName':
    case 'rowsOutsideTable':
    case 'registerAddedUp':
    case 'repeatedRow':
    case 'conflictingRows':
    case 'moreRepeatedRows':
    case 'onlyTotalRows':
    case 'onlyTotalColumns':
    case 'classesAddedUp':
    case 'rowsSplitBy':
    case 'severalSectors':
    case 'tableNotRead':
    case 'yearsTaken':
    case 'partsTaken':
    case 'partsDiffer':
    case 'forecastUnused':
    case 'forecastUnclear':
    case 'yearRead':
    case 'codesExceedWhole':
    case 'moreColumnsUnused':
    case 'columnWithoutNumbers':
    case 'jobsAssumed':
    case 'shareOfWhole':
    case 'sharesFarFromOne':
    case 'partialJobs':
    case 'wholeTaken':
    case 'sumOfMoments':
    case 'countsDiffer':
    case 'sectorAbsent':
    case 'tableJoined':
    case 'codesAddedUp':
    case 'partExceedsArea':
    case 'yearsDiffer':
    case 'titleYearDiffers':
    case 'unitsDiffer':
    case 'steepGrowth':
      return tableFindingText(message, locale);
  }
}
