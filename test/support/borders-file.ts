import { BORDER_STREAMS, type BorderStream } from '../../src/data/endpoint/borders-layout.js';
import { encodeVarints, zigzag } from '../../src/data/endpoint/varints.js';
import { BUNDLE } from './endpoint-files.js';

/**
 * Two rectangles that share a side: area 0 from (2, 2) to (6, 8), area 1 from (6, 2) to (10, 8). The first arc goes
 * round the west, the second is the side they share, the third goes round the east.
 */
export const twoRectangles: Readonly<Record<BorderStream, readonly number[]>> = {
  groups: [0, 2],
  lefts: [0, 0, 1],
  rights: [0, 1, 0],
  inner: [2, 0, 2],
  joins: [2, 3, 4],
  junctions: [1, 0, 1],
  x: [6, -4, 0, 4, 4, 0].map(zigzag),
  y: [2, 0, 6, 0, 0, -6].map(zigzag),
};

export const twoRectanglesHeader = {
  format: 'buurtmonitor/borders@1',
  bundle: BUNDLE,
  edition: '2021',
  level: 'buurt',
  scope: 'NL00',
  gridBits: 4,
  areas: 2,
  arcs: 3,
  points: 10,
};

/** The file of {@link twoRectangles}, with changes to its parts and header. */
export function aBordersFile(
  changes: Partial<Record<BorderStream, readonly number[] | Uint8Array>> = {},
  header: Readonly<Record<string, unknown>> = {},
): Uint8Array {
  const streams = { ...twoRectangles, ...changes };
  const parts = BORDER_STREAMS.map((name) => {
    const stream = streams[name];
    return stream instanceof Uint8Array ? stream : encodeVarints(stream);
  });
  const bytes = Object.fromEntries(BORDER_STREAMS.map((name, index) => [name, parts[index]?.length]));
  const line = `${JSON.stringify({ ...twoRectanglesHeader, bytes, ...header })}\n`;
  return Uint8Array.from([...new TextEncoder().encode(line), ...parts.flatMap((part) => [...part])]);
}
