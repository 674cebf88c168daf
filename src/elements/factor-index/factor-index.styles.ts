import { css } from 'lit';
import { areaStyles } from './areas.styles.js';
import { recipeStyles } from './recipe.styles.js';

/** Where there is little room, on paper, and in the reader's own colours. */
const otherPlaces = css`
  @container (max-width: 44em) {
    .head {
      display: none;
    }

    .row {
      grid-template-columns: minmax(0, 1fr);
      row-gap: 0.375em;
    }

    .lead {
      display: flex;
      flex-wrap: wrap;
      gap: 0 0.75em;
      justify-content: space-between;
    }
  }

  @media print {
    .areas {
      max-height: none;
      overflow: visible;
    }

    .row {
      break-inside: avoid;
      content-visibility: visible;
    }

    .pick {
      display: inline;
      text-decoration: none;
    }

    .add,
    .recipe details {
      display: none;
    }

    .recipe :is(select, input) {
      appearance: none;
      border: 0;
      padding: 0;
    }
  }

  @media (forced-colors: active) {
    .interval,
    .own-place {
      background: Highlight;
      forced-color-adjust: none;
    }

    /* Open, for what is filled would hide the place in it. */
    .interval {
      background: Canvas;
      border-color: CanvasText;
    }

    .row.current {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }

    .segment,
    .swatch,
    .stub {
      border-color: CanvasText;
    }
  }
`;

/** Looks of a weighing, besides those of every element. */
export const factorIndexStyles = [recipeStyles, areaStyles, otherPlaces];
