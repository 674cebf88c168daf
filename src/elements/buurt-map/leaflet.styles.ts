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

  .leaflet-dragging .leaflet-grab,
  .leaflet-dragging path.leaflet-interactive {
    cursor: grabbing;
  }

  .leaflet-zoom-animated {
    transform-origin: 0 0;
  }

  .leaflet-zoom-anim .leaflet-zoom-animated {
    transition: transform 0.25s ease-out;
  }
`;
