import { gemeenteOf } from '../../domain/area.js';
import { wijkOf } from '../areas/build-areas.js';
import type { JoinedConfig } from '../config/edition-config.js';
import { InputError } from '../failure.js';

/** Ways to name where a shape lies, narrowest first: expressions over its code, in mapshaper's JavaScript. */
const PLACES = [
  ['BU', 'code'],
  ['WK', '"WK" + code.slice(2, 8)'],
  ['GM', '"GM" + code.slice(2, 6)'],
] as const;

/** The newer area that each older one is now part of. */
export function successorsOf(joined: JoinedConfig): ReadonlyMap<string, string> {
  return new Map(Object.entries(joined ?? {}).flatMap(([to, from]) => from.map((code) => [code, to])));
}

/**
 * Expression for the newer area that a shape is part of, for mapshaper.
 * @param otherwise Expression for shapes that no joined area names.
 */
export function successorExpression(joined: JoinedConfig, otherwise: string): string {
  const successors = [...successorsOf(joined)];
  const lookups = PLACES.flatMap(([prefix, place]) => {
    const own = successors.filter(([code]) => code.startsWith(prefix));
    return own.length > 0 ? [`(${JSON.stringify(Object.fromEntries(own))})[${place}]`] : [];
  });
  return [...lookups, otherwise].join(' || ');
}

/**
 * Refuses older areas that no shape lies in: a mistyped code would leave a hole in the newer area.
 * @throws {InputError} naming the code and the area it should be part of.
 */
export function refuseUnknown(file: string, joined: JoinedConfig, codes: readonly string[]): void {
  const known = new Set(codes.flatMap((code) => [code, wijkOf(code), gemeenteOf(code)]));
  for (const [code, to] of successorsOf(joined)) {
    if (!known.has(code)) throw new InputError({ file }, `no outline of ${code}, which ${to} is made of`);
  }
}
