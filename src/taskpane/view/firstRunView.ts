import { html, type TemplateResult } from 'lit';
import { actionButton } from './actionButton';
import { noUndoView } from './noUndoView';
import { outcomeView } from './outcomeView';
import { progressView } from './progressView';
import type { ViewContext } from './viewContext';

/** For an empty workbook: three ways to begin, and what each of them brings. */
export function firstRunView(context: ViewContext): TemplateResult {
  const { firstRun } = context.locale.pane;
  return html`<section class="first-run">
    <h2>${firstRun.heading}</h2>
    <p>${firstRun.about}</p>
    ${noUndoView(context)}
    <div class="offer">
      <p>${firstRun.sampleAbout}</p>
      ${actionButton(context, 'sample', firstRun.sample, { appearance: 'primary', canDo: true })}
    </div>
    <div class="offer">
      <p>${firstRun.inventedSampleAbout}</p>
      ${actionButton(context, 'inventedSample', firstRun.inventedSample, { appearance: 'outline', canDo: true })}
    </div>
    <div class="offer">
      <p>${firstRun.templateAbout}</p>
      ${actionButton(context, 'template', firstRun.template, { appearance: 'outline', canDo: true })}
    </div>
    ${progressView(context, 'firstRun')} ${outcomeView(context, context.state.outcomes.firstRun)}
  </section>`;
}
