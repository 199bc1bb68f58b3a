/** Dresses the page. As objects, since its policy lets no style stand in line, whoever puts it there. */
export function adoptStyles(...sheets: readonly CSSStyleSheet[]): void {
  document.adoptedStyleSheets.push(...sheets);
}
