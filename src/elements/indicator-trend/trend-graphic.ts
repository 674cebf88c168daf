import type { Language } from '../../domain/local-text.js';
import type { TrendView } from '../../domain/trend/trend-view.js';
import { STYLES } from '../../drawing/picture/picture-styles.js';
import { TextColumn } from '../../drawing/picture/text-column.js';
import type { Graphic, Room, Told } from '../../drawing/scene/graphic.js';
import { lineShape, type Shape } from '../../drawing/scene/scene.js';
import type { Gathered } from '../shared/presentation.js';
import { lineStroke, markShape, type Tools, tellPlot } from './tell-plot.js';
import type { SceneLine, TrendScene } from './trend-scene.js';

const GAP = 8;
const COLUMN_GAP = 20;
const SWATCH = 34;

/**
 * A trend for a picture: its lines with their names, what the signs mean, and why lines stop.
 * @param picked Key of the line that is picked out; empty for none.
 */
export function trendGraphic(
  gathered: Gathered<TrendView>,
  picked: string,
  tools: Tools,
  language: Language,
): Graphic {
  const scene = tools.trendScene(gathered, language);
  const emphasised = scene.lines.find(({ line }) => line.key === picked) ?? scene.lines[0];
  const isDrawn = scene.lines.some(({ segments }) => segments.length > 0);
  const { indicator } = gathered.choice;
  return {
    tell: (room) => {
      const plot = isDrawn
        ? tellPlot(scene, { indicator, emphasised, tools }, room)
        : { shapes: [], height: 0 };
      const legend = tellLegend(scene, picked, tools, plot.height + GAP, room);
      const hasBand = emphasised !== undefined && tools.bandsOf(emphasised).length > 0;
      const words = tellWords(scene, isDrawn && hasBand, tools, legend.height + GAP, room);
      return { shapes: [...plot.shapes, ...legend.shapes, ...words.shapes], height: words.height };
    },
  };
}

/** The lines by name, in two columns. */
function tellLegend({ lines }: TrendScene, picked: string, tools: Tools, top: number, room: Room): Told {
  const width = (room.width - COLUMN_GAP) / 2;
  const ends = [top, top];
  const shapes: Shape[] = [];
  for (const [place, line] of lines.entries()) {
    const side = place % 2;
    const x = side * (width + COLUMN_GAP);
    const column = new TextColumn(
      { x: x + SWATCH + 6, y: ends[side] ?? top, width: width - SWATCH - 6 },
      room.measure,
    );
    const y = column.end + STYLES.label.size * 0.65;
    const end = { x: x + SWATCH / 2, y };
    shapes.push(lineShape([x, y], [x + SWATCH, y], lineStroke(line, tools)), markShape(line, end, tools));
    column.write(line.name, line.line.key === picked ? STYLES.strong : STYLES.label);
    if (line.detail) column.write(line.detail, STYLES.small);
    shapes.push(...column.shapes);
    ends[side] = column.end + 3;
  }
  return { shapes, height: Math.max(...ends) };
}

/** What signs mean, why lines are interrupted, and which years have no figure. */
function tellWords(scene: TrendScene, hasBand: boolean, tools: Tools, top: number, room: Room): Told {
  const words = tools.trendWords[scene.language];
  const column = new TextColumn({ x: 0, y: top, width: room.width }, room.measure);
  for (const key of tools.keysOf(scene, hasBand)) column.write(key, STYLES.remark);
  writeList(
    column,
    words.breaks,
    scene.breaks.map(({ number, note }) => `${number}. ${note.text}`),
  );
  writeList(
    column,
    words.absences,
    scene.lines.flatMap((line) => absencesOf(line, tools, words.absence)),
  );
  return { shapes: column.shapes, height: column.end };
}

function absencesOf(
  line: SceneLine,
  tools: Tools,
  say: (name: string, why: string) => string,
): readonly string[] {
  return line.absences ? [say(tools.nameInFull(line), line.absences)] : [];
}

function writeList(column: TextColumn, head: string, lines: readonly string[]): void {
  if (lines.length === 0) return;
  column.skip(GAP / 2);
  column.write(head, STYLES.strong);
  for (const line of lines) column.write(line, STYLES.remark);
}
