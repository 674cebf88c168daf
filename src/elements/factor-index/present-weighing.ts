import type { Measurement } from '../../domain/comparison.js';
import type { Language } from '../../domain/local-text.js';
import { isFigure } from '../../domain/observation.js';
import { isScored, type Weighing } from '../../domain/weighing/weighed-areas.js';
import { joinSubtitle, nameArea } from '../../text/describe-choice.js';
import {
  describeWeighing,
  explainUnweighable,
  nameFactorsDated,
  nameWeighing,
  noteFactors,
} from '../../text/describe-weighing.js';
import { weighingToCsv } from '../../text/weighing-csv.js';
import { weighingTable } from '../../text/weighing-table.js';
import { weighingWords } from '../../text/weighing-words.js';
import type { Gathered, Presentation } from '../shared/presentation.js';

/**
 * A weighing in words.
 * @param selected Code of the area that is looked at.
 */
export function presentWeighing(
  { catalogue, choice, view }: Gathered<Weighing>,
  selected: string,
  language: Language,
): Presentation {
  const { resolved } = view;
  const words = weighingWords[language];
  const scope = nameArea(view.scope, catalogue, language);
  const heading = nameWeighing(view, catalogue, language);
  const told = { weighing: view, scope, language };
  const measurements = measurementsOf(view);
  return {
    state: stateOf(view, language),
    heading,
    subtitle: joinSubtitle([...nameFactorsDated(view, language), words.scales[resolved.recipe.scale]]),
    sentence: describeWeighing(told, selected),
    table: (limit) => weighingTable({ ...told, heading, selected, limit }),
    measurements: () => measurements,
    download: () => ({
      name: `${['buurtmonitor', 'factor-index', choice.area].join('-')}.csv`,
      text: weighingToCsv(catalogue, view, language),
    }),
    hasProvisional: measurements.some(({ observation }) => isFigure(observation) && observation.provisional),
    notes: noteFactors(view.resolved.factors.slice(1), language),
  };
}

function stateOf(view: Weighing, language: Language): Presentation['state'] {
  if (explainUnweighable(view, language)) return 'empty';
  return view.areas.some(isScored) ? 'ready' : 'withheld';
}

/** All figures that were weighed, area by area. */
function measurementsOf({ resolved, areas }: Weighing): readonly Measurement[] {
  return areas.flatMap(({ area, score }) =>
    score.parts.flatMap(({ observation }, at) => {
      const { indicator, series } = resolved.factors[at] ?? {};
      if (!indicator || !series) return [];
      return [{ indicator, origin: series.origin, area, period: series.period.id, observation }];
    }),
  );
}
