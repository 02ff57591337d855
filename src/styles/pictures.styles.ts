import { css } from 'lit';

/** Someone asleep: calm colours, and only the pillow that matters in the accent. */
export const pictures = css`
  .picture {
    --_sleeper: color-mix(in srgb, var(--_area) 60%, var(--_control));

    display: block;
    inline-size: 100%;
    max-inline-size: 320px;
    block-size: auto;
  }

  .mattress {
    fill: var(--_neutral);
  }

  .pillow {
    fill: var(--_neutral);
    stroke: var(--_control);
    stroke-width: 1.5;
  }

  .pillow.support {
    fill: var(--_tint);
    stroke: var(--_accent);
    stroke-width: 2.5;
  }

  .sleeper {
    fill: var(--_sleeper);
    stroke: var(--_card);
    stroke-width: 3;
    paint-order: stroke;
  }

  .arm,
  .gap,
  .spine,
  .eyes {
    fill: none;
    stroke: var(--_sleeper);
    stroke-width: 10;
    stroke-linecap: round;
  }

  .gap {
    stroke: var(--_card);
    stroke-width: 13;
  }

  .spine {
    stroke: var(--_card);
    stroke-width: 3;
    stroke-dasharray: 0.1 6;
  }

  .eyes {
    stroke: var(--_card);
    stroke-width: 1.75;
  }

  @media (forced-colors: active) {
    .picture {
      --_sleeper: CanvasText;
      --_card: Canvas;
    }

    .mattress {
      fill: Canvas;
      stroke: CanvasText;
    }

    .pillow.support {
      fill: Canvas;
      stroke: Highlight;
    }
  }
`;
