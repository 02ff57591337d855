import { css } from 'lit';

/** The result page: one calm column of parts, of which the outcome and the safety net come first. */
export const result = css`
  [data-state='result'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_gap) * 1.5);
  }

  .section,
  .sections {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_gap) * 0.75);
  }

  .sections {
    gap: calc(var(--_gap) * 1.5);
  }

  .sections:focus,
  #plan:focus {
    outline: none;
  }

  .section > .subheading,
  .title {
    font-size: 1.2em;
    font-weight: 700;
  }

  .title {
    color: var(--_text);
  }

  .items {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_card);
  }

  .items:empty {
    display: none;
  }

  .item {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 4px;
    justify-items: start;
    padding: 14px clamp(14px, 4cqi, 20px);
  }

  .item + .item {
    border-block-start: 1px solid var(--_line);
  }

  .item .subheading {
    font-size: 1em;
  }

  details > .items {
    margin-block-start: 8px;
  }

  .now .items {
    border: 2px solid var(--_tone);
  }

  .care .items {
    border-inline-start: 4px solid var(--_amber);
  }

  /* One red button at most: the one that the outcome asks for. */
  .item .call,
  .net .call {
    margin-block-start: 8px;
    border-color: currentColor;
    background: none;
    color: var(--_red);
  }

  .reasons {
    display: grid;
    gap: 12px;
    list-style: none;
  }

  .reasons li {
    padding-inline-start: 14px;
    border-inline-start: 3px solid var(--_tone);
  }

  details .reasons {
    margin-block: 8px 12px;
  }

  details .reasons li {
    border-color: var(--_line);
  }

  .answered {
    display: block;
    font-size: var(--_small);
    color: var(--_muted);
  }

  .source {
    font-size: 0.72em;
    color: var(--_muted);
  }

  .source a {
    color: inherit;
  }

  .also {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    list-style: none;
  }

  .also li {
    display: flex;
    align-items: center;
    gap: 10px;
    padding-block: 6px;
    padding-inline: 8px 14px;
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

  .answers dd .button {
    flex: none;
    white-space: nowrap;
  }

  .sources {
    display: grid;
    gap: 8px;
    padding-inline-start: 1.2em;
    font-size: var(--_small);
  }

  .actions {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
    gap: 10px;
  }

  .take-along,
  [part='second'] {
    padding: clamp(14px, 4cqi, 24px);
    border-radius: var(--_radius);
    background: var(--_tint);
  }

  .closing {
    display: grid;
    gap: 8px;
    padding-block-start: 16px;
    border-block-start: 1px solid var(--_line);
  }

  @media (forced-colors: active) {
    .safety-net,
    .take-along,
    [part='second'] {
      border: 2px solid;
    }
  }
`;
