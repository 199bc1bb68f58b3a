import type { WorkbenchLocale } from '../../locale/workbenchLocale';
import { pushButton } from './popup';
import type { Settings } from './settings';

/** What the buttons do. */
export interface ToolbarActions {
  open(file: File): void;
  save(): void;
  create(): void;
  sample(): void;
  inventedSample(): void;
  undo(): void;
  setLanguage(language: string): void;
  setPlatform(platform: string): void;
}

export interface Toolbar {
  show(fileName: string, canUndo: boolean): void;
}

/** Fills the bar over the grid. */
export function fillToolbar(
  bar: HTMLElement,
  { workbench: { toolbar: texts } }: WorkbenchLocale,
  settings: Settings,
  actions: ToolbarActions,
): Toolbar {
  const picker = document.createElement('input');
  picker.type = 'file';
  picker.accept = '.xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  picker.hidden = true;
  picker.addEventListener('change', () => {
    const [file] = picker.files ?? [];
    if (file) actions.open(file);
    // Choosing the same file again must open it again.
    picker.value = '';
  });
  const name = document.createElement('span');
  name.className = 'file';
  const undo = pushButton(texts.undo, () => actions.undo());
  bar.setAttribute('aria-label', texts.label);
  bar.append(
    picker,
    pushButton(texts.open, () => picker.click()),
    pushButton(texts.save, () => actions.save()),
    pushButton(texts.create, () => actions.create()),
    pushButton(texts.sample, () => actions.sample()),
    pushButton(texts.inventedSample, () => actions.inventedSample()),
    undo,
    name,
    choice(texts.language, { nl: texts.dutch, en: texts.english }, settings.language, (chosen) =>
      actions.setLanguage(chosen),
    ),
    choice(texts.platform, { desktop: texts.desktop, web: texts.web }, settings.platform, (chosen) =>
      actions.setPlatform(chosen),
    ),
  );
  return {
    show(fileName, canUndo) {
      name.textContent = fileName;
      undo.disabled = !canUndo;
    },
  };
}

function choice(
  label: string,
  options: Readonly<Record<string, string>>,
  chosen: string,
  choose: (value: string) => void,
): HTMLLabelElement {
  const made = document.createElement('label');
  const select = document.createElement('select');
  for (const [value, text] of Object.entries(options)) select.append(new Option(text, value));
  select.value = chosen;
  select.addEventListener('change', () => choose(select.value));
  made.append(label, select);
  return made;
}
