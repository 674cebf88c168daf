// Web Mercator as every contender uses it, in pixels of zoom level 0: a square of 256, y down.
const WORLD = 256;
const DEGREES = 360;
const RADIANS = Math.PI / 180;

/** The plane's coordinates of a longitude and latitude in degrees. */
export function toMercator([longitude, latitude]) {
  const sine = Math.sin(latitude * RADIANS);
  const y = 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
  return [((longitude + DEGREES / 2) / DEGREES) * WORLD, y * WORLD];
}

/** Where a point of the plane is on a picture. */
export function toPixel({ scale, left, top }, [x, y]) {
  return [x * scale + left, y * scale + top];
}

/** Which point of the plane is under a pixel of a picture. */
export function fromPixel({ scale, left, top }, [x, y]) {
  return [(x - left) / scale, (y - top) / scale];
}
