import { css } from 'lit';

/** Looks of what only a report has. Comes after those of bars and of trends. */
export const styles = css`
  .title h1,
  .title h2,
  .title h3,
  .title h4,
  .title h5,
  .title h6 {
    font-size: 1.75em;
  }

  .report p,
  .report li,
  .report dd {
    max-width: 46em;
  }

  .facts-of {
    margin: 1em 0;
  }

  .facts-of > div {
    border-block-start: 1px solid var(--_line);
    display: grid;
    gap: 0 1em;
    grid-template-columns: minmax(8em, 13em) minmax(0, 1fr);
    padding-block: 0.25em;
  }

  dt {
    font-weight: 700;
  }

  dd {
    margin: 0;
    overflow-wrap: anywhere;
  }

  .controls {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }

  .controls > button {
    margin: 0;
  }

  [part='contents'] {
    margin-block: 1.5em;
  }

  [part='contents'] > ol {
    list-style: none;
    margin: 0.5em 0 0;
    padding: 0;
  }

  [part='contents'] li {
    padding-block: 0.25em;
  }

  [part='contents'] .detail {
    display: block;
  }

  .report [part='graphic'] {
    margin: 0;
  }

  .chapter,
  .reading {
    border-block-start: 3px solid var(--_accent);
    margin-block-start: 2.5em;
    padding-block-start: 0.75em;
  }

  .chapter > :first-child,
  .reading > :first-child {
    align-items: center;
    display: flex;
    font-size: 1.5em;
    gap: 0.5em;
    margin-block-end: 0.5em;
  }

  .sign {
    flex: none;
    line-height: 0;
  }

  .symbol,
  ::slotted([slot^='theme-']) {
    display: inline-block;
    height: 1.25em;
    width: 1.25em;
  }

  .symbol {
    fill: none;
    stroke: currentColor;
    stroke-linecap: round;
    stroke-linejoin: round;
    stroke-width: 1.5;
  }

  .entry-of {
    margin-block-start: 1.75em;
  }

  .entry-of .opening > :first-child:not(p) {
    font-size: 1.125em;
  }

  .unit {
    color: var(--_muted);
    font-size: 0.875em;
    margin-block: 0 0.25em;
  }

  .caveat {
    color: var(--_muted);
    font-size: 0.875em;
  }

  .chapter-table {
    margin-block-start: 2em;
  }

  .chapter > [id^='definitions'],
  .chapter > [id^='sources'] {
    font-size: 1.125em;
    margin-block-start: 1.75em;
  }

  .definitions {
    column-gap: 2em;
    columns: 22em 2;
    font-size: 0.9375em;
    margin: 0.5em 0;
  }

  .definitions > div {
    break-inside: avoid;
    padding-block-end: 0.5em;
  }

  .sources,
  .reading ul {
    margin: 0.5em 0;
    padding-inline-start: 1.25em;
  }

  .sources > li {
    overflow-wrap: anywhere;
  }

  .reading {
    color: inherit;
    font-size: 1em;
  }

  @container (max-width: 26em) {
    .facts-of > div {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
