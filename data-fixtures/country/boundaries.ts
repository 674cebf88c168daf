import type { Feature, MultiPolygon, Polygon } from 'geojson';
import type { Country } from './country.js';
import type { Buurt, Division } from './division.js';
import { drawOutlines } from './outlines.js';

/** Property of the features that has the code of the area. */
export const CODE_PROPERTY = 'code';

/** In every so many buurten, one is newer than the map and is drawn as part of the buurt before it. */
const NOT_DRAWN_EVERY = 6000;
const NOT_DRAWN_FIRST = 17;

/** Outlines of the buurten of an edition in metres of the national grid, as a GeoJSON file. */
export function buurtBoundaries(country: Country, { buurten }: Division): string {
  const codeOfCell = new Map<number, string>();
  let drawn: Buurt | undefined;
  buurten.forEach((buurt, place) => {
    if (place % NOT_DRAWN_EVERY !== NOT_DRAWN_FIRST) drawn = buurt;
    for (const cell of buurt.cells) codeOfCell.set(cell, drawn?.code ?? buurt.code);
  });
  return boundaries(country, (cell) => codeOfCell.get(cell));
}

/** Outlines of the gemeenten of an edition. */
export function gemeenteBoundaries(country: Country, { gemeenten }: Division): string {
  const codes = new Map(
    gemeenten.flatMap(({ code, settlements }) => settlements.map((one) => [one, code] as const)),
  );
  const { cores } = country.land.mosaic;
  return boundaries(country, (cell) => codes.get(cores[cell]?.owner ?? -1));
}

function boundaries(country: Country, codeOf: (cell: number) => string | undefined): string {
  const { borders, cores } = country.land.mosaic;
  const numbers = new Map<string, number>();
  const areaOf = (cell: number): number | undefined => {
    const code = cell < cores.length ? codeOf(cell) : undefined;
    if (code === undefined) return undefined;
    const number = numbers.get(code) ?? numbers.size;
    numbers.set(code, number);
    return number;
  };
  const outlines = drawOutlines(borders, areaOf);
  const features = [...numbers].map(([code, number]) => toFeature(code, outlines.get(number) ?? []));
  return JSON.stringify({ type: 'FeatureCollection', features });
}

function toFeature(
  code: string,
  polygons: readonly Polygon['coordinates'][],
): Feature<Polygon | MultiPolygon> {
  const [only] = polygons;
  const geometry: Polygon | MultiPolygon =
    only && polygons.length === 1
      ? { type: 'Polygon', coordinates: only }
      : { type: 'MultiPolygon', coordinates: [...polygons] };
  return { type: 'Feature', properties: { [CODE_PROPERTY]: code }, geometry };
}
