import type { Language } from '../domain/local-text.js';
import { formatRecipe } from '../domain/weighing/recipe-text.js';
import { isScored, type WeighedArea, type Weighing } from '../domain/weighing/weighed-areas.js';
import { levelWords } from './area-words.js';
import {
  describeMissing,
  formatInterval,
  formatScore,
  nameFactor,
  type WeighingTold,
} from './describe-weighing.js';
import type { FigureRow, FigureTable } from './figure-table.js';
import { formatObservation } from './observation-words.js';
import { capitalise } from './translations.js';
import { weighingWords } from './weighing-words.js';

/** What decides the table of a weighing. */
export interface WeighingTable extends WeighingTold {
  readonly heading: string;
  /** Code of the area that is looked at. */
  readonly selected: string;
  readonly limit: number;
}

/** A weighing as a table, in the order of the publisher's list: an order of scores would be a league table. */
export function weighingTable({ weighing, language, heading, selected, limit }: WeighingTable): FigureTable {
  const words = weighingWords[language];
  const { resolved, areas } = weighing;
  const hasMissing = areas.some((one) => !isScored(one));
  const named = resolved.factors.map((factor) => nameFactor(factor, language));
  return {
    caption: words.caption(heading, formatRecipe(resolved.recipe)),
    columns: [
      capitalise(levelWords[language][resolved.level].one),
      words.score,
      words.intervalHead,
      ...named.flatMap((name) => [name, words.contributionOf(name)]),
      ...(hasMissing ? [words.missing] : []),
    ],
    rows: areas.slice(0, limit).map((one) => rowOf(one, weighing, selected, hasMissing, language)),
    further: Math.max(0, areas.length - limit),
  };
}

function rowOf(
  one: WeighedArea,
  weighing: Weighing,
  selected: string,
  hasMissing: boolean,
  language: Language,
): FigureRow {
  const { factors } = weighing.resolved;
  const parts = one.score.parts.flatMap((part, at) => {
    const indicator = factors[at]?.indicator;
    const figure = indicator ? formatObservation(part.observation, indicator, language) : '';
    return [figure, part.kind === 'part' ? formatScore(part.contribution, language) : ''];
  });
  const head = isScored(one)
    ? [formatScore(one.score.score, language), formatInterval(one.interval, one.score.ranked, language)]
    : [weighingWords[language].incomplete, ''];
  return {
    head: one.area.name,
    current: one.area.code === selected,
    cells: [...head, ...parts, ...(hasMissing ? [describeMissing(one, weighing, language)] : [])],
  };
}
