import { css } from 'lit';

/**
 * Between the page and the check: lets in the font, the colour scheme, the visitor's spacing of text and
 * what hides the check, and nothing else that a page hands down, even with `!important`.
 */
export const shell = css`
  .shell {
    all: initial;
    display: block;
    /* Where the theme makes a flex row of the check itself. */
    min-inline-size: 0;
    container-type: inline-size;
    /* In a dialog or a flex row the check would otherwise have no width at all. */
    contain-intrinsic-inline-size: min(640px, 100vw - 2rem);
    color-scheme: inherit;
    font-family: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    visibility: inherit;
    pointer-events: inherit;
    -webkit-text-size-adjust: inherit;
  }
`;
