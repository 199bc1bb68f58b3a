/** Rows of a sheet as an analyst writes them, numbered from 1: `4, 7-9`. */
export function rowNumbers(rows: readonly number[]): string {
  const sorted = [...new Set(rows)].sort((one, other) => one - other);
  const spans: [number, number][] = [];
  for (const row of sorted) {
    const last = spans[spans.length - 1];
    if (last && last[1] === row - 1) last[1] = row;
    else spans.push([row, row]);
  }
  return spans.map(([from, to]) => (from === to ? String(from + 1) : `${from + 1}-${to + 1}`)).join(', ');
}
