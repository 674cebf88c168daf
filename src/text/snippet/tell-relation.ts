import type { Language } from '../../domain/local-text.js';
import { indicatorsIn } from '../../domain/relation/relation.js';
import type { ToldRelation } from '../../domain/told-figures.js';
import { joinSubtitle } from '../describe-choice.js';
import { describeObstacle, describeRelation, nameRelation, noteRelation } from '../describe-relation.js';
import { relationTable } from '../relation-table.js';
import { scatterWords } from '../scatter-words.js';
import { readText } from '../translations.js';
import { extractOf, MOST_ROWS } from './extract.js';
import { surroundSeveral, type Telling } from './fallback.js';
import { snippetWords } from './snippet-words.js';

const BOUNDS = { rows: MOST_ROWS, columns: 4 };

/** Says how two indicators go together, as `<indicator-scatter>` says it, with some of its areas. */
export function tell(told: ToldRelation, language: Language): Telling {
  const { catalogue, choice, relation, picked } = told;
  if (relation.kind === 'obstacle') {
    const [x, y] = [choice.indicator, relation.against].map(({ label }) => readText(label, language));
    const why = snippetWords[language].untold(describeObstacle(relation, choice, language));
    return { title: scatterWords[language].heading(x ?? '', y ?? ''), why };
  }
  const limit = Number.POSITIVE_INFINITY;
  const whole = relationTable({ relation, list: relation.list, chosen: picked, limit, language });
  const { table, said } = extractOf(whole, BOUNDS, language);
  const indicators = indicatorsIn(relation);
  const { heading, subtitle } = nameRelation(relation, catalogue, language);
  return surroundSeveral({
    catalogue,
    title: joinSubtitle([heading, subtitle]),
    sentence: describeRelation(relation, catalogue, language),
    table,
    indicators,
    sources: indicators,
    leftOut: said,
    notes: noteRelation(relation, language),
    language,
  });
}
