import { css } from 'lit';

/** One question: where the visitor is, what is asked, the way on and back. */
export const question = css`
  form {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_gap);
  }

  /* The foot sticks over the page on a phone; what has the focus stays clear of it. */
  form :is(a, button, input, summary, .heading, .error) {
    scroll-margin-block: 96px 128px;
  }

  .top {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 8px 16px;
  }

  .top .quiet {
    margin-inline-start: -12px;
    padding-inline: 12px;
  }

  .progress {
    flex: 1 1 8em;
    display: flex;
    flex-wrap: wrap;
    justify-content: flex-end;
    gap: 0 12px;
    font-size: var(--_small);
    color: var(--_muted);
    text-align: end;
  }

  .bar {
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
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_gap) * 0.75);
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
    border-radius: var(--_corner);
    background: var(--_error-tint);
    color: var(--_error);
    font-weight: 600;
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

  /* Zoomed in, or in landscape, it would cover what it belongs to. */
  @media (max-height: 480px) {
    form > .foot {
      position: static;
    }
  }

  @media (forced-colors: active) {
    .bar {
      border: 1px solid CanvasText;
    }

    .bar::-webkit-progress-value {
      background: Highlight;
      forced-color-adjust: none;
    }

    form > .foot {
      background: Canvas;
    }
  }
`;
