import { css } from 'lit';

/** Looks of the panel that a reader cites from, with those of the frame. */
export const citeStyles = css`
  dialog.citation {
    background: var(--_background);
    border: 1px solid var(--_muted);
    border-radius: 0.5em;
    color: var(--_color);
    max-height: calc(100vh - 2em);
    max-height: calc(100dvh - 2em);
    max-width: none;
    overflow: auto;
    overscroll-behavior: contain;
    padding: 1em;
    width: min(40em, 100vw - 1em);
  }

  dialog.citation::backdrop {
    background: rgb(0 0 0 / 45%);
  }

  .cite-top {
    align-items: start;
    display: flex;
    gap: 1em;
    justify-content: space-between;
  }

  .citation fieldset {
    border: 0;
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
    margin: 0.5em 0;
    padding: 0;
  }

  .citation legend {
    font-weight: 700;
    padding: 0;
  }

  .citation fieldset label {
    align-items: center;
    display: flex;
    font-weight: 400;
    gap: 0.5em;
    min-height: 2em;
  }

  .citation input {
    accent-color: var(--_accent);
    height: 1.15em;
    margin: 0;
    width: 1.15em;
  }

  .cite-choices {
    display: grid;
    gap: 0.5em 1em;
    grid-template-columns: repeat(auto-fit, minmax(min(14em, 100%), 1fr));
  }

  .cite-choices label {
    font-weight: 400;
    min-width: 0;
  }

  .citation select,
  .citation textarea {
    background: var(--_background);
    border: 1px solid var(--_muted);
    border-radius: 0.25em;
    color: inherit;
    display: block;
    font: inherit;
    margin: 0;
    min-height: 2em;
    width: 100%;
  }

  .citation textarea {
    field-sizing: content;
    max-height: min(16em, 40vh);
    overflow-wrap: anywhere;
    padding: 0.5em;
    resize: vertical;
  }

  .cite-text {
    margin-top: 0.75em;
  }

  .cite-text label {
    font-weight: 700;
  }

  .cite-text button {
    margin-top: 0.5em;
  }

  .citation .news {
    margin-inline-start: 0.5em;
  }

  @media print {
    dialog.citation {
      display: none;
    }
  }
`;
