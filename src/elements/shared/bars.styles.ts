import { css } from 'lit';

/** Looks of rows of bars: one grid, so that all bars and figures stand under each other. */
export const barsStyles = css`
  :host {
    --_bar: 1.1em;
    --_other: color-mix(in srgb, var(--_accent) 62%, var(--_background));
    --_context: color-mix(in srgb, var(--_muted) 72%, var(--_background));
    --_favourable: var(--buurtmonitor-favourable, #0b5d66);
    --_unfavourable: var(--buurtmonitor-unfavourable, #8a4300);
  }

  .bars {
    column-gap: 1em;
    display: grid;
    grid-template-columns: fit-content(18em) minmax(12em, 1fr) auto fit-content(19em) auto;
  }

  .bars ul {
    list-style: none;
    margin: 0;
    padding: 0;
  }

  .bars ul,
  .bars li,
  .axis {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
  }

  .axis-scale {
    color: var(--_muted);
    font-size: 0.8125em;
    font-variant-numeric: tabular-nums;
    grid-column: 2;
    height: 1.6em;
    position: relative;
  }

  .axis-scale.with-line {
    height: 3.2em;
  }

  .tick,
  .axis-line {
    inset-inline-start: calc(100% * var(--place));
    position: absolute;
    white-space: nowrap;
  }

  .tick {
    bottom: 0;
  }

  .axis-line {
    color: var(--_color);
    font-weight: 700;
    top: 0;
  }

  .middle {
    transform: translateX(-50%);
  }

  .end {
    transform: translateX(-100%);
  }

  .lead,
  .value,
  .differences,
  .trail {
    align-self: center;
    padding-block: 0.375em;
  }

  .lead {
    hyphens: auto;
    min-width: 0;
    overflow-wrap: anywhere;
  }

  small,
  .detail {
    color: var(--_muted);
    font-size: 0.8125em;
    font-weight: normal;
  }

  .value {
    font-variant-numeric: tabular-nums;
    text-align: end;
  }

  .value small {
    display: block;
  }

  .value.absent {
    color: var(--_muted);
    max-width: 9em;
  }

  .differences {
    font-size: 0.9375em;
    font-variant-numeric: tabular-nums;
    min-width: 0;
  }

  .differences p {
    margin: 0;
    overflow-wrap: break-word;
  }

  .remark {
    color: var(--_muted);
    white-space: nowrap;
  }

  .favourable {
    color: var(--_favourable);
  }

  .unfavourable {
    color: var(--_unfavourable);
  }

  .track {
    align-self: stretch;
    background-image: repeating-linear-gradient(
      to right,
      var(--_line) 0 1px,
      transparent 1px calc(100% * var(--step))
    );
    border-inline-end: 1px solid var(--_line);
    min-height: calc(var(--_bar) * 1.8);
    position: relative;
  }

  .bar,
  .stub {
    height: var(--_bar);
    inset-block-start: calc(50% - var(--_bar) / 2);
    position: absolute;
  }

  .bar {
    background: var(--_other);
    inset-inline-start: calc(100% * var(--start));
    min-width: 2px;
    print-color-adjust: exact;
    width: calc(100% * var(--length));
  }

  .bar.main {
    background: var(--_accent);
  }

  .bar.context {
    background: var(--_context);
  }

  .stub {
    background: repeating-linear-gradient(
      135deg,
      var(--_muted) 0 1px,
      transparent 1px 5px
    );
    border: 1px dashed var(--_muted);
    inset-inline-start: calc(100% * var(--zero));
    print-color-adjust: exact;
    width: 3em;
  }

  .marker {
    background: var(--_color);
    border-inline: 1px solid var(--_background);
    inset-block: 0;
    inset-inline-start: calc(100% * var(--place) - 2px);
    position: absolute;
    print-color-adjust: exact;
    width: 4px;
  }

  li.current > .lead,
  li.current > .value {
    font-weight: 700;
  }

  button.pick {
    border: 0;
    color: inherit;
    font-weight: inherit;
    min-height: 1.5em;
    padding: 0;
    text-align: start;
    text-decoration: underline;
    text-decoration-color: var(--_line);
    text-underline-offset: 0.2em;
  }

  button.pick:hover {
    background: transparent;
    text-decoration-color: currentColor;
  }
`;
