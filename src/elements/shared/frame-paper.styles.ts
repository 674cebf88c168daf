import { css } from 'lit';

/** Every element on paper: no controls, and what a figure means. */
export const framePaperStyles = css`
  @media not print {
    .unprinted {
      display: none;
    }
  }

  @media print {
    .busy,
    button,
    .news,
    details.table:not([open]) {
      display: none;
    }

    [part='sentence'],
    [part='notes'] p,
    tr {
      break-inside: avoid;
    }

    .table-scroll {
      max-height: none;
      overflow: visible;
    }

    /* A head that sticks is drawn on the first page alone. */
    thead th {
      position: static;
    }

    /* On paper nothing opens: what a figure means stands there. */
    [part='notes'] summary {
      list-style: none;
    }

    [part='notes'] details::details-content {
      content-visibility: visible;
      display: block;
    }
  }
`;
