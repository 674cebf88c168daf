import { css } from 'lit';

/** Looks of figures and tables in a report: those of bars and trends, closer together. Comes after theirs. */
export const reportFigureStyles = css`
  .bars {
    margin-block: 0.5em;
  }

  .bars .lead {
    padding-block: 0.2em;
  }

  .course .frame {
    padding-block-start: 2em;
  }

  .years caption {
    padding: 0;
  }

  .course .plot {
    block-size: 9em;
    cursor: auto;
    touch-action: auto;
  }

  .course .values > span {
    inset-block-start: calc(var(--y) * 9em / 0.875 - 0.5em);
  }

  .figure-head {
    font-weight: 700;
    margin-block-start: 1em;
  }

  .group-name {
    display: block;
    padding-inline-start: calc(1.25em * var(--depth));
  }

  .marker-key {
    align-items: center;
    color: var(--_muted);
    display: flex;
    font-size: 0.875em;
    gap: 0.5em;
  }

  .marker-key > span {
    background: var(--_color);
    block-size: 1.25em;
    flex: none;
    inline-size: 2px;
    print-color-adjust: exact;
  }

  .report .table-scroll {
    margin-block: 0.5em;
    max-height: none;
  }

  .report table {
    font-size: 0.875em;
  }

  .report caption {
    font-weight: 700;
  }

  .years td,
  .years th {
    padding-inline-end: 0.4em;
  }

  .report :is(.reasons, .reasons > li, .reasons-head) {
    display: inline;
    font-size: 0.9375em;
    padding: 0;
  }

  .report :is(.reasons > li, .reasons-head) {
    font-size: 1em;
  }

  .report .reasons-head::after {
    content: ': ';
  }

  .report ol.reasons {
    counter-reset: reason;
  }

  .report ol.reasons > li::before {
    content: ' ' counter(reason) '. ';
    counter-increment: reason;
  }

  .why {
    font-size: 0.875em;
    margin-block: 0.25em;
    max-width: 46em;
  }

  .line-head {
    display: flex;
    gap: 0.5em;
  }

  .line-head > .swatch {
    inline-size: 1.75em;
    margin-block-start: 0.15em;
  }

  @container (max-width: 38em) {
    .course .frame {
      padding-inline-end: 1.5em;
    }
  }

  @container (max-width: 26em) {
    .tick.between {
      display: none;
    }
  }

  @media (forced-colors: active) {
    .marker-key > span {
      background: CanvasText;
      forced-color-adjust: none;
    }
  }
`;
