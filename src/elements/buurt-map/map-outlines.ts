import type { AreaLevel } from '../../domain/area.js';
import { findEdition } from '../../domain/catalogue.js';
import type { AreaShape } from '../../domain/outlines.js';
import { isPart } from './drawn-level.js';
import type { MapQuestion } from './gather-map.js';
import type { MapTools } from './map-tools.js';
import type { MapOutlines, MapView } from './map-view.js';

type Outlines = Pick<MapView, 'outlines' | 'vintage'>;

const NONE: Outlines = { outlines: undefined, vintage: undefined };

/** Asks for what is to be drawn: the borders of the country's smallest areas, or the shapes of some hundreds. */
export function askOutlines(question: MapQuestion, scope: string | undefined): Promise<Outlines> {
  const isDetailed = scope === undefined && isPart(question.level);
  return isDetailed ? askBorders(question) : askShapes(question, scope);
}

async function askBorders({ context, level, source, tools, signal }: MapQuestion): Promise<Outlines> {
  const { catalogue, choice } = context;
  const { edition } = choice.period;
  const borders = await source.borders(edition, level, catalogue.country.code, signal);
  if (!borders) return NONE;
  const { canvas, CanvasMap } = await tools;
  const drawn = canvas.outlinesOfBorders(borders);
  if (!drawn.prepared.box) return NONE;
  return {
    outlines: { kind: 'canvas', drawn, Drawing: CanvasMap },
    vintage: findEdition(catalogue, edition)?.outlines?.vintage,
  };
}

async function askShapes(
  { context, level, source, tools, signal }: MapQuestion,
  scope: string | undefined,
): Promise<Outlines> {
  const { catalogue, choice } = context;
  const { edition } = choice.period;
  const outlines = findEdition(catalogue, edition)?.outlines;
  if (!outlines?.levels.includes(level)) return NONE;
  const { vintage } = outlines;
  const [{ shapes }, draw] = await Promise.all([
    source.outlines(edition, scope ?? catalogue.country.code, signal),
    tools.then(drawShapes),
  ]);
  const drawn = shapes[level] ?? [];
  return { outlines: drawn.length > 0 ? draw(drawn, edition, level) : undefined, vintage };
}

/** Shapes are drawn as they are, or as borders where the map stands still. */
async function drawShapes({
  canvas,
  CanvasMap,
  loadShapeMap,
}: MapTools): Promise<(shapes: readonly AreaShape[], edition: string, level: AreaLevel) => MapOutlines> {
  const ShapeMap = await loadShapeMap?.();
  if (ShapeMap) return (shapes) => ({ kind: 'shapes', shapes, drawn: shapes, Drawing: ShapeMap });
  return (shapes, edition, level) => ({
    kind: 'canvas',
    shapes,
    drawn: canvas.outlinesOfShapes(shapes, edition, level),
    Drawing: CanvasMap,
  });
}
