// The shared runtime is one page: its entry is the one place that brings the functions, the ribbon's commands
// and the pane together, so that none of them needs to know the others.
/* eslint-disable import-x/no-restricted-paths -- see above */
import '../functions';
import { registerCommands } from '../commands';
import { EXAMPLES } from '../functions/examples';
/* eslint-enable import-x/no-restricted-paths */
import { languageOf, localeOf } from '../locale';
import { DOORS } from './doors';
import { RetryCount, excelIsReady, waitForOffice } from './officeReady';
import { PaneActions } from './paneActions';
import { PaneElement } from './paneElement';
import { StartElement } from './startElement';
import { FIRST_STATE } from './state/paneState';
import { Store } from './state/store';
import { followTheme } from './theme';

// eslint-disable-next-line no-restricted-syntax -- a count of tries, and nothing of the workbook
const count = new RetryCount(() => window.sessionStorage);
const store = new Store(FIRST_STATE);
let isShown = false;

const office = (): typeof Office | undefined => (typeof Office === 'undefined' ? undefined : Office);

const locale = () => localeOf(languageOf(office()?.context?.displayLanguage ?? navigator.language));

/** While Excel has not answered its theme is not known. */
const officeBackground = (): string | undefined => office()?.context?.officeTheme?.bodyBackgroundColor;

let made: PaneActions | undefined;

/** To be asked for only once Excel has answered: before that its language is not known. */
const actions = (): PaneActions => (made ??= new PaneActions(store, DOORS, locale()));

const applyTheme = followTheme(officeBackground);
document.body.style.margin = '0';
document.documentElement.lang = locale().language;

if (office()?.actions) {
  registerCommands(
    {
      act: async (action) => {
        await excelIsReady(Office);
        return actions().actFromRibbon(action);
      },
      showPane: () => Office.addin.showAsTaskpane(),
    },
    (name, command) => Office.actions.associate(name, command),
  );
}

const start = new StartElement();
start.onAgain = () => {
  if (count.set(count.retries + 1)) window.location.reload();
  else void begin();
};

/** Excel has answered: the pane takes the place of what was said before. */
function show(): void {
  if (isShown) return;
  isShown = true;
  document.documentElement.lang = locale().language;
  applyTheme();
  const pane = new PaneElement();
  const does = actions();
  pane.use({ store, actions: does, locale: locale(), examples: EXAMPLES });
  document.body.replaceChildren(pane);
  window.addEventListener('focus', () => {
    // Excel tells nobody that its theme changed; whoever changed it comes back from elsewhere.
    applyTheme();
    void does.lookAgainIfQuick();
  });
  void does.begin();
}

async function begin(): Promise<void> {
  start.locale = locale();
  start.startUp = undefined;
  document.body.replaceChildren(start);
  const startUp = await waitForOffice(
    {
      onReady: () => office() && excelIsReady(Office),
      wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
      count,
    },
    show,
  );
  if (startUp === 'ready') show();
  else if (!isShown) start.startUp = startUp;
}

void begin();
