import { html, type TemplateResult } from 'lit';
import type { Action } from '../state/paneState';
import type { ViewContext } from './viewContext';

export interface ButtonLook {
  readonly appearance: 'primary' | 'outline';
  readonly canDo: boolean;
}

/**
 * A button that asks for an action. While it cannot be pressed it keeps its place among the tab stops, so
 * that the focus is not lost when a run begins.
 */
export function actionButton(
  { actions, state }: ViewContext,
  action: Action,
  label: string,
  { appearance, canDo }: ButtonLook,
): TemplateResult {
  const isOff = !canDo || state.busy !== null;
  return html`<fluent-button
    id=${`button-${action}`}
    appearance=${appearance}
    ?disabled-focusable=${isOff}
    aria-disabled=${isOff}
    @click=${() => {
      if (!isOff) void actions.act(action);
    }}
    >${label}</fluent-button
  >`;
}
