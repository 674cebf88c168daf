import type { Language } from '../../domain/local-text.js';
import { type BarScale, placeOn } from '../../drawing/bar-scale.js';
import { INK, LINE_COLOUR, LINE_WIDTH, MUTED, STYLES } from '../../drawing/picture/picture-styles.js';
import { TextColumn } from '../../drawing/picture/text-column.js';
import type { Graphic, Room, Told } from '../../drawing/scene/graphic.js';
import { lineShape, type Shape } from '../../drawing/scene/scene.js';
import type { PickedArea } from './point-facts.js';
import type { ScatterPlot } from './scatter-view.js';
import { tellPoints } from './tell-points.js';

/** What the page is drawn with; imported here it would be cut out of the file that a first picture needs. */
export type Tools = typeof import('./scatter-kit.js');

const LEFT = 44;
const GAP = 8;
const TICK = 18;
const RING_ROOM = 2;
/** Height of a name beside a point, as a part of the graphic. */
const NAME_HEIGHT = 0.04;

type At = (x: number, y: number) => readonly [x: number, y: number];

/**
 * A scatter plot for a picture: what the axes tell, the points, the names of those picked out, what size and shape mean, and
 * that it says nothing about persons.
 */
export function scatterGraphic(
  plot: ScatterPlot,
  picked: readonly PickedArea[],
  tools: Tools,
  language: Language,
): Graphic {
  return {
    tell: (room) => {
      const head = new TextColumn({ x: 0, y: 0, width: room.width }, room.measure);
      head.write(tools.axisText(plot, 'up', language), STYLES.label);
      const points = tellPlot(plot, picked, { tools, language, top: head.end + GAP }, room);
      const below = new TextColumn({ x: 0, y: points.height, width: room.width }, room.measure);
      below.write(tools.axisText(plot, 'across', language), STYLES.label);
      below.skip(GAP);
      for (const line of tools.legendLines(plot, language)) below.write(line, STYLES.remark);
      return { shapes: [...head.shapes, ...points.shapes, ...below.shapes], height: below.end };
    },
    remarks: [tools.caveatOn(plot.relation, language), ...tools.describeMissing(plot.relation, language)],
  };
}

interface PlotOptions {
  readonly tools: Tools;
  readonly language: Language;
  readonly top: number;
}

function tellPlot(
  plot: ScatterPlot,
  picked: readonly PickedArea[],
  { tools, language, top }: PlotOptions,
  room: Room,
): Told {
  const { margin, height } = tools.plotShape;
  const outer = room.width - LEFT;
  const width = outer / (1 + 2 * margin);
  const at: At = (x, y) => [LEFT + (x + margin) * width, top + (y + margin) * width];
  const box = { x: LEFT, y: top, width: outer, height: (height + 2 * margin) * width };
  const { x, y } = plot.scales;
  const format = (tick: number, scale: BarScale) => tools.formatTick(tick, scale, language);
  const bottom = top + box.height;
  return {
    shapes: [
      ...x.ticks.map((tick) => lineShape(at(placeOn(x, tick), 0), at(placeOn(x, tick), height), GRID)),
      ...y.ticks.map((tick) => {
        const place = (1 - placeOn(y, tick)) * height;
        return lineShape(at(0, place), at(1, place), GRID);
      }),
      ...x.ticks.map((tick) =>
        wordAt(format(tick, x), [at(placeOn(x, tick), 0)[0], bottom + GAP + 4], 'center'),
      ),
      ...y.ticks.map((tick) => {
        const [, middle] = at(0, (1 - placeOn(y, tick)) * height);
        return wordAt(format(tick, y), [LEFT - 4, middle + 4], 'right');
      }),
      tellPoints(plot.bubbles, box, tools),
      ...tellPicked(plot, picked, { at, width, tools }),
    ],
    height: bottom + TICK + GAP,
  };
}

const GRID = { colour: LINE_COLOUR, width: LINE_WIDTH };

/** A ring around each area that is picked out, and its name beside it. */
function tellPicked(
  { bubbles }: ScatterPlot,
  picked: readonly PickedArea[],
  { at, width, tools }: { readonly at: At; readonly width: number; readonly tools: Tools },
): readonly Shape[] {
  const shown = picked.flatMap(({ point, area }) =>
    point === undefined
      ? []
      : [{ point, name: area.name, x: bubbles.x[point] ?? 0, y: bubbles.y[point] ?? 0 }],
  );
  const rings = shown.map(({ point, x, y }): Shape => {
    const [left, top] = at(x, y);
    const radius = (bubbles.radii[point] ?? 0) * width + RING_ROOM;
    return { kind: 'circle', x: left, y: top, radius, stroke: { colour: INK, width: 1.5 } };
  });
  const names = tools.pushApart(shown, NAME_HEIGHT).map(({ x, y, name }) => {
    const [left, top] = at(x, y);
    return x > 1 / 2
      ? wordAt(name, [left - GAP - 4, top + 4], 'right', INK)
      : wordAt(name, [left + GAP + 4, top + 4], 'left', INK);
  });
  return [...rings, ...names];
}

function wordAt(
  text: string,
  [x, baseline]: readonly [x: number, baseline: number],
  align: 'left' | 'center' | 'right',
  colour: string = MUTED,
): Shape {
  const style = { ...STYLES.small, colour, weight: colour === INK ? ('bold' as const) : STYLES.small.weight };
  return { kind: 'text', text, style, align, x, baseline };
}
