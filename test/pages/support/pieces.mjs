// The pieces that the library does its work in: between two of them the page lives. The functions run in the page.

/**
 * Runs in the page, before all else: tells for each piece which elements came to show something in it, and how many pieces
 * there were. The library ends a piece with a message to itself. What is done between two messages counts for the first.
 */
export function watchPieces() {
  const Usual = MessageChannel;
  const pieces = { count: 0, drawn: new Map() };
  const begin = () => {
    pieces.count += 1;
  };
  window.pieces = pieces;
  window.MessageChannel = class extends Usual {
    constructor() {
      super();
      this.port1.addEventListener('message', begin);
    }
  };
  addEventListener(
    'state-change',
    (event) => {
      // Of an element on the page, and not of one that it is made of.
      const isOwn = event.composedPath()[0] === event.target;
      if (isOwn && event.detail.state === 'ready') pieces.drawn.set(event.target.id, pieces.count);
    },
    true,
  );
}

/**
 * Runs in the page, before all else: a clock by which every step of work takes longer than a piece may, so that each is a
 * piece of its own, on a fast machine too.
 */
export function slowClock() {
  const STEP_MS = 100;
  let now = 0;
  performance.now = () => {
    now += STEP_MS;
    return now;
  };
}

/** Runs in the page: the elements that came to show something in the same piece as another. */
export function drawnTogether() {
  const seen = new Map();
  for (const [id, piece] of window.pieces.drawn) seen.set(piece, [...(seen.get(piece) ?? []), id]);
  return [...seen.values()].filter((ids) => ids.length > 1);
}

/** Runs in the page: how many pieces there were since it was asked last. */
export function piecesSince() {
  const { count, told = 0 } = window.pieces;
  window.pieces.told = count;
  return count - told;
}
