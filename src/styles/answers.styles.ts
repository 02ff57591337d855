import { css } from 'lit';

/** What a visitor chooses from: cards, the steps of a scale, a number. */
export const answers = css`
  .choices {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_gap) / 2);
  }

  .card {
    display: grid;
    grid-template-columns: auto 1fr;
    align-items: center;
    gap: 14px;
    min-block-size: 56px;
    padding: calc(var(--_gap) * 0.75) var(--_gap);
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
    border-radius: var(--_corner);
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
    max-inline-size: none;
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
      border: 3px solid Highlight;
    }
  }
`;
