import { html, nothing, type TemplateResult } from 'lit';

/** Where a notice stands, which decides the level of its heading. */
export type NoticePlace = 'page' | 'section';

/** A framed message; the mark and the heading say what kind it is, not the colour alone. */
export function noticeView(
  kind: 'done' | 'failed' | 'attention' | 'next',
  heading: string,
  body: unknown = nothing,
  place: NoticePlace = 'section',
): TemplateResult {
  const mark = { done: '✓', failed: '✕', attention: '!', next: '→' }[kind];
  const words = html`<span class="mark" aria-hidden="true">${mark}</span>${heading}`;
  return html`<div class="notice ${kind}">
    ${place === 'page' ? html`<h2>${words}</h2>` : html`<h3>${words}</h3>`} ${body}
  </div>`;
}
