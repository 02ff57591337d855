import { css } from 'lit';

/** The result: an outcome whose colour rises with its urgency, and what belongs to it. */
export const result = css`
  [data-state='result'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 28px;
  }

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
    gap: 14px;
    justify-items: start;
    margin: calc(clamp(16px, 5cqi, 36px) * -1);
    margin-block-end: 0;
    padding: clamp(16px, 5cqi, 36px);
    border-radius: calc(var(--_radius) * 1.4) calc(var(--_radius) * 1.4) 0 0;
    border-block-end: 4px solid var(--_tone);
    background: var(--_tone-tint);
  }

  .outcome .heading {
    font-size: clamp(1.6em, 7cqi, 2.07em);
  }

  .badge {
    display: inline-flex;
    align-items: center;
    gap: 10px;
    color: var(--_tone);
    font-weight: 700;
  }

  .badge .icon {
    inline-size: 2em;
    block-size: 2em;
  }

  .outcome .call {
    inline-size: 100%;
    min-block-size: 64px;
    font-size: 1.3em;
  }

  .outcome .link {
    color: inherit;
  }

  .section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 14px;
  }

  .section > .subheading {
    font-size: 1.2em;
  }

  .advice {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 6px;
    justify-items: start;
  }

  .item {
    padding: 16px 20px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_card);
  }

  .now .item {
    border: 2px solid var(--_tone);
  }

  .safety-net {
    padding: clamp(12px, 4cqi, 24px);
    border-radius: var(--_radius);
    background: var(--_red-tint);
  }

  .safety-net > .subheading {
    color: var(--_red);
  }

  .safety-net .item {
    border-color: transparent;
  }

  /* One red button at most: the one that the outcome asks for. */
  .advice .call {
    border-color: currentColor;
    background: none;
    color: var(--_red);
  }

  details .advice + .advice {
    margin-block-start: 12px;
  }

  .reasons {
    display: grid;
    gap: 10px;
    list-style: none;
  }

  .reasons li {
    padding-inline-start: 16px;
    border-inline-start: 3px solid var(--_tone);
  }

  details .reasons {
    margin-block: 8px 12px;
  }

  details .reasons li {
    border-color: var(--_line);
  }

  .source {
    display: block;
    margin-block-start: 4px;
    font-size: 0.75em;
    line-height: 1.6;
    color: var(--_muted);
  }

  .source a {
    color: inherit;
  }

  .also {
    display: grid;
    gap: 8px;
    list-style: none;
  }

  .also li {
    display: flex;
    align-items: center;
    gap: 12px;
    min-block-size: 52px;
    padding: 8px 16px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_card);
    font-weight: 600;
  }

  .answers > div {
    padding-block: 10px;
    border-block-start: 1px solid var(--_line);
  }

  .answers dt {
    font-size: var(--_small);
    color: var(--_muted);
  }

  .answers dd {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 12px;
    font-weight: 600;
  }

  .closing {
    display: grid;
    gap: 8px;
    padding-block-start: 16px;
    border-block-start: 1px solid var(--_line);
  }
`;
