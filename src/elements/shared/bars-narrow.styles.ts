import { css } from 'lit';

/** Rows of bars where there is little room, on paper, and in the reader's own colours. Comes after `barsStyles`. */
export const barsNarrowStyles = css`
  @container (max-width: 64em) {
    .bars {
      grid-template-columns: fit-content(13em) minmax(8em, 1fr) fit-content(min(20em, 42cqi)) auto;
    }

    .bars li > .lead,
    .bars li > .track,
    .bars li > .trail {
      grid-row: 1 / 3;
    }

    .bars li > .value {
      align-self: end;
      grid-column: 3;
      grid-row: 1;
      max-width: none;
      padding-block-end: 0;
      text-align: start;
    }

    .bars li > .value small {
      display: inline;
    }

    .bars li > .differences {
      align-self: start;
      grid-column: 3;
      grid-row: 2;
      padding-block-start: 0;
    }

    .bars li > .trail {
      grid-column: 4;
    }

    .bars li > ul {
      grid-row: 3;
    }
  }

  @container (max-width: 52em) and (min-width: 38.01em) {
    .tick.between {
      display: none;
    }
  }

  @container (max-width: 38em) {
    .bars {
      grid-template-columns: minmax(0, 1fr) fit-content(35%) auto;
    }

    .axis-scale,
    .bars li > .track,
    .bars li > .differences {
      grid-column: 1 / -1;
    }

    .bars li > .lead,
    .bars li > .value,
    .bars li > .trail {
      grid-row: 1;
    }

    .bars li > .value {
      align-self: center;
      grid-column: 2;
      overflow-wrap: normal;
      text-align: end;
    }

    .bars li > .value small {
      display: block;
    }

    .bars li > .trail {
      grid-column: 3;
    }

    .bars li > .track {
      grid-row: 2;
    }

    .bars li > .differences {
      grid-row: 3;
      padding-block: 0.125em 0;
    }

    .bars li > ul {
      grid-row: 4;
    }

    .bars li.missing > .track,
    .bars li.missing > .value,
    .bars li > .differences:empty {
      display: none;
    }

    .bars li.missing > .lead {
      grid-column: 1 / 3;
    }

    .bars li {
      padding-block-end: 0.5em;
    }

    .lead,
    .value {
      padding-block: 0.25em 0.125em;
    }
  }

  @media print {
    button.pick {
      display: inline;
      text-decoration: none;
    }

    .bars li {
      break-inside: avoid;
    }

    .bars .trail {
      display: none;
    }
  }

  /* Rows that share their columns with others overlap where a page ends, so each has columns of its own. */
  @media print {
    @container (min-width: 38.01em) {
      .bars,
      .bars ul,
      .bars section {
        display: block;
      }

      .bars li,
      .axis {
        column-gap: 1em;
        grid-template-columns: 13em minmax(7em, 1fr) 18em;
      }
    }
  }

  @media (forced-colors: active) {
    .bar,
    .marker {
      background: CanvasText;
      forced-color-adjust: none;
    }

    .bar.main {
      background: Highlight;
    }

    .bar.context {
      background: GrayText;
    }

    .marker {
      border-color: Canvas;
    }

    .stub {
      border-color: CanvasText;
    }
  }
`;
