import { css } from 'lit';

/**
 * Colours and strokes of lines. The colours have more than 3 to 1 against white and against near-black, take no side (no
 * red beside green), and stay apart in every common form of colour blindness; dashes and marks differ as well.
 */
export const seriesStyles = css`
  .series-0 {
    --_series: var(--_muted);
  }

  .series-1 {
    --_series: #1f78c8;
  }

  .series-2 {
    --_series: #c05f0e;
  }

  .series-3 {
    --_series: #8d64c8;
  }

  .series-4 {
    --_series: #0f8a8c;
  }

  .series-5 {
    --_series: #c2528f;
  }

  .series-6 {
    --_series: #85803a;
  }

  .line {
    fill: none;
    stroke: var(--_series);
    stroke-linejoin: round;
    stroke-width: 2px;
    vector-effect: non-scaling-stroke;
  }

  .context > .line {
    stroke-width: 1.5px;
  }

  .emphasised > .line {
    stroke-width: 3px;
  }

  .provisional.line {
    stroke-width: 1px;
  }

  .mark {
    fill: var(--_series);
    stroke: var(--_series);
    stroke-width: 1.5px;
  }

  .mark.provisional {
    fill: var(--_background);
  }

  .band {
    fill: var(--_series);
    opacity: 0.18;
  }

  .cross {
    fill: none;
    stroke: var(--_series);
    stroke-width: 2.5px;
  }

  .label > span {
    border-block-end: 2px solid var(--_series);
  }

  .line,
  .mark,
  .band,
  .cross {
    print-color-adjust: exact;
  }

  @media (forced-colors: active) {
    .line,
    .mark,
    .cross,
    .grid,
    .break {
      forced-color-adjust: none;
      stroke: CanvasText;
    }

    .mark {
      fill: CanvasText;
    }

    .mark.provisional {
      fill: Canvas;
    }

    .emphasised > .line {
      stroke: Highlight;
    }

    .band {
      fill: GrayText;
      forced-color-adjust: none;
    }
  }
`;
