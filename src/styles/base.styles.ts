import { css } from 'lit';

/** What every screen shares: the sheet and its type. */
export const base = css`
  :host {
    display: block;
    /* With a padding of the theme it would otherwise stick out; some themes set this for everything. */
    box-sizing: border-box !important;
    /* In a grid or a flex column its margins would otherwise keep it from fitting in. */
    inline-size: 100%;
    min-inline-size: 0;
    max-inline-size: var(--klachten-check-width, max(40rem, 640px));
    margin-inline: auto;
  }

  :host([hidden]) {
    display: none;
  }

  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  .base {
    padding: var(--_pad);
    border-radius: var(--_round);
    background: var(--_surface);
    color: var(--_text);
    font-family: var(--klachten-check-font, inherit);
    /* Some sites make 1rem 10px: the text may not shrink along, but does grow with the visitor's own size. */
    font-size: max(18px, 1.125rem);
    line-height: 1.5;
    text-align: start;
    overflow-wrap: anywhere;
    hyphens: auto;
  }

  p,
  ul,
  dl,
  dd,
  figure,
  fieldset,
  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    margin: 0;
    padding: 0;
  }

  /* However wide the site lets it be, a line stays short enough to read. */
  p,
  .net li {
    max-inline-size: 40em;
  }

  .heading {
    /* Where a visitor doubles the text on a phone, the longest words still fit on a line. */
    font-size: clamp(min(1.44em, 12cqi), 5.6cqi, 1.728em);
    line-height: 1.2;
    font-weight: 700;
    text-wrap: balance;
  }

  .subheading {
    font-size: 1.1em;
    line-height: 1.3;
    font-weight: 700;
  }

  .lead {
    font-size: 1.1em;
  }

  .small {
    font-size: var(--_small);
    color: var(--_muted);
  }

  a {
    color: var(--_accent);
    text-underline-offset: 0.18em;
  }

  [data-state='intro'],
  [data-state='failed'],
  [data-state='expired'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_gap) * 1.25);
    justify-items: start;
  }

  .panel {
    display: grid;
    gap: 4px;
    padding: 16px 20px;
    border-radius: var(--_radius);
    background: var(--_tint);
  }

  /* A choice in it has a card around it, which comes in sight with it. */
  .panel input {
    scroll-margin-block: 40px;
  }

  .panel .card {
    margin-block: 8px 4px;
  }

  .panel ul {
    padding-inline-start: 1.1em;
  }

  /* A strip along the top, from edge to edge: the outcome joins it. */
  .banner {
    display: block !important;
    justify-self: stretch;
    max-inline-size: none;
    margin: calc(var(--_pad) * -1) calc(var(--_pad) * -1) 0;
    padding: 10px var(--_pad);
    border-radius: var(--_round) var(--_round) 0 0;
    background: var(--_amber-tint);
    color: var(--_amber);
    font-size: var(--_small);
  }

  /* Below what happened to the answers. */
  .panel + .banner {
    margin-block-start: 0;
    border-radius: 0;
  }

  .banner + .outcome {
    margin-block-start: calc(var(--_gap) * -1.5);
    border-start-start-radius: 0;
    border-start-end-radius: 0;
  }

  .notice {
    display: flex !important;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 4px 16px;
    inline-size: 100%;
    padding: 8px 16px;
    border-radius: var(--_radius);
    background: var(--_red-tint);
    color: var(--_red);
    font-size: var(--_small);
  }

  /* What a theme of the site can't take away by accident: !important in here outweighs that of the page. */
  .banner,
  .call,
  [part='notice'] {
    visibility: inherit !important;
    opacity: 1 !important;
  }

  .panel[part='notice'] {
    display: grid !important;
  }

  .notice-call {
    display: inline-grid;
    align-content: center;
    min-block-size: 44px;
    color: inherit;
    font-weight: 700;
  }

  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }

  details > summary {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    min-block-size: 44px;
    color: var(--_accent);
    font-weight: 600;
    cursor: pointer;
    list-style: none;
    border-radius: var(--_corner);
  }

  summary::-webkit-details-marker {
    display: none;
  }

  summary::before {
    content: '';
    flex: none;
    inline-size: 0.5em;
    block-size: 0.5em;
    border-block-end: 2px solid;
    border-inline-end: 2px solid;
    transform: rotate(-45deg);
    transition: transform 160ms;
  }

  details[open] > summary::before {
    transform: rotate(45deg);
  }

  /* Focus goes here so that the screen is read from its start; there is nothing to press. */
  .heading:focus {
    outline: none;
  }

  @media (forced-colors: active) {
    .notice,
    .panel {
      border: 2px solid CanvasText;
    }
  }

  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .icon {
    flex: none;
    inline-size: 1.5em;
    block-size: 1.5em;
  }

  @media (prefers-reduced-motion: reduce) {
    *,
    *::before,
    *::after {
      transition: none !important;
      animation: none !important;
    }
  }
`;
