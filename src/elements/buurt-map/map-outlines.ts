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
  const { kit, canvas, leaflet } = await tools;
  const { prepared } = canvas.outlinesOfBorders(borders);
  const drawn = canvas.outlinesOfBorders(borders, kit.mapDetail(source, prepared));
  if (!prepared.box) return NONE;
  return {
    outlines: { kind: 'canvas', drawn, Drawing: leaflet?.CountryMap ?? canvas.StillMap },
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
  const { shapes } = await source.outlines(edition, scope ?? catalogue.country.code, signal);
  const drawn = shapes[level] ?? [];
  const { vintage } = outlines;
  if (drawn.length === 0) return { outlines: undefined, vintage };
  return { outlines: outlinesOfShapes(drawn, context, level, await tools), vintage };
}

/** Shapes drawn with Leaflet as they are, or without it as borders. */
function outlinesOfShapes(
  shapes: readonly AreaShape[],
  { choice }: MapQuestion['context'],
  level: AreaLevel,
  { canvas, leaflet }: MapTools,
): MapOutlines {
  if (leaflet) return { kind: 'shapes', shapes, drawn: shapes, Drawing: leaflet.ChoroplethMap };
  const drawn = canvas.outlinesOfShapes(shapes, choice.period.edition, level);
  return { kind: 'canvas', shapes, drawn, Drawing: canvas.StillMap };
}
