import { css } from 'lit';

/** The week at a glance, and the programmes week by week. */
export const plan = css`
  .plan {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px;
    padding: clamp(14px, 4cqi, 20px);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_card);
  }

  .week,
  .programme {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .week {
    gap: 6px;
  }

  .day {
    display: grid;
    grid-template-columns: auto minmax(min-content, 1fr) auto;
    align-items: start;
    gap: 2px 10px;
    padding: 10px;
    border: 1px solid transparent;
    border-radius: var(--_corner);
    background: var(--_day-tint);
    line-height: 1.35;
  }

  [data-kind='strength'] {
    --_day: var(--_blue);
    --_day-tint: var(--_blue-tint);
  }

  [data-kind='easy'] {
    --_day: var(--_green);
    --_day-tint: var(--_green-tint);
  }

  [data-kind='hard'] {
    --_day: var(--_orange);
    --_day-tint: var(--_orange-tint);
  }

  [data-kind='class'] {
    --_day: var(--_indigo);
    --_day-tint: var(--_indigo-tint);
  }

  [data-kind='active-recovery'] {
    --_day: var(--_teal);
    --_day-tint: var(--_teal-tint);
  }

  /* Quiet: a day of rest asks for nothing. */
  [data-kind='rest'] {
    --_day: var(--_muted);
    --_day-tint: transparent;

    border-color: var(--_line);
  }

  .day-icon {
    inline-size: 1.35em;
    block-size: 1.35em;
    color: var(--_day);
  }

  .day-name,
  .day-kind {
    font-weight: 600;
    overflow-wrap: normal;
    hyphens: none;
  }

  .day-kind {
    color: var(--_day);
    text-align: end;
  }

  .day-text,
  .day-examples {
    grid-column: 2 / -1;
  }

  .day-examples {
    font-size: var(--_small);
    color: var(--_muted);
  }

  /* With room for it the week is a table: kinds and tasks each below one another. */
  @container (min-width: 560px) {
    .week {
      grid-template-columns: auto auto auto minmax(0, 1fr);
    }

    .day {
      grid-column: 1 / -1;
      grid-template-columns: auto 6.4em 7.4em minmax(0, 1fr);
      grid-template-columns: subgrid;
      column-gap: 14px;
      padding-inline: 14px;
      font-size: 0.95em;
    }

    .day-kind {
      text-align: start;
    }

    .day-text,
    .day-examples {
      grid-column: 4;
    }
  }

  .programme li {
    position: relative;
    padding-block-end: 16px;
    padding-inline-start: 28px;
  }

  .programme li:last-child {
    padding-block-end: 0;
  }

  .programme li::before {
    content: '';
    position: absolute;
    inset-block: 0.4em 0;
    inset-inline-start: 6px;
    border-inline-start: 2px solid var(--_line);
  }

  .programme li:last-child::before {
    content: none;
  }

  .programme li::after {
    content: '';
    position: absolute;
    inset-block-start: 0.4em;
    inset-inline-start: 0;
    inline-size: 14px;
    block-size: 14px;
    border: 3px solid var(--_accent);
    border-radius: 50%;
    background: var(--_card);
  }

  .programme-week {
    display: block;
    font-weight: 700;
    color: var(--_accent);
  }

  @container (min-width: 560px) {
    .programme li {
      display: grid;
      grid-template-columns: 6em minmax(0, 1fr);
    }
  }

  @media (forced-colors: active) {
    .day {
      border-color: CanvasText;
    }

    .day-icon {
      color: CanvasText;
    }
  }
`;
