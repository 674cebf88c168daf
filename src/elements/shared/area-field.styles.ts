import { css } from 'lit';

/** Looks of the field in which a reader finds an area. */
export const areaFieldStyles = css`
  .area-field {
    margin-block-start: 0.75em;
    max-width: 24em;
    position: relative;
  }

  label {
    display: block;
    font-weight: 700;
  }

  input {
    background: var(--_background);
    border: 1px solid var(--_muted);
    border-radius: 0.25em;
    color: inherit;
    font: inherit;
    padding: 0.3em 0.5em;
    width: 100%;
  }

  #suggestions {
    background: var(--_background);
    border: 1px solid var(--_muted);
    border-radius: 0 0 0.25em 0.25em;
    box-shadow: 0 0.25em 0.75em color-mix(in srgb, var(--_muted) 30%, transparent);
    inset-inline: 0;
    margin: 0;
    max-height: 20em;
    overflow-y: auto;
    overscroll-behavior: contain;
    padding: 0.25em 0;
    position: absolute;
    z-index: 1;
  }

  #suggestions[hidden] {
    display: none;
  }

  .offer {
    color: var(--_muted);
    font-size: 0.875em;
    font-weight: 700;
    padding: 0.5em 0.6em 0.1em;
  }

  [role='option'] {
    cursor: pointer;
    min-height: 1.5em;
    overflow-wrap: anywhere;
    padding: 0.2em 0.5em;
  }

  [role='option'] small {
    color: var(--_muted);
  }

  [role='option']:hover {
    background: color-mix(in srgb, var(--_accent) 10%, transparent);
  }

  [role='option'][aria-selected='true'] {
    background: var(--_accent);
    color: var(--_background);
  }

  [role='option'][aria-selected='true'] small {
    color: inherit;
  }

  @media print {
    .area-field {
      display: none;
    }
  }

  @media (forced-colors: active) {
    [role='option'][aria-selected='true'] {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
`;
