import { css } from 'lit';

/** Looks of what is picked out. */
export const pickedStyles = css`
  .ring {
    --_size: calc(var(--radius) * 200cqi + 7px);
    block-size: var(--_size);
    border: 2px solid var(--_color);
    border-radius: 50%;
    box-shadow:
      0 0 0 1px var(--_background),
      inset 0 0 0 1px var(--_background);
    inline-size: var(--_size);
    inset-block-start: calc(var(--y) * 100%);
    inset-inline-start: calc(var(--x) * 100%);
    pointer-events: none;
    position: absolute;
    print-color-adjust: exact;
    transform: translate(-50%, -50%);
  }

  .ring.first {
    background: var(--_accent);
    border-color: var(--_accent);
  }

  .ring.spot {
    border-color: var(--_accent);
    border-width: 3px;
  }

  .leaders {
    block-size: 100%;
    inline-size: 100%;
    inset: 0;
    pointer-events: none;
    position: absolute;
  }

  .leaders > line {
    stroke: var(--_color);
    stroke-width: 1.5px;
    vector-effect: non-scaling-stroke;
  }

  .label {
    font-size: 0.875em;
    font-weight: 700;
    inset-block-start: calc(var(--y) * 100%);
    line-height: 1.2;
    max-inline-size: 48%;
    overflow: hidden;
    pointer-events: none;
    position: absolute;
    text-overflow: ellipsis;
    text-shadow:
      0 0 3px var(--_background),
      0 0 3px var(--_background),
      0 0 3px var(--_background),
      0 0 6px var(--_background);
    transform: translateY(-50%);
    white-space: nowrap;
  }

  .label.behind,
  .facts.behind {
    inset-inline-start: calc(var(--x) * 100% + 1.1em);
  }

  .label.before,
  .facts.before {
    inset-inline-end: calc((1 - var(--x)) * 100% + 1.1em);
  }

  .facts {
    background: var(--_background);
    border: 1px solid var(--_accent);
    border-radius: 0.25em;
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
    overflow-wrap: anywhere;
  }
`;
