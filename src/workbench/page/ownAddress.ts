/**
 * The address of a file on the page's own origin; undefined for another origin, and for what is no address.
 * @param page the address of the page, from which a relative one is read
 */
export function ownAddress(address: string, page: string): URL | undefined {
  let url: URL;
  try {
    url = new URL(address, page);
  } catch {
    return undefined;
  }
  return url.origin === new URL(page).origin ? url : undefined;
}
