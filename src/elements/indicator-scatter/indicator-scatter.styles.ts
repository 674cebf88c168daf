import { css } from 'lit';

/** Looks of the graphic; all that lies in it is placed by parts of its width, so that it grows as one. */
const plotStyles = css`
  .frame {
    display: grid;
    grid-template-columns: max-content minmax(0, 1fr);
    max-inline-size: 44em;
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

  canvas {
    block-size: 100%;
    color: var(--_muted);
    inline-size: 100%;
    inset: 0;
    outline-color: var(--_background);
    pointer-events: none;
    position: absolute;
    print-color-adjust: exact;
  }

  .grid {
    background: var(--_line);
    pointer-events: none;
    position: absolute;
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

/** Looks of what is picked out. */
const pickedStyles = css`
  .ring {
    --_size: calc(var(--radius) * 200cqi + 7px);
    block-size: var(--_size);
    border: 2px solid var(--_color);
    border-radius: 50%;
    box-shadow:
      0 0 0 1px var(--_background),
      inset 0 0 0 1px var(--_background);
    inline-size: var(--_size);
    inset-block-start: calc(var(--y) * 100%);
    inset-inline-start: calc(var(--x) * 100%);
    pointer-events: none;
    position: absolute;
    transform: translate(-50%, -50%);
  }

  .ring.first {
    background: var(--_accent);
    border-color: var(--_accent);
  }

  .ring.spot {
    border-color: var(--_accent);
    border-width: 3px;
  }

  .label {
    font-size: 0.875em;
    font-weight: 700;
    inset-block-start: calc(var(--y) * 100%);
    line-height: 1.2;
    max-inline-size: 48%;
    overflow: hidden;
    pointer-events: none;
    position: absolute;
    text-overflow: ellipsis;
    text-shadow:
      0 0 3px var(--_background),
      0 0 3px var(--_background),
      0 0 3px var(--_background),
      0 0 6px var(--_background);
    transform: translateY(-50%);
    white-space: nowrap;
  }

  .label.behind,
  .facts.behind {
    inset-inline-start: calc(var(--x) * 100% + 1.1em);
  }

  .label.before,
  .facts.before {
    inset-inline-end: calc((1 - var(--x)) * 100% + 1.1em);
  }

  .facts {
    background: var(--_background);
    border: 1px solid var(--_accent);
    border-radius: 0.25em;
    font-size: 0.875em;
    inset-block-start: calc(var(--y) * 60%);
    line-height: 1.35;
    max-inline-size: 20em;
    padding: 0.4em 0.6em;
    pointer-events: none;
    position: absolute;
    z-index: 1;
  }

  .facts > * {
    display: block;
    overflow-wrap: anywhere;
  }
`;

/** Looks of what stands below the graphic. */
const belowStyles = css`
  .legend,
  .missing {
    color: var(--_muted);
    font-size: 0.875em;
    margin-block: 0.75em;
    max-inline-size: calc(44em / 0.875);
  }

  /* As wide as the plot, for circles in it are parts of that width. */
  .legend {
    container-type: inline-size;
    grid-column: 2;
    margin-block-end: 0;
  }

  .legend > p,
  .missing > p {
    margin: 0;
  }

  .legend > ul {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    list-style: none;
    margin: 0.25em 0 0;
    padding: 0;
  }

  .legend li {
    align-items: center;
    display: flex;
    gap: 0.4em;
  }

  .example,
  .open,
  .square {
    border: 1px solid var(--_muted);
    display: inline-block;
    flex: none;
    print-color-adjust: exact;
  }

  .example {
    --_size: calc(var(--radius) * 200cqi);
    background: color-mix(in srgb, var(--_muted) 50%, transparent);
    block-size: var(--_size);
    border-radius: 50%;
    inline-size: var(--_size);
  }

  .open {
    block-size: 0.6em;
    border-radius: 50%;
    inline-size: 0.6em;
  }

  .square {
    background: var(--_muted);
    block-size: 3px;
    border: 0;
    inline-size: 3px;
  }

  .edge {
    border-block: 0.25em solid transparent;
    border-inline-start: 0.45em solid var(--_muted);
    display: inline-block;
    flex: none;
  }

  .caveat {
    border-inline-start: 0.25em solid var(--_accent);
    margin-block: 0.75em;
    max-inline-size: 42em;
    padding-inline-start: 0.75em;
  }

  .below-head {
    font-weight: 700;
    margin: 0.75em 0 0;
  }

  .chosen,
  .missing > ul {
    margin: 0.25em 0;
    padding-inline-start: 1.25em;
  }

  .chosen > li,
  .missing li {
    overflow-wrap: anywhere;
  }
`;

/** Looks in a narrow column, on paper, and in colours that the system sets. */
const otherStyles = css`
  @container (max-width: 30em) {
    .facts,
    .facts.before,
    .facts.behind {
      inset-block-start: calc(100% + 0.25em);
      inset-inline: 0;
      max-inline-size: none;
    }
  }

  @media print {
    .frame,
    .caveat,
    .chosen > li {
      break-inside: avoid;
    }

    .facts,
    .ring.spot {
      display: none;
    }
  }

  @media (forced-colors: active) {
    canvas {
      color: CanvasText;
      outline-color: Canvas;
    }

    .grid {
      background: GrayText;
      forced-color-adjust: none;
    }

    .grid.zero {
      background: CanvasText;
    }

    .ring.first {
      background: Highlight;
      border-color: Highlight;
      forced-color-adjust: none;
    }

    .label {
      background: Canvas;
    }

    .edge {
      border-inline-start-color: CanvasText;
      forced-color-adjust: none;
    }

    .example,
    .square {
      background: CanvasText;
      forced-color-adjust: none;
    }
  }
`;

/** All looks of a scatter plot, besides those of every element. */
export const styles = [plotStyles, pickedStyles, belowStyles, otherStyles];
