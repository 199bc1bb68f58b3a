/** A number that Excel makes of typed text, with the format it gives a cell that has none. */
export interface TypedNumber {
  readonly value: number;
  readonly format?: string;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH_WORDS =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:tember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';

/** Days since 30 December 1899, as Excel counts from March 1900 on. */
function serial(year: number, month: number, day: number): number | undefined {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  const days = Math.round((time - Date.UTC(1899, 11, 30)) / 86_400_000);
  // Excel's 1900 is a leap year: what lies before March 1900 counts one less.
  return year < 1900 || year > 9999 ? undefined : days < 61 ? days - 1 : days;
}

/** Two digits: 00-29 are this century, as Windows has it. */
const fullYear = (text: string): number =>
  text.length > 2 ? Number(text) : Number(text) + (Number(text) < 30 ? 2000 : 1900);

function typedDate(text: string, thisYear: number): TypedNumber | undefined {
  const found = (value: number | undefined, format: string): TypedNumber | undefined =>
    value === undefined ? undefined : { value, format };
  let parts = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (parts) return found(serial(Number(parts[1]), Number(parts[2]), Number(parts[3])), 'm/d/yyyy');
  parts = /^(\d{1,2})[-/](\d{1,2})[-/](\d{2}|\d{4})$/.exec(text);
  if (parts) return found(serial(fullYear(parts[3]!), Number(parts[1]), Number(parts[2])), 'm/d/yyyy');
  parts = /^(\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (parts) return found(serial(thisYear, Number(parts[1]), Number(parts[2])), 'd-mmm');
  parts = /^(\d{1,2})[-/](\d{4})$/.exec(text);
  if (parts) return found(serial(Number(parts[2]), Number(parts[1]), 1), 'mmm-yy');
  const monthOf = (word: string): number => MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1;
  parts = new RegExp(`^(\\d{1,2})[- /]?(${MONTH_WORDS})(?:[- /,]+(\\d{2}|\\d{4}))?$`, 'i').exec(text);
  if (parts) {
    const year = parts[3] ? fullYear(parts[3]) : thisYear;
    return found(serial(year, monthOf(parts[2]!), Number(parts[1])), parts[3] ? 'd-mmm-yy' : 'd-mmm');
  }
  parts = new RegExp(`^(${MONTH_WORDS})[- /]?(\\d{1,2}|\\d{4})$`, 'i').exec(text);
  if (parts) {
    const second = parts[2]!;
    if (second.length === 4) return found(serial(Number(second), monthOf(parts[1]!), 1), 'mmm-yy');
    const day = serial(thisYear, monthOf(parts[1]!), Number(second));
    if (day !== undefined) return { value: day, format: 'd-mmm' };
    return found(serial(fullYear(second), monthOf(parts[1]!), 1), 'mmm-yy');
  }
  return undefined;
}

function typedTime(text: string): TypedNumber | undefined {
  const parts = /^(\d{1,4}):(\d{2})(?::(\d{2})(\.\d+)?)?(?:\s*(am?|pm?))?$/i.exec(text);
  if (!parts) return undefined;
  let hours = Number(parts[1]);
  const half = parts[5]?.[0]?.toLowerCase();
  if (half) {
    if (hours < 1 || hours > 12) return undefined;
    hours = (hours % 12) + (half === 'p' ? 12 : 0);
  }
  const minutes = Number(parts[2]);
  const seconds = Number(`${parts[3] ?? '0'}${parts[4] ?? ''}`);
  if (minutes > 59 || seconds >= 60) return undefined;
  const value = (hours * 3600 + minutes * 60 + seconds) / 86_400;
  return { value, format: half ? 'h:mm AM/PM' : hours > 23 ? '[h]:mm:ss' : parts[3] ? 'h:mm:ss' : 'h:mm' };
}

/**
 * What Excel (English, United States) makes of a text typed into a cell of general format: `12`, `1,234.5`, `12%`,
 * `$5`, `(5)`, `1e3`, `1 1/2`, dates and times. Undefined when it stays text.
 *
 * @param thisYear the year of a date typed without one.
 */
export function typedNumber(text: string, thisYear: number): TypedNumber | undefined {
  const fraction = /^([+-]?)(\d+) (\d{1,5})\/(\d{1,5})$/.exec(text);
  if (fraction && Number(fraction[4]) !== 0) {
    const size = Number(fraction[2]) + Number(fraction[3]) / Number(fraction[4]);
    return { value: fraction[1] === '-' ? -size : size, format: '# ?/?' };
  }
  const parts = /^(\()?([+-]?)(\$)?([+-]?)(\d{1,3}(?:,\d{3})+|\d+)?(\.\d*)?(e[+-]?\d+)?\s*(%)?(\))?$/i.exec(
    text,
  );
  const digits = `${parts?.[5] ?? ''}${parts?.[6] ?? ''}`;
  if (!parts || !/\d/.test(digits) || Boolean(parts[1]) !== Boolean(parts[9]) || (parts[2] && parts[4])) {
    return typedDate(text, thisYear) ?? typedTime(text);
  }
  if (parts[1] && (parts[2] || parts[4])) return undefined;
  const size = Number(`${digits.replace(/,/g, '')}${parts[7] ?? ''}`);
  if (!Number.isFinite(size)) return undefined;
  const isNegative = Boolean(parts[1]) || parts[2] === '-' || parts[4] === '-';
  const signed = isNegative ? -size : size;
  const hasDecimals = (parts[6] ?? '').length > 1;
  if (parts[8]) return { value: signed / 100, format: hasDecimals ? '0.00%' : '0%' };
  if (parts[3])
    return { value: signed, format: hasDecimals ? '$#,##0.00_);[Red]($#,##0.00)' : '$#,##0_);[Red]($#,##0)' };
  if (parts[7]) return { value: signed, format: '0.00E+00' };
  if (digits.includes(',')) return { value: signed, format: hasDecimals ? '#,##0.00' : '#,##0' };
  return { value: signed };
}
