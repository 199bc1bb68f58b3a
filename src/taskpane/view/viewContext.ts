import type { Locale } from '../../locale';
import type { PaneActions } from '../paneActions';
import type { PaneState } from '../state/paneState';
import type { Store } from '../state/store';

/** What every view is made from. */
export interface ViewContext {
  readonly state: PaneState;
  readonly locale: Locale;
  readonly actions: PaneActions;
  readonly dispatch: Store['dispatch'];
}
