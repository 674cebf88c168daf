import { css } from 'lit';

/** Looks of the map and what surrounds it. */
export const buurtMapStyles = css`
  .layout {
    display: grid;
    gap: 1em 2em;
    grid-template-columns: minmax(0, 1fr);
    max-inline-size: 64em;
  }

  @container (min-width: 42em) {
    .layout {
      grid-template-columns: minmax(0, 1fr) minmax(15em, 19em);
    }
  }

  .stage {
    isolation: isolate;
    position: relative;
  }

  .map {
    aspect-ratio: 1;
    block-size: var(--buurtmonitor-map-height, auto);
    inline-size: 100%;
    max-block-size: var(--buurtmonitor-map-height, 36em);
    position: relative;
    border-radius: 0.25em;
    touch-action: pan-x pan-y;
  }

  .area {
    stroke: #fff;
    stroke-width: 0.6px;
  }

  .canvases,
  .canvases canvas {
    inset: 0 auto auto 0;
    pointer-events: none;
    position: absolute;
  }

  .canvases {
    transform-origin: 0 0;
  }

  .border {
    stroke: #fff;
  }

  .border.gemeente {
    stroke: #3d434b;
  }

  .border.outer {
    stroke: #6f747c;
  }

  .map.pointing {
    cursor: pointer;
  }

  /* A coast: it shows where the lightest colours end and the page begins. */
  .leaflet-overlay-pane > svg {
    filter: drop-shadow(0 0 0.75px rgb(40 50 60 / 90%));
  }

  .halo {
    stroke: #fff;
    stroke-width: 5px;
  }

  .line {
    stroke: #16181d;
    stroke-width: 2.5px;
  }

  .hovered {
    stroke-width: 1.5px;
  }

  .halo.hovered {
    stroke-width: 3.5px;
  }

  .line.active {
    stroke: var(--_accent);
    stroke-width: 3.5px;
  }

  .halo.active {
    stroke-width: 7px;
  }

  .patterns {
    display: block;
    position: absolute;
  }

  /* Under the map, so that they hide nothing of it. */
  .controls {
    align-items: center;
    display: flex;
    justify-content: end;
    margin-block-start: 0.5em;
  }

  .control {
    background: var(--_background);
    block-size: 44px;
    border-color: var(--_muted);
    border-radius: 0;
    color: var(--_color);
    flex: none;
    inline-size: 44px;
    margin-inline-start: -1px;
    padding: 10px;
  }

  .control:hover {
    background: color-mix(in srgb, var(--_accent) 10%, var(--_background));
  }

  .control:focus-visible {
    z-index: 1;
  }

  .control svg {
    block-size: 100%;
    display: block;
    inline-size: 100%;
  }

  .tooltip {
    background: var(--_background);
    border: 1px solid var(--_muted);
    border-radius: 0.25em;
    box-shadow: 0 2px 8px rgb(0 0 0 / 18%);
    font-size: 0.875em;
    inline-size: max-content;
    max-inline-size: min(24em, 100%);
    padding: 0.4em 0.7em;
    pointer-events: none;
    position: absolute;
    z-index: 4;
  }

  .keys {
    color: var(--_muted);
    flex: 1;
    font-size: 0.8125em;
    line-height: 1.3;
    margin: 0;
    padding-inline-end: 1em;
    visibility: hidden;
  }

  .map:focus-visible ~ .controls .keys {
    visibility: visible;
  }

  .side {
    align-content: start;
    display: grid;
    gap: 1.25em;
  }

  @media (forced-colors: active) {
    .map {
      forced-color-adjust: none;
    }

    /* Borders keep their colours, for the fills beside them do: in those of the system they could vanish. */
    .halo {
      stroke: Canvas;
    }

    .line {
      stroke: CanvasText;
    }

    .line.active {
      stroke: Highlight;
    }
  }

  @media print {
    .controls,
    .invite,
    .actions {
      display: none;
    }

    /* The map keeps the size it has on screen: beside its legend, paper would be too narrow for it. */
    .layout {
      grid-template-columns: minmax(0, 1fr);
    }

    .stage,
    .legend {
      break-inside: avoid;
    }
  }
`;
