const namesOf = (enumeration: string): object =>
  new Proxy({}, { get: (_, member) => `${enumeration}.${String(member)}` });

/**
 * Stands in for the packages of the grid, which jest cannot read: each member of an enumeration answers its own name,
 * so that a test sees which one was chosen.
 */
export const gridNames: object = new Proxy({}, { get: (_, enumeration) => namesOf(String(enumeration)) });
