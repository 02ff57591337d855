import { css } from 'lit';

/** The outcome, whose colour rises with its urgency, and the safety net below it. */
export const outcome = css`
  [data-route='self-care'] {
    --_tone: var(--_green);
    --_tone-tint: var(--_green-tint);
  }

  [data-route='digital-guidance'] {
    --_tone: var(--_teal);
    --_tone-tint: var(--_teal-tint);
  }

  [data-route='physiotherapist'] {
    --_tone: var(--_blue);
    --_tone-tint: var(--_blue-tint);
  }

  [data-route='gp'] {
    --_tone: var(--_indigo);
    --_tone-tint: var(--_indigo-tint);
  }

  [data-urgency='soon'] {
    --_tone: var(--_amber);
    --_tone-tint: var(--_amber-tint);
  }

  [data-urgency='today'] {
    --_tone: var(--_orange);
    --_tone-tint: var(--_orange-tint);
  }

  [data-urgency='now'] {
    --_tone: var(--_red);
    --_tone-tint: var(--_red-tint);
  }

  .outcome {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 10px;
    justify-items: start;
    margin: calc(var(--_pad) * -1);
    margin-block-end: 0;
    padding: var(--_pad);
    border-radius: var(--_round) var(--_round) 0 0;
    border-block-end: 4px solid var(--_tone);
    background: var(--_tone-tint);
  }

  .outcome .heading {
    font-size: clamp(min(1.5em, 12cqi), 7cqi, 2.07em);
  }

  .outcome .lead {
    font-size: 1em;
  }

  .outcome .primary {
    margin-block-start: 4px;
    background: var(--_tone);
    color: var(--_tone-tint);
  }

  .badge {
    display: inline-flex;
    align-items: center;
    gap: 10px;
    color: var(--_tone);
    font-size: min(1em, 8.5cqi);
    font-weight: 700;
  }

  .badge .icon {
    inline-size: 1.8em;
    block-size: 1.8em;
  }

  .outcome .call {
    inline-size: 100%;
    min-block-size: 64px;
    padding-inline: min(28px, 4cqi);
    /* A number that is broken off is hard to read. */
    font-size: min(1.3em, 10cqi);
  }

  .outcome .secondary {
    inline-size: auto;
    min-block-size: 48px;
    padding-inline: clamp(6px, 12cqi - 1em, 16px);
    background: none;
    color: var(--_tone);
    font-size: 1em;
  }

  .outcome .link {
    color: inherit;
  }

  .aside {
    font-size: var(--_small);
  }

  .safety-net {
    padding: clamp(12px, 4cqi, 20px);
    border-radius: var(--_radius);
    background: var(--_red-tint);
  }

  .safety-net > .subheading {
    color: var(--_red);
  }

  .net {
    display: grid;
    gap: 10px;
    list-style: none;
  }

  .net li {
    line-height: 1.4;
  }

  .net .call {
    display: flex;
    inline-size: fit-content;
  }

  .changes > summary {
    color: var(--_red);
  }

  .change {
    margin-block-start: 12px;
  }

  .change .subheading {
    font-size: 1em;
  }

  .change ul {
    padding-inline-start: 1.2em;
  }

  .muted {
    color: var(--_muted);
  }
`;
