import { type Borders, OUTSIDE } from '../../domain/borders.js';

import { BORDER_STREAMS, type BorderStream, type BordersHeader, bordersHeader } from './borders-layout.js';
import { expectSame } from './decode.js';
import { expectCount, type Fail, failIn, readParts } from './parts.js';
import { readArcs } from './read-arcs.js';
import { decodeVarints, unzigzag } from './varints.js';

/** What the catalogue says a borders file holds. */
export interface ExpectedBorders {
  readonly bundle: string;
  readonly edition: string;
  readonly level: string;
  readonly scope: string;
  /** Number of areas of the level. */
  readonly count: number;
}

/**
 * Reads the borders of a level: a line of JSON, and behind it the parts whose lengths it gives.
 * @throws {EndpointError} naming file, part and what was expected.
 */
export function decodeBorders(content: Uint8Array, file: string, expected: ExpectedBorders): Borders {
  const fail = failIn(file);
  const { header, parts } = readParts(bordersHeader, BORDER_STREAMS, content, file, expected.bundle);
  for (const field of ['edition', 'level', 'scope'] as const) {
    expectSame(file, field, header[field], expected[field]);
  }
  expectSame(file, 'areas', header.areas, expected.count);
  const streams = decodeStreams(parts, header, fail);
  const { edition, level, areas, gridBits } = header;
  const sides = decodeSides(streams, areas, fail);
  const groups = decodeGroups(streams.groups, areas, fail);
  return {
    edition,
    level,
    areas,
    gridBits,
    ...readArcs(header, streams, fail),
    ...sides,
    groups,
  };
}

function decodeStreams(
  parts: Readonly<Record<BorderStream, Uint8Array>>,
  { arcs }: BordersHeader,
  fail: Fail,
): Record<BorderStream, Uint32Array> {
  const streams = BORDER_STREAMS.map(
    (name) => [name, decodeVarints(parts[name], (detail) => fail(name, detail))] as const,
  );
  const decoded = Object.fromEntries(streams) as Record<BorderStream, Uint32Array>;
  for (const name of ['lefts', 'rights', 'inner', 'joins'] as const) {
    expectCount(name, decoded[name].length, arcs, fail);
  }
  expectCount('y', decoded.y.length, decoded.x.length, fail);
  return decoded;
}

function decodeSides(
  { lefts, rights }: Record<BorderStream, Uint32Array>,
  areas: number,
  fail: Fail,
): Pick<Borders, 'left' | 'right'> {
  const left = new Int32Array(lefts.length);
  const right = new Int32Array(lefts.length);
  let area = 0;
  for (let arc = 0; arc < left.length; arc++) {
    area += lefts[arc] as number;
    const further = rights[arc] as number;
    if (area + further >= areas)
      fail(`arc ${arc}`, `expected one of ${areas} areas, found ${area + further}`);
    left[arc] = area;
    right[arc] = further === 0 ? OUTSIDE : area + further;
  }
  return { left, right };
}

function decodeGroups(runs: Uint32Array, areas: number, fail: Fail): Uint32Array {
  if (runs.length % 2 !== 0) fail('groups', `expected pairs, found ${runs.length} numbers`);
  const groups = new Uint32Array(areas);
  let end = 0;
  let group = -1;
  for (let run = 0; run < runs.length; run += 2) {
    group += 1 + unzigzag(runs[run] as number);
    if (group < 0 || group >= areas)
      fail('groups', `expected at most ${areas} groups, found number ${group}`);
    const start = end;
    end += runs[run + 1] as number;
    groups.fill(group, start, end);
  }
  expectCount('groups', end, areas, fail);
  return groups;
}
