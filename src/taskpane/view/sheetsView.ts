import { html, type TemplateResult } from 'lit';
import { CELL_MODES } from '../../workbook/cellMode';
import { sectionView } from './sectionView';
import type { ViewContext } from './viewContext';

/** How the sheets are to be written: in which language, and with what in their cells. */
export function sheetsView(context: ViewContext): TemplateResult {
  const { actions, locale, state } = context;
  const texts = locale.pane.sheets;
  const { language, cells } = state.preferences;
  return sectionView(
    context,
    'sheets',
    { title: texts.title, question: texts.about },
    () => html`
      ${choice(texts.language, texts.languages, language, (chosen) => actions.prefer({ language: chosen }))}
      ${choice(
        texts.cells,
        Object.fromEntries(CELL_MODES.map((mode) => [mode, texts.modes[mode].name])) as Record<
          typeof cells,
          string
        >,
        cells,
        (chosen) => actions.prefer({ cells: chosen }),
      )}
      <p class="quiet">${texts.modes[cells].about}</p>
    `,
  );
}

function choice<Value extends string>(
  label: string,
  names: Readonly<Record<Value, string>>,
  chosen: Value,
  choose: (value: Value) => Promise<void>,
): TemplateResult {
  return html`<label class="choice"
    ><span>${label}</span>
    <select @change=${({ target }: Event) => void choose((target as HTMLSelectElement).value as Value)}>
      ${Object.entries<string>(names).map(
        ([value, name]) => html`<option value=${value} ?selected=${value === chosen}>${name}</option>`,
      )}
    </select></label
  >`;
}
