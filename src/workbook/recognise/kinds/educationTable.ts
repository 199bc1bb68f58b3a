import type { Finding } from '../../findings';
import type { EducationTable, Figure, SourcedText } from '../../input';
import { isNumberColumn, isTextColumn } from '../cells/columnSample';
import { nameColumnOf } from '../columns/elementColumns';
import { readFigureColumn } from '../figures/figureColumn';
import type { HeaderColumn, HeaderRow } from '../headers/findHeaderRows';
import { placeOf } from '../cells/grid';
import { keyOf } from '../cells/keys';
import { isFirstOfKey } from '../rows/firstOfKey';
import { rowKindOf } from '../rows/rowLabel';
import { readBody, type HeaderStops } from '../rows/tableBody';
import { plainText } from '../words/text';
import { describeTable, labelled } from '../rows/textRows';

export interface EducationReading {
  readonly table: EducationTable;
  readonly findings: readonly Finding[];
}

const LEVEL =
  /^(?:(?:laag|lager|lage|middelbaar|middel|midden|middelhoog|hoog|hoger|hoge|low|lower|medium|middle|intermediate|high|higher|primary|secondary|tertiary)(?:\s*(?:opgeleid|geschoold|onderwijs|opleiding|educat|skilled|school).*)?$|basisonderwijs|vmbo|mbo|havo|vwo|hbo|wo\b|bachelor|master|universit|vocational|laagopgeleid|middelbaaropgeleid|hoogopgeleid)/;
const UNEMPLOYED =
  /werklo|werkzoekend|beroepsbevolking|bijstand|unemploy|jobless|job ?seekers?|labou?r force/;

const isLevel = (text: string): boolean => LEVEL.test(plainText(text));
const isUnemployed = (text: string): boolean => UNEMPLOYED.test(plainText(text));

/** A profile as it stands in the table, a row or a column of it. */
interface Profile {
  readonly name: SourcedText;
  readonly values: readonly Figure[];
}

interface Profiles {
  readonly levels: readonly string[];
  readonly profiles: readonly Profile[];
  readonly findings: readonly Finding[];
  readonly key: HeaderColumn;
  readonly figures: readonly HeaderColumn[];
  readonly rows: readonly number[];
}

/** One row per sector and one column per level. */
function profilesInRows(header: HeaderRow, stops: HeaderStops): Profiles | null {
  const figures = header.columns.filter(
    ({ meaning, sample }) => isNumberColumn(sample) && isLevel(meaning.header),
  );
  if (figures.length < 2) return null;
  // The corner may say what stands beside it: the levels.
  const corner = header.columns.find(
    ({ meaning, sample }) => meaning.label === 'educationLevel' && isTextColumn(sample),
  );
  const key = labelled(header, 'sector', 'name') ?? nameColumnOf(header, figures) ?? corner;
  if (!key) return null;
  const { rows, findings, columns } = figuresOf(header, key, figures, stops);
  const profiles = rows.map(({ row, label }, index): Profile => ({
    name: { text: label, place: placeOf(header.grid, row, key.column) },
    values: columns.map((column) => column[index]!),
  }));
  const levels = figures.map(({ meaning }) => meaning.header);
  return { levels, profiles, findings, key, figures, rows: rows.map(({ row }) => row) };
}

/** One row per level and one column per sector. */
function profilesInColumns(header: HeaderRow, stops: HeaderStops): Profiles | null {
  const figures = header.columns.filter(
    ({ meaning, sample }) => isNumberColumn(sample) && meaning.header !== '',
  );
  const key = header.columns.find(
    ({ sample, column }) => isTextColumn(sample) && figures.every((figure) => column < figure.column),
  );
  if (!key || figures.length < 2 || !figures.some(({ meaning }) => isUnemployed(meaning.header))) return null;
  const { rows, findings, columns } = figuresOf(header, key, figures, stops);
  if (rows.length < 2 || !rows.every(({ label }) => isLevel(label))) return null;
  const profiles = figures.map(({ meaning, column }, index): Profile => ({
    name: { text: meaning.header, place: placeOf(header.grid, header.row, column) },
    values: columns[index]!,
  }));
  return {
    levels: rows.map(({ label }) => label),
    profiles,
    findings,
    key,
    figures,
    rows: rows.map(({ row }) => row),
  };
}

function figuresOf(
  header: HeaderRow,
  key: HeaderColumn,
  figures: readonly HeaderColumn[],
  stops: HeaderStops,
): {
  readonly rows: readonly { readonly row: number; readonly label: string }[];
  readonly columns: readonly (readonly Figure[])[];
  readonly findings: readonly Finding[];
} {
  const { grid } = header;
  const numbers = figures.map(({ column }) => column);
  const rows = readBody(header, key.column, [], numbers, stops).filter(
    ({ kind, label }) => kind === 'row' || isUnemployed(label),
  );
  const read = figures.map(({ column, meaning }) =>
    readFigureColumn(
      grid,
      column,
      rows.map(({ row }) => row),
      meaning.header,
      { mayBeNegative: false },
    ),
  );
  return {
    rows,
    columns: read.map((column) => column.figures),
    findings: read.flatMap((column) => column.findings),
  };
}

/** Whether a header is that of education profiles, for telling where tables begin. */
export const headsEducation = (header: HeaderRow): boolean =>
  header.columns.filter(({ meaning, sample }) => isNumberColumn(sample) && isLevel(meaning.header)).length >=
  2;

/**
 * The education profiles below a header, of sectors and of the unemployed, either way up; null when the header
 * is not of such a table, or nothing in it is of the unemployed: then there is nothing to compare with.
 */
export function educationIn(header: HeaderRow, stops: HeaderStops): EducationReading | null {
  const found = profilesInRows(header, stops) ?? profilesInColumns(header, stops);
  const unemployed = found?.profiles.find(({ name }) => isUnemployed(name.text));
  if (!found || !unemployed) return null;
  const findings: Finding[] = [...found.findings];
  const seen = new Map<string, SourcedText>();
  const rows: EducationTable['rows'][number][] = [];
  for (const profile of found.profiles) {
    const { name, values } = profile;
    if (isUnemployed(name.text) || rowKindOf(name.text) !== 'row') continue;
    const key = keyOf(name.text, 'sector');
    if (!isFirstOfKey(seen, key, name, findings)) continue;
    rows.push({ key, name, values });
  }
  if (rows.length === 0) return null;
  const table = describeTable(
    'education',
    header,
    [['level', found.key], ...found.figures.map((figure) => ['figure', figure] as const)],
    found.rows,
  );
  return {
    table: { table: { ...table, rows: rows.length }, levels: found.levels, rows, unemployed },
    findings,
  };
}
