import { css } from 'lit';

/** Looks of a spread, besides those of all rows of bars. */
export const styles = css`
  .choice {
    margin-block-end: 0.75em;
  }

  .choice select {
    background: var(--_background);
    border: 1px solid var(--_muted);
    border-radius: 0.25em;
    color: var(--_color);
    font: inherit;
    max-width: 100%;
    min-height: 2em;
    padding: 0.2em 0.5em;
  }

  .choice p {
    max-width: 42em;
  }

  .bars .lead {
    display: flex;
  }

  .bars .differences {
    color: var(--_muted);
    font-size: 0.875em;
  }

  .bars .value.absent {
    max-width: 13em;
  }

  .indent {
    flex: none;
    width: calc(1em * var(--depth));
  }

  .beside-name {
    color: var(--_muted);
    padding-inline-start: 1.25em;
  }

  li.beside {
    font-size: 0.9375em;
  }

  .beside .bar,
  .beside .stub {
    height: calc(var(--_bar) * 0.6);
    inset-block-start: calc(50% - var(--_bar) * 0.3);
  }

  .behind {
    display: grid;
    gap: 1em 2em;
    grid-template-columns: repeat(auto-fit, minmax(min(20em, 100%), 1fr));
    margin-block-start: 1em;
  }

  .behind > section {
    min-width: 0;
  }

  .part-title {
    font-weight: 700;
  }

  .units {
    list-style: none;
    margin: 0.5em 0;
    padding: 0;
  }

  .units li {
    column-gap: 0.75em;
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    padding-block: 0.25em;
  }

  .units li.current > .pick {
    font-weight: 700;
  }

  .units .pick {
    overflow-wrap: anywhere;
  }

  .unit-share {
    font-variant-numeric: tabular-nums;
  }

  .unit-track,
  .units small {
    flex-basis: 100%;
  }

  .unit-track {
    border-inline-start: 1px solid var(--_line);
    display: block;
    height: 0.6em;
  }

  .unit-bar {
    background: var(--_other);
    display: block;
    height: 100%;
    min-width: 2px;
    print-color-adjust: exact;
    width: calc(100% * var(--length));
  }

  /* Less than its share is told in words; the outline says it again. */
  .unit-bar.under {
    background: transparent;
    border: 2px solid var(--_other);
  }

  .units li.current .unit-bar.over {
    background: var(--_accent);
  }

  .units li.current .unit-bar.under {
    border-color: var(--_accent);
  }

  figure {
    margin: 0.5em 0;
  }

  .plot {
    display: grid;
    gap: 0.25em;
    grid-template-columns: auto minmax(0, 18em);
    justify-content: start;
  }

  .axis-name {
    color: var(--_muted);
    font-size: 0.8125em;
    grid-column: 2;
    text-align: center;
  }

  .axis-name.up {
    grid-column: 1;
    transform: rotate(180deg);
    writing-mode: vertical-rl;
  }

  .curve {
    aspect-ratio: 1;
    display: block;
    print-color-adjust: exact;
    width: 100%;
  }

  .curve-frame {
    fill: none;
    stroke: var(--_line);
  }

  .curve-even,
  .curve-line {
    fill: none;
    vector-effect: non-scaling-stroke;
  }

  .curve-even {
    stroke: var(--_muted);
    stroke-dasharray: 5 4;
    stroke-width: 1.5;
  }

  .curve-line {
    stroke: var(--_accent);
    stroke-linejoin: round;
    stroke-width: 2.5;
  }

  @container (max-width: 38em) {
    .bars {
      grid-template-columns: minmax(0, 1fr) fit-content(45%);
    }

    .bars li.unpublished > .track {
      display: none;
    }

    .beside-name {
      padding-inline-start: 0.75em;
    }
  }

  @media print {
    .choice select {
      appearance: none;
      border: 0;
    }

    .units li,
    figure {
      break-inside: avoid;
    }

    .behind details {
      display: none;
    }
  }

  @media (forced-colors: active) {
    .unit-bar.over {
      background: CanvasText;
      forced-color-adjust: none;
    }

    .unit-bar.under {
      border-color: CanvasText;
    }

    .curve-frame,
    .curve-even {
      stroke: CanvasText;
    }

    .curve-line {
      stroke: Highlight;
    }
  }
`;
