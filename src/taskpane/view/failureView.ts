import { html, type TemplateResult } from 'lit';
import type { Locale } from '../../locale';
import { failureText, type Failure } from '../state/failure';
import { noticeView, type NoticePlace } from './noticeView';

/** What went wrong, what to do, and what was and was not written. */
export function failureView(failure: Failure, locale: Locale, place?: NoticePlace): TemplateResult {
  const texts = locale.pane.failure;
  return noticeView(
    'failed',
    texts.heading,
    html`<p>${failureText(failure, locale)}</p>
      <p>${texts.leftover[failure.leftover]}</p>
      <p class="quiet">${texts.code(failure.code)}</p>`,
    place,
  );
}
