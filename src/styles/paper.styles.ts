import { css } from 'lit';

/** The result on paper: black on white, everything open, nothing to press. */
export const paper = css`
  :host {
    color-scheme: only light;
    max-inline-size: none;
    container-type: normal;
  }

  .paper {
    --_text: #000;
    --_muted: #444;
    --_line: #bbb;
    --_accent: #000;
    --_red: #000;
    --_tone: #000;
    --_tint: #fff;
    --_neutral: #ddd;
    --_area: #ccc;
    --_control: #999;

    padding: 0;
    font: 10pt / 1.45 system-ui, sans-serif;
    overflow-wrap: break-word;
  }

  /* What goes over pages is laid out as blocks: browsers lose text where a grid is broken in two. */
  .paper,
  .paper :where(section, div, ul, ol, dl, dd, p, details, summary) {
    display: block;
  }

  .paper,
  .paper * {
    background: none;
  }

  .paper :is(.button:not(.call), .take-along, .note, .foot, .unseen, [part='second']),
  .paper :is(#plan, [part='answers']) > p,
  .paper .changes:not(:has(.change)),
  .group summary,
  .paper :is(summary, .programme li)::before,
  .programme li::after {
    display: none;
  }

  .paper-head {
    margin-block-end: 4mm;
    font-size: 8.5pt;
    color: var(--_muted);
  }

  /* Headings stay with what they are about. */
  .subheading,
  summary,
  p:has(+ ul, + ol) {
    break-after: avoid;
  }

  .source,
  li:last-child,
  .paper-foot {
    break-before: avoid;
  }

  .section {
    margin-block-start: 6mm;
  }

  .section > .subheading,
  .paper .title {
    margin-block-end: 2mm;
    font-size: 13pt;
    line-height: 1.3;
  }

  .paper :is(summary:not(.title), .section .section > .subheading, p ~ .subheading) {
    margin-block: 4mm 1.5mm;
    font-size: 1em;
    font-weight: 700;
  }

  .paper :is(summary, .call) {
    min-block-size: 0;
  }

  .paper .outcome,
  .safety-net {
    margin: 0 0 4mm;
    padding: 4mm 6mm;
    border: 0.7mm solid;
    border-radius: 2mm;
    break-inside: avoid;
  }

  .paper .safety-net {
    border-width: 0.25mm;
    break-inside: auto;
    box-decoration-break: clone;
  }

  .paper .badge {
    display: flex;
  }

  .paper .outcome .heading {
    margin-block: 1.5mm;
    font-size: 20pt;
  }

  .paper .call {
    display: block !important;
    margin-block: 1mm;
    padding: 0;
    border: 0;
    color: #000;
    font-size: 1em;
    text-align: start;
  }

  .net li,
  .reasons li,
  .change {
    margin-block-start: 2mm;
  }

  p,
  li,
  .week,
  .item,
  .answers > div {
    break-inside: avoid;
  }

  .paper :is(.item, .day, .programme li, .answers > div) {
    position: static;
    padding: 2mm 0;
    border: solid var(--_line);
    border-width: 0.2mm 0 0;
    border-radius: 0;
  }

  /* What it is about at the left, what to know at the right. */
  .paper :is(.item, .programme li, .answers > div) {
    display: grid;
    grid-template-columns: 44mm minmax(0, 1fr);
    gap: 0 5mm;
    align-items: start;
  }

  .paper .now .item {
    border-color: #000;
  }

  .paper :is(.items, .plan) {
    margin: 0;
    padding: 0;
    border: 0;
  }

  .paper .plan + .plan {
    margin-block-start: 5mm;
  }

  .item > * {
    grid-column: 1;
  }

  .item > :is(p, .call) {
    grid-column: 2;
  }

  .item > p {
    grid-row: 1 / span 2;
  }

  .picture {
    margin-block-end: 1.5mm;
  }

  .paper .item .subheading {
    line-height: inherit;
  }

  .plan .subheading {
    font-size: 1em;
    margin-block-end: 1.5mm;
  }

  .week {
    margin-block-start: 2mm;
  }

  .source {
    display: block;
    font-size: 7.5pt;
  }

  .paper .day {
    display: grid;
    grid-template-columns: 7mm 24mm 30mm minmax(0, 1fr);
    gap: 0;
  }

  .day-icon,
  .day-kind {
    color: #000;
    text-align: start;
  }

  .paper :is(.day-text, .day-examples) {
    grid-column: 4;
  }

  .paper .answers > div {
    padding: 1mm 0;
  }

  .answers dd {
    font-weight: 400;
  }

  .sources,
  .closing {
    font-size: 8pt;
  }

  .sources {
    break-inside: avoid;
  }

  .sources a {
    text-decoration: none;
  }

  .closing {
    margin-block: 5mm 2mm;
    padding-block-start: 3mm;
  }

  .paper-foot {
    font-weight: 700;
  }
`;
