import { html, nothing, type TemplateResult } from 'lit';
import type { Section } from '../state/paneState';
import type { ViewContext } from './viewContext';

export interface SectionHead {
  readonly title: string;
  readonly question: string;
  /** `1` for the first step; undefined for what is no step. */
  readonly number?: number;
  readonly isWritten?: boolean;
}

/** A part of the steps page that folds open; the content is made only when it is seen. */
export function sectionView(
  { state, locale, dispatch }: ViewContext,
  section: Section,
  head: SectionHead,
  content: () => unknown,
): TemplateResult {
  const isOpen = state.open === section;
  return html`<section class="step ${isOpen ? 'open' : ''}">
    <h2>
      <button
        id=${`head-${section}`}
        aria-expanded=${isOpen}
        aria-controls=${`body-${section}`}
        @click=${() => dispatch({ kind: 'sectionToggled', section })}
      >
        ${stepMark(head, locale.pane.stepNumber)}
        <span class="words">
          <span class="title">${head.title}</span>
          <span class="question">${head.question}</span>
          ${
            head.isWritten
              ? html`<span class="written"
                  ><span aria-hidden="true">✓ </span>${locale.pane.writtenBefore}</span
                >`
              : nothing
          }
        </span>
        <span class="fold" aria-hidden="true"></span>
      </button>
    </h2>
    <div id=${`body-${section}`} class="body" ?hidden=${!isOpen}>${isOpen ? content() : nothing}</div>
  </section>`;
}

function stepMark({ number }: SectionHead, label: (number: number) => string): TemplateResult {
  return number === undefined
    ? html`<span class="number none" aria-hidden="true"></span>`
    : html`<span class="number" aria-hidden="true">${number}</span
        ><span class="unseen">${label(number)}: </span>`;
}
