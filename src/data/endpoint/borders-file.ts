import { type Borders, OUTSIDE } from '../../domain/borders.js';

import { BORDER_STREAMS, type BorderStream, type BordersHeader, bordersHeader } from './borders-layout.js';
import { decodeBundled, expectSame } from './decode.js';
import { EndpointError } from './endpoint-error.js';
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

type Fail = (path: string, detail: string) => never;

const LINE_END = '\n'.charCodeAt(0);

/**
 * Reads the borders of a level: a line of JSON, and behind it the parts whose lengths it gives.
 * @throws {EndpointError} naming file, part and what was expected.
 */
export function decodeBorders(content: Uint8Array, file: string, expected: ExpectedBorders): Borders {
  const fail: Fail = (path, detail) => {
    throw new EndpointError('damaged', file, `${path}: ${detail}`);
  };
  const headerEnd = content.indexOf(LINE_END);
  const header = decodeBundled(
    bordersHeader,
    file,
    parseHeader(content.subarray(0, Math.max(headerEnd, 0)), fail),
    expected.bundle,
  );
  for (const field of ['edition', 'level', 'scope'] as const) {
    expectSame(file, field, header[field], expected[field]);
  }
  expectSame(file, 'areas', header.areas, expected.count);
  const streams = decodeStreams(content.subarray(headerEnd + 1), header, fail);
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

function parseHeader(line: Uint8Array, fail: Fail): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(line));
  } catch {
    return fail('the file', `expected a line of JSON first, found ${line.length} bytes that are not`);
  }
}

function decodeStreams(
  body: Uint8Array,
  header: BordersHeader,
  fail: Fail,
): Record<BorderStream, Uint32Array> {
  const { bytes, arcs } = header;
  const total = BORDER_STREAMS.reduce((sum, name) => sum + bytes[name], 0);
  if (body.length !== total) fail('the parts', `expected ${total} bytes, found ${body.length}`);
  let at = 0;
  const streams = BORDER_STREAMS.map((name) => {
    const part = body.subarray(at, at + bytes[name]);
    at += bytes[name];
    return [name, decodeVarints(part, (detail) => fail(name, detail))] as const;
  });
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

function expectCount(path: string, found: number, expected: number, fail: Fail): void {
  if (found !== expected) fail(path, `expected ${expected}, found ${found}`);
}
