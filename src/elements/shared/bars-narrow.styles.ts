import { css } from 'lit';

/** Rows of bars where there is little room, on paper, and in the reader's own colours. Comes after `barsStyles`. */
export const barsNarrowStyles = css`
  @container (max-width: 38em) {
    .bars {
      grid-template-columns: minmax(55%, 1fr) minmax(0, auto) auto;
    }

    .axis-scale,
    .track,
    .differences {
      grid-column: 1 / -1;
    }

    .lead {
      grid-column: 1;
      grid-row: 1;
    }

    .value {
      grid-column: 2;
      grid-row: 1;
    }

    .trail {
      grid-column: 3;
      grid-row: 1;
    }

    .missing > .track,
    .missing > .value,
    .differences:empty {
      display: none;
    }

    .missing > .lead {
      grid-column: 1 / 3;
    }

    .bars li {
      padding-block-end: 0.5em;
    }

    .lead,
    .value {
      padding-block: 0.25em 0.125em;
    }

    .differences {
      padding-block: 0.125em 0;
    }
  }

  @media print {
    button.pick {
      display: inline;
      text-decoration: none;
    }
  }

  @media (forced-colors: active) {
    .bar,
    .marker {
      background: CanvasText;
      forced-color-adjust: none;
    }

    .bar.context {
      background: GrayText;
    }

    .stub {
      border-color: CanvasText;
    }
  }
`;
