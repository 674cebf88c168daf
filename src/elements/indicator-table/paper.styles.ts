import { css } from 'lit';

/** The table on paper: all rows, its heads on every page. */
export const paperStyles = css`
  @media print {
    .finders,
    .space,
    .sort::after {
      display: none;
    }

    .grid {
      border: 0;
      max-height: none;
      overflow: visible;
    }

    /* As a box of its own a head would be left out where it is repeated. */
    .grid .sort {
      display: contents;
    }

    .grid .pick {
      color: inherit;
      display: inline;
      text-decoration: none;
    }

    thead {
      display: table-header-group;
    }

    .grid :is(th, td),
    .grid th:first-child {
      position: static;
    }

    tr {
      break-inside: avoid;
    }

    .printed {
      display: block;
    }
  }
`;
