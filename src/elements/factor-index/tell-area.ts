import type { Language } from '../../domain/local-text.js';
import type { ScoredArea, WeighedArea, Weighing } from '../../domain/weighing/weighed-areas.js';
import { type BarScale, placeOn } from '../../drawing/bar-scale.js';
import {
  INK,
  LINE_COLOUR,
  LINE_WIDTH,
  MUTED,
  STUB_EDGE,
  STUB_FILL,
  STYLES,
  TONES,
} from '../../drawing/picture/picture-styles.js';
import { TextColumn } from '../../drawing/picture/text-column.js';
import type { Room, Told } from '../../drawing/scene/graphic.js';
import { type Box, lineShape, type Shape } from '../../drawing/scene/scene.js';

/** What the page is drawn with; imported here it would be cut out of the file that a first picture needs. */
export type Tools = typeof import('./factor-index-kit.js');

/** What all areas have in common. */
interface AreaOptions {
  readonly weighing: Weighing;
  /** The scale of all bars. */
  readonly scale: BarScale;
  /** Whether each area says how many others share its places. */
  readonly tellsOverlap: boolean;
  readonly tools: Tools;
  readonly language: Language;
}

/** Where the columns begin and end, as parts of the width: names, places, and what scores are made of. */
export const COLUMNS = { lead: 0.25, where: [0.28, 0.62], made: [0.65, 1] } as const;

const PADDING = 3;
const TRACK = 14;
const STUB = { width: 30, height: 12 } as const;
const BEHIND = '#eef3f8';
const INTERVAL_FILL = '#91b0ca';
/** As on the page: they tell neighbouring parts apart, and the numbers tell which they are. */
const PART_FILLS = ['#91b0ca', '#e2eaf1', '#c6c7ca'] as const;
/** A part that is narrower has no room for its number. */
const NARROWEST = 9;

/** A factor as it stands in the bars: its number on its tone. */
export function factorSign(place: number, box: Box): readonly Shape[] {
  const fill = PART_FILLS[place % PART_FILLS.length] ?? PART_FILLS[0];
  const sign: Shape = { kind: 'rect', box, fill, stroke: { colour: MUTED, width: LINE_WIDTH } };
  if (box.width < NARROWEST) return [sign];
  const style = { ...STYLES.small, weight: 'bold' as const, colour: INK };
  const [x, baseline] = [box.x + box.width / 2, box.y + box.height / 2 + 3.5];
  return [sign, { kind: 'text', text: String(place + 1), style, align: 'center', x, baseline }];
}

/** An area: its score, how sure its place is, and what the score is made of; or what it lacks. */
export function tellArea(one: WeighedArea, isSelected: boolean, options: AreaOptions, room: Room): Told {
  const { tools, language } = options;
  const { width, measure } = room;
  const lead = new TextColumn({ x: 0, y: PADDING, width: width * COLUMNS.lead }, measure);
  lead.write(one.area.name, isSelected ? STYLES.strong : STYLES.label);
  if (tools.isScored(one)) {
    const label = tools.weighingWords[language].score.toLowerCase();
    lead.write(`${label} ${tools.formatScore(one.score.score, language)}`, STYLES.small);
  }
  const rest = tools.isScored(one) ? tellScored(one, options, room) : tellIncomplete(one, options, room);
  const parts = isSelected ? tellParts(one, Math.max(lead.end, rest.height), options, room) : undefined;
  const height = Math.max(lead.end, rest.height, parts?.end ?? 0) + PADDING;
  const behind: Shape = { kind: 'rect', fill: BEHIND, box: { x: -4, y: 0, width: width + 8, height } };
  return {
    shapes: [...(isSelected ? [behind] : []), ...lead.shapes, ...rest.shapes, ...(parts?.shapes ?? [])],
    height,
  };
}

function tellScored(
  one: ScoredArea,
  { weighing, scale, tellsOverlap, tools, language }: AreaOptions,
  { width, measure }: Room,
): Told {
  const { score, interval } = one;
  const { ranked } = score;
  const [from, to] = COLUMNS.where.map((part) => part * width) as [number, number];
  const at = (place: number) => from + (place / ranked) * (to - from);
  const middle = PADDING + TRACK / 2;
  const box = {
    x: at(interval.from - 1),
    y: PADDING + 3,
    width: Math.max(3, at(interval.to) - at(interval.from - 1)),
    height: TRACK - 6,
  };
  const own = { x: at(score.rank - 0.5) - 1.25, y: PADDING, width: 2.5, height: TRACK };
  const words = new TextColumn({ x: from, y: PADDING + TRACK, width: to - from }, measure);
  const overlap = tellsOverlap ? tools.describeOverlap(one, weighing, language) : '';
  words.write(tools.formatInterval(interval, ranked, language) + overlap, STYLES.small);
  return {
    shapes: [
      lineShape([from, middle], [to, middle], { colour: LINE_COLOUR, width: LINE_WIDTH }),
      { kind: 'rect', box, radius: 3, fill: INTERVAL_FILL, stroke: { colour: TONES.main, width: 1 } },
      { kind: 'rect', box: own, fill: INK },
      ...words.shapes,
      ...tellMade(one, scale, tools, width),
    ],
    height: words.end,
  };
}

/** Parts that raise the score to the right of zero, those that lower it to the left. */
function tellMade(
  { score }: ScoredArea,
  scale: BarScale,
  { segmentsOf }: Tools,
  width: number,
): readonly Shape[] {
  const [from, to] = COLUMNS.made.map((part) => part * width) as [number, number];
  const zero = from + placeOn(scale, 0) * (to - from);
  const segments = segmentsOf(score.parts, scale).flatMap(({ start, length }, place) => {
    const box = { x: from + start * (to - from), y: PADDING, width: length * (to - from), height: TRACK };
    return box.width > 0 ? factorSign(place, box) : [];
  });
  return [
    ...segments,
    lineShape([zero, PADDING - 2], [zero, PADDING + TRACK + 2], { colour: INK, width: 1.5 }),
  ];
}

function tellIncomplete(one: WeighedArea, { weighing, tools, language }: AreaOptions, room: Room): Told {
  const x = room.width * COLUMNS.where[0];
  const indent = STUB.width + 8;
  const column = new TextColumn({ x, y: PADDING, width: room.width - x }, room.measure);
  const box = { ...STUB, x, y: PADDING + 1 };
  const stroke = STUB_EDGE;
  column.shapes.push({ kind: 'rect', box, fill: STUB_FILL, stroke });
  const words = tools.weighingWords[language];
  column.write(words.incompleteFor(tools.describeMissing(one, weighing, language)), STYLES.small, { indent });
  return { shapes: column.shapes, height: Math.max(column.end, PADDING + STUB.height) };
}

/** The known parts in words, with their numbers. */
function tellParts(
  one: WeighedArea,
  top: number,
  { weighing, tools, language }: AreaOptions,
  room: Room,
): TextColumn {
  const column = new TextColumn({ x: 0, y: top, width: room.width }, room.measure);
  const known = one.score.parts.flatMap((part, place) => {
    const factor = weighing.resolved.factors[place];
    return factor && part.kind === 'part'
      ? [`${place + 1}. ${tools.describePart(part, factor, language)}`]
      : [];
  });
  column.write(known.join('   '), STYLES.remark);
  return column;
}
