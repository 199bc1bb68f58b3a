import { css } from 'lit';

/** How the steps look, and what stands in them. */
export const STEPS_STYLES = css`
  .step {
    border: 1px solid var(--colorNeutralStroke2);
    border-radius: 8px;
    margin-top: 8px;
    background: var(--colorNeutralBackground1);
  }
  .step.open {
    border-color: var(--colorNeutralStroke1);
  }
  .step h2 {
    font-size: var(--fontSizeBase300);
    line-height: var(--lineHeightBase300);
    font-weight: var(--fontWeightRegular);
  }
  .step h2 button {
    all: unset;
    box-sizing: border-box;
    width: 100%;
    display: flex;
    align-items: center;
    gap: 12px;
    padding: 12px;
    cursor: pointer;
    border-radius: 8px;
  }
  .step h2 button:hover {
    background: var(--colorNeutralBackground1Hover);
  }
  .words {
    flex: 1;
    min-width: 0;
  }
  .title {
    display: block;
    font-weight: var(--fontWeightSemibold);
  }
  .question {
    display: block;
    color: var(--colorNeutralForeground3);
    font-size: var(--fontSizeBase200);
    line-height: var(--lineHeightBase200);
  }
  .written {
    display: block;
    color: var(--colorBrandForeground2);
    font-size: var(--fontSizeBase200);
    line-height: var(--lineHeightBase200);
  }
  .number {
    flex: none;
    width: 28px;
    height: 28px;
    border-radius: 50%;
    display: grid;
    place-items: center;
    font-weight: var(--fontWeightSemibold);
    color: var(--colorBrandForeground1);
    background: var(--colorBrandBackground2);
  }
  .open > h2 .number {
    color: var(--colorNeutralForegroundOnBrand);
    background: var(--colorBrandBackground);
  }
  .number.none {
    display: none;
  }
  .fold {
    flex: none;
    width: 8px;
    height: 8px;
    margin: 0 4px;
    border-right: 1.5px solid currentColor;
    border-bottom: 1.5px solid currentColor;
    transform: translateY(-2px) rotate(45deg);
  }
  .open > h2 .fold {
    transform: translateY(2px) rotate(225deg);
  }
  .body {
    padding: 0 12px 14px;
    border-top: 1px solid var(--colorNeutralStroke2);
  }
  .body > p:first-child {
    margin-top: 12px;
  }
  .body > h3:first-child {
    margin-top: 12px;
  }

  .templates li {
    padding: 6px 0;
  }
  .templates p {
    margin-top: 2px;
  }
  .templates fluent-button {
    scroll-margin-bottom: 96px;
  }
  .in-sight {
    position: sticky;
    bottom: 0;
    padding-bottom: 4px;
    background: var(--colorNeutralBackground1);
  }

  .tables li,
  .will-write li,
  .sheets li {
    padding: 3px 0;
  }
  .will-write li {
    padding: 1px 0;
  }
  .kind {
    font-weight: var(--fontWeightSemibold);
  }
  .tag {
    display: inline-block;
    padding: 0 6px;
    border-radius: 4px;
    font-size: var(--fontSizeBase200);
    line-height: 18px;
    color: var(--colorNeutralForeground2);
    background: var(--colorNeutralBackground3);
    border: 1px solid transparent;
  }
  .tables li .link + .link,
  .tag + .link {
    margin-left: 4px;
  }
  .choice {
    margin-top: 10px;
    display: grid;
    gap: 6px;
    justify-items: start;
  }
  summary {
    cursor: pointer;
    padding: 4px 0;
    color: var(--colorNeutralForeground1);
  }
  .findings {
    margin-top: 4px;
  }
  .findings .problem {
    border-left-color: var(--colorPaletteDarkOrangeForeground1);
  }
  .columns ul {
    padding: 0 0 4px 12px;
    border-left: 2px solid var(--colorNeutralStroke2);
  }
  .columns li {
    padding: 6px 0;
  }
  .columns summary {
    font-size: var(--fontSizeBase200);
    line-height: var(--lineHeightBase200);
    color: var(--colorNeutralForeground2);
    overflow-wrap: anywhere;
  }
  .columns p {
    margin-top: 2px;
  }
  .options {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .findings li {
    padding: 5px 0 5px 12px;
    border-left: 2px solid var(--colorNeutralStroke2);
    font-size: var(--fontSizeBase200);
    line-height: var(--lineHeightBase200);
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-top: 16px;
  }
  fluent-button {
    white-space: normal;
    height: auto;
    min-height: 32px;
    text-align: center;
  }
  .actions fluent-button {
    flex: 1 1 auto;
    max-width: 100%;
  }
  .again {
    margin-top: 12px;
  }
  .progress {
    margin-top: 12px;
    display: grid;
    gap: 8px;
    justify-items: start;
  }
  @media (prefers-reduced-motion: reduce) {
    fluent-progress-bar::part(indicator) {
      animation: none;
      width: 100%;
    }
  }
`;
