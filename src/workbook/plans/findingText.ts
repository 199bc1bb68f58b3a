import { formatNumber, type Locale } from '../../locale';
import { cellAddress } from '../address';
import type { Finding } from '../findings';
import type { CellPlace } from '../input';

/** `Kerncijfers!C7` */
export const placeText = (place: CellPlace): string =>
  `${place.sheet}!${cellAddress(place.row, place.column)}`;

/** What a finding says, in the reader's language, without the cell it is about. */
export function findingText(finding: Finding, { language, findings }: Locale): string {
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
      return findings[message.kind](message.column);
    case 'suppressed':
    case 'textInNumberColumn':
    case 'errorCell':
    case 'unknownLabel':
      return findings[message.kind](message.column, message.found);
    case 'numberStoredAsText':
      return findings.numberStoredAsText(message.column, message.found, ungrouped(message.read));
    case 'negative':
      return findings.negative(message.column, number(message.found));
    case 'totalDiffers':
      return findings.totalDiffers(message.column, number(message.found), number(message.sum));
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
      return findings.totalSetApart(message.label);
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
      return findings[message.kind](message.found);
    case 'scaleDiffers':
      return findings.scaleDiffers(message.found, message.first);
    case 'countedElsewhere':
      return findings.countedElsewhere(message.found, message.within);
    case 'rowWithoutName':
      return findings.rowWithoutName(message.found);
    case 'notACluster':
      return findings.notACluster(message.label, message.found);
    case 'otherTableIgnored':
      return findings.otherTableIgnored(message.sheet, message.range);
  }
}
