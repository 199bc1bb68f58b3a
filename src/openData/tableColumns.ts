import { shapeFailure, textIn, type JsonObject } from './shape';
import { AREA, BRANCH, PERIOD, type TableSpec } from './tableSpec';

/** The column of a table that holds its figures. */
export interface FigureColumnInfo {
  /** `BanenVanWerknemersInDecember_1` */
  readonly key: string;
  readonly title: string;
  /** As the table has it: `x 1 000`. */
  readonly unit: string;
  /** The power of ten that a figure is to be multiplied by. */
  readonly exponent: number;
}

/** A unit that is not among these is never guessed at. */
const EXPONENTS: ReadonlyMap<string, number> = new Map([
  ['aantal', 0],
  ['x 1 000', 3],
  ['1 000', 3],
]);

/** With another dimension every figure would stand in several rows. */
const DIMENSIONS: Readonly<Record<string, readonly string[]>> = {
  [BRANCH]: ['Dimension'],
  [AREA]: ['GeoDimension', 'GeoDetail'],
  [PERIOD]: ['TimeDimension'],
};

/**
 * Finds the column with the figures in the description of a table's columns (`DataProperties`), and holds
 * its dimensions to those that are known.
 * @throws OpenDataFailure for a table that is not as it was described.
 */
export function figureColumnOf(spec: TableSpec, properties: readonly JsonObject[]): FigureColumnInfo {
  const described = properties.flatMap((property) => {
    const type = textIn(property, 'Type', spec.id);
    // The heading over some topics is no column, and has no key.
    return type === 'TopicGroup' ? [] : [{ property, type, key: textIn(property, 'Key', spec.id) }];
  });
  const isKnown = ({ key, type }: { readonly key: string; readonly type: string }): boolean =>
    Object.hasOwn(DIMENSIONS, key) && DIMENSIONS[key]!.includes(type);
  const extra = described.find((one) => /Dimension$|^GeoDetail$/.test(one.type) && !isKnown(one));
  if (extra) throw shapeFailure(spec.id, 'extraDimension', extra.key);
  const missing = Object.keys(DIMENSIONS).find((key) => !described.some((one) => one.key === key));
  if (missing !== undefined) throw shapeFailure(spec.id, 'missingDimension', missing);
  const named = new RegExp(`^${spec.topic}_\\d+$`);
  const topic = described.find(({ key, type }) => type === 'Topic' && named.test(key));
  if (!topic) throw shapeFailure(spec.id, 'missingTopic', spec.topic);
  const unit = textIn(topic.property, 'Unit', spec.id);
  const exponent = EXPONENTS.get(unit.toLowerCase().replace(/\s+/g, ' '));
  if (exponent === undefined) throw shapeFailure(spec.id, 'unknownUnit', unit);
  return { key: topic.key, title: textIn(topic.property, 'Title', spec.id), unit, exponent };
}
