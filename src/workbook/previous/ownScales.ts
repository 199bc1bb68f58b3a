import { ALL_LOCALES } from '../../locale';
import { ELEMENTS, type Element, type Scale } from '../../method';
import type { Finding } from '../findings';
import { OWN_SCALE_COLUMN_ID } from '../plans/columns';
import type { CellContent } from '../sheetPlan';
import { contentText, type PreviousSheet } from './previousSheet';

export interface OwnScaleReading {
  readonly scales: Readonly<Partial<Record<Element, Scale>>>;
  /** Words in her column that are no scale. */
  readonly findings: readonly Finding[];
}

/**
 * The scales the analyst wrote in her own column of the sheet Measurement. What the sheet's formula does
 * not know as a scale counts for nothing here too, so that the advice and the sheet say the same.
 */
export function ownScales(measurement: PreviousSheet | undefined): OwnScaleReading {
  const scales: Partial<Record<Element, Scale>> = {};
  const findings: Finding[] = [];
  measurement?.rows.forEach((row, index) => {
    const written = row.own.get(OWN_SCALE_COLUMN_ID);
    const element = ELEMENTS.find((candidate) => candidate === row.key);
    if (written === undefined || !element) return;
    const scale = scaleOf(written);
    if (scale) scales[element] = scale;
    else findings.push(unknownScale(measurement, index, contentText(written)));
  });
  return { scales, findings };
}

function scaleOf(content: CellContent): Scale | undefined {
  if (typeof content !== 'string') return undefined;
  const word = content.toLowerCase();
  return (['ratio', 'interval'] as const).find((scale) =>
    ALL_LOCALES.some((locale) => locale.terms.scales[scale] === word),
  );
}

function unknownScale(
  { sheetName, tableArea, ownColumnIds }: PreviousSheet,
  index: number,
  found: string,
): Finding {
  const column = tableArea.column + ownColumnIds.indexOf(OWN_SCALE_COLUMN_ID);
  const place = { sheet: sheetName, row: tableArea.row + 1 + index, column };
  return { severity: 'problem', place, message: { kind: 'unknownScale', found } };
}
