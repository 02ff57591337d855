import { css } from 'lit';

/** What a visitor is told after something was copied or downloaded. */
export const note = css`
  /* At the foot of the window while any of the page is in sight. */
  .note {
    position: sticky;
    inset-block-end: 12px;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 4px 16px;
    padding: 10px 16px;
    border-radius: var(--_radius);
    background: var(--_accent);
    color: var(--_on-accent);
    box-shadow: 0 4px 16px var(--_shadow);
  }

  .note:has(> p:empty) {
    padding: 0;
    border: 0;
    background: none;
    box-shadow: none;
  }

  .note p {
    flex: 1 1 8em;
  }

  .note label {
    inline-size: 100%;
  }

  .note .quiet {
    padding-inline: 8px;
    color: inherit;
    text-decoration: underline;
  }

  @media (hover: hover) {
    .note .quiet:hover {
      background: none;
    }
  }

  .copy-by-hand {
    inline-size: 100%;
    margin-block-start: 8px;
    padding: 12px;
    border: 1px solid var(--_control);
    border-radius: var(--_corner);
    background: var(--_card);
    color: var(--_text);
    font: inherit;
    font-size: var(--_small);
  }

  @media (forced-colors: active) {
    .note {
      border: 2px solid;
    }
  }
`;
