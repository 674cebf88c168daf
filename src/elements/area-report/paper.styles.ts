import { css } from 'lit';

/**
 * A report on paper: nothing that is cut in two, heads that stay with what follows, heads of tables on every page, and
 * addresses behind links. What needs a reader's hand is left out.
 */
export const paperStyles = css`
  @media print {
    :host {
      font-size: 10pt;
    }

    .controls {
      display: none;
    }

    .chapter:not(.bare),
    .reading {
      break-before: page;
      margin-block-start: 0;
    }

    h1,
    h2,
    h3,
    h4,
    h5,
    h6,
    .opening:not(:has(.bars)):has(+ .groups),
    caption,
    dt,
    tbody > tr:nth-last-child(2) {
      break-after: avoid;
    }

    p,
    li,
    dd {
      orphans: 3;
      widows: 3;
    }

    .opening,
    .drawing,
    .frame,
    .sources,
    .reading li,
    .facts-of,
    tr,
    svg {
      break-inside: avoid;
    }

    table:not(:has(tr:nth-child(14))) {
      break-inside: avoid;
    }

    .drawing {
      break-after: avoid;
    }

    .report .table-scroll {
      overflow: visible;
    }

    .report table {
      font-size: 0.875em;
      inline-size: 100%;
    }

    thead {
      display: table-header-group;
    }

    thead th {
      position: static;
    }

    .report .years {
      break-inside: avoid;
      font-size: 8pt;
    }

    .definitions,
    .sources {
      font-size: 8.5pt;
    }

    .definitions {
      columns: 2;
    }

    .sources > li {
      max-width: none;
    }

    a[href]:not([href^='#'])::after {
      content: ' (' attr(href) ')';
      overflow-wrap: anywhere;
    }

    [part='contents'] a {
      color: inherit;
      text-decoration: none;
    }
  }
`;
