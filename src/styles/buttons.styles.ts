import { css } from 'lit';

/** Buttons from loud to quiet: call, primary, secondary, quiet, link. */
export const buttons = css`
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 8px;
    min-block-size: 44px;
    padding: 8px 16px;
    border: 2px solid transparent;
    border-radius: var(--_radius);
    background: none;
    color: var(--_accent);
    font: inherit;
    font-weight: 700;
    line-height: 1.2;
    text-align: center;
    text-decoration: none;
    cursor: pointer;
    transition: filter 120ms, background-color 120ms;
  }

  .primary {
    min-block-size: 56px;
    min-inline-size: min(100%, 14em);
    padding-inline: 28px;
    background: var(--_accent);
    color: var(--_on-accent);
  }

  .secondary {
    border-color: currentColor;
  }

  .quiet,
  .link {
    font-weight: 600;
    font-size: var(--_small);
  }

  .link {
    padding-inline: 8px;
    text-decoration: underline;
    text-underline-offset: 0.18em;
  }

  .call {
    display: inline-flex !important;
    min-block-size: 56px;
    padding-inline: 28px;
    background: var(--_alarm);
    color: var(--_on-alarm);
  }

  @media (hover: hover) {
    .button:hover {
      background-color: var(--_tint);
    }

    .primary:hover,
    .call:hover {
      background-color: revert-layer;
      filter: brightness(1.08);
    }
  }

  @media (forced-colors: active) {
    .primary {
      border: 2px solid CanvasText;
    }
  }
`;
