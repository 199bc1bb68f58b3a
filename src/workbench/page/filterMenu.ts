import type { WorkbenchLocale } from '../../locale/workbenchLocale';
import { openPopup, pushButton } from './popup';
import type { FilterChoice } from './tableFilter';

/**
 * Lets the user choose which texts of a column stay in view.
 * @param choose gets the chosen texts; undefined when all of them are, which takes the filter away.
 */
export function openFilterMenu(
  column: string,
  choices: readonly FilterChoice[],
  corner: { x: number; y: number },
  { workbench: { filter: texts } }: WorkbenchLocale,
  choose: (chosen: ReadonlySet<string> | undefined) => void,
  giveBack: () => void,
): void {
  const boxes = choices.map(({ text, isChosen }) => checkbox(text === '' ? texts.blanks : text, isChosen));
  const all = checkbox(texts.all, false);
  const list = document.createElement('div');
  list.className = 'choices';
  list.append(...boxes.map(({ label }) => label));
  const accept = pushButton(texts.accept, () => {
    const chosen = choices.filter((_, index) => boxes[index]!.input.checked);
    popup.close();
    choose(chosen.length === choices.length ? undefined : new Set(chosen.map(({ text }) => text)));
  });
  const follow = (): void => {
    const count = boxes.filter(({ input }) => input.checked).length;
    all.input.checked = count === boxes.length;
    all.input.indeterminate = count > 0 && count < boxes.length;
    // Excel does not let a filter keep out everything either.
    accept.disabled = count === 0;
  };
  all.input.addEventListener('change', () => {
    for (const { input } of boxes) input.checked = all.input.checked;
    follow();
  });
  list.addEventListener('change', follow);
  follow();
  const buttons = document.createElement('div');
  buttons.className = 'buttons';
  buttons.append(
    accept,
    pushButton(texts.cancel, () => popup.close()),
  );
  const popup = openPopup('dialog', texts.label(column), corner, [all.label, list, buttons], giveBack);
  popup.element.addEventListener('keydown', ({ key, target }) => {
    if (key === 'Enter' && target instanceof HTMLInputElement && !accept.disabled) accept.click();
  });
}

function checkbox(text: string, isChecked: boolean): { label: HTMLLabelElement; input: HTMLInputElement } {
  const label = document.createElement('label');
  const input = document.createElement('input');
  input.type = 'checkbox';
  input.checked = isChecked;
  label.append(input, text);
  return { label, input };
}
