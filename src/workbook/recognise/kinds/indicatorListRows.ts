import type { Element, Scale } from '../../../method/ecosystem/elements';
import { ELEMENT_SCALE } from '../../../method/ecosystem/elements';
import { cellAddress } from '../../address';
import type { Finding } from '../../findings';
import type { Figure, IndicatorValue } from '../../input';
import { readFigureColumn } from '../figures/figureColumn';
import type { HeaderColumn, HeaderRow } from '../headers/findHeaderRows';
import { isBlank, placeOf } from '../cells/grid';
import { elementOf, headerMeaning } from '../headers/headerRole';
import type { IndicatorListColumns } from '../columns/indicatorListColumns';
import type { OwnScales } from './indicatorTable';
import { rowKindOf } from '../rows/rowLabel';
import { labelOfCell } from '../rows/tableBody';
import { plainText } from '../words/text';
import { SCALE_SYNONYMS, WHOLE_REGION } from '../words/vocabulary';

/** What a row of a list of indicators is about. */
export interface ListRow {
  readonly row: number;
  readonly element: Element;
  readonly about: 'sector' | 'region' | 'reference';
  readonly label: string;
}

const wholeRegion: ReadonlySet<string> = new Set(WHOLE_REGION);

function aboutOf(label: string): ListRow['about'] {
  if (wholeRegion.has(plainText(label)) || rowKindOf(label) === 'total') return 'region';
  return headerMeaning(label).reference ? 'reference' : 'sector';
}

/** The rows of a list that can be used: those of an element, for a sector, the region or the reference area. */
export function listRows(
  header: HeaderRow,
  columns: IndicatorListColumns,
  numbers: readonly number[],
): { readonly rows: readonly ListRow[]; readonly findings: readonly Finding[] } {
  const { grid } = header;
  const findings: Finding[] = [];
  const rows = numbers.flatMap((row): ListRow[] => {
    const said = labelOfCell(grid.at(row, columns.element.column));
    const label = labelOfCell(grid.at(row, columns.sector.column));
    const element = elementOf(said);
    if (!element) {
      const place = placeOf(grid, row, columns.element.column);
      findings.push({ severity: 'problem', place, message: { kind: 'unknownElement', found: said } });
      return [];
    }
    if (label === '') {
      const place = placeOf(grid, row, columns.sector.column);
      findings.push({ severity: 'problem', place, message: { kind: 'rowWithoutName', found: said } });
      return [];
    }
    const about = aboutOf(label);
    if (about === 'sector' && rowKindOf(label) === 'mean') {
      const place = placeOf(grid, row, columns.sector.column);
      findings.push({ severity: 'notice', place, message: { kind: 'totalSetApart', label } });
      return [];
    }
    return [{ row, element, about, label }];
  });
  return { rows, findings };
}

/** The scale of each element: her own, else the first her list declares, else the element's. */
export function listScales(
  header: HeaderRow,
  column: HeaderColumn | null,
  rows: readonly ListRow[],
  own: OwnScales,
): {
  readonly declared: (element: Element) => Scale;
  readonly applied: (element: Element) => Scale;
  readonly findings: readonly Finding[];
} {
  const findings: Finding[] = [];
  const first = new Map<Element, { readonly scale: Scale; readonly row: number }>();
  for (const { row, element } of column ? rows : []) {
    const place = placeOf(header.grid, row, column!.column);
    const found = labelOfCell(header.grid.at(row, column!.column));
    if (found === '') continue;
    const scale = scaleOfWord(found);
    const earlier = first.get(element);
    if (!scale) findings.push({ severity: 'problem', place, message: { kind: 'unknownScale', found } });
    else if (!earlier) first.set(element, { scale, row });
    else if (earlier.scale !== scale) {
      const at = cellAddress(earlier.row, column!.column);
      findings.push({ severity: 'problem', place, message: { kind: 'scaleDiffers', found, first: at } });
    }
  }
  const declared = (element: Element): Scale => first.get(element)?.scale ?? ELEMENT_SCALE[element];
  return { declared, applied: (element) => own[element] ?? declared(element), findings };
}

/** The scale that a word stands for; null for any other text. */
export function scaleOfWord(text: string): Scale | null {
  const plain = plainText(text);
  return (['ratio', 'interval'] as const).find((scale) => SCALE_SYNONYMS[scale].includes(plain)) ?? null;
}

/** The value of each row: a count per 1,000 of another where both columns are there, otherwise the ready value. */
export function listValues(
  header: HeaderRow,
  { numerator, denominator, value }: IndicatorListColumns,
  rows: readonly ListRow[],
  scaleOf: (element: Element) => Scale,
): { readonly values: readonly IndicatorValue[]; readonly findings: readonly Finding[] } {
  const { grid } = header;
  const filled = (column: HeaderColumn | null, row: number): boolean =>
    column !== null && !isBlank(grid.at(row, column.column));
  const isRate = rows.map(
    ({ row }) =>
      numerator !== null && (!filled(value, row) || filled(numerator, row) || filled(denominator, row)),
  );
  const values = Array<IndicatorValue>(rows.length);
  const findings: Finding[] = [];
  const figuresOf = (
    column: HeaderColumn,
    at: readonly number[],
    mayBeNegative: boolean,
  ): readonly Figure[] => {
    const numbers = at.map((index) => rows[index]!.row);
    const read = readFigureColumn(grid, column.column, numbers, column.meaning.header, { mayBeNegative });
    findings.push(...read.findings);
    return read.figures;
  };
  for (const scale of ['ratio', 'interval'] as const) {
    const signed = scale === 'interval';
    const ofScale = rows.flatMap(({ element }, index) => (scaleOf(element) === scale ? [index] : []));
    const rates = ofScale.filter((index) => isRate[index]);
    const ready = ofScale.filter((index) => !isRate[index]);
    if (value)
      figuresOf(value, ready, signed).forEach(
        (figure, at) => (values[ready[at]!] = { ...figure, rate: null }),
      );
    if (!numerator || !denominator) continue;
    const counts = figuresOf(numerator, rates, signed);
    figuresOf(denominator, rates, false).forEach((of, at) => {
      if (of.value === 0) {
        const message = { kind: 'zeroDenominator', column: denominator.meaning.header } as const;
        findings.push({ severity: 'problem', place: of.place, message });
      }
      values[rates[at]!] = rateOf(counts[at]!, of);
    });
  }
  return { values, findings };
}

/** What an indicator is counted per. */
export const RATE_BASE = 1000;

function rateOf(numerator: Figure, denominator: Figure): IndicatorValue {
  const known = numerator.value !== null && denominator.value !== null && denominator.value !== 0;
  return {
    value: known ? (numerator.value! / denominator.value!) * RATE_BASE : null,
    place: numerator.place,
    asIs: numerator.asIs && denominator.asIs,
    rate: { numerator, denominator },
  };
}
