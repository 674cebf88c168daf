import type { Indicator } from '../../domain/indicator.js';
import type { Language } from '../../domain/local-text.js';
import { type BarScale, barSpan, placeOn, tickDecimals } from '../../drawing/bar-scale.js';
import {
  INK,
  LINE_COLOUR,
  LINE_WIDTH,
  MUTED,
  PAPER,
  STUB_EDGE,
  STUB_FILL,
  STYLES,
  TONES,
} from '../../drawing/picture/picture-styles.js';
import { TextColumn } from '../../drawing/picture/text-column.js';
import type { Room, Told } from '../../drawing/scene/graphic.js';
import { lineShape, type Shape } from '../../drawing/scene/scene.js';
import { formatNumber } from '../../text/numbers.js';
import type { AxisLine, BarRow } from './render-bars.js';

/** One row of bars on a picture. */
export interface ToldRow {
  readonly name: string;
  /** Small print behind the name. */
  readonly detail?: string;
  /** How many groups it lies in. */
  readonly depth?: number;
  /** Whether it is the one that a reader picked. */
  readonly isCurrent?: boolean;
  /** Whether it goes with the row above it, which then has the thicker bar. */
  readonly isBeside?: boolean;
  /** Whether another kind of rows begins with it. */
  readonly hasRule?: boolean;
  readonly cells: Omit<BarRow, 'lead'>;
}

/** Rows of bars on a picture. */
export interface ToldBars {
  readonly rows: readonly ToldRow[];
  readonly scale: BarScale;
  readonly indicator: Indicator;
  readonly line?: AxisLine | undefined;
  /** What the line on each row stands for; empty where a label above the rows says so. */
  readonly key?: string;
  readonly language: Language;
}

/** Where the columns begin and end, as parts of the width: names, bars, and words. */
const COLUMNS = { lead: 0.29, track: [0.31, 0.635], words: 0.66 } as const;

const BAR = { height: 13, beside: 8, padding: 4, stub: 30 } as const;
const INDENT = 12;
const MARKER_WIDTH = 2;
const AXIS_HEIGHT = 17;

interface Track {
  readonly x: number;
  readonly width: number;
}

/** Rows of bars on one axis, as on the page: a figure that is absent has a hatched stub, and says why. */
export function tellBars(bars: ToldBars, room: Room): Told {
  const [from, to] = COLUMNS.track;
  const track = { x: room.width * from, width: room.width * (to - from) };
  const key = tellKey(bars, room);
  const axis = tellAxis(bars, track, room);
  const shapes: Shape[] = [];
  const first = key.height + axis.height;
  let end = first;
  for (const row of bars.rows) {
    const told = tellRow(row, bars.scale, track, end, room);
    shapes.push(...told.shapes);
    end += told.height;
  }
  const grid = bars.scale.ticks.map((tick) => {
    const x = track.x + track.width * placeOn(bars.scale, tick);
    return lineShape([x, first], [x, end], { colour: tick === 0 ? MUTED : LINE_COLOUR, width: LINE_WIDTH });
  });
  const placed: Shape = { kind: 'group', x: 0, y: key.height, shapes: axis.shapes };
  return { shapes: [...key.shapes, placed, ...(axis.height > 0 ? grid : []), ...shapes], height: end };
}

function tellKey({ key }: ToldBars, { width, measure }: Room): Told {
  if (!key) return { shapes: [], height: 0 };
  const column = new TextColumn({ x: 10, y: 0, width: width - 10 }, measure);
  column.write(key, STYLES.remark);
  const line = lineShape([3, 1], [3, STYLES.remark.size + 2], { colour: INK, width: MARKER_WIDTH });
  return { shapes: [line, ...column.shapes], height: column.end + BAR.padding };
}

function tellAxis({ scale, indicator, line, language }: ToldBars, track: Track, room: Room): Told {
  if (scale.ticks.length < 2) return { shapes: [], height: 0 };
  const decimals = tickDecimals(scale);
  const sign = indicator.unit.kind === 'percentage' ? '%' : '';
  const top = line ? AXIS_HEIGHT : 0;
  const ticks = scale.ticks.map((tick, index): Shape => {
    const align = index === 0 ? 'left' : index === scale.ticks.length - 1 ? 'right' : 'center';
    const x = track.x + track.width * placeOn(scale, tick);
    const text = formatNumber(tick, decimals, language) + sign;
    return { kind: 'text', text, style: STYLES.small, align, x, baseline: top + AXIS_HEIGHT - 5 };
  });
  return {
    shapes: [...(line ? [tellLineLabel(line, scale, track, room)] : []), ...ticks],
    height: top + AXIS_HEIGHT,
  };
}

