import fc from 'fast-check';
import { inputOfCells, type InputWithSectors } from '../testing/inputOf';
import type { TestCell } from '../testing/snapshotOf';

/** A row of a table before it is rounded, with the rows that it adds up; none for one that counts. */
interface Node {
  readonly figures: readonly number[];
  readonly parts: readonly Node[];
}

/** How a table is written. */
interface Writing {
  readonly unit: number;
  readonly inThousands: boolean;
  readonly years: 1 | 2;
}

const ONES: Writing = { unit: 1, inThousands: false, years: 2 };
const WRITINGS: readonly Writing[] = [
  ONES,
  { ...ONES, years: 1 },
  { ...ONES, unit: 10 },
  { unit: 100, inThousands: true, years: 2 },
];

const leaf = ({ unit, years }: Writing): fc.Arbitrary<Node> => {
  const size = fc.double({ min: Math.log(20), max: Math.log(2000), noNaN: true });
  return fc.array(size, { minLength: years, maxLength: years }).map((sizes) => ({
    figures: sizes.map((each) => Math.exp(each) * 10 * Math.max(1, unit / 10)),
    parts: [],
  }));
};

const summed = (parts: readonly Node[]): Node => ({
  figures: parts[0]!.figures.map((_, year) => parts.reduce((sum, { figures }) => sum + figures[year]!, 0)),
  parts,
});

const groupOf = (node: fc.Arbitrary<Node>): fc.Arbitrary<Node> =>
  fc.array(node, { minLength: 2, maxLength: 4 }).map(summed);

/** Groups of rows, and now and then a group of two groups. */
const groups = (writing: Writing): fc.Arbitrary<readonly Node[]> => {
  const small = groupOf(leaf(writing));
  const large = fc.tuple(small, small).map(summed);
  const group = fc.oneof({ weight: 3, arbitrary: small }, { weight: 1, arbitrary: large });
  return fc.array(group, { minLength: 2, maxLength: 4 });
};

interface Grouped {
  readonly cells: readonly (readonly TestCell[])[];
  readonly leaves: readonly string[];
  readonly sums: readonly string[];
}

const header = ({ years, inThousands }: Writing): string[] => {
  const columns = ['Banen 2018', 'Banen 2013'].slice(0, years);
  return ['Sector', ...columns.map((text) => (inThousands ? `${text} (x 1.000)` : text))];
};

function written({ figures }: Node, { unit, inThousands }: Writing): number[] {
  const rounded = figures.map((figure) => Math.round(figure / unit) * unit);
  return inThousands ? rounded.map((figure) => Number((figure / 1000).toFixed(1))) : rounded;
}

/** Names that are no sectors and no totals, so that only the figures tell which is which. */
function drawn(
  tops: readonly Node[],
  writing: Writing,
  areAbove: boolean,
  total: string | null,
  isFirst: boolean,
): Grouped {
  const rows: TestCell[][] = [];
  const [leaves, sums]: [string[], string[]] = [[], []];
  const draw = (node: Node): void => {
    const isLeaf = node.parts.length === 0;
    const name = isLeaf ? `Bedrijf ${leaves.length + 1}a` : `Blok ${sums.length + 1}b`;
    (isLeaf ? leaves : sums).push(name);
    const row = [name, ...written(node, writing)];
    if (isLeaf || areAbove) rows.push(row);
    node.parts.forEach(draw);
    if (!isLeaf && !areAbove) rows.push(row);
  };
  tops.forEach(draw);
  if (total !== null) {
    const row = [total, ...written(summed(tops), writing)];
    sums.push(total);
    rows.splice(isFirst ? 0 : rows.length, 0, row);
  }
  return { cells: [header(writing), ...rows], leaves, sums };
}

const countedIn = ({ sectors }: InputWithSectors): ReadonlySet<string> =>
  new Set(sectors.rows.map(({ name }) => name.text));

const saidOf = (input: InputWithSectors, cells: Grouped['cells'], name: string): readonly string[] => {
  const row = cells.findIndex(([label]) => label === name);
  return input.findings.filter(({ place }) => place.row === row).map(({ message }) => message.kind);
};

/** Sums that count as sectors, and rows that do not, without a finding that says so. */
function silentIn({ cells, leaves, sums }: Grouped): readonly string[] {
  const input = inputOfCells(cells);
  const counted = countedIn(input);
  const twice = sums.filter(
    (name) => counted.has(name) && !saidOf(input, cells, name).includes('rowMayBeSum'),
  );
  const lost = leaves.filter((name) => !counted.has(name) && saidOf(input, cells, name).length === 0);
  return [...twice, ...lost];
}

describe.each(WRITINGS)('groups of rows with their sums, as %j', (writing) => {
  const grouped = (total: string | null): fc.Arbitrary<Grouped> =>
    fc
      .tuple(groups(writing), fc.boolean(), fc.boolean())
      .map(([tops, areAbove, isFirst]) => drawn(tops, writing, areAbove, total, isFirst));

  it.each([null, 'Totaal', 'Voorbeeldstad'])('count each row once, or say so: with the total %p', (total) => {
    fc.assert(
      fc.property(grouped(total), (table) => {
        expect([silentIn(table), table.cells]).toEqual([[], table.cells]);
      }),
      { numRuns: 40, seed: 6 },
    );
  });

  it('are told apart altogether in nearly every table', () => {
    const tables = fc.sample(grouped('Totaal'), { numRuns: 40, seed: 7 });
    const exact = tables.filter(({ cells, leaves }) => {
      const counted = countedIn(inputOfCells(cells));
      return counted.size === leaves.length && leaves.every((name) => counted.has(name));
    });
    expect(exact.length).toBeGreaterThanOrEqual(36);
  });
});

describe.each(WRITINGS)('rows without sums, as %j', (writing) => {
  const flat = (total: string | null): fc.Arbitrary<Grouped> =>
    fc
      .array(leaf(writing), { minLength: 3, maxLength: 16 })
      .map((rows) => drawn(rows, writing, true, total, false));

  it('are never set apart without a word', () => {
    fc.assert(
      fc.property(flat(null), (table) => {
        expect([silentIn(table), table.cells]).toEqual([[], table.cells]);
      }),
      { numRuns: 50, seed: 8 },
    );
  });

  it('all count, and none is doubted, where her total is their sum', () => {
    fc.assert(
      fc.property(flat('Totaal'), ({ cells, leaves }) => {
        const input = inputOfCells(cells);
        const doubted = input.findings.filter(({ message }) => message.kind === 'rowMayBeSum');
        expect([[...countedIn(input)], doubted]).toEqual([leaves, []]);
      }),
      { numRuns: 50, seed: 9 },
    );
  });
});
