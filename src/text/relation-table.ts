import type { AreaList } from '../domain/area-list.js';
import type { Language } from '../domain/local-text.js';
import type { ObservedSeries, Relation } from '../domain/relation/relation.js';
import { levelWords } from './area-words.js';
import { nameBoth } from './describe-relation.js';
import type { FigureTable } from './figure-table.js';
import { formatObservation } from './observation-words.js';
import { scatterWords } from './scatter-words.js';
import { capitalise, readText } from './translations.js';

/** What decides the table of a relation. */
export interface RelationTable {
  readonly relation: Relation;
  readonly list: AreaList;
  /** Codes of the areas that the page is about. */
  readonly chosen: readonly string[];
  readonly limit: number;
  readonly language: Language;
}

/** Both figures of every area, in the order of the publisher's list; its caption holds that it is not about persons. */
export function relationTable({ relation, list, chosen, limit, language }: RelationTable): FigureTable {
  const { x, y, size, level } = relation;
  const words = scatterWords[language];
  const names = nameBoth(relation, language);
  const series = [x, y, ...(size ? [size] : [])];
  return {
    caption: `${words.heading(names.x, names.y)}. ${words.caveat(levelWords[language][level].many)}`,
    columns: [
      capitalise(levelWords[language][level].one),
      words.period(names.x, x.period.id),
      words.period(names.y, y.period.id),
      ...(size ? [words.period(readText(size.indicator.label, language), size.period.id)] : []),
    ],
    rows: list.codes.slice(0, limit).map((code, place) => ({
      head: list.names[place] ?? code,
      current: chosen.includes(code),
      cells: series.map((one) => cellOf(one, place, language)),
    })),
    further: Math.max(0, list.codes.length - limit),
  };
}

function cellOf({ observations, indicator }: ObservedSeries, place: number, language: Language): string {
  const observation = observations.at(place);
  return observation ? formatObservation(observation, indicator, language) : '';
}
