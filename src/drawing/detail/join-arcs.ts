import type { Borders } from '../../domain/borders.js';

/** Arcs that are taken from some borders. */
export interface ArcChoice {
  readonly borders: Borders;
  /** In the order in which they stand there. */
  readonly arcs: Uint32Array;
}

/** The arcs of several borders as one, on the finest of their grids; all else is as in the first. */
export function joinArcs(choices: readonly [ArcChoice, ...ArcChoice[]]): Borders {
  let [count, points] = [0, 0];
  for (const choice of choices) {
    count += choice.arcs.length;
    points += pointCount(choice);
  }
  const joined: Borders = {
    ...choices[0].borders,
    gridBits: finestGrid(choices),
    starts: new Uint32Array(count + 1),
    x: new Int32Array(points),
    y: new Int32Array(points),
    left: new Int32Array(count),
    right: new Int32Array(count),
  };
  let arc = 0;
  for (const choice of choices) arc = copyArcs(choice, joined, arc);
  return joined;
}

/** The finest grid of all. */
export function finestGrid(choices: readonly ArcChoice[]): number {
  return Math.max(...choices.map(({ borders }) => borders.gridBits));
}

function pointCount({ borders: { starts }, arcs }: ArcChoice): number {
  let points = 0;
  for (const arc of arcs) points += (starts[arc + 1] as number) - (starts[arc] as number);
  return points;
}

/** Copies arcs behind those that are there, as many at a time as stand together; returns how many there are then. */
function copyArcs({ borders, arcs }: ArcChoice, joined: Borders, first: number): number {
  let to = first;
  for (let place = 0; place < arcs.length; ) {
    const from = arcs[place] as number;
    const run = place - from;
    while (place < arcs.length && arcs[place] === place - run) place++;
    copyRun(borders, from, place - run, joined, to);
    to = first + place;
  }
  return to;
}

function copyRun(borders: Borders, from: number, end: number, joined: Borders, to: number): void {
  const { starts } = borders;
  const scale = 2 ** (joined.gridBits - borders.gridBits);
  const first = starts[from] as number;
  const last = starts[end] as number;
  const at = joined.starts[to] as number;
  copyScaled(borders.x.subarray(first, last), joined.x, at, scale);
  copyScaled(borders.y.subarray(first, last), joined.y, at, scale);
  joined.left.set(borders.left.subarray(from, end), to);
  joined.right.set(borders.right.subarray(from, end), to);
  const shift = at - first;
  for (let arc = from; arc < end; arc++)
    joined.starts[to + arc + 1 - from] = (starts[arc + 1] as number) + shift;
}

function copyScaled(from: Int32Array, to: Int32Array, at: number, scale: number): void {
  to.set(from, at);
  if (scale === 1) return;
  for (let place = at; place < at + from.length; place++) to[place] = (to[place] as number) * scale;
}
