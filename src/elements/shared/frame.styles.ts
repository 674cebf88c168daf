import { type CSSResultGroup, css } from 'lit';
import { framePaperStyles } from './frame-paper.styles.js';

const onScreen = css`
  :host {
    --_color: var(--buurtmonitor-color, var(--utrecht-document-color, #1b1b1f));
    --_background: var(--buurtmonitor-background, var(--utrecht-document-background-color, #fff));
    --_accent: var(--buurtmonitor-accent, var(--utrecht-link-color, #0b4f8a));
    --_muted: var(--buurtmonitor-muted, #5b6068);
    --_line: color-mix(in srgb, var(--_muted) 40%, transparent);
    contain-intrinsic-inline-size: 20em;
    display: block;
    /* A page that keeps all space would make lines of what stands between the parts. */
    white-space: normal !important;
  }

  /* On the parts too: a page may unset the host's own with a rule for everything. */
  :host,
  :host > :where(:not(slot)) {
    background: var(--_background);
    box-sizing: border-box;
    color: var(--_color);
    color-scheme: light;
    container-type: inline-size;
    cursor: auto;
    direction: ltr;
    font-family: var(--buurtmonitor-font-family, inherit);
    font-size: 16px;
    font-size: max(1em, 14px);
    font-style: normal;
    font-variant: normal;
    font-weight: normal;
    hyphens: manual;
    letter-spacing: normal;
    line-height: 1.5;
    overflow-wrap: break-word;
    text-align: start;
    text-indent: 0;
    text-shadow: none;
    text-transform: none;
    white-space: normal;
    word-break: normal;
    word-spacing: normal;
  }

  :host([hidden]) {
    display: none;
  }

  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  article {
    padding: var(--buurtmonitor-padding, 0.25em 0);
  }

  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    font-size: 1.25em;
    font-weight: 700;
    hyphens: auto;
    line-height: 1.25;
    margin: 0;
    overflow-wrap: anywhere;
    text-wrap: balance;
  }

  p {
    margin: 0.25em 0;
    overflow-wrap: anywhere;
  }

  /* In WebKit, a long choice in a narrow list makes the page wider, though it is cut off. */
  select {
    contain: paint;
    text-overflow: ellipsis;
  }

  [part='subtitle'],
  [part='notes'] {
    color: var(--_muted);
  }

  [part='graphic'] {
    margin: 0.75em 0;
  }

  [part='sentence'] {
    max-width: 42em;
  }

  [part='notes'] {
    border-top: 1px solid var(--_line);
    font-size: 0.875em;
    margin-top: 0.75em;
    padding-top: 0.5em;
  }

  .fictional {
    border: 1px solid currentColor;
    border-radius: 0.25em;
    display: inline-block;
    font-size: 0.875em;
    font-weight: 700;
    margin: 0.5em 0 0;
    padding: 0.1em 0.5em;
  }

  .message {
    border-inline-start: 0.25em solid var(--_accent);
    margin: 0.5em 0;
    padding: 0.25em 0.75em;
  }

  .message p {
    margin: 0.25em 0;
  }

  /* What is there within a blink needs no announcement, which would only flash. */
  .busy {
    animation: wait 0.3s step-end;
  }

  @keyframes wait {
    from {
      visibility: hidden;
    }
  }

  .detail {
    color: var(--_muted);
    font-size: 0.875em;
  }

  a {
    color: var(--_accent);
  }

  button {
    background: transparent;
    border: 1px solid var(--_accent);
    border-radius: 0.25em;
    color: var(--_accent);
    cursor: pointer;
    font: inherit;
    min-height: 2em;
    padding: 0.2em 0.75em;
  }

  button:hover {
    background: color-mix(in srgb, var(--_accent) 10%, transparent);
  }

  summary {
    cursor: pointer;
    min-height: 1.75em;
    padding: 0.125em 0;
  }

  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }

  .downloads {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-top: 0.5em;
  }

  .table-scroll {
    max-height: 30em;
    overflow: auto;
  }

  table {
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
    min-width: 100%;
  }

  caption {
    padding: 0.25em 0;
    text-align: start;
  }

  th,
  td {
    border-bottom: 1px solid var(--_line);
    padding: 0.25em 0.75em 0.25em 0;
    text-align: end;
    vertical-align: top;
  }

  th:first-child {
    font-weight: normal;
    text-align: start;
  }

  thead th {
    background: var(--_background);
    font-weight: 700;
    inset-block-start: 0;
    position: sticky;
  }

  tr.current > * {
    font-weight: 700;
  }

  .visually-hidden {
    block-size: 1px;
    clip-path: inset(50%);
    inline-size: 1px;
    overflow: hidden;
    position: absolute;
    white-space: nowrap;
  }
`;

/**
 * Looks of the frame. Sizes are in `em`, never `rem`: the page's root size is none of our business. Colours come from the
 * page's tokens where it has them, those of the NL Design System among them.
 */
export const frameStyles: CSSResultGroup = [onScreen, framePaperStyles];
