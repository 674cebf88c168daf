import {
  BORDER_STREAMS,
  type BorderStream,
  type BordersHeader,
  bordersHeader,
} from '../../data/endpoint/borders-layout.js';
import { encodeVarints, zigzag } from '../../data/endpoint/varints.js';
import { arcCount, type Borders, OUTSIDE } from '../../domain/borders.js';
import { ArcWriter } from './arc-writer.js';

/** What a borders file says besides the borders. */
export interface BordersRelease {
  readonly bundle: string;
  /** The country's code, or that of the one gemeente whose areas are in the file. */
  readonly scope: string;
}

/** Writes a borders file the way `decodeBorders` reads it. Arcs must be in the order that `buildBorders` gives them. */
export function encodeBorders(borders: Borders, { bundle, scope }: BordersRelease): Uint8Array {
  const streams: Record<BorderStream, readonly number[]> = {
    groups: groupRuns(borders.groups),
    ...sideSteps(borders),
    ...new ArcWriter(borders).write(),
  };
  const parts = BORDER_STREAMS.map((name) => [name, encodeVarints(streams[name])] as const);
  const { edition, level, gridBits, areas, x } = borders;
  const header: BordersHeader = {
    format: bordersHeader.entries.format.literal,
    bundle,
    edition,
    level,
    scope,
    gridBits,
    areas,
    arcs: arcCount(borders),
    points: x.length,
    bytes: Object.fromEntries(parts.map(([name, { length }]) => [name, length])) as BordersHeader['bytes'],
  };
  return Buffer.concat([Buffer.from(`${JSON.stringify(header)}\n`), ...parts.map(([, bytes]) => bytes)]);
}

function groupRuns(groups: Uint32Array): readonly number[] {
  const runs: number[] = [];
  let last = -1;
  groups.forEach((group, area) => {
    if (area > 0 && group === last) runs[runs.length - 1] = (runs.at(-1) ?? 0) + 1;
    else runs.push(zigzag(group - last - 1), 1);
    last = group;
  });
  return runs;
}

function sideSteps({
  left,
  right,
}: Borders): Pick<Record<BorderStream, readonly number[]>, 'lefts' | 'rights'> {
  return {
    lefts: Array.from(left, (area, arc) => area - (left[arc - 1] ?? 0)),
    rights: Array.from(right, (area, arc) => (area === OUTSIDE ? 0 : area - (left[arc] ?? 0))),
  };
}
