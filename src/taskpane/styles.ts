import { ACCESS_STYLES } from './styles/access';
import { NOTICES_STYLES } from './styles/notices';
import { PAGE_STYLES } from './styles/page';
import { STEPS_STYLES } from './styles/steps';

/** How the pane looks: Fluent's tokens, one column, nothing that moves. */
export const STYLES = [PAGE_STYLES, STEPS_STYLES, NOTICES_STYLES, ACCESS_STYLES];
