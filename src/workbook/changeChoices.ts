import type { AreaRole, Choices, ColumnChoice, NumberChoice, TableChoices } from './choices';
import type { TableKind } from './input/recognisedTable';

/** Takes tables from these places from now on. */
export const withTables = (choices: Choices, tables: TableChoices): Choices => ({
  ...choices,
  tables: { ...choices.tables, ...tables },
});

/** Takes a column for a role from now on. */
export const withColumn = (choices: Choices, column: ColumnChoice): Choices => ({
  ...choices,
  columns: [...withoutColumn(choices, column).columns, column],
});

/** Leaves a role to the reader again. */
export const withoutColumn = (
  choices: Choices,
  { kind, sheet, role }: Omit<ColumnChoice, 'header'>,
): Choices => ({
  ...choices,
  columns: choices.columns.filter(
    (choice) => choice.kind !== kind || choice.sheet !== sheet || choice.role !== role,
  ),
});

export const withNumbers = (choices: Choices, numbers: NumberChoice): Choices => ({
  ...choices,
  numbers: [
    ...choices.numbers.filter(({ sheet, header }) => sheet !== numbers.sheet || header !== numbers.header),
    numbers,
  ],
});

export const withArea = (choices: Choices, role: AreaRole, name: string): Choices => ({
  ...choices,
  areas: { ...choices.areas, [role]: name },
});

/** Leaves it to the reader again where tables of a kind are taken from. */
export function withoutTable(choices: Choices, kind: TableKind): Choices {
  const tables = { ...choices.tables };
  delete tables[kind];
  return { ...choices, tables };
}
