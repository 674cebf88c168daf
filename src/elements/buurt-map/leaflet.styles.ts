import { css } from 'lit';

/** What Leaflet needs to draw outlines, and no more: there are no tiles, markers, popups or controls of its own. */
export const leafletStyles = css`
  .leaflet-container {
    overflow: hidden;
    -webkit-tap-highlight-color: transparent;
    user-select: none;
  }

  .leaflet-pane,
  .leaflet-pane > svg {
    inset: 0 auto auto 0;
    position: absolute;
  }

  /* Two fingers scale the drawing from its corner until they let go. */
  .leaflet-pane > svg {
    transform-origin: 0 0;
  }

  .leaflet-map-pane,
  .leaflet-overlay-pane {
    z-index: 1;
  }

  .leaflet-emphasis-pane {
    z-index: 2;
  }

  .leaflet-pane > svg,
  .leaflet-pane > svg path {
    pointer-events: none;
  }

  .leaflet-pane > svg path.leaflet-interactive {
    cursor: pointer;
    pointer-events: auto;
  }

  .leaflet-grab {
    cursor: grab;
  }
`;
