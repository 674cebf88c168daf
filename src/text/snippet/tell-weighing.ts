import type { Language } from '../../domain/local-text.js';
import type { ToldWeighing } from '../../domain/told-figures.js';
import { nameArea } from '../describe-choice.js';
import {
  describeWeighing,
  explainUnweighable,
  nameFactorsDated,
  nameWeighing,
  noteFactors,
} from '../describe-weighing.js';
import { listOf } from '../translations.js';
import { weighingTable } from '../weighing-table.js';
import { weighingWords } from '../weighing-words.js';
import { extractOf, MOST_ROWS } from './extract.js';
import { isMarked, surroundTable, type Telling } from './fallback.js';
import { snippetWords } from './snippet-words.js';

/** Score and interval, and three figures with what each adds. */
const BOUNDS = { rows: MOST_ROWS, columns: 9 };

/** Says what a weighing shows, as `<factor-index>` says it, with some of its areas. */
export function tell(told: ToldWeighing, language: Language): Telling {
  const { catalogue, choice, weighing, picked } = told;
  const { factors, recipe } = weighing.resolved;
  const heading = nameWeighing(weighing, catalogue, language);
  const why = explainUnweighable(weighing, language);
  if (why) return { title: heading, why: snippetWords[language].untold(why) };
  const scope = nameArea(weighing.scope, catalogue, language);
  const said = { weighing, scope, language };
  const limit = Number.POSITIVE_INFINITY;
  const whole = weighingTable({ ...said, heading, selected: picked, limit });
  const extract = extractOf(whole, BOUNDS, language);
  const sentence = describeWeighing(said, picked);
  const dated = nameFactorsDated(weighing, language);
  return surroundTable({
    catalogue,
    choice,
    title: `${heading}: ${listOf(dated, language)}`,
    sentence,
    table: extract.table,
    indicators: [...new Set(factors.map(({ indicator }) => indicator))],
    hasProvisional: isMarked(sentence, extract.table),
    leftOut: extract.said,
    notes: [
      `${[...dated, weighingWords[language].scales[recipe.scale]].join(', ')}.`,
      ...noteFactors(factors.slice(1), language),
    ],
    language,
  });
}
