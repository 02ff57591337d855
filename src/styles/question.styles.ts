import { css } from 'lit';

/** One question: its answers, the way on and back. */
export const question = css`
  form {
    display: grid;
    gap: var(--_gap);
  }

  .top {
    display: grid;
    grid-template-columns: auto 1fr;
    align-items: center;
    gap: 8px 16px;
  }

  .top .quiet {
    margin-inline-start: -12px;
    padding-inline: 12px;
  }

  .progress {
    display: flex;
    flex-wrap: wrap;
    justify-content: flex-end;
    gap: 0 12px;
    font-size: var(--_small);
    color: var(--_muted);
    text-align: end;
  }

  .bar {
    grid-column: 1 / -1;
    appearance: none;
    inline-size: 100%;
    block-size: 6px;
    border: 0;
    border-radius: 3px;
    overflow: hidden;
    background: var(--_line);
  }

  .bar::-webkit-progress-bar {
    background: var(--_line);
  }

  .bar::-webkit-progress-value {
    border-radius: 3px;
    background: var(--_accent);
    transition: inline-size 200ms;
  }

  .bar::-moz-progress-bar {
    border-radius: 3px;
    background: var(--_accent);
  }

  fieldset {
    display: grid;
    gap: 12px;
    min-inline-size: 0;
    border: 0;
    animation: appear 180ms ease-out;
  }

  legend {
    padding: 0;
    margin-block: 8px 12px;
    inline-size: 100%;
  }

  .hint {
    color: var(--_muted);
  }

  .why {
    margin-block: -10px -4px;
    font-size: var(--_small);
  }

  .why p {
    padding-inline-start: 18px;
    color: var(--_muted);
  }

  .error {
    padding: 12px 16px;
    border-inline-start: 5px solid var(--_error);
    border-radius: 8px;
    background: var(--_error-tint);
    color: var(--_error);
    font-weight: 600;
  }

  .choices {
    display: grid;
    gap: 8px;
  }

  .card {
    display: grid;
    grid-template-columns: auto 1fr;
    align-items: center;
    gap: 14px;
    min-block-size: 56px;
    padding: 12px 16px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_card);
    box-shadow: 0 1px 3px var(--_shadow);
    line-height: 1.35;
    cursor: pointer;
    transition: background-color 120ms, border-color 120ms;
  }

  .card input {
    inline-size: 24px;
    block-size: 24px;
    margin: 0;
    accent-color: var(--_accent);
    cursor: inherit;
  }

  /* The foot sticks over the page on a phone; what has the focus stays clear of it. */
  .card input,
  .step input {
    scroll-margin-block: 32px 128px;
  }

  .card small {
    display: block;
    color: var(--_muted);
  }

  .card:has(:checked) {
    border-color: var(--_accent);
    background: var(--_tint);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }

  .card:has(:focus-visible),
  .step:has(:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }

  .card :focus-visible,
  .step :focus-visible {
    outline: none;
  }

  @media (hover: hover) {
    .card:hover,
    .step:hover {
      border-color: var(--_accent);
    }
  }

  .scale {
    display: grid;
    grid-template-columns: repeat(4, 1fr);
    gap: 6px;
  }

  .step {
    position: relative;
    display: grid;
    place-items: center;
    min-block-size: 52px;
    border: 1px solid var(--_control);
    border-radius: 10px;
    background: var(--_card);
    font-size: 1.1em;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    cursor: pointer;
  }

  .step input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    opacity: 0;
    cursor: inherit;
  }

  .step:has(:checked) {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }

  .step:has(:checked) span::after {
    content: ' ✓' / '';
    font-size: 0.7em;
  }

  .ends {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 16px;
    font-size: var(--_small);
    color: var(--_muted);
  }

  .number {
    display: flex;
    align-items: center;
    gap: 12px;
  }

  .number input {
    inline-size: 6em;
    min-block-size: 56px;
    padding: 8px 16px;
    border: 2px solid var(--_control);
    border-radius: var(--_radius);
    background: var(--_card);
    color: inherit;
    font: inherit;
    font-size: 1.2em;
  }

  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 16px;
  }

  .busy {
    font-size: var(--_small);
    color: var(--_muted);
  }

  /* Nearly always the next question is there at once: only a slow network makes this show. */
  .busy:not(:empty) {
    animation: appear 200ms 400ms both;
  }

  @keyframes appear {
    from {
      opacity: 0;
    }
  }

  /* Within reach of the thumb, and in sight under a long list. */
  @container (max-width: 559px) {
    form > .foot {
      position: sticky;
      inset-block-end: 0;
      margin-inline: -8px;
      padding: 10px 8px;
      background: linear-gradient(transparent, var(--_surface) 10px);
    }

    .primary {
      inline-size: 100%;
    }
  }

  @container (min-width: 400px) {
    .scale {
      grid-template-columns: repeat(6, 1fr);
    }
  }

  @container (min-width: 600px) {
    .scale {
      grid-auto-flow: column;
      grid-auto-columns: 1fr;
      grid-template-columns: none;
    }
  }

  @media (forced-colors: active) {
    .card,
    .step {
      border-color: CanvasText;
    }

    .card:has(:checked),
    .step:has(:checked) {
      outline: 3px solid Highlight;
    }

    .bar {
      border: 1px solid CanvasText;
    }
  }
`;
