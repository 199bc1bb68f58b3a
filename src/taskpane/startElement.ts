import { LitElement, html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../locale';
import type { StartUp } from './officeReady';
import { STYLES } from './styles';

/** What stands in the pane until Excel answers, and when it does not. */
export class StartElement extends LitElement {
  static override readonly styles = STYLES;
  static override readonly properties = { locale: { attribute: false }, startUp: { attribute: false } };

  declare locale: Locale;
  /** Undefined while waiting. */
  declare startUp: StartUp | undefined;
  /** Called when she asks to try again. */
  onAgain: () => void = () => undefined;

  protected override render(): TemplateResult {
    const { start } = this.locale.pane;
    return html`<main>
      <h1>Regiolens</h1>
      ${this.startUp === undefined ? html`<p role="status">${start.waiting}</p>` : nothing}
      <div role="alert">
        ${
          this.startUp === 'silent'
            ? html`<p><strong>${start.silent}</strong></p>
                <p>${start.silentAbout}</p>`
            : nothing
        }
        ${this.startUp === 'gaveUp' ? html`<p>${start.gaveUp}</p>` : nothing}
      </div>
      ${
        this.startUp === 'silent'
          ? html`<fluent-button id="again" appearance="primary" @click=${() => this.onAgain()}
              >${start.again}</fluent-button
            >`
          : nothing
      }
    </main>`;
  }
}

customElements.define('regiolens-start', StartElement);
