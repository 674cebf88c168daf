import { type Area, gemeenteOf } from '../../domain/area.js';
import { type AreaList, areaAt } from '../../domain/area-list.js';
import type { Language } from '../../domain/local-text.js';
import { isFigure } from '../../domain/observation.js';
import type { ObservedSeries } from '../../domain/relation/relation.js';
import { nameBoth } from '../../text/describe-relation.js';
import { explainAbsence } from '../../text/explain-absence.js';
import { formatObservation } from '../../text/observation-words.js';
import { scatterWords } from '../../text/scatter-words.js';
import { readText } from '../../text/translations.js';
import type { ScatterPlot } from './scatter-view.js';

/** An area in words: its name, and its figures one by one. */
export interface PointFacts {
  readonly title: string;
  readonly facts: readonly string[];
}

/** An area that is picked out: one with a point, or one whose figures do not make one. */
export interface PickedArea {
  readonly area: Area;
  /** Its place in the list of areas. */
  readonly place: number;
  /** Number of its point; `undefined` where it has none. */
  readonly point: number | undefined;
}

/** Stands where a name will come. */
const NAMELESS = '…';

/** What is known of the area at a place in the list. */
export function factsAt({ relation, names }: ScatterPlot, place: number, language: Language): PointFacts {
  const { x, y, size, pairs } = relation;
  const both = nameBoth(relation, language);
  const point = pairs.places.indexOf(place);
  const say = (name: string, { observations, indicator }: ObservedSeries) => {
    const observation = observations.at(place);
    if (!observation) return [];
    const words = isFigure(observation)
      ? formatObservation(observation, indicator, language)
      : explainAbsence(observation.reason, language);
    return [`${name}: ${words}`];
  };
  return {
    title: names.list ? nameAt(names.list, place, names.gemeenteOf) : NAMELESS,
    facts: [
      ...say(both.x, x),
      ...say(both.y, y),
      ...(size ? say(readText(size.indicator.label, language), size) : []),
      ...(pairs.unclear[point] ? [scatterWords[language].fewCases] : []),
    ],
  };
}

/** The areas of the plot that are picked out, in the order in which they were; those that lie elsewhere are left out. */
export function pickedAreas(
  { relation, names }: ScatterPlot,
  chosen: readonly string[],
): readonly PickedArea[] {
  const { list } = names;
  if (!list) return [];
  return chosen.flatMap((code) => {
    const place = list.codes.indexOf(code);
    if (place < 0) return [];
    const point = relation.pairs.places.indexOf(place);
    return [{ area: areaAt(list, place), place, point: point < 0 ? undefined : point }];
  });
}

/** Many buurten have the same name: the gemeente tells them apart. */
function nameAt(list: AreaList, place: number, within: (code: string) => Area | undefined): string {
  const { code, name } = areaAt(list, place);
  const gemeente = gemeenteOf(code) === code ? undefined : within(code);
  return gemeente ? `${name} (${gemeente.name})` : name;
}
