import { css } from 'lit';

/** Looks of what only a profile has: themes, and strips with the place of an area. Comes after those of bars. */
export const styles = css`
  section {
    border-block-start: 1px solid var(--_line);
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
    padding-block: 0.25em 0.5em;
  }

  .head,
  .tally,
  .without,
  .retry {
    grid-column: 1 / -1;
  }

  .theme {
    align-items: center;
    border: 0;
    color: inherit;
    display: flex;
    font-size: 1.0625em;
    font-weight: 700;
    gap: 0.5em;
    min-height: 2.25em;
    overflow-wrap: anywhere;
    padding: 0.25em 0;
    text-align: start;
    width: 100%;
  }

  .sign {
    flex: none;
    line-height: 0;
  }

  .symbol,
  ::slotted([slot^='theme-']) {
    display: inline-block;
    height: 1.5em;
    width: 1.5em;
  }

  .symbol {
    fill: none;
    stroke: currentColor;
    stroke-linecap: round;
    stroke-linejoin: round;
    stroke-width: 1.5;
  }

  .fold {
    border: solid currentColor;
    border-width: 0 2px 2px 0;
    flex: none;
    height: 0.45em;
    margin-inline: 0.25em;
    transform: translateY(-0.15em) rotate(45deg);
    width: 0.45em;
  }

  [aria-expanded='true'] > .fold {
    transform: translateY(0.1em) rotate(225deg);
  }

  .tally,
  .without {
    color: var(--_muted);
    font-size: 0.875em;
    margin: 0 0 0.25em;
  }

  .caveat {
    color: var(--_muted);
    font-size: 0.875em;
    grid-column: 1 / -1;
    grid-row: 6;
    margin-block: 0 0.5em;
    max-width: 46em;
  }

  .about {
    border-inline-start: 2px solid var(--_line);
    font-size: 0.9375em;
    grid-column: 1 / -1;
    grid-row: 5;
    margin-block: 0.125em 0.75em;
    max-width: 46em;
    padding-inline-start: 0.75em;
  }

  .choice {
    align-items: baseline;
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.5em;
  }

  select {
    background: var(--_background);
    border: 1px solid var(--_muted);
    border-radius: 0.25em;
    color: inherit;
    font: inherit;
    max-width: 100%;
    min-height: 2em;
    padding: 0.125em 0.25em;
  }

  @container (max-width: 64em) {
    .bars section > ul > li {
      padding-block: 0.125em;
    }
  }

  @container (max-width: 38em) {
    .track.strip:empty {
      display: none;
    }
  }

  @media print {
    button.theme {
      display: flex;
    }

    .fold,
    .choice {
      display: none;
    }

    .bars section > ul > li {
      break-inside: avoid;
    }
  }
`;