/** The label of a line leans as far as it needs to stay on the picture. */
function tellLineLabel(
  { value, label }: AxisLine,
  scale: BarScale,
  track: Track,
  { width, measure }: Room,
): Shape {
  const half = measure(label, STYLES.strong) / 2;
  const wanted = track.x + track.width * placeOn(scale, value);
  const x = Math.max(half, Math.min(width - half, wanted));
  return {
    kind: 'text',
    text: label,
    style: STYLES.strong,
    align: 'center',
    x,
    baseline: STYLES.strong.size,
  };
}

function tellRow(row: ToldRow, scale: BarScale, track: Track, top: number, room: Room): Told {
  const { cells } = row;
  const y = top + BAR.padding;
  const lead = tellLead(row, y, room);
  const words = tellWords(row, y, room);
  const thickness = row.isBeside ? BAR.beside : BAR.height;
  const bottom = Math.max(lead.end, words.end, y + BAR.height) + BAR.padding;
  const middle = y + BAR.height / 2 + 1;
  const rule = lineShape([0, top], [room.width, top], { colour: LINE_COLOUR, width: LINE_WIDTH });
  return {
    shapes: [
      ...(row.hasRule ? [rule] : []),
      ...tellBar(cells, scale, track, { y: middle - thickness / 2, height: thickness }),
      ...tellMarker(cells.marker, scale, track, top, bottom),
      ...lead.shapes,
      ...words.shapes,
    ],
    height: bottom - top,
  };
}

function tellLead(
  { name, detail, depth = 0, isCurrent, isBeside }: ToldRow,
  y: number,
  { width, measure }: Room,
) {
  const indent = depth * INDENT + (isBeside ? INDENT : 0);
  const column = new TextColumn({ x: indent, y, width: width * COLUMNS.lead - indent }, measure);
  column.write(name, isCurrent ? STYLES.strong : isBeside ? STYLES.remark : STYLES.label);
  if (detail) column.write(detail, STYLES.small);
  return column;
}

function tellWords({ cells, isCurrent }: ToldRow, y: number, { width, measure }: Room) {
  const x = width * COLUMNS.words;
  const column = new TextColumn({ x, y, width: width - x }, measure);
  column.write(
    cells.value,
    cells.bar === 'absent' ? STYLES.remark : isCurrent ? STYLES.strong : STYLES.label,
  );
  if (cells.remark) column.write(cells.remark, STYLES.small);
  for (const { words, remark } of cells.differences) {
    column.write(remark ? `${words}, ${remark}` : words, STYLES.remark);
  }
  return column;
}

function tellBar(
  { bar, tone }: ToldRow['cells'],
  scale: BarScale,
  track: Track,
  line: { readonly y: number; readonly height: number },
): readonly Shape[] {
  if (bar === 'none') return [];
  if (bar === 'absent') {
    const box = { ...line, x: track.x + track.width * placeOn(scale, 0), width: BAR.stub };
    return [{ kind: 'rect', box, fill: STUB_FILL, stroke: STUB_EDGE }];
  }
  const { start, length } = barSpan(scale, bar);
  const box = { ...line, x: track.x + track.width * start, width: Math.max(1, track.width * length) };
  return [{ kind: 'rect', box, fill: TONES[tone] }];
}

/** A line for a figure to hold the bar against, parted from the bar by a light edge. */
function tellMarker(
  marker: number | undefined,
  scale: BarScale,
  track: Track,
  top: number,
  bottom: number,
): readonly Shape[] {
  if (marker === undefined) return [];
  const x = track.x + track.width * placeOn(scale, marker);
  const line = (colour: string, width: number) => lineShape([x, top], [x, bottom], { colour, width });
  return [line(PAPER, MARKER_WIDTH + 2), line(INK, MARKER_WIDTH)];
}
