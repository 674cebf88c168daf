import { css } from 'lit';

/** Looks of what only a breakdown has: groups within groups, and the total apart. */
export const styles = css`
  li.total {
    border-block-end: 1px solid var(--_line);
  }

  .lead {
    align-items: flex-start;
    display: flex;
    gap: 0.25em;
  }

  .indent {
    flex: none;
    margin-inline-end: -0.25em;
    width: calc(1.5em * var(--depth));
  }

  .toggle,
  .no-toggle {
    flex: none;
    width: 1.5em;
  }

  .toggle {
    border: 0;
    min-height: 1.5em;
    padding: 0;
  }

  .toggle::before {
    border: solid currentColor;
    border-width: 0 2px 2px 0;
    content: '';
    display: inline-block;
    height: 0.45em;
    transform: translateY(-0.1em) rotate(-45deg);
    width: 0.45em;
  }

  .toggle[aria-expanded='true']::before {
    transform: translateY(-0.2em) rotate(45deg);
  }

  li.current > .track > .bar {
    background: var(--_accent);
  }

  .key {
    align-items: center;
    color: var(--_muted);
    display: flex;
    font-size: 0.875em;
    gap: 0.5em;
  }

  .key-line {
    background: var(--_color);
    flex: none;
    height: 1.25em;
    print-color-adjust: exact;
    width: 2px;
  }

  @container (max-width: 38em) {
    .indent {
      width: calc(0.75em * var(--depth));
    }

    .toggle,
    .no-toggle {
      width: 1.5em;
    }

    .no-toggle {
      width: 0.5em;
    }
  }

  @media print {
    .toggle,
    .no-toggle {
      display: none;
    }
  }

  @media (forced-colors: active) {
    .key-line {
      background: CanvasText;
      forced-color-adjust: none;
    }

    li.current > .track > .bar {
      background: Highlight;
    }
  }
`;
