import { EndpointError } from '../../data/endpoint/endpoint-error.js';
import { gemeenteOf } from '../../domain/area.js';
import { arcCount, type Borders, OUTSIDE } from '../../domain/borders.js';

/** What a borders file is checked against. */
export interface BordersScope {
  /** Codes of the areas of the level. */
  readonly codes: readonly string[];
  /** The gemeente whose areas are in the file; `undefined` for those of the country. */
  readonly gemeente: string | undefined;
}

/** Fails when the borders of a file do not go around its areas, or lie elsewhere, or gemeenten are mixed up. */
export function refuseWrongBorders(file: string, borders: Borders, scope: BordersScope): void {
  const fail = (path: string, expected: string, found: string): never => {
    throw new EndpointError('damaged', file, `${path}: expected ${expected}, found ${found}`);
  };
  refuseMixedGemeenten(borders, scope, fail);
  refuseStrayArcs(borders, scope, fail);
  refuseOpenAreas(borders, scope, fail);
}

type Fail = (path: string, expected: string, found: string) => never;

function refuseMixedGemeenten({ left, right, groups }: Borders, { codes }: BordersScope, fail: Fail): void {
  const gemeenten = new Map<number, string>();
  for (const area of new Set([...left, ...right])) {
    if (area === OUTSIDE) continue;
    const group = groups[area] ?? 0;
    const own = ownerOf(codes, area);
    const first = gemeenten.get(group) ?? own;
    if (first !== own) fail('groups', `another number for ${codes[area]} than for ${first}`, `${group}`);
    gemeenten.set(group, first);
  }
  const twice = [...gemeenten.values()].find((code, index, all) => all.indexOf(code) !== index);
  if (twice !== undefined) fail('groups', `one number for ${twice}`, 'more');
}

function refuseStrayArcs(borders: Borders, scope: BordersScope, fail: Fail): void {
  const { left, right } = borders;
  for (let arc = 0; arc < arcCount(borders); arc++) {
    const sides = [left[arc] ?? OUTSIDE, right[arc] ?? OUTSIDE];
    if (!sides.some((area) => isInScope(scope, area)))
      fail(`arc ${arc}`, `an area of ${scope.gemeente ?? 'the country'} beside it`, sides.join(' and '));
  }
}

/** Colour would run out of an area that does not have arcs all around it. */
function refuseOpenAreas(borders: Borders, scope: BordersScope, fail: Fail): void {
  const { starts, x, y, left, right } = borders;
  const open = new Map<string, number>();
  const count = (area: number, point: number, step: number) => {
    const place = `${area} ${x[point]} ${y[point]}`;
    const balance = (open.get(place) ?? 0) + step;
    if (balance === 0) open.delete(place);
    else open.set(place, balance);
  };
  for (let arc = 0; arc < arcCount(borders); arc++) {
    const [first, last] = [starts[arc] ?? 0, (starts[arc + 1] ?? 0) - 1];
    // Walked with the area on the left, as many arcs leave from each point as arrive there.
    for (const [area = OUTSIDE, from, to] of [
      [left[arc], first, last],
      [right[arc], last, first],
    ] as const) {
      if (!isInScope(scope, area)) continue;
      count(area, from, 1);
      count(area, to, -1);
    }
  }
  const [place] = open.keys();
  const area = scope.codes[Number(place?.split(' ')[0])];
  if (place !== undefined) fail('the parts', `arcs all around ${area}`, 'an opening');
}

function isInScope({ codes, gemeente }: BordersScope, area: number): boolean {
  return area !== OUTSIDE && (gemeente === undefined || ownerOf(codes, area) === gemeente);
}

/** The gemeente of an area; above that level the area itself. */
function ownerOf(codes: readonly string[], area: number): string {
  const code = codes[area] ?? '';
  return gemeenteOf(code) ?? code;
}
