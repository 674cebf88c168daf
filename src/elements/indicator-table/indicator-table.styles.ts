import { css } from 'lit';

/** Looks of a table of many figures: heads that stay in sight, and names that stay beside them. */
export const styles = css`
  .finders {
    align-items: end;
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
    margin-block-end: 0.5em;
  }

  .finders label {
    display: grid;
    max-width: 100%;
  }

  .finders label > span {
    font-size: 0.875em;
  }

  .finders :is(input, select) {
    background: var(--_background);
    border: 1px solid var(--_muted);
    border-radius: 0.25em;
    color: inherit;
    font: inherit;
    max-width: 100%;
    min-height: 2em;
    min-width: 0;
    padding: 0.2em 0.5em;
    width: 16em;
  }

  .finders > .detail {
    flex-basis: 100%;
  }

  .grid {
    border: 1px solid var(--_line);
    max-height: var(--buurtmonitor-table-height, 34em);
    overflow: auto;
    overflow-anchor: none;
    /* What is hidden from the eye stays in its row. */
    position: relative;
  }

  .grid table {
    border-collapse: separate;
    border-spacing: 0;
  }

  .grid :is(th, td) {
    padding: 0.25em 0.75em;
  }

  .grid thead th {
    border-block-end: 2px solid var(--_muted);
    max-width: 14em;
    min-width: 6em;
    vertical-align: bottom;
    z-index: 1;
  }

  .grid th:first-child {
    background: var(--_background);
    inset-inline-start: 0;
    max-width: 16em;
    min-width: 8em;
    overflow-wrap: break-word;
    position: sticky;
  }

  .grid thead th:first-child {
    font-weight: 700;
    z-index: 2;
  }

  .line {
    display: block;
  }

  .line + .line {
    font-weight: normal;
  }

  .sort,
  .pick {
    border: 0;
    color: inherit;
    font: inherit;
    text-align: inherit;
  }

  .sort {
    align-items: end;
    display: flex;
    gap: 0.4em;
    hyphens: auto;
    margin-inline: auto 0;
    padding: 0.2em 0;
  }

  th:first-child > .sort {
    margin-inline: 0 auto;
  }

  .sort::after {
    border: 0.3em solid transparent;
    border-block: 0;
    content: '';
    flex: none;
    margin-block-end: 0.5em;
  }

  .sort:hover::after,
  .sort.ascending::after {
    border-block-end: 0.45em solid currentColor;
  }

  .sort.descending::after {
    border-block-end: 0;
    border-block-start: 0.45em solid currentColor;
  }

  .pick {
    color: var(--_accent);
    min-height: 1.5em;
    padding: 0;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  .grid :focus-visible {
    outline-offset: -1px;
  }

  .grid th > .detail,
  .cases {
    display: block;
    white-space: nowrap;
  }

  .grid th > .detail {
    white-space: normal;
  }

  .grid .references :is(th, td) {
    background: color-mix(in srgb, var(--_muted) 8%, var(--_background));
  }

  .references tr:last-child > * {
    border-block-end: 2px solid var(--_line);
  }

  .absent {
    color: var(--_muted);
    font-style: italic;
  }

  .current > * {
    background: color-mix(in srgb, var(--_accent) 10%, var(--_background));
  }

  .grid tr.current > th:first-child {
    background: color-mix(in srgb, var(--_accent) 10%, var(--_background));
    box-shadow: inset 0.25em 0 var(--_accent);
  }

  .space > td {
    border: 0;
    height: calc(var(--height) * 1px);
    padding: 0;
  }

  .said {
    min-height: 1.5em;
  }

  .printed {
    display: none;
  }

  dt {
    font-weight: 700;
  }

  dd {
    margin: 0 0 0.5em;
    max-width: 42em;
  }

  @container (max-width: 30em) {
    .grid th:first-child {
      max-width: 9em;
      min-width: 7em;
      overflow-wrap: anywhere;
    }

    .grid :is(th, td) {
      padding: 0.25em 0.4em;
    }
  }

  @media (forced-colors: active) {
    .grid tr.current > th:first-child {
      border-inline-start: 0.25em solid Highlight;
    }
  }
`;
