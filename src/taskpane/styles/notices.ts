import { css } from 'lit';

/** How results, failures and the first run look, and the page of functions. */
export const NOTICES_STYLES = css``;
