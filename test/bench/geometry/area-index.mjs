// Which area is where, worked out from the GeoJSON itself: the truth that every contender is held against.
import { toMercator } from './mercator.mjs';
import { boxOfRings, distanceToRings, isInRings } from './rings.mjs';

const CELLS = 160;

/** Finds areas by place. Coordinates are those of `mercator.mjs`. */
export class AreaIndex {
  #cells = new Map();

  /** @param features GeoJSON features with `code` and `name`, polygons in longitude and latitude. */
  constructor(features) {
    this.areas = features.map(toArea);
    this.box = boxOfRings(
      this.areas.map(({ box: [left, top, right, bottom] }) => [
        [left, top],
        [right, bottom],
      ]),
    );
    for (const area of this.areas) this.#file(area);
  }

  /** The area at a point, or undefined in the sea. */
  areaAt(point) {
    const near = this.#cells.get(this.#cellOf(point).join()) ?? [];
    return near.find(({ box, rings }) => isInBox(box, point) && isInRings(rings, point));
  }

  /** How far a point is from the border of an area. */
  distanceToBorder(area, point) {
    return distanceToRings(area.rings, point);
  }

  #file(area) {
    const [left, top, right, bottom] = area.box;
    const [firstColumn, firstRow] = this.#cellOf([left, top]);
    const [lastColumn, lastRow] = this.#cellOf([right, bottom]);
    for (let column = firstColumn; column <= lastColumn; column++) {
      for (let row = firstRow; row <= lastRow; row++) {
        const key = [column, row].join();
        const cell = this.#cells.get(key) ?? [];
        cell.push(area);
        this.#cells.set(key, cell);
      }
    }
  }

  #cellOf([x, y]) {
    const [left, top, right, bottom] = this.box;
    return [
      Math.floor(((x - left) / (right - left)) * CELLS),
      Math.floor(((y - top) / (bottom - top)) * CELLS),
    ];
  }
}

function toArea({ properties: { code, name }, geometry }) {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const rings = polygons.flat().map((ring) => ring.map(toMercator));
  return { code, name, rings, box: boxOfRings(rings) };
}

function isInBox([left, top, right, bottom], [x, y]) {
  return x >= left && x <= right && y >= top && y <= bottom;
}
