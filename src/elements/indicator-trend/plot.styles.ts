import { css } from 'lit';

/** Looks of the graphic of a trend; sizes in `em`, so that larger text makes a larger graphic. */
export const plotStyles = css`
  .frame {
    display: grid;
    grid-template-columns: max-content minmax(0, 1fr);
    padding: 2.25em 11.5em 0 0;
  }

  .values {
    color: var(--_muted);
    display: grid;
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
    padding-inline-end: 0.75em;
    position: relative;
    text-align: end;
  }

  .values > span {
    grid-area: 1 / 1;
    line-height: 1;
    position: relative;
    inset-block-start: calc(var(--y) * 16em / 0.875 - 0.5em);
    block-size: 0;
  }

  .plot {
    block-size: 16em;
    cursor: crosshair;
    grid-column: 2;
    position: relative;
    touch-action: pan-y;
  }

  .plot:focus-visible {
    outline-offset: 1px;
  }

  .stretched,
  .marks {
    block-size: 100%;
    inline-size: 100%;
    inset: 0;
    overflow: visible;
    pointer-events: none;
    position: absolute;
  }

  .grid {
    stroke: var(--_line);
    stroke-width: 1px;
    vector-effect: non-scaling-stroke;
  }

  .grid.zero {
    stroke: var(--_color);
  }

  .break {
    stroke: var(--_color);
    stroke-dasharray: 1 3;
    stroke-width: 1.5px;
    vector-effect: non-scaling-stroke;
  }

  .break-spot {
    display: flex;
    font-size: 0.8125em;
    gap: 0.25em;
    inset-block-end: 100%;
    inset-inline-start: calc(var(--x) * 100% - 0.75em);
    line-height: 1.1;
    max-inline-size: calc(var(--room) * 100%);
    pointer-events: none;
    position: absolute;
  }

  .break-spot > b {
    background: var(--_background);
    block-size: 1.5em;
    border: 1px solid currentColor;
    border-radius: 50%;
    flex: none;
    inline-size: 1.5em;
    line-height: 1.4;
    text-align: center;
  }

  .break-words {
    inline-size: 9em;
    min-inline-size: 0;
  }

  .rule {
    border-inline-start: 1px solid var(--_accent);
    inset-block: 0;
    inset-inline-start: calc(var(--x) * 100%);
    opacity: 0.5;
    pointer-events: none;
    position: absolute;
  }

  .label {
    font-size: 0.875em;
    inline-size: max-content;
    inset-block-start: calc(var(--y) * 100%);
    inset-inline-start: calc(var(--x) * 100% + 0.75em);
    line-height: 1.2;
    pointer-events: none;
    position: absolute;
    text-shadow:
      0 0 3px var(--_background),
      0 0 3px var(--_background),
      0 0 3px var(--_background);
    transform: translateY(-50%);
  }

  .ring {
    block-size: 1.25em;
    border: 2px solid var(--_accent);
    border-radius: 50%;
    inline-size: 1.25em;
    inset-block-start: calc(var(--y) * 100%);
    inset-inline-start: calc(var(--x) * 100%);
    pointer-events: none;
    position: absolute;
    transform: translate(-50%, -50%);
  }

  .facts {
    background: var(--_background);
    border: 1px solid var(--_accent);
    border-radius: 0.25em;
    box-shadow: 0 0.25em 0.75em color-mix(in srgb, var(--_muted) 30%, transparent);
    font-size: 0.875em;
    inset-block-start: calc(var(--y) * 60%);
    line-height: 1.35;
    max-inline-size: 20em;
    padding: 0.4em 0.6em;
    pointer-events: none;
    position: absolute;
    z-index: 1;
  }

  .facts > * {
    display: block;
  }

  .facts.behind {
    inset-inline-start: calc(var(--x) * 100% + 1.25em);
  }

  .facts.before {
    inset-inline-end: calc((1 - var(--x)) * 100% + 1.25em);
  }

  .lanes,
  .times {
    grid-column: 2;
  }

  .lanes {
    padding-block-start: 0.5em;
  }

  .lane {
    block-size: 0.75em;
    display: block;
    inline-size: 100%;
    overflow: visible;
  }

  .times {
    block-size: 2em;
    color: var(--_muted);
    font-size: 0.875em;
    position: relative;
  }

  .times > span {
    inset-block-start: 0.5em;
    inset-inline-start: calc(var(--x) * 100%);
    line-height: 1;
    position: absolute;
    transform: translateX(-50%);
  }
`;
