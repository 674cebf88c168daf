import { css } from 'lit';

/** Looks of the areas as they are weighed. */
export const areaStyles = css`
  .areas {
    border-block: 1px solid var(--_line);
    max-height: 40em;
    overflow: auto;
    position: relative;
  }

  .areas ul {
    list-style: none;
    margin: 0;
    padding: 0;
  }

  .head,
  .row {
    column-gap: 1.25em;
    display: grid;
    grid-template-columns: minmax(8em, 14em) minmax(11em, 1fr) minmax(14em, 1.4fr);
  }

  .head {
    background: var(--_background);
    border-block-end: 1px solid var(--_line);
    inset-block-start: 0;
    padding: 0.25em 3px 0.25em 0.5em;
    position: sticky;
    z-index: 2;
  }

  .head-place {
    grid-column: 2;
  }

  .head > * {
    font-size: 0.8125em;
  }

  .head b {
    display: block;
  }

  .ends {
    color: var(--_muted);
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
  }

  /* Rows out of sight are in the page, but not laid out: of hundreds that takes longer than all else. */
  .row {
    border-block-end: 1px solid var(--_line);
    contain-intrinsic-block-size: auto 5.5em;
    content-visibility: auto;
    padding: 0.5em 3px 0.5em 0.5em;
  }

  .row.current {
    background: color-mix(in srgb, var(--_accent) 8%, transparent);
    box-shadow: inset 0.25em 0 0 var(--_accent);
  }

  .row.current .lead {
    font-weight: 700;
  }

  .row p {
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }

  .lead {
    overflow-wrap: anywhere;
  }

  .pick {
    border: 0;
    color: inherit;
    font-weight: inherit;
    min-height: 1.5em;
    padding: 0;
    text-align: start;
    text-decoration: underline;
    text-decoration-color: var(--_line);
    text-underline-offset: 0.2em;
  }

  .score {
    display: block;
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }

  .track {
    border-inline: 1px solid var(--_line);
    height: 1.375em;
    position: relative;
  }

  .where > .track::before {
    border-block-start: 1px solid var(--_line);
    content: '';
    inset: 50% 0 auto;
    position: absolute;
  }

  .made > .track::before {
    border-inline-start: 2px solid var(--_color);
    content: '';
    inset-block: 0;
    inset-inline-start: calc(100% * var(--zero) - 1px);
    position: absolute;
    z-index: 1;
  }

  .interval,
  .own-place,
  .segment {
    position: absolute;
    print-color-adjust: exact;
  }

  .interval {
    background: color-mix(in srgb, var(--_accent) 45%, var(--_background));
    border: 1px solid var(--_accent);
    border-radius: 0.25em;
    inset-block: 25%;
    inset-inline-start: calc(100% * var(--start));
    min-width: 4px;
    width: calc(100% * var(--length));
  }

  .own-place {
    background: var(--_color);
    inset-block: 10%;
    inset-inline-start: calc(100% * var(--place) - 1.5px);
    width: 3px;
  }

  /* A digit that does not fit beside what is as high as the bar wraps to where it is not seen. */
  .segment {
    border: 1px solid var(--_muted);
    display: flex;
    flex-wrap: wrap;
    font-size: 0.75em;
    font-weight: 700;
    inset-block: 5%;
    inset-inline-start: calc(100% * var(--start));
    justify-content: center;
    line-height: 1.4;
    overflow: hidden;
    width: calc(100% * var(--length));
  }

  .segment::before {
    content: '';
    height: 100%;
  }

  .digit {
    min-width: 1em;
    text-align: center;
  }

  .parts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.125em 0.875em;
  }

  .stub {
    background: repeating-linear-gradient(135deg, var(--_muted) 0 1px, transparent 1px 5px);
    border: 1px dashed var(--_muted);
    display: block;
    height: 1em;
    print-color-adjust: exact;
    width: 3em;
  }

  .group-name {
    font-weight: 700;
    margin-block: 0.75em 0.25em;
  }
`;
