import { css } from 'lit';

/** Looks of a distribution on a strip, and of what its parts stand for. */
export const stripStyles = css`
  .track.strip {
    align-self: center;
    background: none;
    border: 0;
    min-height: 2.75em;
    padding-block: 0.5em 0;
  }

  .plot {
    height: 1.1em;
    margin-inline: 0.5em;
    position: relative;
  }

  .plot > span {
    inset-inline-start: calc(100% * var(--from));
    position: absolute;
    print-color-adjust: exact;
  }

  .reach {
    background: var(--_muted);
    height: 2px;
    inset-block-start: calc(50% - 1px);
    width: calc(100% * var(--length));
  }

  .reach.favourable {
    background: var(--_favourable);
    height: 4px;
    inset-block-start: calc(50% - 2px);
  }

  .reach.unfavourable {
    background: repeating-linear-gradient(
      to right,
      var(--_unfavourable) 0 5px,
      transparent 5px 8px
    );
    height: 4px;
    inset-block-start: calc(50% - 2px);
  }

  .half {
    background: color-mix(in srgb, var(--_muted) 28%, var(--_background));
    inset-block: 10%;
    min-width: 2px;
    width: calc(100% * var(--length));
  }

  .median {
    background: var(--_muted);
    inset-block: 10%;
    margin-inline-start: -1px;
    width: 2px;
  }

  .own,
  .sample.own {
    background: var(--_color);
    border: 2px solid var(--_color);
    box-shadow: 0 0 0 1px var(--_background);
    height: 0.7em;
    transform: rotate(45deg);
    width: 0.7em;
  }

  .plot > .own {
    inset-block-start: calc(50% - 0.35em);
    margin-inline-start: -0.35em;
  }

  .own.favourable {
    background: var(--_favourable);
    border-color: var(--_favourable);
  }

  .own.unfavourable {
    background: var(--_unfavourable);
    border-color: var(--_unfavourable);
  }

  .own.unclear {
    background: var(--_background);
    border-color: var(--_color);
  }

  .ends {
    color: var(--_muted);
    display: flex;
    flex-wrap: wrap;
    font-size: 0.75em;
    gap: 0 0.75em;
    justify-content: space-between;
    line-height: 1.3;
    margin-block-start: 0.15em;
  }

  .ends .favourable {
    color: var(--_favourable);
  }

  .ends .unfavourable {
    color: var(--_unfavourable);
  }

  .key {
    color: var(--_muted);
    display: flex;
    flex-wrap: wrap;
    font-size: 0.875em;
    gap: 0.125em 1.25em;
  }

  .entry {
    align-items: center;
    display: inline-flex;
    gap: 0.5em;
  }

  .sample {
    flex: none;
    print-color-adjust: exact;
  }

  .sample.half {
    height: 0.9em;
    width: 1.75em;
  }

  .sample.median {
    height: 0.9em;
    width: 2px;
  }

  @media (forced-colors: active) {
    .reach,
    .reach.favourable,
    .median,
    .own {
      background: CanvasText;
      forced-color-adjust: none;
    }

    .reach.unfavourable {
      background: repeating-linear-gradient(to right, CanvasText 0 5px, Canvas 5px 8px);
      forced-color-adjust: none;
    }

    .half {
      background: Canvas;
      border: 1px solid CanvasText;
      forced-color-adjust: none;
    }

    .own,
    .own.favourable,
    .own.unfavourable {
      background: Highlight;
      border-color: Highlight;
    }

    .own.unclear {
      background: Canvas;
    }
  }
`;
