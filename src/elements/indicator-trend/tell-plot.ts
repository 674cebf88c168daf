import type { Indicator } from '../../domain/indicator.js';
import { placeOn, tickDecimals } from '../../drawing/bar-scale.js';
import { INK, LINE_COLOUR, LINE_WIDTH, MUTED, PAPER, STYLES } from '../../drawing/picture/picture-styles.js';
import type { Room, Told } from '../../drawing/scene/graphic.js';
import { lineShape, type Shape, type Stroke } from '../../drawing/scene/scene.js';
import { formatNumber } from '../../text/numbers.js';
import type { Dot, SceneBreak, SceneLine, TrendScene } from './trend-scene.js';

/** What the page is drawn with; imported here it would be cut out of the file that a first picture needs. */
export type Tools = typeof import('./trend-kit.js');

/** What a plot is drawn from besides its scene. */
interface PlotOptions {
  readonly indicator: Indicator;
  /** The line whose band is drawn. */
  readonly emphasised: SceneLine | undefined;
  readonly tools: Tools;
}

/** As on the page: grey for what stands behind, and six colours that take no side. */
export const SERIES_COLOURS = ['#5b6068', '#1f78c8', '#c05f0e', '#8d64c8', '#0f8a8c', '#c2528f', '#85803a'];

/** The plot, and the room around it for values, names of lines, and numbers of breaks. */
const PLOT = { left: 48, right: 138, top: 22, height: 240 } as const;
const LANE = 11;
const AXIS = 20;
/** Height of a label beside a line, as a part of the plot. */
const LABEL_HEIGHT = 0.06;
const MARK_SCALE = { plain: 1, unclear: 0.62 } as const;
const BAND_OPACITY = 0.18;
/** So that a name can be read where it stands on a line. */
const BEHIND_OPACITY = 0.85;

type At = (x: number, y: number) => readonly [x: number, y: number];

/** Axes, lines, breaks by number, names of lines, and a cross for every year without a figure. */
export function tellPlot(scene: TrendScene, options: PlotOptions, room: Room): Told {
  const width = room.width - PLOT.left - PLOT.right;
  const at: At = (x, y) => [PLOT.left + x * width, PLOT.top + y * PLOT.height];
  const { lines, breaks } = scene;
  const lanes = tellLanes(lines, at);
  const bottom = PLOT.top + PLOT.height + lanes.height;
  return {
    shapes: [
      ...tellValues(scene, options.indicator, at),
      ...breaks.flatMap((one) => tellBreak(one, at)),
      ...(options.emphasised ? tellBands(options.emphasised, scene, options.tools, at) : []),
      ...lines.flatMap((line) => tellLine(line, options.tools, at)),
      ...tellLabels(lines, options.tools, at, room),
      ...lanes.shapes,
      ...tellTimes(scene, options.tools, at, bottom),
    ],
    height: bottom + AXIS,
  };
}

/** How a line is drawn: each has its own dash besides its colour. */
export function lineStroke(
  { look, colour, line }: SceneLine,
  { lineLook }: Tools,
  isProvisional = false,
): Stroke {
  const dash = lineLook(look).dash.split(' ').filter(Boolean).map(Number);
  const width = isProvisional ? 1 : line.role === 'context' ? 1.5 : 2;
  return { colour: colourOf(colour), width, dash: dash.length > 0 ? dash : undefined };
}

/** The mark of a line: open for a provisional figure, small for one that rests on few cases. */
export function markShape(
  { look, colour }: SceneLine,
  { x, y }: { readonly x: number; readonly y: number },
  { lineLook }: Tools,
  { provisional = false, unclear = false } = {},
): Shape {
  const scale = unclear ? MARK_SCALE.unclear : MARK_SCALE.plain;
  const mark: Shape = {
    kind: 'path',
    d: lineLook(look).mark,
    fill: provisional ? PAPER : colourOf(colour),
    stroke: { colour: colourOf(colour), width: 1.25 },
  };
  return { kind: 'group', x, y, scale: scale * 0.85, shapes: [mark] };
}

function colourOf(series: number): string {
  return SERIES_COLOURS[series] ?? MUTED;
}

function tellValues({ values, isGap, language }: TrendScene, indicator: Indicator, at: At): readonly Shape[] {
  const decimals = tickDecimals(values);
  const sign = indicator.unit.kind === 'percentage' && !isGap ? '%' : '';
  return values.ticks.flatMap((tick): readonly Shape[] => {
    const [x, y] = at(0, 1 - placeOn(values, tick));
    const text = formatNumber(tick, decimals, language).replace('-', '−') + sign;
    return [
      lineShape([x, y], at(1, 1 - placeOn(values, tick)), {
        colour: tick === 0 ? INK : LINE_COLOUR,
        width: LINE_WIDTH,
      }),
      { kind: 'text', text, style: STYLES.small, align: 'right', x: x - 9, baseline: y + 3.5 },
    ];
  });
}

