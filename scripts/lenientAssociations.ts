/**
 * A loader for the files with functions. Where office.js did not load there is no `CustomFunctions`, and the calls
 * that the generator appends would stop the whole page before it can say what is wrong.
 */
export default function lenientAssociations(source: string): string {
  return source.replace(/\bCustomFunctions\.associate\(/g, 'globalThis.CustomFunctions?.associate(');
}
