// Whether a picture shows the figures, without knowing its classes or colours.

/** The fewest colours a map of classes has; where most figures are alike, classes are few. */
const FEWEST_COLOURS = 2;
/** Part of the points that may be out of order, for a point beside a line drawn by another rule. */
const TOLERATED = 0.03;
/** The same in a small picture, where no point is far from a border; a picture of other figures is near a half. */
const TOLERATED_BESIDE_BORDERS = 0.2;

/**
 * Classes are intervals: of points in the order of their figures, those of one colour stand together.
 * @param points `{value, colour}`; the colour as read from a lossless picture.
 * @param areClear Whether all of them are clear of borders.
 * @returns What is wrong in words, or undefined.
 */
export function choroplethFault(points, areClear = true) {
  const byColour = groupByColour(points);
  if (byColour.size < FEWEST_COLOURS) return `${byColour.size} colours at ${points.length} points`;
  const misplaced = countMisplaced(points, byColour) / points.length;
  return misplaced > (areClear ? TOLERATED : TOLERATED_BESIDE_BORDERS)
    ? `${Math.round(100 * misplaced)} % of ${points.length} points are in a colour that does not fit their figure`
    : undefined;
}

function groupByColour(points) {
  const groups = new Map();
  for (const point of points) {
    const key = point.colour.join();
    groups.set(key, [...(groups.get(key) ?? []), point]);
  }
  return groups;
}

function countMisplaced(points, byColour) {
  const blocks = [...byColour.values()].sort((one, other) => middle(one) - middle(other));
  const expected = blocks.flatMap((block) => block.map(() => block[0].colour.join()));
  const inOrder = points.toSorted((one, other) => one.value - other.value);
  return inOrder.filter(({ colour }, place) => colour.join() !== expected[place]).length;
}

function middle(block) {
  const values = block.map(({ value }) => value).sort((one, other) => one - other);
  return values[Math.floor(values.length / 2)];
}
