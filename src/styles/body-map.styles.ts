import { css } from 'lit';

/** The picture of the body, above the list on a phone and beside it elsewhere. */
export const bodyMap = css`
  .body {
    display: grid;
    gap: 16px;
  }

  .map {
    order: -1;
    text-align: center;
  }

  .figures {
    display: flex;
    justify-content: center;
    gap: 8px;
  }

  figure {
    flex: 0 1 150px;
  }

  figure svg {
    display: block;
    inline-size: 100%;
    block-size: auto;
    overflow: visible;
  }

  figcaption {
    margin-block-start: 4px;
    font-size: 0.75em;
    line-height: 1.2;
    color: var(--_muted);
  }

  .neutral {
    fill: var(--_neutral);
  }

  /* The transparent line widens the target beyond the thin gaps between the areas. */
  .area {
    fill: var(--_area);
    stroke: transparent;
    stroke-width: 4;
    pointer-events: all;
    cursor: pointer;
    transition: fill 120ms;
  }

  .pointed {
    fill: color-mix(in srgb, var(--_accent) 45%, var(--_area));
  }

  .area.chosen {
    fill: var(--_accent);
  }

  .region-name {
    min-block-size: 1.5em;
    margin-block-end: 8px;
    font-weight: 600;
  }

  @container (min-width: 600px) {
    .body {
      grid-template-columns: 1fr 300px;
      align-items: start;
    }

    .body .card {
      min-block-size: 48px;
      padding-block: 8px;
    }

    .map {
      order: 0;
      position: sticky;
      inset-block-start: 16px;
    }
  }

  @media (forced-colors: active) {
    .area {
      stroke: CanvasText;
      stroke-width: 1;
    }

    .area.chosen {
      fill: Highlight;
    }
  }
`;
