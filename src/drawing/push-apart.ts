/** A label beside the end of a line, by its place from left to right and from top to bottom, from 0 to 1. */
export interface PlacedLabel {
  readonly x: number;
  readonly y: number;
}

/** Labels that lie further apart than this from left to right are not in each other's way. */
const WIDTH = 0.3;

/**
 * Moves labels up and down until none stands on another, in the order in which their lines end, and keeps them within the
 * graphic as far as there is room.
 * @param height Of one label, as a share of the graphic's height.
 */
export function pushApart<Label extends PlacedLabel>(
  labels: readonly Label[],
  height: number,
): readonly Label[] {
  const placed: Label[] = [];
  for (const label of [...labels].sort((a, b) => a.y - b.y)) {
    const above = placed.filter((one) => Math.abs(one.x - label.x) < WIDTH).map(({ y }) => y + height);
    placed.push({ ...label, y: Math.max(label.y, ...above) });
  }
  return liftUp(placed, height);
}

/** What was pushed out below goes back up, and takes along what stands above it. */
function liftUp<Label extends PlacedLabel>(labels: readonly Label[], height: number): readonly Label[] {
  const lifted: Label[] = [];
  for (const label of labels.toReversed()) {
    const below = lifted.filter((one) => Math.abs(one.x - label.x) < WIDTH).map(({ y }) => y - height);
    lifted.unshift({ ...label, y: Math.min(label.y, 1, ...below) });
  }
  return lifted;
}
