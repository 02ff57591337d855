import { css } from 'lit';

/** The result on paper: black on white, everything open, nothing to press. */
export const paper = css`
  :host {
    color-scheme: only light;
    max-inline-size: none;
    container-type: normal;
    --_surface: #fff;
    --_card: #fff;
    --_tint: #fff;
    --_text: #000;
    --_muted: #333;
    --_line: #999;
    --_accent: #000;
    --_tone: #000;
    --_tone-tint: #fff;
    --_red: #000;
    --_red-tint: #fff;
    --_amber: #000;
    --_day-tint: #fff;
    --_neutral: #fff;
  }

  .base {
    padding: 0;
    border-radius: 0;
    font: 10.5pt / 1.4 system-ui, sans-serif;
  }

  .paper,
  .paper [data-kind] {
    --_tone: #000;
    --_tone-tint: #fff;
    --_day: #000;
    --_day-tint: #fff;
  }

  .button,
  summary::before,
  .take-along,
  .note,
  [part='second'],
  .unseen {
    display: none;
  }

  .outcome {
    margin: 0;
    padding: 4mm 5mm;
    border: 0.6mm solid #000;
    border-radius: 0;
  }

  .safety-net {
    border: 0.3mm solid #000;
    border-radius: 0;
  }

  .paper-head {
    font-weight: 700;
  }

  .items,
  .plan {
    border-radius: 0;
  }

  .item,
  .reasons li,
  .net li,
  .answers > div,
  .day,
  .programme li,
  .outcome {
    break-inside: avoid;
  }

  .subheading,
  .heading,
  .title {
    break-after: avoid;
  }

  .answers > div {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 4mm;
    padding-block: 1mm;
  }

  .source {
    font-size: 8pt;
  }
`;
