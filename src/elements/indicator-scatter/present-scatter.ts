import type { Language } from '../../domain/local-text.js';
import { indicatorsIn, isProvisional, type NoRelation } from '../../domain/relation/relation.js';
import { levelWords } from '../../text/area-words.js';
import {
  describeObstacle,
  describeRelation,
  nameRelation,
  noteRelation,
} from '../../text/describe-relation.js';
import { relationToCsv } from '../../text/relation-csv.js';
import { relationTable } from '../../text/relation-table.js';
import { scatterWords } from '../../text/scatter-words.js';
import { capitalise, readText } from '../../text/translations.js';
import type { Gathered, Presentation } from '../shared/presentation.js';
import type { AreasNamed, ScatterPlot, ScatterView } from './scatter-view.js';

/**
 * A scatter plot in words.
 * @param chosen Codes of the areas that are picked out.
 */
export function presentScatter(
  gathered: Gathered<ScatterView>,
  chosen: readonly string[],
  language: Language,
): Presentation {
  const { view } = gathered;
  return view.kind === 'plot'
    ? presentPlot({ ...gathered, view }, chosen, language)
    : presentObstacle({ ...gathered, view }, language);
}

function presentPlot(
  { catalogue, choice, view }: Gathered<ScatterPlot>,
  chosen: readonly string[],
  language: Language,
): Presentation {
  const { relation, names } = view;
  const { x, y } = relation;
  const fileName = ['buurtmonitor', x.indicator.id, y.indicator.id, choice.area, x.period.id].join('-');
  return {
    state: relation.pairs.places.length > 0 ? 'ready' : 'withheld',
    ...nameRelation(relation, catalogue, language),
    sentence: describeRelation(relation, catalogue, language),
    table: (limit) => names.list && relationTable({ relation, list: names.list, chosen, limit, language }),
    measurements: () => [],
    download: async () => ({
      name: `${fileName}.csv`,
      text: relationToCsv(catalogue, relation, await listOf(names), language),
    }),
    hasProvisional: isProvisional(relation),
    notes: noteRelation(relation, language),
    several: { indicators: indicatorsIn(relation), name: fileName },
  };
}

/** The names of all areas, asked for now where nobody wanted them before. */
async function listOf({ list, later }: AreasNamed) {
  if (list) return list;
  await later?.ask(new AbortController().signal);
  if (!later?.list) throw new Error('The names of the areas are not there');
  return later.list;
}

function presentObstacle({ choice, view }: Gathered<NoRelation>, language: Language): Presentation {
  const words = scatterWords[language];
  const { many } = levelWords[language][view.level];
  const [x, y] = [choice.indicator, view.against].map(({ label }) => readText(label, language));
  return {
    state: 'empty',
    heading: words.heading(x ?? '', y ?? ''),
    subtitle: capitalise(many),
    sentence: describeObstacle(view, choice, language),
    measurements: () => [],
    hasProvisional: false,
    notes: [],
    several: { indicators: [choice.indicator, view.against], name: 'scatter' },
  };
}
