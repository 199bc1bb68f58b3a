import type { ErrorCode } from '../model/cell';
import type { HostModes } from '../model/modes';

type Language = HostModes['language'];

/** What Dutch Excel calls its errors; the others have no Dutch name that is known for sure, and stay as they are. */
const DUTCH: Readonly<Partial<Record<ErrorCode, string>>> = {
  '#N/A': '#N/B',
  '#DIV/0!': '#DEEL/0!',
  '#VALUE!': '#WAARDE!',
  '#REF!': '#VERW!',
  '#NAME?': '#NAAM?',
  '#NUM!': '#GETAL!',
  '#NULL!': '#LEEG!',
  '#SPILL!': '#OVERLOOP!',
};

const ENGLISH: Readonly<Record<string, ErrorCode>> = Object.fromEntries(
  Object.entries(DUTCH).map(([english, dutch]) => [dutch, english as ErrorCode]),
);

/** The code of an error as the user's Excel shows it. */
export const localErrorCode = (code: ErrorCode, language: Language): string =>
  language === 'nl-NL' ? (DUTCH[code] ?? code) : code;

/** The code of the model for a text that is an error in Dutch Excel; undefined for any other text. */
export const englishErrorCode = (text: string): ErrorCode | undefined => ENGLISH[text.toUpperCase()];
