/**
 * The three styles that the grid's packages put into the page as text, by what they hold: the colours of the grid, and
 * of its short messages nothing and then their looks. Other text is refused; a newer grid needs the hashes of its own.
 */
const GRID_STYLES = [
  "'sha256-StEaX+se6YS7pqjzrzMIA0KaX9zF/8zAhvQXZAe5epY='",
  "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
  "'sha256-qehDXQGi+mtaFkbShaHTjtdxRzE9Ba4Ffh5AsXR+z7s='",
];

/** Office.js, the pane and the workbench load nothing but from their own origin, and no code stands in line. */
const WORKBENCH_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  ["style-src 'self'", ...GRID_STYLES].join(' '),
  // What is pasted into the grid keeps its colours by attributes; the pane's own policy, which counts too, has none.
  "style-src-attr 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  // The figures of CBS, for which the pane asks only when its user does.
  "connect-src 'self' https://opendata.cbs.nl",
  "frame-src 'self'",
  "frame-ancestors 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** What every answer of the workbench's server carries. */
export const WORKBENCH_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': WORKBENCH_POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  // Ask each time whether the file changed: the next build must show at once.
  'Cache-Control': 'no-cache',
};

/**
 * What every answer carries when Excel is the reader: it shows the pane in a frame of its own on the web, and
 * fetches the functions' description from its own address.
 */
export const EXCEL_HEADERS: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Access-Control-Allow-Origin': '*',
  'Cache-Control': 'no-cache',
};
