import { css } from 'lit';

/** Looks of what only a comparison has: the field for another area, and the buttons to remove one. */
export const styles = css`
  li.context > .lead {
    color: var(--_muted);
  }

  li.first-context {
    border-block-start: 1px solid var(--_line);
  }

  button.remove {
    border-color: transparent;
    color: var(--_muted);
    line-height: 1;
    min-height: 1.75em;
    min-width: 1.75em;
    padding: 0;
  }

  button.remove:hover {
    border-color: currentColor;
  }

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
    list-style: none;
    margin: 0;
    padding: 0.25em 0;
    position: absolute;
    z-index: 1;
  }

  #suggestions[hidden] {
    display: none;
  }

  [role='option'] {
    cursor: pointer;
    min-height: 1.5em;
    padding: 0.2em 0.5em;
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
