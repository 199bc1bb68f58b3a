import type { HostModes } from '../../model/modes';
import { notImplemented } from '../../protocol/hostError';

type Shown = string | number | boolean;

/** What `formulasLocal` shows. Dutch function names are not known here, so Dutch formulas are refused, not guessed. */
export function localFormula(shown: Shown, language: HostModes['language']): Shown {
  if (typeof shown !== 'string' || !shown.startsWith('=') || language === 'en-US') return shown;
  throw notImplemented('Range.formulasLocal in Dutch');
}

/** A number format with the user's separators. */
export function localNumberFormat(format: string, language: HostModes['language']): string {
  if (language === 'en-US' || format === 'General') return language === 'en-US' ? format : 'Standaard';
  return format.replace(/"[^"]*"|\\.|[.,]/g, (part) => (part === '.' ? ',' : part === ',' ? '.' : part));
}
