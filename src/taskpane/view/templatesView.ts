import { html, type TemplateResult } from 'lit';
import { TEMPLATE_IDS, type TemplateId } from '../../workbook/insert/templateIds';
import { templateAction } from '../state/paneState';
import { actionButton } from './actionButton';
import { noUndoView } from './noUndoView';
import { outcomeView } from './outcomeView';
import { progressView } from './progressView';
import { sectionView } from './sectionView';
import type { ViewContext } from './viewContext';

/** The empty tables to fill in, one button each with what it is for. */
export function templatesView(context: ViewContext): TemplateResult {
  const { templates } = context.locale.pane;
  return sectionView(
    context,
    'templates',
    { title: templates.title, question: '' },
    () =>
      html`<p>${templates.about}</p>
        ${noUndoView(context)}
        <ul class="templates">
          ${TEMPLATE_IDS.map((id) => templateItem(context, id))}
        </ul>
        <div class="in-sight">
          ${progressView(context, 'templates')} ${outcomeView(context, context.state.outcomes.templates)}
        </div>`,
  );
}

function templateItem(context: ViewContext, id: TemplateId): TemplateResult {
  const { name, about } = context.locale.pane.templates.of[id];
  return html`<li>
    ${actionButton(context, templateAction(id), name, { appearance: 'outline', canDo: true })}
    <p class="quiet">${about}</p>
  </li>`;
}
