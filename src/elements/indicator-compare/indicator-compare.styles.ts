import { css } from 'lit';

/** Looks of what only a comparison has: rows of wider areas, and the buttons to remove one. */
export const styles = css`
  li.context > .lead {
    color: var(--_muted);
  }

  li.first-of-kind {
    border-block-start: 1px solid var(--_line);
  }

  button.remove {
    border-color: transparent;
    color: var(--_muted);
    line-height: 1;
    min-height: 1.75em;
    min-width: 1.75em;
    padding: 0;
  }

  button.remove:hover {
    border-color: currentColor;
  }
`;
