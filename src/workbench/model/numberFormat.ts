import { CellError, type Scalar } from './cell';
import type { HostModes } from './modes';
import { formatDate, isDateFormat } from './dateFormat';
import { namedFormatColor } from './numberFormatColors';
import { splitSections, tokenize, type Token } from './numberFormatTokens';

type Language = HostModes['language'];

const BOOLEANS: Readonly<Record<Language, readonly [string, string]>> = {
  'en-US': ['FALSE', 'TRUE'],
  'nl-NL': ['ONWAAR', 'WAAR'],
};

/** Eleven figures is what a cell of General format shows at most. */
const GENERAL_FIGURES = 11;

/**
 * The text a cell shows, widths apart. Knows decimals, thousands, percentages, scientific notation, conditions,
 * literals, text and dates; what it does not know it shows as General does.
 */
export function formatValue(value: Scalar, format: string, language: Language): string {
  if (value === null) return '';
  if (value instanceof CellError) return value.code;
  if (typeof value === 'boolean') return BOOLEANS[language][value ? 1 : 0];
  try {
    return typeof value === 'string' ? formatText(value, format) : formatNumber(value, format, language);
  } catch (error) {
    if (!(error instanceof UnknownFormat)) throw error;
    return typeof value === 'string' ? value : general(value, language);
  }
}

/** The colour that a format gives a value, as `#RRGGBB`; it goes before the cell's own. Undefined where it has none. */
export function formatColor(value: Scalar, format: string): string | undefined {
  if (typeof value === 'number') return numberSection(value, format).section?.color;
  return typeof value === 'string' ? textSection(format)?.color : undefined;
}

/** A format this small formatter cannot read. */
class UnknownFormat extends Error {}

const CONDITION = /^\[(<=|>=|<>|<|>|=)(-?\d+(?:\.\d+)?)\]/;
const DECORATION = /^\[(?:Black|Blue|Cyan|Green|Magenta|Red|White|Yellow|Color ?\d{1,2}|\$-[0-9A-Fa-f]+)\]/i;

interface Section {
  readonly condition: ((value: number) => boolean) | undefined;
  readonly color: string | undefined;
  readonly body: string;
}

function readSection(text: string): Section {
  let body = text;
  let condition: Section['condition'];
  let color: Section['color'];
  for (;;) {
    const found = CONDITION.exec(body);
    const decoration = found ?? DECORATION.exec(body);
    if (!decoration) return { condition, color, body };
    body = body.slice(decoration[0].length);
    if (found) condition = comparison(found[1] ?? '', Number(found[2]));
    else color ??= namedFormatColor(decoration[0]);
  }
}

function comparison(operator: string, limit: number): (value: number) => boolean {
  switch (operator) {
    case '<':
      return (value) => value < limit;
    case '<=':
      return (value) => value <= limit;
    case '>':
      return (value) => value > limit;
    case '>=':
      return (value) => value >= limit;
    case '<>':
      return (value) => value !== limit;
    default:
      return (value) => value === limit;
  }
}

function textSection(format: string): Section | undefined {
  const sections = splitSections(format);
  const last = sections[sections.length - 1] ?? '';
  return sections.length === 4 || last.includes('@') ? readSection(last) : undefined;
}

function formatText(value: string, format: string): string {
  const section = textSection(format);
  if (!section) return value;
  return tokenize(section.body)
    .map((token) => (token.kind === 'text' ? value : token.kind === 'literal' ? token.text : ''))
    .join('');
}

interface ChosenSection {
  readonly section: Section | undefined;
  /** What stands before the number: a section for negative numbers has its own sign. */
  readonly sign: string;
}

function numberSection(value: number, format: string): ChosenSection {
  const sections = splitSections(format).map(readSection);
  const numeric = sections.length === 4 ? sections.slice(0, 3) : sections;
  const conditional = numeric.some((section) => section.condition !== undefined);
  return conditional ? byCondition(numeric, value) : bySign(numeric, value);
}

function formatNumber(value: number, format: string, language: Language): string {
  const { section, sign } = numberSection(value, format);
  if (!section) return '#'.repeat(8);
  if (/^General$/i.test(section.body) || section.body === '@') return general(value, language);
  if (isDateFormat(section.body)) return formatDate(value, section.body, language);
  return sign + render(Math.abs(value), tokenize(section.body), language);
}

function byCondition(sections: readonly Section[], value: number): ChosenSection {
  const section =
    sections.find((each) => each.condition?.(value)) ?? sections.find((each) => each.condition === undefined);
  return { section, sign: value < 0 ? '-' : '' };
}

