import { css } from 'lit';

/** How the page is set: its bar, its texts and its links. */
export const PAGE_STYLES = css`
  :host {
    display: block;
    box-sizing: border-box;
    min-height: 100vh;
    color: var(--colorNeutralForeground1);
    background: var(--colorNeutralBackground1);
    font-family: var(--fontFamilyBase);
    font-size: var(--fontSizeBase300);
    line-height: var(--lineHeightBase300);
    overflow-wrap: anywhere;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  [hidden] {
    display: none !important;
  }
  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  nav {
    display: flex;
    gap: 20px;
    padding: 4px 16px 0;
    border-bottom: 1px solid var(--colorNeutralStroke2);
    position: sticky;
    top: 0;
    z-index: 1;
    background: var(--colorNeutralBackground1);
  }
  nav button {
    all: unset;
    padding: 10px 2px 9px;
    cursor: pointer;
    color: var(--colorNeutralForeground2);
    border-bottom: 3px solid transparent;
  }
  nav button:hover {
    color: var(--colorNeutralForeground1);
    border-bottom-color: var(--colorNeutralStroke1);
  }
  nav button[aria-current='page'] {
    color: var(--colorNeutralForeground1);
    font-weight: var(--fontWeightSemibold);
    border-bottom-color: var(--colorCompoundBrandStroke);
  }
  main {
    padding: 16px 16px 24px;
    max-width: 640px;
  }

  h1,
  h2,
  h3,
  p,
  ul,
  dl {
    margin: 0;
    padding: 0;
  }
  h1 {
    font-size: var(--fontSizeBase500);
    line-height: var(--lineHeightBase500);
    font-weight: var(--fontWeightSemibold);
  }
  h3 {
    margin: 16px 0 4px;
    font-size: var(--fontSizeBase200);
    line-height: var(--lineHeightBase200);
    font-weight: var(--fontWeightSemibold);
    color: var(--colorNeutralForeground2);
  }
  p + p {
    margin-top: 6px;
  }
  ul {
    list-style: none;
  }
  code {
    font-family: var(--fontFamilyMonospace);
    font-size: 0.95em;
  }
  a,
  .link {
    color: var(--colorBrandForegroundLink);
  }
  .intro {
    margin-top: 4px;
    color: var(--colorNeutralForeground2);
  }
  h1 ~ .step:first-of-type,
  .intro + .step {
    margin-top: 16px;
  }
  .quiet {
    color: var(--colorNeutralForeground3);
    font-size: var(--fontSizeBase200);
    line-height: var(--lineHeightBase200);
  }
  .link {
    all: unset;
    color: var(--colorBrandForegroundLink);
    text-decoration: underline;
    text-underline-offset: 2px;
    cursor: pointer;
    padding: 2px 0;
  }
  .link:hover {
    color: var(--colorBrandForegroundLinkHover);
    text-decoration-thickness: 2px;
  }
`;
