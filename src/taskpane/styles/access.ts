import { css } from 'lit';

/** What keyboards and forced colours need; it comes last, so that nothing takes it away. */
export const ACCESS_STYLES = css`
  /* What the focus moves to is never left under the bar that stays at the top. */
  main button,
  main summary,
  main fluent-button {
    scroll-margin-top: 56px;
  }
  nav button:focus-visible,
  .step h2 button:focus-visible,
  .link:focus-visible,
  summary:focus-visible,
  .search input:focus-visible,
  .choice select:focus-visible,
  .tick input:focus-visible,
  a:focus-visible {
    outline: 2px solid var(--colorStrokeFocus2);
    outline-offset: 2px;
    border-radius: 2px;
  }

  @media (forced-colors: active) {
    nav button {
      border-bottom-color: Canvas;
    }
    nav button[aria-current='page'] {
      border-bottom-color: Highlight;
    }
    .number,
    .tag {
      border: 1px solid CanvasText;
    }
    .link,
    a {
      color: LinkText;
    }
  }
`;
