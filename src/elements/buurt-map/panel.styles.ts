import { css } from 'lit';

/** Looks of the facts of an area, the selected area, and the trail that leads back. */
export const panelStyles = css`
  .name {
    font-weight: 700;
    margin: 0;
  }

  .value {
    font-size: 1.25em;
    font-variant-numeric: tabular-nums;
    line-height: 1.3;
    margin: 0;
  }

  .remark {
    color: var(--_muted);
    font-size: 0.9375em;
    margin: 0;
  }

  .panel {
    border-inline-start: 3px solid var(--_line);
    padding-inline-start: 0.75em;
  }

  .panel:not(.invite) {
    border-color: currentColor;
  }

  .panel .value {
    font-size: 1.75em;
    font-weight: 700;
  }

  .invite {
    color: var(--_muted);
    margin: 0;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block-start: 0.5em;
  }

  .trail ol {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.5em;
    list-style: none;
    margin: 0 0 0.5em;
    overflow-wrap: anywhere;
    padding: 0;
  }

  .trail li {
    align-items: center;
    display: flex;
    gap: 0.5em;
    min-block-size: 2em;
  }

  .trail li + li::before {
    color: var(--_muted);
    content: '›' / '';
  }

  .step {
    border: 0;
    padding: 0.2em 0;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  /* On paper a step is no button to press, but it still tells where the map is. */
  @media print {
    .step {
      color: inherit;
      display: inline;
      text-decoration: none;
    }
  }
`;
