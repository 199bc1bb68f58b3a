import type { WorkbenchLocale } from '../locale/workbenchLocale';
import type { Loss } from './files/losses';

type Texts = WorkbenchLocale['workbench'];

/** What saving would lose, in words: `een grafiek op Banen`. */
export function lossText({ kind, sheet }: Loss, texts: Texts): string {
  const what = texts.lossKinds[kind];
  return sheet === undefined ? what : texts.lossOn(what, sheet);
}

/** The same with its place in the file, for who has to find it there. */
export function locatedLossText(loss: Loss, texts: Texts): string {
  const place = loss.element === undefined ? loss.part : `${loss.part}: ${loss.element}`;
  return `${lossText(loss, texts)} (${place})`;
}
