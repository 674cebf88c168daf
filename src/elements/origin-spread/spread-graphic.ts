import type { Language } from '../../domain/local-text.js';
import type { GroupSpread } from '../../domain/spread/area-spread.js';
import type { SpreadRow, SpreadView } from '../../domain/spread/spread-view.js';
import { INK, LINE_COLOUR, LINE_WIDTH, MUTED, STYLES, TONES } from '../../drawing/picture/picture-styles.js';
import { TextColumn } from '../../drawing/picture/text-column.js';
import type { Graphic, Room, Told } from '../../drawing/scene/graphic.js';
import { lineShape, type Shape } from '../../drawing/scene/scene.js';
import { formatCount } from '../../text/numbers.js';
import { readText } from '../../text/translations.js';
import type { Gathered } from '../shared/presentation.js';
import { type ToldRow, tellBars } from '../shared/tell-bars.js';

/** What the page is drawn with; imported here it would be cut out of the file that a first picture needs. */
type Tools = typeof import('./spread-kit.js');

interface Drawn {
  readonly view: SpreadView;
  readonly tools: Tools;
  readonly language: Language;
}

const GAP = 14;
const COLUMN_GAP = 24;
const UNIT_BAR = 7;
/** Side of the square of a curve, and room for the name of the axis beside it. */
const CURVE = { side: 210, axis: 16 } as const;
/** The square that the path of a curve is written for. */
const CURVE_SIDE = 100;
const HALF = 0.5;

/** A spread for a picture: what the measure means, a bar per group, and what lies behind the group that is picked. */
export function spreadGraphic(
  gathered: Gathered<SpreadView>,
  origin: string,
  tools: Tools,
  language: Language,
): Graphic {
  const { view, choice } = gathered;
  const picked = tools.pickedGroup(view, origin);
  const drawn = { view, tools, language };
  const { scale, cells, beside } = tools.spreadBars(gathered, language);
  const rows = tools.rowsOf(view).flatMap((row, index): readonly ToldRow[] => [
    {
      name: nameOf(row, drawn),
      depth: Math.max(0, (row.placed?.depth ?? 1) - 1),
      isCurrent: row.placed !== undefined && row.placed.group.id === picked?.group.id,
      hasRule: !row.placed && index > 0,
      cells: cells(row),
    },
    ...beside(row).map(({ name, cells: its }) => ({ name, isBeside: true, cells: its })),
  ]);
  const indicator = tools.indexIndicator(view.index, choice.indicator);
  const behind = picked?.result.kind === 'spread' && tools.isOfGroups(view.index) ? picked : undefined;
  return {
    tell: (room) => {
      const meaning = new TextColumn({ x: 0, y: 0, width: room.width }, room.measure);
      meaning.write(tools.spreadWords[language].indices[view.index].meaning, STYLES.remark);
      const parts = [
        tellBars({ rows, scale, indicator, language }, room),
        ...(behind ? [tellBehind(behind, drawn, room)] : []),
      ];
      return stack({ shapes: meaning.shapes, height: meaning.end }, parts);
    },
  };
}

function nameOf({ placed }: SpreadRow, { tools, language }: Drawn): string {
  return placed ? readText(placed.group.label, language) : tools.spreadWords[language].together;
}

function stack(first: Told, parts: readonly Told[]): Told {
  return parts.reduce<Told>(
    (above, { shapes, height }) => ({
      shapes: [...above.shapes, { kind: 'group', x: 0, y: above.height + GAP, shapes }],
      height: above.height + GAP + height,
    }),
    first,
  );
}

/** The buurten that add most, and beside them the curve. */
function tellBehind(spread: GroupSpread, drawn: Drawn, { width, measure }: Room): Told {
  const half = { width: (width - COLUMN_GAP) / 2, measure };
  const units = tellUnits(spread, drawn, half);
  const curve = tellCurve(spread, drawn, half);
  return {
    shapes: [...units.shapes, { kind: 'group', x: half.width + COLUMN_GAP, y: 0, shapes: curve.shapes }],
    height: Math.max(units.height, curve.height),
  };
}

