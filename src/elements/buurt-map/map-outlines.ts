import type { AreaLevel } from '../../domain/area.js';
import { findEdition } from '../../domain/catalogue.js';
import { isPart } from '../../domain/drawn-level.js';
import type { AreaShape } from '../../domain/outlines.js';
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
  const { kit, moving, CanvasMap } = await tools;
  const { prepared } = kit.outlinesOfBorders(borders);
  const drawn = kit.outlinesOfBorders(borders, moving?.mapDetail(source, prepared));
  if (!prepared.box) return NONE;
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
  const [{ shapes }, toDraw] = await Promise.all([
    source.outlines(edition, scope ?? catalogue.country.code, signal),
    drawnBy(tools, edition, level),
  ]);
  const drawn = shapes[level] ?? [];
  const { vintage } = outlines;
  return { outlines: drawn.length > 0 ? toDraw(drawn) : undefined, vintage };
}

/** How shapes are drawn: with Leaflet as they are, or without it as borders. */
async function drawnBy(
  tools: Promise<MapTools>,
  edition: string,
  level: AreaLevel,
): Promise<(shapes: readonly AreaShape[]) => MapOutlines> {
  const { CanvasMap, loadShapeMap } = await tools;
  const ShapeMap = await loadShapeMap?.();
  if (ShapeMap) return (shapes) => ({ kind: 'shapes', shapes, drawn: shapes, Drawing: ShapeMap });
  const { outlinesOfShapes } = await import('../../canvas/shape-outlines.js');
  return (shapes) => ({
    kind: 'canvas',
    shapes,
    drawn: outlinesOfShapes(shapes, edition, level),
    Drawing: CanvasMap,
  });
}