function bySign(sections: readonly Section[], value: number): ChosenSection {
  const [positive, negative, zero] = sections;
  if (value < 0 && negative) return { section: negative, sign: '' };
  if (value === 0 && zero) return { section: zero, sign: '' };
  return { section: positive, sign: value < 0 ? '-' : '' };
}

function separators(language: Language): { decimal: string; group: string } {
  return language === 'nl-NL' ? { decimal: ',', group: '.' } : { decimal: '.', group: ',' };
}

/** The shortest text of at most eleven figures, scientific where the size asks for it. */
function general(value: number, language: Language): string {
  const { decimal } = separators(language);
  const size = Math.abs(value);
  const isScientific = size >= 1e11 || (size !== 0 && size < 1e-4);
  if (isScientific) {
    const [mantissa = '', exponent = ''] = value.toExponential(5).split('e');
    const shown = String(Number(mantissa)).replace('.', decimal);
    return `${shown}E${exponent.startsWith('-') ? '-' : '+'}${exponent.replace(/^[+-]/, '').padStart(2, '0')}`;
  }
  const whole = Math.trunc(size).toString().length;
  const rounded = Number(value.toFixed(Math.max(0, GENERAL_FIGURES - 1 - whole)));
  return plain(rounded === 0 ? 0 : rounded).replace('.', decimal);
}

/** Without an exponent, however small. */
function plain(value: number): string {
  const text = String(value);
  return text.includes('e') ? value.toFixed(20).replace(/\.?0+$/, '') : text;
}

function render(value: number, tokens: readonly Token[], language: Language): string {
  if (tokens.some((token) => token.kind === 'unknown')) throw new UnknownFormat();
  const percents = tokens.filter((token) => token.kind === 'percent').length;
  const pattern = tokens
    .map((token) => (token.kind === 'digits' ? token.text : token.kind === 'exponent' ? 'E' : ''))
    .join('');
  if (pattern === '')
    return tokens
      .map((token) => (token.kind === 'literal' ? token.text : token.kind === 'percent' ? '%' : ''))
      .join('');
  if (pattern.includes('E')) throw new UnknownFormat();
  const [wholePattern = '', behind = '', ...more] = pattern.split('.');
  if (more.length > 0 || pattern.includes('?')) throw new UnknownFormat();
  // A comma behind the last digit of either side divides by a thousand.
  const decimalPattern = behind.replace(/,+$/, '');
  const scaling = (/,+$/.exec(wholePattern)?.[0].length ?? 0) + behind.length - decimalPattern.length;
  const scaled = (value * 100 ** percents) / 1000 ** scaling;
  const number = digits(scaled, wholePattern, decimalPattern, language);
  let shown = false;
  return tokens
    .map((token) => {
      if (token.kind === 'literal') return token.text;
      if (token.kind === 'percent') return '%';
      if (token.kind !== 'digits' || shown) return '';
      shown = true;
      return number;
    })
    .join('');
}

function digits(value: number, wholePattern: string, decimalPattern: string, language: Language): string {
  const { decimal, group } = separators(language);
  const [whole = '', fraction = ''] = roundHalfUp(value, decimalPattern.length).split('.');
  const required = (wholePattern.match(/0/g) ?? []).length;
  const kept = whole === '0' && required === 0 ? '' : whole.padStart(required, '0');
  const isGrouped = /[0#],+[0#]/.test(wholePattern);
  const grouped = isGrouped ? kept.replace(/\B(?=(\d{3})+(?!\d))/g, group) : kept;
  const optional = (/#*$/.exec(decimalPattern) ?? [''])[0].length;
  let decimals = fraction;
  for (let left = optional; left > 0 && decimals.endsWith('0'); left -= 1) decimals = decimals.slice(0, -1);
  // Excel keeps the separator of `0.#` where nothing follows it.
  return decimalPattern.length > 0 ? `${grouped}${decimal}${decimals}` : grouped;
}

/** Excel rounds the decimal number it shows (fifteen figures), a half away from zero: 1.005 becomes 1.01. */
function roundHalfUp(value: number, places: number): string {
  if (value >= 1e15) return value.toFixed(places);
  const shown = Number(value.toPrecision(15));
  const [mantissa = '0', exponent = '0'] = shown.toExponential().split('e');
  const moved = Math.round(Number(`${mantissa}e${Number(exponent) + places}`));
  return moved.toString().includes('e') ? value.toFixed(places) : shift(moved.toString(), places);
}

function shift(whole: string, places: number): string {
  if (places === 0) return whole;
  const padded = whole.padStart(places + 1, '0');
  return `${padded.slice(0, -places)}.${padded.slice(-places)}`;
}
