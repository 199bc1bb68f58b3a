import type { Finding } from '../../findings';
import { placeOf, textOf, type Grid } from '../cells/grid';
import { holdsNumber } from '../cells/readFigure';
import type { HeaderColumn } from '../headers/findHeaderRows';
import { headerMeaning, type Measure } from '../headers/headerRole';
import { rowKindOf } from '../rows/rowLabel';
import { displayText, plainText } from '../words/text';
import type { LongColumns } from './longColumns';
import type { LongRows } from './longRows';

/** What divides people: an establishment stands in several classes at once. */
const OF_PEOPLE =
  /^(?:geslacht|sekse|sex|gender|leeftijd(?:sklassen?|sgroep(?:en)?)?|age(?: (?:class|group))?|dienstverband|soort (?:baan|dienstverband)|type baan|arbeidsduur|arbeidsrelatie|positie in de werkkring|opleidingsniveau|voltijd ?\/ ?deeltijd|employment type|contract(?:type|vorm)?)$/;
/** What divides establishments, and their jobs with them. */
const OF_ESTABLISHMENTS =
  /^(?:(?:bedrijfs)?grootte(?:klassen?)?|bedrijfsomvang|omvang(?:klassen?|sklassen?)?|grootte ?kl\.?|size(?: ?class)?|firm size|company size)$/;

/** Rows of a long table that together are one figure. */
export interface AddedClasses {
  /** By row of the table: 1 for the first row of a figure. */
  readonly isTaken: Uint8Array;
  /** The row in which a figure stands: that of the class that lacks it, or else the first. */
  rowOf(row: number, column: number): number;
  /** The classes of a cell together; null where it stands for itself. */
  sumAt(row: number, column: number): number | null;
  readonly findings: readonly Finding[];
}

interface Figure {
  readonly key: string;
  readonly rows: number[];
  readonly classes: string[];
}

const isTotal = (text: string): boolean => rowKindOf(text) === 'total';

/** The rows of each figure: the same sector or code, area, year and subject. */
function figuresIn(grid: Grid, others: readonly HeaderColumn[], rows: LongRows): readonly Figure[] {
  const figures = new Map<string, Figure>();
  for (let at = 0; at < rows.count; at++) {
    const key = [rows.keys, rows.areas, rows.years, rows.subjects].map(({ of }) => of[at]!).join(' ');
    const figure = figures.get(key) ?? { key, rows: [], classes: [] };
    figures.set(key, figure);
    const row = rows.rows[at]!;
    figure.rows.push(row);
    figure.classes.push(others.map(({ column }) => displayText(textOf(grid.at(row, column)))).join('\u0001'));
  }
  return [...figures.values()];
}

/** The column that splits most figures over several rows, and tells those apart; null where none does. */
export function splittingColumn(grid: Grid, { others }: LongColumns, rows: LongRows): HeaderColumn | null {
  const figures = figuresIn(grid, [], rows);
  if (figures.filter(({ rows: own }) => own.length > 1).length * 2 <= figures.length) return null;
  const tells = ({ column }: HeaderColumn): boolean =>
    figures.every(
      ({ rows: own }) => new Set(own.map((row) => grid.valueAt(row, column))).size === own.length,
    );
  return others.find(tells) ?? null;
}

/**
 * Adds up rows that are split by sex, size class and the like, where it is plain that the classes are all there is:
 * every figure has the same classes, each once, none of them is called a total or is the sum of the others. Null
 * where that is not so.
 */
export function classesAddedUp(grid: Grid, columns: LongColumns, rows: LongRows): AddedClasses | null {
  const called = (column: HeaderColumn): string => plainText(column.meaning.header).replace(/_/g, ' ');
  const dividing = columns.others.filter(
    (column) => OF_PEOPLE.test(called(column)) || OF_ESTABLISHMENTS.test(called(column)),
  );
  const [first] = dividing;
  if (!first) return null;
  const ofPeople = dividing.some((column) => OF_PEOPLE.test(called(column)));
  if (ofPeople && measuresIn(columns, rows).includes('establishments')) return null;
  const figures = figuresIn(grid, dividing, rows);
  const classes = new Set(figures[0]!.classes);
  const areAll = figures.every(
    (figure) => figure.rows.length === classes.size && figure.classes.every((one) => classes.has(one)),
  );
  const isNamed = [...classes].every((one) =>
    one.split('\u0001').every((text) => text !== '' && !isTotal(text) && !/waarvan|of which/i.test(text)),
  );
  const isOnce = figures.every((figure) => new Set(figure.classes).size === figure.classes.length);
  if (classes.size < 2 || !areAll || !isNamed || !isOnce) return null;
  const numbers = columns.values.map(({ column }) => column.column);
  // What a text means, the others of its column tell, and a sum has none.
  const isText = (row: number): boolean =>
    numbers.some(
      (column) => typeof grid.valueAt(row, column) === 'string' && holdsNumber(grid.at(row, column)),
    );
  if (figures.some((figure) => figure.rows.some(isText))) return null;
  if (numbers.some((column) => hasSumAmong(grid, figures, [...classes], column))) return null;

  const isTaken = new Uint8Array(rows.rows.length);
  const rowsOf = new Map(figures.map((figure) => [figure.rows[0]!, figure.rows]));
  for (let at = 0; at < rows.count; at++) isTaken[at] = rowsOf.has(rows.rows[at]!) ? 1 : 0;
  const isNumber = (row: number, column: number): boolean => typeof grid.valueAt(row, column) === 'number';
  return {
    isTaken,
    rowOf: (row, column) => rowsOf.get(row)?.find((each) => !isNumber(each, column)) ?? row,
    sumAt: (row, column) => {
      const own = numbers.includes(column) ? rowsOf.get(row) : undefined;
      return own?.every((each) => isNumber(each, column))
        ? own.reduce((sum, each) => sum + Number(grid.valueAt(each, column)), 0)
        : null;
    },
    findings: [
      {
        severity: 'notice',
        place: placeOf(grid, figures[0]!.rows[0]!, first.column),
        message: {
          kind: 'classesAddedUp',
          column: dividing.map(({ meaning }) => meaning.header).join(', '),
          count: classes.size,
        },
      },
    ],
  };
}

const measuresIn = ({ values }: LongColumns, { subjects }: LongRows): readonly (Measure | null)[] => [
  ...values.map(({ column, measure }) => column.meaning.measure ?? measure),
  ...subjects.names.map((name) => headerMeaning(name).measure),
];

/** Whether one class is the sum of the others in every figure: a total that is not called so. */
function hasSumAmong(
  grid: Grid,
  figures: readonly Figure[],
  classes: readonly string[],
  column: number,
): boolean {
  const valueOf = ({ rows, classes: own }: Figure, one: string): number =>
    Number(grid.valueAt(rows[own.indexOf(one)]!, column));
  return (
    classes.length > 2 &&
    classes.some((one) =>
      figures.every((figure) => {
        const all = classes.reduce((sum, each) => sum + valueOf(figure, each), 0);
        return Math.abs(all - 2 * valueOf(figure, one)) <= classes.length / 2;
      }),
    )
  );
}
