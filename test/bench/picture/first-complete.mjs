// When a picture stood on the screen, told from frames the browser presented.
import { colourDistance } from './colours.mjs';

/** Frames are JPEG: the same colour comes out a little different beside other neighbours. */
export const SAME_COLOUR = 26;
/** Part of the sample points that must be right. */
export const COMPLETE = 0.97;

/** The part of sample points that have the colour they should have. */
export function shareRight(colours, wanted) {
  const right = wanted.filter(
    (colour, place) => colours[place] && colourDistance(colour, colours[place]) <= SAME_COLOUR,
  );
  return right.length / wanted.length;
}

/**
 * The time of the first frame from which on the picture stays complete; undefined when the last is not.
 * @param frames `{time, colours}` in the order of presentation.
 */
export function firstComplete(frames, wanted) {
  let first;
  for (const frame of frames.toReversed()) {
    if (shareRight(frame.colours, wanted) < COMPLETE) break;
    first = frame.time;
  }
  return first;
}

/** The places of the sample points that look different afterwards. */
export function placesThatChange(before, after) {
  return before.flatMap((colour, place) =>
    colourDistance(colour, after[place]) > SAME_COLOUR ? [place] : [],
  );
}
