import type { HostModes } from './modes';

type Language = HostModes['language'];

const PARTS = /"[^"]*"|\\.|AM\/PM|y+|m+|d+|h+|s+|./gi;

const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  'en-US': 'January February March April May June July August September October November December'.split(' '),
  'nl-NL': 'januari februari maart april mei juni juli augustus september oktober november december'.split(
    ' ',
  ),
};
const DAYS: Readonly<Record<Language, readonly string[]>> = {
  'en-US': 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' '),
  'nl-NL': 'zondag maandag dinsdag woensdag donderdag vrijdag zaterdag'.split(' '),
};

/** Whether a section speaks of days or hours, texts apart. */
export function isDateFormat(section: string): boolean {
  return /[ymdhs]/i.test(section.replace(/"[^"]*"|\\.|\[[^\]]*\]|General/gi, ''));
}

/** The moment of a serial number of the 1900 system; 29 February 1900, which never was, shows as 1 March. */
function momentOf(serial: number): Date {
  const seconds = Math.round(serial * 86_400);
  const shift = serial < 61 ? 86_400 : 0;
  return new Date(Date.UTC(1899, 11, 30) + (seconds + shift) * 1000);
}

/** A date or time as a section shows it; a negative one cannot be shown. */
export function formatDate(serial: number, section: string, language: Language): string {
  if (serial < 0) return '#'.repeat(8);
  const moment = momentOf(serial);
  const parts = section.match(PARTS) ?? [];
  const isTwelveHours = parts.some((part) => /^am\/pm$/i.test(part));
  return parts
    .map((part, index) =>
      isMinutes(parts, index)
        ? two(moment.getUTCMinutes(), part)
        : shown(part, moment, isTwelveHours, language),
    )
    .join('');
}

const two = (value: number, part: string): string =>
  part.length > 1 ? String(value).padStart(2, '0') : String(value);

/** `m` means minutes behind hours or before seconds. */
function isMinutes(parts: readonly string[], index: number): boolean {
  if (!/^m{1,2}$/i.test(parts[index] ?? '')) return false;
  const isUnit = (part: string): boolean => /^[ymdhs]/i.test(part);
  const before = parts.slice(0, index).reverse().find(isUnit);
  const after = parts.slice(index + 1).find(isUnit);
  return /^h/i.test(before ?? '') || /^s/i.test(after ?? '');
}

function shown(part: string, moment: Date, isTwelveHours: boolean, language: Language): string {
  if (part.startsWith('"')) return part.slice(1, -1);
  if (part.startsWith('\\')) return part.slice(1);
  if (/^am\/pm$/i.test(part)) return moment.getUTCHours() < 12 ? 'AM' : 'PM';
  const hours = isTwelveHours ? moment.getUTCHours() % 12 || 12 : moment.getUTCHours();
  switch (part.charAt(0).toLowerCase()) {
    case 'y':
      return part.length > 2 ? String(moment.getUTCFullYear()) : two(moment.getUTCFullYear() % 100, 'yy');
    case 'm':
      return part.length > 2
        ? named(MONTHS[language][moment.getUTCMonth()] ?? '', part)
        : two(moment.getUTCMonth() + 1, part);
    case 'd':
      return part.length > 2
        ? named(DAYS[language][moment.getUTCDay()] ?? '', part)
        : two(moment.getUTCDate(), part);
    case 'h':
      return two(hours, part);
    case 's':
      return two(moment.getUTCSeconds(), part);
    default:
      return part;
  }
}

const named = (name: string, part: string): string => (part.length > 3 ? name : name.slice(0, 3));
