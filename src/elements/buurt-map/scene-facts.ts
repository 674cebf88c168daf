import { type AreaFacts, areaFacts } from '../../text/area-facts.js';
import type { MapScene } from './map-scene.js';

/** What is to be told of an area on the map. */
export function factsOf(
  { drawing, references, language, gathered }: MapScene,
  key: string,
): AreaFacts | undefined {
  const measurement = drawing.find(key);
  if (!measurement) return undefined;
  const facts = areaFacts(measurement, references, language);
  const gemeente = gathered.view.areas.names?.gemeenteOf(measurement.area.code);
  return gemeente ? { ...facts, name: `${facts.name} (${gemeente.name})` } : facts;
}