function tellUnits(spread: GroupSpread, { view, tools, language }: Drawn, { width, measure }: Room): Told {
  const words = tools.spreadDetailWords[language];
  const { most, together } = tools.mostContributing(spread);
  const column = new TextColumn({ x: 0, y: 0, width }, measure);
  column.write(words.contributions(readText(spread.group.label, language)), STYLES.strong);
  const share = (one: number) => tools.formatShare(one, language);
  column.write(
    most.length > 0
      ? words.contributionsOf(formatCount(most.length, language), share(together))
      : words.empty,
    STYLES.remark,
  );
  for (const one of most) {
    const unit = view.main.units.find(({ code }) => code === one.unit);
    if (!unit) continue;
    column.skip(6);
    column.writeAside(share(one.share), STYLES.label);
    column.write(unit.name, STYLES.label, { keep: measure(share(one.share), STYLES.label) + 8 });
    const length = Math.max(1, (width * one.share) / (most[0]?.share ?? 1));
    const box = { x: 0, y: column.end + 1, width: length, height: UNIT_BAR };
    // Less than its share is told in words; the outline says it again.
    const paint = one.over ? { fill: TONES.other } : { stroke: { colour: TONES.other, width: 1.5 } };
    column.shapes.push({ kind: 'rect', box, ...paint });
    column.skip(UNIT_BAR + 3);
    column.write(tools.describeUnit(one, language), STYLES.small);
  }
  return { shapes: column.shapes, height: column.end };
}

function tellCurve(
  { group, input }: GroupSpread,
  { tools, language }: Drawn,
  { width, measure }: Room,
): Told {
  if (!input) return { shapes: [], height: 0 };
  const words = tools.spreadDetailWords[language];
  const { counts } = tools.readUnits(input);
  const points = tools.segregationCurve(counts.group, counts.other);
  const column = new TextColumn({ x: 0, y: 0, width }, measure);
  column.write(words.curve(readText(group.label, language)), STYLES.strong);
  column.write(words.curveLead, STYLES.remark);
  column.skip(GAP / 2);
  const top = column.end;
  const path = tools.curvePath(points.map(({ other, group: up }) => [other, up] as const));
  column.shapes.push(...tellSquare(path, top), ...tellAxes(words, top));
  column.skip(CURVE.side + CURVE.axis + GAP / 2);
  const share = (one: number) => tools.formatShare(one, language);
  column.write(words.curveSays(share(HALF), share(tools.groupAt(points, HALF))), STYLES.remark);
  return { shapes: column.shapes, height: column.end };
}

/** The frame, the line of an even spread, and the curve. */
function tellSquare(path: string, top: number): readonly Shape[] {
  const { side, axis } = CURVE;
  const scale = side / CURVE_SIDE;
  const even = lineShape([axis, top + side], [axis + side, top], { colour: MUTED, width: 1, dash: [4, 3] });
  const box = { x: axis, y: top, width: side, height: side };
  const stroke = { colour: TONES.main, width: 2 / scale };
  return [
    { kind: 'rect', box, stroke: { colour: LINE_COLOUR, width: LINE_WIDTH } },
    even,
    { kind: 'group', x: axis, y: top, scale, shapes: [{ kind: 'path', d: path, stroke }] },
  ];
}

function tellAxes(
  { groupAxis, otherAxis }: { readonly groupAxis: string; readonly otherAxis: string },
  top: number,
): readonly Shape[] {
  const { side, axis } = CURVE;
  const style = { ...STYLES.small, colour: INK };
  const middle = side / 2;
  return [
    { kind: 'text', text: otherAxis, style, align: 'center', x: axis + middle, baseline: top + side + 12 },
    {
      kind: 'text',
      text: groupAxis,
      style,
      align: 'center',
      x: axis - 5,
      baseline: top + middle,
      isTurned: true,
    },
  ];
}
