import { css } from 'lit';
import { pickedStyles } from './picked.styles.js';
import { plotStyles } from './plot.styles.js';

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
  @container (max-width: 20em) {
    .leaders,
    .label:not(.first) {
      display: none;
    }
  }

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

    .leaders > line {
      stroke: CanvasText;
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
