import type { Language } from '../../domain/local-text.js';
import { isFigure } from '../../domain/observation.js';
import type { Relation } from '../../domain/relation/relation.js';
import { levelWords } from '../../text/area-words.js';
import { joinSubtitle, nameArea } from '../../text/describe-choice.js';
import { describeRelation, nameBoth, relationNotes } from '../../text/describe-relation.js';
import { relationToCsv } from '../../text/relation-csv.js';
import { relationTable } from '../../text/relation-table.js';
import { scatterWords } from '../../text/scatter-words.js';
import { capitalise, readText } from '../../text/translations.js';
import type { Gathered, Presentation } from '../shared/presentation.js';
import type { AreasNamed, NoScatterPlot, ScatterPlot, ScatterView } from './scatter-view.js';

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
  const { x, y, size, level } = relation;
  const both = nameBoth(relation, language);
  const series = [x, y, ...(size ? [size] : [])];
  const indicators = [...new Set(series.map(({ indicator }) => indicator))];
  const { many } = levelWords[language][level];
  const periods = [...new Set([x.period.id, y.period.id])];
  const caveats = indicators.flatMap(({ caveat }) => (caveat ? [readText(caveat, language)] : []));
  const fileName = ['buurtmonitor', x.indicator.id, y.indicator.id, choice.area, x.period.id].join('-');
  return {
    state: relation.pairs.places.length > 0 ? 'ready' : 'withheld',
    heading: scatterWords[language].heading(both.x, both.y),
    subtitle: joinSubtitle([
      nameArea(relation.scope, catalogue, language),
      capitalise(many),
      periods.join(' / '),
    ]),
    sentence: describeRelation(relation, catalogue, language),
    table: (limit) => names.list && relationTable({ relation, list: names.list, chosen, limit, language }),
    measurements: () => [],
    download: async () => ({
      name: `${fileName}.csv`,
      text: relationToCsv(catalogue, relation, await listOf(names), language),
    }),
    hasProvisional: hasProvisional(relation),
    notes: [...new Set([...relationNotes(relation, language), ...caveats])],
    several: { indicators, name: fileName },
  };
}

/** The names of all areas, asked for now where nobody wanted them before. */
async function listOf({ list, later }: AreasNamed) {
  if (list) return list;
  await later?.ask(new AbortController().signal);
  if (!later?.list) throw new Error('The names of the areas are not there');
  return later.list;
}

function hasProvisional({ pairs, size }: Relation): boolean {
  const { x, y } = pairs.tallies;
  if (x.provisional > 0 || y.provisional > 0) return true;
  for (const one of size?.observations ?? []) if (isFigure(one) && one.provisional) return true;
  return false;
}

function presentObstacle({ choice, view }: Gathered<NoScatterPlot>, language: Language): Presentation {
  const words = scatterWords[language];
  const { many } = levelWords[language][view.level];
  const [x, y] = [choice.indicator, view.against].map(({ label }) => readText(label, language));
  return {
    state: 'empty',
    heading: words.heading(x ?? '', y ?? ''),
    subtitle: capitalise(many),
    sentence: words.obstacles[view.reason](x ?? '', y ?? '', many),
    measurements: () => [],
    hasProvisional: false,
    notes: [],
    several: { indicators: [choice.indicator, view.against], name: 'scatter' },
  };
}
