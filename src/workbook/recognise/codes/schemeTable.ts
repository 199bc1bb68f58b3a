import { readCodeSpans } from '../../../method/classification/codeSpan';
import { ownScheme, type SchemeRow } from '../../../method/classification/ownScheme';
import { sayCode } from '../../../method/classification/codeReading';
import type { Finding, FindingMessage, Severity } from '../../findings';
import type { RecognisedTable, SchemeTable, SourcedText } from '../../input';
import { codeSourceOf } from './codeRows';
import { isNumberColumn, isTextColumn } from '../cells/columnSample';
import type { HeaderColumn, HeaderRow } from '../headers/findHeaderRows';
import { placeOf } from '../cells/grid';
import { keyOf } from '../cells/keys';
import { labelOfCell, type HeaderStops } from '../rows/tableBody';
import { describeTable, labelled, sourcedText, textRows } from '../rows/textRows';

export interface SchemeReading {
  readonly table: RecognisedTable;
  readonly scheme: SchemeTable;
  readonly findings: readonly Finding[];
}

/** A list of codes with what they are called, which sheets often hold, divides nothing. */
const TITLES = /omschrijving|description|titel|title/i;
const SECTORS = /sector|indeling|division/i;
/** `Mijn sector`, `Sector MRDH`: a name of her own for the column. */
const OWN_NAME = /\bsector(?:en|s)?\b|\bindeling\b/i;

/** The columns of her own division into sectors: codes, names of sectors, and no figures. */
export function schemeColumnsOf(
  header: HeaderRow,
): { readonly code: HeaderColumn; readonly sector: HeaderColumn } | null {
  const code = labelled(header, 'code');
  const called = ({ meaning }: HeaderColumn): boolean =>
    meaning.label === 'sector' && SECTORS.test(meaning.header) && !TITLES.test(meaning.header);
  const calledOtherwise = ({ meaning, sample }: HeaderColumn): boolean =>
    meaning.label === null && OWN_NAME.test(meaning.header) && isTextColumn(sample);
  const sector = header.columns.find(called) ?? header.columns.find(calledOtherwise);
  const hasFigures = header.columns.some((column) => column !== code && isNumberColumn(column.sample));
  return code && sector && !hasFigures ? { code, sector } : null;
}

/**
 * Her own division of SBI codes into sectors below a header: per row a code, a section, a range or a list of
 * codes, and the name of a sector. Null when the header is not of such a table, or no row can be used.
 */
export function schemeIn(header: HeaderRow, stops: HeaderStops): SchemeReading | null {
  const columns = schemeColumnsOf(header);
  if (!columns) return null;
  const { grid } = header;
  const { code, sector } = columns;
  const numbers = textRows(header, code.column, [sector.column], stops);
  const spans = readCodeSpans(numbers.map((row) => codeSourceOf(grid.at(row, code.column)) ?? ''));
  const names = new Map<string, SourcedText>();
  const rows: SchemeRow[] = [];
  const findings: Finding[] = [];
  numbers.forEach((row, index) => {
    const found = labelOfCell(grid.at(row, code.column));
    const say = (severity: Severity, message: FindingMessage): void => {
      findings.push({ severity, place: placeOf(grid, row, code.column), message });
    };
    const span = spans[index]!;
    const name = sourcedText(grid, row, sector);
    if (span.kind === 'doubtful') {
      const [first, second] = span.readings;
      say('problem', { kind: 'codeDoubtful', found, first, second });
    } else if (span.kind === 'none' || !name) {
      say('problem', { kind: 'schemeRowUnread', found });
    } else {
      if (span.change === 'fromDate') say('notice', { kind: 'codeFromDate', found, read: span.said });
      if (span.change === 'regainedZero') say('notice', { kind: 'codeRegainedZero', found, read: span.said });
      const key = keyOf(name.text, 'sector');
      if (!names.has(key)) names.set(key, name);
      rows.push(...span.digits.map((digits) => ({ code: sayCode(digits), sector: key })));
    }
  });
  if (rows.length === 0) return null;
  const table = describeTable(
    'scheme',
    header,
    [
      ['sbiCode', code],
      ['sector', sector],
    ],
    numbers,
  );
  const sectors = [...names].map(([key, name]) => ({ key, name }));
  return { table, scheme: { table, scheme: ownScheme(rows), sectors }, findings };
}
