import { css } from 'lit';

/** Looks of a picker, besides those of every element. */
export const pickerStyles = css`
  /* Suggestions lie over what follows on the page, which may be a map with layers of its own. */
  :host(:focus-within) {
    position: relative;
    z-index: 10;
  }

  .picker {
    padding: var(--buurtmonitor-padding, 0.25em 0);
  }

  .picker > .area-field {
    margin-block-start: 0;
    max-width: none;
  }

  label {
    display: block;
    font-weight: 700;
  }

  select {
    background: var(--_background);
    border: 1px solid var(--_muted);
    border-radius: 0.25em;
    color: inherit;
    font: inherit;
    min-height: 2em;
    padding: 0.25em 0.4em;
    text-overflow: ellipsis;
    width: 100%;
  }

  details {
    font-size: 0.875em;
    margin-block-start: 0.25em;
  }

  summary {
    color: var(--_accent);
  }

  details p {
    max-width: 42em;
  }

  .period {
    align-items: center;
    display: grid;
    gap: 0.25em 0.75em;
    grid-template-columns: 1fr auto;
  }

  .period > * {
    grid-column: 1;
  }

  .head {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
    justify-content: space-between;
  }

  .period > button {
    grid-column: 2;
    grid-row: 1 / span 3;
  }

  .now {
    font-variant-numeric: tabular-nums;
  }

  input[type='range'] {
    accent-color: var(--_accent);
    margin: 0;
    min-height: 1.75em;
    width: 100%;
  }

  .ends {
    color: var(--_muted);
    display: flex;
    font-size: 0.875em;
    justify-content: space-between;
  }

  @container (max-width: 22em) {
    .period {
      grid-template-columns: 1fr;
    }

    .period > button {
      grid-column: 1;
      grid-row: auto;
      justify-self: start;
    }
  }

  @media print {
    :host {
      display: none;
    }
  }
`;