function tellBreak({ number, x }: SceneBreak, at: At): readonly Shape[] {
  const [left, top] = at(x, 0);
  const baseline = top - 8;
  return [
    lineShape([left, top], at(x, 1), { colour: INK, width: 1.25, dash: [1, 3] }),
    { kind: 'circle', x: left, y: top - 11, radius: 7, stroke: { colour: INK, width: 1 } },
    { kind: 'text', text: String(number), style: STYLES.small, align: 'center', x: left, baseline },
  ];
}

function tellBands(line: SceneLine, { values }: TrendScene, tools: Tools, at: At): readonly Shape[] {
  return tools.bandsOf(line).map((band) => ({
    kind: 'path',
    d: `${pathOf(tools.bandOutline(band, values).map(([x, y]) => at(x, y)))}z`,
    fill: colourOf(line.colour),
    opacity: BAND_OPACITY,
  }));
}

function tellLine(line: SceneLine, tools: Tools, at: At): readonly Shape[] {
  const legs = line.segments.flatMap(tools.legsOf).map(
    ({ dots, provisional }): Shape => ({
      kind: 'path',
      d: pathOf(dots.map(({ x, y }) => at(x, y))),
      stroke: lineStroke(line, tools, provisional),
    }),
  );
  const marks = line.segments.flat().map(({ point, ...dot }: Dot) => {
    const [x, y] = at(dot.x, dot.y);
    return markShape(line, { x, y }, tools, point);
  });
  return [...legs, ...marks];
}

/** The name of each line where it ends. */
function tellLabels(lines: readonly SceneLine[], { pushApart }: Tools, at: At, room: Room): readonly Shape[] {
  const ends = lines.flatMap((of) => {
    const last = of.segments.at(-1)?.at(-1);
    return last ? [{ x: last.x, y: last.y, of }] : [];
  });
  return pushApart(ends, LABEL_HEIGHT).flatMap(({ x, y, of }): readonly Shape[] => {
    const [left, top] = at(x, y);
    const style = { ...STYLES.remark, colour: colourOf(of.colour) };
    const text = shorten(of.name, room.width - left - 10, (one) => room.measure(one, style));
    const behind = { x: left + 7, y: top - 7, width: room.measure(text, style) + 4, height: 14 };
    return [
      { kind: 'rect', box: behind, fill: PAPER, opacity: BEHIND_OPACITY },
      { kind: 'text', text, style, align: 'left', x: left + 9, baseline: top + 4 },
    ];
  });
}

function shorten(name: string, width: number, measure: (text: string) => number): string {
  if (measure(name) <= width) return name;
  const letters = [...name];
  while (letters.length > 1 && measure(`${letters.join('').trim()}…`) > width) letters.pop();
  return `${letters.join('').trim()}…`;
}

/** Below the lines: a cross for every period without a figure, in a row for each line that has one. */
function tellLanes(lines: readonly SceneLine[], at: At): Told {
  const lacking = lines.filter(({ holes }) => holes.length > 0);
  const shapes = lacking.flatMap(({ holes, colour }, lane) =>
    holes.map((hole): Shape => {
      const [x, bottom] = at(hole, 1);
      const stroke = { colour: colourOf(colour), width: 2 };
      return {
        kind: 'group',
        x,
        y: bottom + (lane + 1) * LANE,
        shapes: [{ kind: 'path', d: CROSS, stroke }],
      };
    }),
  );
  return { shapes, height: lacking.length > 0 ? (lacking.length + 0.5) * LANE : 0 };
}

const CROSS = 'M-3 -3L3 3M-3 3L3 -3';

function tellTimes({ times }: TrendScene, { timeTicks }: Tools, at: At, bottom: number): readonly Shape[] {
  return timeTicks(times).map(({ period, place }) => ({
    kind: 'text',
    text: period,
    style: STYLES.small,
    align: 'center',
    x: at(place, 0)[0],
    baseline: bottom + 15,
  }));
}

function pathOf(points: readonly (readonly [x: number, y: number])[]): string {
  return points
    .map(([x, y], place) => `${place === 0 ? 'M' : 'L'}${Number(x.toFixed(2))} ${Number(y.toFixed(2))}`)
    .join('');
}
