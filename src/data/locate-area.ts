import type { AreaLevel } from '../domain/area.js';
import { type Catalogue, findEdition } from '../domain/catalogue.js';
import { isWithin, type Place, shapeAround, shapeAt } from '../domain/located-shape.js';
import type { AreaShape, Outlines } from '../domain/outlines.js';
import type { StatisticsSource } from './statistics-source.js';

/** The area that a place lies in. */
export interface LocatedArea {
  readonly code: string;
  readonly level: AreaLevel;
  /** Whether the device was too unsure of the place for a smaller area. */
  readonly isUnsure: boolean;
}

/** Levels within a gemeente, the smallest first. */
const PARTS: readonly AreaLevel[] = ['buurt', 'wijk'];

/** Whether the outlines of an edition can tell where a position lies. */
export function canLocate(catalogue: Catalogue, edition: string): boolean {
  return findEdition(catalogue, edition)?.outlines?.levels.includes('gemeente') ?? false;
}

/**
 * The smallest area that a place surely lies in, worked out here from the outlines that maps are drawn from: the position
 * goes nowhere. The endpoint is asked for the detail of a gemeente, as it is when a reader chooses that.
 * @returns `undefined` outside the country.
 */
export async function locateArea(
  catalogue: Catalogue,
  edition: string,
  place: Place,
  source: StatisticsSource,
  signal: AbortSignal,
): Promise<LocatedArea | undefined> {
  const { shapes } = await source.outlines(edition, catalogue.country.code, signal);
  const gemeenten = shapes.gemeente ?? [];
  const found = shapeAt(gemeenten, place.position);
  if (!found) return undefined;
  const levels = findEdition(catalogue, edition)?.outlines?.levels ?? [];
  const parts = PARTS.filter((level) => levels.includes(level));
  for (const { code } of parts.length > 0 ? [found, ...besides(found, gemeenten)] : []) {
    const detail = await source.outlines(edition, code, signal);
    if (holdsPlace(detail, place)) return smallestIn(detail, parts, place) ?? gemeente(code, true);
  }
  return gemeente(found.code, false);
}

/** The overview is coarse: beside a border the detail may say that it is the gemeente on the other side. */
function besides({ neighbours }: AreaShape, gemeenten: readonly AreaShape[]): readonly AreaShape[] {
  return gemeenten.filter(({ code }) => neighbours.includes(code));
}

function holdsPlace({ shapes }: Outlines, { position }: Place): boolean {
  return PARTS.some((level) => (shapes[level] ?? []).some((shape) => isWithin(shape, position)));
}

function smallestIn(
  { shapes }: Outlines,
  parts: readonly AreaLevel[],
  place: Place,
): LocatedArea | undefined {
  for (const level of parts) {
    const shape = shapeAround(shapes[level] ?? [], place);
    if (shape) return { code: shape.code, level, isUnsure: level !== parts[0] };
  }
  return undefined;
}

function gemeente(code: string, isUnsure: boolean): LocatedArea {
  return { code, level: 'gemeente', isUnsure };
}
