import { html, nothing, type TemplateResult } from 'lit';
import type { CodedName } from '../../openData/codeList';
import type { OpenDataTable } from '../../openData/fetchTable';
import {
  choiceOf,
  municipalitiesIn,
  regionsIn,
  yearsBefore,
  type OpenDataWish,
} from '../state/openDataState';
import { actionButton } from './actionButton';
import { noUndoView } from './noUndoView';
import { outcomeView } from './outcomeView';
import { progressView } from './progressView';
import { sectionView } from './sectionView';
import type { ViewContext } from './viewContext';

/** As many names as stay in sight in the list of municipalities. */
const NAMES_IN_SIGHT = 6;

/** Figures of the statistics office: what is asked for and of whom, the choice, and what came of it. */
export function openDataView(context: ViewContext): TemplateResult {
  const { locale, state } = context;
  const texts = locale.openData;
  const { table } = state.openData;
  return sectionView(context, 'openData', { title: texts.title, question: texts.question }, () => {
    const listing = actionButton(context, 'openDataList', table ? texts.listAgain : texts.list, {
      appearance: table ? 'outline' : 'primary',
      canDo: true,
    });
    const outcome = state.outcomes.openData;
    // What is said of the list belongs above the choice from it.
    const isAboutList = outcome?.kind === 'listed';
    return html`<p>${texts.about}</p>
      ${
        table
          ? html`${isAboutList ? outcomeView(context, outcome) : nothing} ${choosing(context, table)}
              ${noUndoView(context)}
              <div class="actions">
                ${actionButton(context, 'openDataFetch', texts.fetch, {
                  appearance: 'primary',
                  canDo: choiceOf(state.openData) !== null,
                })}
                ${listing}
              </div>
              ${choiceOf(state.openData) ? nothing : html`<p class="quiet">${texts.chooseFirst}</p>`}`
          : html`<div class="actions">${listing}</div>`
      }
      ${progressView(context, 'openData')} ${isAboutList ? nothing : outcomeView(context, outcome)}`;
  });
}

function choosing(context: ViewContext, table: OpenDataTable): TemplateResult {
  const { dispatch, locale, state } = context;
  const texts = locale.openData;
  const { sought, wish } = state.openData;
  const found = municipalitiesIn(table, sought);
  const wishes = (changed: Partial<OpenDataWish>): void =>
    dispatch({ kind: 'openData', event: { kind: 'wished', wish: changed } });
  return html`<label class="search"
      ><span>${texts.search}</span>
      <input
        id="open-data-search"
        type="search"
        autocomplete="off"
        spellcheck="false"
        .value=${sought}
        @input=${({ target }: InputEvent) =>
          dispatch({
            kind: 'openData',
            event: { kind: 'sought', sought: (target as HTMLInputElement).value },
          })}
    /></label>
    ${sought.trim() === '' ? nothing : html`<p class="quiet">${texts.found(found.length)}</p>`}
    ${choice('municipality', texts.municipality, found, wish.area, (area) => wishes({ area }), {
      size: NAMES_IN_SIGHT,
    })}
    ${choice('period', texts.period, table.periods, wish.period, (period) => wishes({ period }))}
    ${choice(
      'earlier',
      texts.earlier,
      yearsBefore(table, wish.period),
      wish.earlier,
      (earlier) => wishes({ earlier }),
      { none: texts.noEarlier },
    )}
    ${choice('region', texts.region, regionsIn(table), wish.region, (region) => wishes({ region }), {
      none: texts.noRegion,
    })}
    <label class="tick"
      ><input
        id="open-data-nation"
        type="checkbox"
        .checked=${wish.withNation}
        @change=${({ target }: Event) => wishes({ withNation: (target as HTMLInputElement).checked })}
      />
      ${texts.nation}</label
    >`;
}

function choice(
  id: string,
  label: string,
  names: readonly CodedName[],
  chosen: string,
  choose: (key: string) => void,
  { none, size }: { readonly none?: string; readonly size?: number } = {},
): TemplateResult {
  return html`<label class="choice"
    ><span>${label}</span>
    <select
      id=${`open-data-${id}`}
      size=${size ?? nothing}
      @change=${({ target }: Event) => choose((target as HTMLSelectElement).value)}
    >
      ${none === undefined ? nothing : html`<option value="" .selected=${chosen === ''}>${none}</option>`}
      ${names.map(({ key, title }) => html`<option value=${key} .selected=${key === chosen}>${title}</option>`)}
    </select></label
  >`;
}
