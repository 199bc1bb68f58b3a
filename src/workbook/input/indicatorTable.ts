import type { Element, Scale } from '../../method/ecosystem/elements';
import type { Figure, SourcedText } from './figure';
import type { RecognisedTable } from './recognisedTable';

/** A value of an indicator: ready in a cell, or a count per 1,000 of another, each in a cell of its own. */
export interface IndicatorValue extends Figure {
  readonly rate: { readonly numerator: Figure; readonly denominator: Figure } | null;
}

/** What an element is measured by, and where that comes from. */
export interface IndicatorElement {
  readonly element: Element;
  /** The name of the indicator, or the header it stands under. */
  readonly header: string;
  /** As her table declares it, otherwise the element's own. */
  readonly declaredScale: Scale;
  /** The scale that counts: her own on the sheet Measurement, otherwise the declared one. */
  readonly scale: Scale;
  /** Different ones only, in the order of the table. */
  readonly levels: readonly SourcedText[];
  readonly years: readonly SourcedText[];
  readonly sources: readonly SourcedText[];
  /** The value of the reference area; null where the table has none. */
  readonly reference: IndicatorValue | null;
}

/** Raw indicator values per sector and element. */
export interface IndicatorTable {
  readonly table: RecognisedTable;
  /** The elements that have a value for one sector at least. */
  readonly elements: readonly IndicatorElement[];
  /** `values` in the order of `elements`; null where the table has no such row. */
  readonly rows: readonly {
    readonly key: string;
    readonly name: SourcedText;
    readonly values: readonly (IndicatorValue | null)[];
  }[];
  /** The value for the whole economy in the order of `elements`; null where there is none at all. */
  readonly economy: readonly (IndicatorValue | null)[] | null;
  /** Elements with one value for the whole region, which cannot be split by sector. */
  readonly regional: readonly (IndicatorElement & { readonly value: IndicatorValue })[];
}
