import { css } from 'lit';

/** How results, failures and the first run look, and the page of functions. */
export const NOTICES_STYLES = css`
  .notice {
    margin-top: 14px;
    padding: 10px 12px;
    border: 1px solid var(--colorNeutralStroke1);
    border-left-width: 4px;
    border-radius: 6px;
    background: var(--colorNeutralBackground2);
  }
  .notice h2,
  .notice h3 {
    margin: 0 0 4px;
    font-size: var(--fontSizeBase300);
    line-height: var(--lineHeightBase300);
    font-weight: var(--fontWeightSemibold);
    color: var(--colorNeutralForeground1);
  }
  .notice.done {
    border-left-color: var(--colorBrandStroke1);
  }
  .notice.next {
    border-left-color: var(--colorNeutralStrokeAccessible);
  }
  .notice.failed {
    border-left-color: var(--colorPaletteRedBorderActive);
  }
  .notice.attention {
    border-left-color: var(--colorPaletteDarkOrangeBorderActive);
  }
  .mark {
    display: inline-block;
    min-width: 1.2em;
    margin-right: 4px;
    font-weight: var(--fontWeightBold);
    text-align: center;
  }
  .done > * > .mark:first-child,
  .note.done .mark {
    color: var(--colorBrandForeground1);
  }
  .failed > * > .mark:first-child,
  .note.failed .mark {
    color: var(--colorPaletteRedForeground1);
  }
  .attention > * > .mark:first-child,
  .note.attention .mark,
  .notice + .tables {
    margin-top: 10px;
  }
  .problem .mark,
  .caution .mark {
    color: var(--colorPaletteDarkOrangeForeground1);
  }
  .sheets li + li {
    margin-top: 4px;
  }
  .caution,
  .note {
    margin-top: 8px;
  }

  .first-run {
    margin-top: 16px;
  }
  .first-run h2,
  .function h3 {
    font-size: var(--fontSizeBase400);
    line-height: var(--lineHeightBase400);
    font-weight: var(--fontWeightSemibold);
  }
  .offer {
    margin-top: 12px;
    padding: 12px;
    border: 1px solid var(--colorNeutralStroke2);
    border-radius: 8px;
    display: grid;
    gap: 10px;
    justify-items: start;
  }
  [role='alert'] {
    margin-top: 8px;
  }
  [role='alert'] + fluent-button {
    margin-top: 16px;
  }
  .search,
  .choice {
    display: block;
    margin-top: 16px;
    font-weight: var(--fontWeightSemibold);
  }
  .search input,
  .choice select {
    display: block;
    width: 100%;
    margin-top: 4px;
    padding: 6px 10px;
    font: inherit;
    font-weight: var(--fontWeightRegular);
    color: inherit;
    background: var(--colorNeutralBackground1);
    border: 1px solid var(--colorNeutralStrokeAccessible);
    border-radius: var(--borderRadiusMedium);
  }
  .choice select[size] {
    padding: 4px 0;
  }
  .tick {
    display: flex;
    align-items: center;
    gap: 8px;
    margin-top: 16px;
    font-weight: var(--fontWeightSemibold);
  }
  .tick input {
    width: 18px;
    height: 18px;
    margin: 0;
    accent-color: var(--colorCompoundBrandBackground);
  }
  .choice > p {
    font-weight: var(--fontWeightRegular);
  }
  .body > .choice:first-child,
  .columns .choice {
    margin-top: 0;
  }
  .search + .quiet,
  .choice + .quiet {
    margin-top: 6px;
  }
  main > h2 {
    margin-top: 28px;
    font-size: var(--fontSizeBase400);
    line-height: var(--lineHeightBase400);
    font-weight: var(--fontWeightSemibold);
  }
  .function p:last-child {
    margin-top: 8px;
  }
  .function {
    margin-top: 16px;
    padding-top: 16px;
    border-top: 1px solid var(--colorNeutralStroke2);
  }
  .function h3 {
    font-size: var(--fontSizeBase300);
  }
  .function h4 {
    margin-top: 8px;
  }
  dt {
    margin-top: 6px;
  }
  dd {
    margin: 0 0 0 12px;
    color: var(--colorNeutralForeground2);
  }
  .formula {
    display: block;
    padding: 6px 8px;
    margin: 4px 0 8px;
    border-radius: 4px;
    background: var(--colorNeutralBackground3);
  }
`;
