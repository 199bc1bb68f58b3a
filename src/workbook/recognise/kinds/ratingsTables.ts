import { cellAddress } from '../../address';
import type { Finding } from '../../findings';
import type { GivenRating, RecognisedTable, SourcedText } from '../../input';
import { nameColumnOf } from '../columns/elementColumns';
import { elementTableOf } from './elementTable';
import type { HeaderRow } from '../headers/findHeaderRows';
import { placeOf } from '../cells/grid';
import { elementOf } from '../headers/headerRole';
import { keyOf } from '../cells/keys';
import { ratingNotationOf, readRating } from '../cells/ratingCell';
import { repeatedColumn, repeatedHeaders } from '../headers/repeatedColumns';
import { kindOfSubject, type Subjects } from '../headers/subjectKind';
import { labelOfCell, type HeaderStops } from '../rows/tableBody';
import { describeTable, labelled, sourcedText, textRows } from '../rows/textRows';
import { yesOrNo } from '../cells/yesNo';

export interface RatingsReading {
  readonly table: RecognisedTable;
  readonly ratings: readonly GivenRating[];
  readonly findings: readonly Finding[];
}

function headingOf(header: HeaderRow, nameHeader: string): string {
  return `${nameHeader} ${header.grid.tableName ?? ''} ${header.grid.sheet}`;
}

/** A remark that the rating is disputed; `nee` is none. */
function disputedText(text: SourcedText | null): SourcedText | null {
  if (!text) return null;
  return yesOrNo({ kind: 'text', value: text.text, format: '' }) === false ? null : text;
}

/** Ratings in a long table: one row per subject and element, with what the rating rests on. */
export function longRatingsIn(
  header: HeaderRow,
  stops: HeaderStops,
  subjects: Subjects,
): RatingsReading | null {
  const element = labelled(header, 'element');
  const rating = labelled(header, 'rating', 'verdict');
  if (!element || !rating) return null;
  const name = labelled(header, 'name', 'sector', 'cluster') ?? nameColumnOf(header, [element, rating]);
  if (!name) return null;
  const { grid } = header;
  const kind =
    labelled(header, 'subjectKind') ??
    (name.meaning.label === 'name' ? labelled(header, 'sector', 'cluster') : null);
  const evidence = labelled(header, 'evidence');
  const source = labelled(header, 'source');
  const disputed = labelled(header, 'disputed');
  const rows = textRows(
    header,
    name.column,
    header.columns.filter((c) => c !== name).map((c) => c.column),
    stops,
  );
  const notation = ratingNotationOf(grid, rows, [rating.column]);
  const findings = [...repeatedHeaders(header, [name, element, rating, kind, evidence, source, disputed])];
  const ratings: GivenRating[] = [];
  for (const row of rows) {
    const text = labelOfCell(grid.at(row, name.column));
    const elementText = labelOfCell(grid.at(row, element.column));
    const named = elementOf(elementText);
    if (!named) {
      const place = placeOf(grid, row, element.column);
      findings.push({ severity: 'problem', place, message: { kind: 'unknownElement', found: elementText } });
      continue;
    }
    const said = kind ? labelOfCell(grid.at(row, kind.column)) : '';
    const subjectKind = kindOfSubject(text, said, headingOf(header, name.meaning.header), subjects);
    const reading = readRating(grid, row, rating.column, notation);
    if (reading.finding) findings.push(reading.finding);
    ratings.push({
      subject: keyOf(text, subjectKind),
      name: { text, place: placeOf(grid, row, name.column) },
      subjectKind,
      element: named,
      rating: reading.rating,
      asIs: reading.asIs,
      place: placeOf(grid, row, rating.column),
      evidence: sourcedText(grid, row, evidence),
      source: sourcedText(grid, row, source),
      disputed: disputedText(sourcedText(grid, row, disputed)),
    });
  }
  if (ratings.length === 0) return null;
  const table = describeTable(
    'ratings',
    header,
    [
      ['subjectKind', kind],
      ['name', name],
      ['element', element],
      ['rating', rating],
      ['evidence', evidence],
      ['source', source],
      ['disputed', disputed],
    ],
    rows,
  );
  return { table, ratings, findings };
}

/** Ratings in a wide table: one row per subject, one column of words, symbols or -1, 0 and 1 per element. */
export function wideRatingsIn(
  header: HeaderRow,
  stops: HeaderStops,
  subjects: Subjects,
): RatingsReading | null {
  const found = elementTableOf(header, stops);
  if (found?.cells !== 'ratings') return null;
  const { grid } = header;
  const { key, elements, rows, notation } = found;
  const kind = labelled(header, 'subjectKind');
  const repeated = found.repeated.map(({ first, column }) => repeatedColumn(header, first, column));
  const findings: Finding[] = [...(header.findings ?? []), ...repeated];
  const ratings = rows.flatMap((row) => {
    const text = labelOfCell(grid.at(row, key.column));
    const said = kind ? labelOfCell(grid.at(row, kind.column)) : '';
    const subjectKind = kindOfSubject(text, said, headingOf(header, key.meaning.header), subjects);
    return elements.map(({ element, column }): GivenRating => {
      const reading = readRating(grid, row, column.column, notation);
      if (reading.finding) findings.push(reading.finding);
      return {
        subject: keyOf(text, subjectKind),
        name: { text, place: placeOf(grid, row, key.column) },
        subjectKind,
        element,
        rating: reading.rating,
        asIs: reading.asIs,
        place: placeOf(grid, row, column.column),
        evidence: null,
        source: null,
        disputed: null,
      };
    });
  });
  if (ratings.length === 0) return null;
  const table = describeTable(
    'ratings',
    header,
    [['name', key], ...elements.map(({ element, column }) => [element, column] as const)],
    rows,
  );
  return { table, ratings, findings };
}

/**
 * Puts the ratings of several tables together. Of two cells that rate the same subject on the same
 * element the first that says something counts; the other is named when it says something else.
 */
export function mergeRatings(readings: readonly RatingsReading[]): {
  readonly ratings: readonly GivenRating[];
  readonly findings: readonly Finding[];
} {
  const findings: Finding[] = [];
  const merged = new Map<string, GivenRating>();
  for (const rating of readings.flatMap((reading) => reading.ratings)) {
    const id = JSON.stringify([rating.subjectKind, rating.subject, rating.element]);
    const earlier = merged.get(id);
    if (!earlier || (earlier.rating === null && rating.rating !== null)) merged.set(id, rating);
    else if (rating.rating !== null && rating.rating !== earlier.rating) {
      const { sheet, row, column } = earlier.place;
      const here = rating.place.sheet === sheet;
      const first = `${here ? '' : `${sheet}!`}${cellAddress(row, column)}`;
      const message = { kind: 'duplicateKey', label: `${rating.subject}, ${rating.element}`, first } as const;
      findings.push({ severity: 'problem', place: rating.place, message });
    }
  }
  return { ratings: [...merged.values()], findings };
}
