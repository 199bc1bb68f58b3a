import { document } from './document';
import { render } from 'lit';
import type { Locale } from '../../src/locale';
import { functionsPage, type Example } from '../../src/taskpane/view/functionsPage';
import { stepsPage } from '../../src/taskpane/view/stepsPage';
import type { Pane } from '../faults/pane';

// Lit has it by now; the library of Office brings a page of its own.
Reflect.deleteProperty(globalThis, 'document');

/** The page of the pane as a browser would draw it, with buttons that do what they do there. */
export function drawnPage(
  { store, actions }: Pane,
  locale: Locale,
  examples: readonly Example[] = [],
): HTMLElement {
  const { state } = store;
  const context = {
    state,
    actions,
    locale,
    dispatch: (event: Parameters<typeof store.dispatch>[0]) => store.dispatch(event),
  };
  const page = document.createElement('main');
  render(state.page === 'steps' ? stepsPage(context) : functionsPage(context, examples), page);
  return page;
}
