/** Length of a side of the square that curves of shares are drawn in. */
export const CURVE_SIDE = 100;

/** Digits behind the point that are seen at any size a screen has. */
const DIGITS = 2;

/** The path of a line through points from 0 to 1 on both axes, up being more. */
export function curvePath(points: readonly (readonly [across: number, up: number])[]): string {
  const write = (place: number) => String(Number((place * CURVE_SIDE).toFixed(DIGITS)));
  return points
    .map(([across, up], place) => `${place === 0 ? 'M' : 'L'}${write(across)} ${write(1 - up)}`)
    .join('');
}
