import { type Borders, OUTSIDE } from '../../domain/borders.js';

/** Arcs that are taken from some borders. */
export interface ArcChoice {
  readonly borders: Borders;
  readonly arcs: Uint32Array;
}

/** The arcs of several borders as one, on the finest of their grids; all else is as in the first. */
export function joinArcs(choices: readonly [ArcChoice, ...ArcChoice[]]): Borders {
  const count = choices.reduce((sum, { arcs }) => sum + arcs.length, 0);
  const points = choices.reduce((sum, choice) => sum + pointCount(choice), 0);
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

/** Copies arcs behind those that are there; returns how many there are then. */
function copyArcs({ borders, arcs }: ArcChoice, joined: Borders, first: number): number {
  const scale = 2 ** (joined.gridBits - borders.gridBits);
  let at = joined.starts[first] as number;
  let to = first;
  for (const arc of arcs) {
    const end = borders.starts[arc + 1] as number;
    for (let point = borders.starts[arc] as number; point < end; point++, at++) {
      joined.x[at] = (borders.x[point] as number) * scale;
      joined.y[at] = (borders.y[point] as number) * scale;
    }
    joined.left[to] = borders.left[arc] ?? OUTSIDE;
    joined.right[to] = borders.right[arc] ?? OUTSIDE;
    joined.starts[++to] = at;
  }
  return to;
}
