/** The northernmost latitude of the square world of Web Mercator, in degrees; the southernmost mirrors it. */
export const MERCATOR_LIMIT = 85.051128779806;

const RADIANS = Math.PI / 180;

/** How far east a longitude lies on the square world: 0 at its western edge, 1 at its eastern edge. */
export function mercatorX(longitude: number): number {
  return longitude / 360 + 0.5;
}

/** How far south a latitude lies on the square world: 0 at its northern edge, 1 at its southern edge. */
export function mercatorY(latitude: number): number {
  const sine = Math.sin(latitude * RADIANS);
  return 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
}

/** The longitude of {@link mercatorX}. */
export function longitudeAt(x: number): number {
  return (x - 0.5) * 360;
}

/** The latitude of {@link mercatorY}. */
export function latitudeAt(y: number): number {
  return Math.atan(Math.sinh((1 - 2 * y) * Math.PI)) / RADIANS;
}
