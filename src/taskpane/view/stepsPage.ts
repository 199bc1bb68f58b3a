import { html, nothing, type TemplateResult } from 'lit';
import type { Bundle } from '../../workbook/bundles';
import type { WorkbookSight } from '../../workbook/sight/workbookSight';
import type { SheetRole } from '../../workbook/sheetRoles';
import type { Section } from '../state/paneState';
import { actionButton } from './actionButton';
import { coloursView } from './coloursView';
import { failureView } from './failureView';
import { firstRunView } from './firstRunView';
import { lookingView } from './lookingView';
import { openDataView } from './openDataView';
import { outcomeView } from './outcomeView';
import { progressView } from './progressView';
import { readView } from './readView';
import { sheetsView } from './sheetsView';
import { sectionView } from './sectionView';
import { templatesView } from './templatesView';
import type { ViewContext } from './viewContext';
import { willWriteView } from './willWriteView';

/** The sheet by which a step is known to have been written before. */
const SHEET_OF = {
  structure: 'structure',
  selection: 'selection',
  ecosystem: 'ecosystem',
  specific: 'recommendations',
  generic: 'generic',
} as const satisfies Readonly<Record<string, SheetRole>>;

/** The five steps in one column, and what can be done beside them. */
export function stepsPage(context: ViewContext): TemplateResult {
  const { state, locale, actions } = context;
  const { pane } = locale;
  const { sight } = state;
  return html`<h1>${pane.title}</h1>
    <p class="intro">${pane.intro}</p>
    ${state.failure ? failureView(state.failure, locale, 'page') : nothing} ${lookingView(context)}
    ${sight ? steps(context, sight) : nothing}
    <p class="again">
      <fluent-button
        id="look"
        appearance="subtle"
        ?disabled-focusable=${state.busy !== null}
        aria-disabled=${state.busy !== null}
        @click=${() => void actions.look()}
        >${pane.lookAgain}</fluent-button
      >
    </p>`;
}

/** What brings tables in stands in one place, so that the focus stays on its button when the first one comes. */
function steps(context: ViewContext, sight: WorkbookSight): TemplateResult {
  return html`${sight.isEmpty ? firstRunView(context) : builtSteps(context, sight)} ${openDataView(context)}
  ${templatesView(context)}
  ${sight.isEmpty ? nothing : html`${sheetsView(context)} ${coloursView(context, sight)}`}`;
}

function builtSteps(context: ViewContext, sight: WorkbookSight): TemplateResult {
  const { pane } = context.locale;
  return html`${outcomeView(context, context.state.outcomes.firstRun, 'page')}
  ${builtStep(context, 1, 'structure', 'structure', sight)}
  ${builtStep(context, 2, 'selection', 'selection', sight)}
  ${builtStep(context, 3, 'ecosystem', 'ecosystem', sight)}
  ${builtStep(context, 4, 'specific', sight.hasRatings ? 'specific' : 'catalogue', sight)}
  ${builtStep(context, 5, 'generic', 'generic', sight)}
  ${sectionView(context, 'all', { title: pane.all.title, question: pane.all.about }, () =>
    writing(context, 'all', 'all', pane.all.button, sight),
  )}`;
}

function builtStep(
  context: ViewContext,
  number: number,
  step: keyof typeof SHEET_OF,
  bundle: Bundle,
  sight: WorkbookSight,
): TemplateResult {
  const texts = context.locale.pane.steps[step];
  const isWritten = sight.written[SHEET_OF[step]] !== undefined;
  const label = bundle === 'catalogue' ? context.locale.pane.catalogueOnly : texts.button;
  return sectionView(context, step, { number, isWritten, ...texts }, () =>
    writing(context, step, bundle, label, sight),
  );
}

/** What was read, what will be written, the button, and what came of it: always in this order. */
function writing(
  context: ViewContext,
  section: Section,
  bundle: Bundle,
  label: string,
  sight: WorkbookSight,
): TemplateResult {
  const sheets = sight.willWrite[bundle];
  return html`${readView(context, section, bundle, sight)} ${willWriteView(context, sheets)}
    <div class="actions">
      ${actionButton(context, bundle, label, { appearance: 'primary', canDo: sheets.length > 0 })}
    </div>
    ${progressView(context, section)} ${outcomeView(context, context.state.outcomes[section])}`;
}
