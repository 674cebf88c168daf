import { css } from 'lit';
import { plotStyles } from './plot.styles.js';
import { seriesStyles } from './series.styles.js';

/** Looks of what stands below the graphic. */
const listStyles = css`
  .legend,
  .key,
  .reasons {
    font-size: 0.875em;
    margin: 0.5em 0;
    padding: 0;
  }

  .legend,
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    list-style: none;
  }

  .legend > li {
    align-items: flex-start;
    display: flex;
    gap: 0.5em;
  }

  .legend > .current {
    font-weight: 700;
  }

  .swatch {
    block-size: 1em;
    flex: none;
    inline-size: 2.7em;
    margin-block-start: 0.25em;
  }

  .legend > li > span,
  .reasons > li {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  .line-detail,
  .key {
    color: var(--_muted);
    font-weight: normal;
  }

  .reasons-head {
    font-size: 0.875em;
    font-weight: 700;
    margin: 0.75em 0 0;
  }

  .reasons {
    margin-block-start: 0.125em;
    max-inline-size: 48em;
  }

  ol.reasons {
    padding-inline-start: 1.5em;
  }

  ul.reasons {
    list-style: none;
  }

  button.pick {
    border: 0;
    color: inherit;
    font-weight: inherit;
    min-height: 1.75em;
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

/** Looks in a narrow column, where only the list has names, and on paper. */
const narrowStyles = css`
  @container (max-width: 38em) {
    .frame {
      /* Half of the last year's name. */
      padding-inline-end: 1.25em;
    }

    .label,
    .break-words,
    .times > .between {
      display: none;
    }

    .facts,
    .facts.before,
    .facts.behind {
      inset-block-start: calc(100% + 0.25em);
      inset-inline: 0;
      max-inline-size: none;
    }
  }

  @media print {
    /* The reasons stand below in full, by their number. */
    .break-words {
      display: none;
    }

    button.pick {
      display: inline;
      text-decoration: none;
    }

    .frame,
    .reasons > li {
      break-inside: avoid;
    }
  }
`;

/** All looks of a trend, besides those of every element. */
export const styles = [plotStyles, seriesStyles, listStyles, narrowStyles];
