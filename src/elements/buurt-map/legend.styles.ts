import { css } from 'lit';

/** Looks of the legend. */
export const legendStyles = css`
  .legend {
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }

  .legend-head {
    border-block-end: 1px solid var(--_line);
    color: var(--_muted);
    display: flex;
    justify-content: space-between;
    margin: 0 0 0.4em;
    padding-block-end: 0.2em;
  }

  .legend ul {
    display: grid;
    gap: 0.2em 0.6em;
    grid-template-columns: 2.25em minmax(0, 1fr) 3.5em auto;
    list-style: none;
    margin: 0;
    padding: 0;
  }

  .entry {
    align-items: center;
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
  }

  .entry[aria-current] {
    font-weight: 700;
    outline: 1px solid currentColor;
    outline-offset: 1px;
  }

  .side-name {
    color: var(--_muted);
    grid-column: 1 / -1;
  }

  .side-name::first-letter {
    text-transform: uppercase;
  }

  .swatch {
    block-size: 1.25em;
    border: 1px solid var(--_line);
    display: block;
    inline-size: 100%;
  }

  .swatch.empty {
    border: 0;
  }

  .label {
    line-height: 1.3;
    overflow-wrap: anywhere;
  }

  .label .reference {
    color: var(--_muted);
    display: block;
    font-size: 0.9375em;
    font-weight: normal;
  }

  li.reference {
    align-items: center;
    display: flex;
    font-weight: 700;
    gap: 0.5em;
    grid-column: 1 / -1;
    overflow-wrap: anywhere;
  }

  li.reference::after {
    border-block-start: 1.5px solid currentColor;
    content: '';
    flex: 1;
  }

  .bar {
    background: var(--_line);
    block-size: 0.5em;
    inline-size: calc(var(--share) * 100%);
    min-inline-size: 1px;
    print-color-adjust: exact;
  }

  .count {
    grid-column: 4;
    text-align: end;
  }

  @media (forced-colors: active) {
    .swatch {
      forced-color-adjust: none;
    }

    .bar {
      background: CanvasText;
    }
  }
`;
