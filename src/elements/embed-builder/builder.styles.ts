import { css } from 'lit';

/** Looks of the element that makes code, besides those of every element. */
export const builderStyles = css`
  .picker {
    padding: var(--buurtmonitor-padding, 0.25em 0);
  }

  .desk,
  .choices,
  .taking {
    display: grid;
    gap: 0.75em;
    grid-template-columns: minmax(0, 1fr);
  }

  .choices {
    align-content: start;
  }

  .choices,
  .preview {
    min-width: 0;
  }

  .desk {
    gap: 1em 2em;
    margin-block: 0.75em;
  }

  fieldset {
    border: 0;
    margin: 0;
    min-width: 0;
    padding: 0;
  }

  legend,
  .preview > .name,
  .code > label {
    font-weight: 700;
    padding: 0;
  }

  .option {
    column-gap: 0.5em;
    display: grid;
    grid-template-columns: auto 1fr;
    padding-block: 0.2em;
  }

  .option input {
    accent-color: var(--_accent);
    height: 1.15em;
    margin: 0.2em 0 0;
    width: 1.15em;
  }

  .option .detail {
    grid-column: 2;
    margin: 0;
  }

  .detail {
    color: var(--_muted);
    font-size: 0.875em;
  }

  .preview {
    align-self: start;
    border: 1px solid var(--_line);
    border-radius: 0.5em;
    padding: 0.75em;
  }

  .taking {
    gap: 1em 2em;
    margin-block: 1em;
  }

  .code textarea {
    background: var(--_background);
    border: 1px solid var(--_muted);
    border-radius: 0.25em;
    color: inherit;
    display: block;
    font: 0.875em / 1.5 ui-monospace, monospace;
    margin: 0.25em 0;
    overflow-wrap: anywhere;
    padding: 0.5em;
    resize: vertical;
    width: 100%;
  }

  .row {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }

  .copy {
    background: var(--_accent);
    border-color: var(--_accent);
    color: var(--_background);
    font-weight: 700;
  }

  .copy:hover {
    background: color-mix(in srgb, var(--_accent) 85%, #000);
  }

  @container (min-width: 56em) {
    .desk {
      grid-template-columns: minmax(16em, 1fr) minmax(0, 2fr);
    }

    .taking {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }

  @media print {
    :host {
      display: none;
    }
  }
`;
