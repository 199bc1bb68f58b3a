import { html, type TemplateResult } from 'lit';
import type { WorkbookSight } from '../../workbook/sight/workbookSight';
import { actionButton } from './actionButton';
import { rangeLink } from './links';
import { noUndoView } from './noUndoView';
import { outcomeView } from './outcomeView';
import { progressView } from './progressView';
import { sectionView } from './sectionView';
import type { ViewContext } from './viewContext';

/** Colours for a weighting table of her own, and taking them off again. */
export function coloursView(context: ViewContext, { weightings }: WorkbookSight): TemplateResult {
  const { colours } = context.locale.pane;
  return sectionView(
    context,
    'colours',
    { title: colours.title, question: '' },
    () =>
      html`<p>${colours.about}</p>
        <h3>${colours.found}</h3>
        ${
          weightings.length === 0
            ? html`<p>${colours.none}</p>`
            : html`<ul class="tables">
                ${weightings.map(({ sheet, area }) => html`<li>${rangeLink(context, sheet, area)}</li>`)}
              </ul>`
        }
        ${noUndoView(context)}
        <div class="actions">
          ${actionButton(context, 'colour', colours.button, {
            appearance: 'primary',
            canDo: weightings.length > 0,
          })}
          ${actionButton(context, 'uncolour', colours.remove, { appearance: 'outline', canDo: true })}
        </div>
        ${progressView(context, 'colours')} ${outcomeView(context, context.state.outcomes.colours)}`,
  );
}
