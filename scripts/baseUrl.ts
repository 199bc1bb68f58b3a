/** Where the add-in is served from while somebody tries it out; the sources hold only this address. */
export const LOCAL_BASE = 'https://localhost:3000';

/**
 * The address to build for, without a slash at the end.
 * @throws Error when it is no https address, or has a query or a fragment.
 */
export function checkedBase(base: string): string {
  const url = URL.canParse(base) ? new URL(base) : null;
  if (url?.protocol !== 'https:' || url.search !== '' || url.hash !== '') {
    throw new Error(`base is "${base}"; an address such as https://addins.example.nl/regiolens is needed`);
  }
  return url.href.replace(/\/+$/, '');
}

/**
 * Puts the address of the build into a text, in every place where the local address stands.
 * @throws Error when there is no such place, or when `localhost` is left in a build for another address.
 */
export function withBase(text: string, base: string, name: string): string {
  if (!text.includes(LOCAL_BASE)) throw new Error(`${name} does not contain ${LOCAL_BASE}`);
  const placed = text.replaceAll(LOCAL_BASE, base);
  if (base !== LOCAL_BASE && /localhost/i.test(placed)) throw new Error(`${name} still contains localhost`);
  return placed;
}
