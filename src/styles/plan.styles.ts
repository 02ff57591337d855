import { css } from 'lit';

/** The week at a glance and the programmes week by week. */
export const plan = css`
  .plan {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
    padding: clamp(14px, 4cqi, 20px);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_card);
  }

  .week {
    display: grid;
    gap: 6px;
    margin: 4px 0;
    padding: 0;
    list-style: none;
  }

  .day {
    display: grid;
    grid-template: 'name icon kind' auto '. . text' auto '. . examples' auto / 6.2em 28px 1fr;
    column-gap: 10px;
    align-items: center;
    padding: 8px 12px;
    border-radius: 10px;
    border-inline-start: 5px solid var(--_day, var(--_line));
    background: var(--_day-tint, transparent);
    line-height: 1.3;
  }

  [data-kind='strength'] {
    --_day: var(--_blue);
    --_day-tint: var(--_blue-tint);
  }

  [data-kind='hard'] {
    --_day: var(--_orange);
    --_day-tint: var(--_orange-tint);
  }

  [data-kind='class'] {
    --_day: var(--_indigo);
    --_day-tint: var(--_indigo-tint);
  }

  [data-kind='easy'] {
    --_day: var(--_teal);
    --_day-tint: var(--_teal-tint);
  }

  [data-kind='active-recovery'] {
    --_day: var(--_green);
  }

  .day-name {
    grid-area: name;
    font-weight: 700;
  }

  .day-icon {
    grid-area: icon;
    inline-size: 24px;
    block-size: 24px;
    fill: none;
    stroke: var(--_day, var(--_muted));
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .day-kind {
    grid-area: kind;
    font-weight: 600;
  }

  .day-text {
    grid-area: text;
  }

  .day-examples {
    grid-area: examples;
    font-size: var(--_small);
    color: var(--_muted);
  }

  @container (min-width: 620px) {
    .week {
      grid-template-columns: repeat(7, minmax(0, 1fr));
    }

    .day {
      grid-template: 'name' auto 'icon' auto 'kind' auto 'text' auto 'examples' 1fr / minmax(0, 1fr);
      align-items: start;
      row-gap: 4px;
      padding: 8px 6px;
      border-inline-start: 0;
      border-block-start: 5px solid var(--_day, var(--_line));
      font-size: 0.78em;
      hyphens: auto;
    }

    .rest-of-name {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }

  .programme {
    display: grid;
    gap: 0;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .programme li {
    position: relative;
    display: grid;
    grid-template-columns: 5.2em minmax(0, 1fr);
    gap: 12px;
    padding: 8px 0 8px 24px;
  }

  .programme li::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: 5px;
    border-inline-start: 2px solid var(--_line);
  }

  .programme li::after {
    content: '';
    position: absolute;
    inset-block-start: 1.05em;
    inset-inline-start: 0;
    inline-size: 12px;
    block-size: 12px;
    border-radius: 50%;
    background: var(--_accent);
  }

  @container (max-width: 420px) {
    .programme li {
      grid-template-columns: minmax(0, 1fr);
      gap: 0;
    }
  }
`;
