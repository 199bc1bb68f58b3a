export const withYear = (label: string, year: number | null): string =>
  year === null ? label : `${label} ${year}`;

export const count = (number: number, one: string, more: string): string =>
  `${number} ${number === 1 ? one : more}`;

export const listed = (names: readonly string[]): string =>
  new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(names);
