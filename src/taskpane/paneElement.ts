import '@fluentui/web-components/button.js';
import '@fluentui/web-components/progress-bar.js';
import { LitElement, html, type TemplateResult } from 'lit';
import type { Locale } from '../locale';
import type { PaneActions } from './paneActions';
import { announcementOf } from './state/announcement';
import { FIRST_STATE, type Page, type Section } from './state/paneState';
import type { Store } from './state/store';
import { STYLES } from './styles';
import { functionsPage, type Example } from './view/functionsPage';
import { stepsPage } from './view/stepsPage';
import type { ViewContext } from './view/viewContext';

/** What the pane is made from. */
export interface PaneParts {
  readonly store: Store;
  readonly actions: PaneActions;
  readonly locale: Locale;
  readonly examples: readonly Example[];
}

const PAGES: readonly Page[] = ['steps', 'functions'];

/** The whole pane: it draws the state, and keeps none itself. */
export class PaneElement extends LitElement {
  static override readonly styles = STYLES;

  private parts: PaneParts | undefined;
  private unsubscribe: (() => void) | undefined;
  private stopHadFocus = false;
  /** The section whose outcome has been brought into view. */
  private shown: Section | null = null;
  private page: Page = FIRST_STATE.page;
  /** How far each page was scrolled when it was left. */
  private readonly scrolled: Record<Page, number> = { steps: 0, functions: 0 };

  /** To be called once, before the element is shown. */
  use(parts: PaneParts): void {
    this.parts = parts;
    this.unsubscribe?.();
    this.unsubscribe = parts.store.subscribe(() => this.requestUpdate());
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    this.unsubscribe?.();
    super.disconnectedCallback();
  }

  protected override willUpdate(): void {
    this.stopHadFocus = this.shadowRoot?.activeElement?.id === 'stop';
    this.scrolled[this.page] = window.scrollY;
  }

  protected override updated(): void {
    const { open, latest, page } = this.parts?.store.state ?? FIRST_STATE;
    if (page !== this.page) window.scrollTo(0, this.scrolled[page]);
    this.page = page;
    const body = this.shadowRoot?.getElementById(`body-${open}`);
    // The button to stop goes away when a run ends; the focus goes back to the button that began it.
    if (this.stopHadFocus && !this.shadowRoot?.getElementById('stop')) {
      body?.querySelector<HTMLElement>('.actions fluent-button')?.focus();
    }
    if (latest !== this.shown) body?.querySelector('.notice')?.scrollIntoView({ block: 'nearest' });
    this.shown = latest;
  }

  protected override render(): TemplateResult {
    if (!this.parts) return html``;
    const { store, actions, locale, examples } = this.parts;
    const { state } = store;
    const context: ViewContext = { state, actions, locale, dispatch: (event) => store.dispatch(event) };
    const { polite, assertive } = announcementOf(state, locale);
    return html`<nav aria-label=${locale.pane.tabs.label}>
        ${PAGES.map((page) => this.pageButton(context, page))}
      </nav>
      <main>${state.page === 'steps' ? stepsPage(context) : functionsPage(context, examples)}</main>
      <div class="unseen" role="status" aria-live="polite">${polite}</div>
      <div class="unseen" role="alert" aria-live="assertive">${assertive}</div>`;
  }

  private pageButton({ state, locale, dispatch }: ViewContext, page: Page): TemplateResult {
    return html`<button
      id=${`page-${page}`}
      aria-current=${state.page === page ? 'page' : 'false'}
      @click=${() => dispatch({ kind: 'pageChosen', page })}
    >
      ${locale.pane.tabs[page]}
    </button>`;
  }
}

customElements.define('regiolens-pane', PaneElement);
