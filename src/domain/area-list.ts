import type { Area, AreaLevel, Continuity } from './area.js';

/** All areas of one level in one edition, in the order that every column of figures follows. */
export interface AreaList {
  readonly edition: string;
  readonly level: AreaLevel;
  readonly codes: readonly string[];
  readonly names: readonly string[];
  /** Code of the area one carried level up, where the publisher gives it. */
  readonly parents?: readonly string[] | undefined;
  /** Relation of each area to the edition before; absent where the publisher does not know. */
  readonly continuity?: readonly Continuity[] | undefined;
}

/** The area at a place in the list; throws a `RangeError` outside it, which would be a fault in the code. */
export function areaAt(list: AreaList, index: number): Area {
  const code = list.codes[index];
  const name = list.names[index];
  if (code === undefined || name === undefined) throw new RangeError(`No area ${index} in ${list.edition}`);
  return { code, name, level: list.level, edition: list.edition };
}

/** The area with a code, or `undefined` when the edition does not have it. */
export function findArea(list: AreaList, code: string): Area | undefined {
  const index = list.codes.indexOf(code);
  return index < 0 ? undefined : areaAt(list, index);
}
