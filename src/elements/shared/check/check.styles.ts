import { css } from 'lit';

/** Looks of what the check found, with those of the frame. It is for editors, and does not look like a figure. */
export const checkStyles = css`
  .check {
    border: 2px dashed var(--_accent);
    margin-block-end: 1em;
    padding: 0.5em 1em;
  }

  .check-title {
    font-weight: 700;
  }

  .check li {
    margin-block: 0.5em;
    overflow-wrap: anywhere;
  }

  .check ul {
    padding-inline-start: 1.25em;
  }

  .check-note {
    font-size: 0.875em;
  }

  .check-buttons {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }

  .check textarea {
    background: var(--_background);
    border: 1px solid var(--_muted);
    box-sizing: border-box;
    color: inherit;
    display: block;
    font: inherit;
    margin-block: 0.5em;
    padding: 0.5em;
    width: 100%;
  }

  @media print {
    .check {
      display: none;
    }
  }
`;
