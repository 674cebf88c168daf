import { css } from 'lit';

/** Looks of the graphic; all that lies in it is placed by parts of its width, so that it grows as one. */
export const plotStyles = css`
  .frame {
    display: grid;
    grid-template-columns: max-content minmax(0, 1fr);
    max-inline-size: 44em;
    padding-inline-end: 4%;
  }

  .axis-title {
    font-size: 0.875em;
    grid-column: 1 / -1;
    line-height: 1.35;
    margin: 0;
    overflow-wrap: anywhere;
  }

  .axis-title.up {
    margin-block-end: 0.75em;
  }

  .axis-title.across {
    grid-column: 2;
  }

  .axis-title > span {
    color: var(--_muted);
  }

  .values,
  .places {
    color: var(--_muted);
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
    line-height: 1;
  }

  .values {
    display: grid;
    padding-inline-end: 0.6em;
    position: relative;
    text-align: end;
  }

  /* Each takes no height, so that the widest sets the width and the plot the height. */
  .values > span {
    block-size: 0;
    grid-area: 1 / 1;
    inset-block-start: calc(var(--place) * 100%);
    position: relative;
    transform: translateY(-0.5em);
  }

  .places {
    block-size: 2em;
    grid-column: 2;
    position: relative;
  }

  .places > span {
    inset-block-start: 0.5em;
    inset-inline-start: calc(var(--place) * 100%);
    position: absolute;
    transform: translateX(-50%);
  }

  .places > span:last-child {
    transform: translateX(-100%);
  }

  .plot {
    aspect-ratio: 4 / 3;
    container-type: inline-size;
    cursor: crosshair;
    grid-column: 2;
    position: relative;
    touch-action: pan-y pinch-zoom;
  }

  .plot:focus-visible {
    outline-offset: 1px;
  }

  /* Larger than the plot by its margin, so that circles on the edge are whole. */
  canvas {
    block-size: 82cqi;
    color: var(--_muted);
    inline-size: 107cqi;
    inset: -3.5cqi;
    outline-color: var(--_background);
    pointer-events: none;
    position: absolute;
    print-color-adjust: exact;
  }

  .grid {
    background: var(--_line);
    pointer-events: none;
    position: absolute;
    print-color-adjust: exact;
  }

  .grid.zero {
    background: var(--_color);
  }

  .grid.down {
    inline-size: 1px;
    inset-block: 0;
    inset-inline-start: calc(var(--place) * 100%);
  }

  .grid.along {
    block-size: 1px;
    inset-block-start: calc(var(--place) * 100%);
    inset-inline: 0;
  }
`;
