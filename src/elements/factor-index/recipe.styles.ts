import { css } from 'lit';

/** Looks of a recipe, and of what stands above it. */
export const recipeStyles = css`
  .choice {
    border-inline-start: 0.25em solid var(--_accent);
    max-width: 46em;
    padding: 0.125em 0.75em;
  }

  .recipe {
    border: 1px solid var(--_line);
    border-radius: 0.25em;
    margin: 0.75em 0;
    min-width: 0;
    padding: 0.5em 0.75em;
  }

  legend {
    font-weight: 700;
    padding: 0 0.25em;
  }

  .recipe ol {
    list-style: none;
    margin: 0;
    padding: 0;
  }

  .recipe li {
    align-items: center;
    border-block-end: 1px solid var(--_line);
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.75em;
    padding-block: 0.375em;
  }

  .factor-name {
    display: flex;
    flex: 1 0 100%;
    font-weight: 700;
    gap: 0.5em;
    min-width: 0;
    overflow-wrap: anywhere;
  }

  .recipe details {
    flex: 1 0 100%;
  }

  label {
    align-items: center;
    display: inline-flex;
    flex-wrap: wrap;
    gap: 0.375em;
    max-width: 100%;
  }

  select,
  input {
    background: var(--_background);
    border: 1px solid var(--_muted);
    border-radius: 0.25em;
    color: inherit;
    font: inherit;
    max-width: 100%;
    min-height: 2em;
    min-width: 0;
    padding: 0.125em 0.375em;
  }

  .weight {
    width: 5em;
  }

  .share {
    min-width: 8em;
  }

  .add {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em 0.75em;
    margin-block: 0.5em;
  }

  .add select {
    flex: 0 1 auto;
  }

  .text code {
    font-size: 0.875em;
    overflow-wrap: anywhere;
  }

  .swatch {
    align-self: start;
    border: 1px solid var(--_muted);
    flex: none;
    font-size: 0.8125em;
    font-weight: 700;
    line-height: 1.4;
    min-width: 1.5em;
    padding-inline: 0.25em;
    text-align: center;
  }

  .tone-0 {
    background: color-mix(in srgb, var(--_accent) 45%, var(--_background));
  }

  .tone-1 {
    background: color-mix(in srgb, var(--_accent) 12%, var(--_background));
  }

  .tone-2 {
    background: color-mix(in srgb, var(--_muted) 35%, var(--_background));
  }
`;
