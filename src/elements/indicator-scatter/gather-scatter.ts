import { nextTask } from '../../canvas/next-task.js';
import { gatherRelation } from '../../data/gather-relation.js';
import type { StatisticsSource } from '../../data/statistics-source.js';
import type { AreaLevel } from '../../domain/area.js';
import type { AreaList } from '../../domain/area-list.js';
import type { Chosen } from '../../domain/chosen-view.js';
import { correlateFigures, pairFigures, type RelatedFigures } from '../../domain/relation/relation.js';
import type { ScatterWish } from '../../domain/relation/scatter-choice.js';
import { bubbleScale } from '../../drawing/bubble-scale.js';
import { placeBubbles } from '../../drawing/bubbles.js';
import { scatterRange } from '../../drawing/scatter-range.js';
import { scatterScale } from '../../drawing/scatter-scale.js';
import { placeNames } from '../shared/place-names.js';
import type { AreasNamed, ScatterPlot, ScatterView } from './scatter-view.js';

/** Asks for the figures of both axes and of the size, and lays them out in tasks of their own. */
export async function gatherScatter(
  chosen: Chosen,
  wish: ScatterWish,
  source: StatisticsSource,
  signal: AbortSignal,
): Promise<ScatterView> {
  const gathered = await gatherRelation(chosen, wish, source, signal);
  if (gathered.kind === 'obstacle') return gathered;
  const { figures, list } = gathered;
  const { scope, level } = figures;
  return layOut(figures, list ? named(list) : namedLater(source, scope.edition, level));
}

/** Pairs, correlates and places the figures: of a country each takes so long that the page lives in between. */
async function layOut(figures: RelatedFigures, names: AreasNamed): Promise<ScatterPlot> {
  await nextTask();
  const pairs = pairFigures(figures);
  await nextTask();
  const correlation = correlateFigures(pairs);
  await nextTask();
  const largest = pairs.sizes.reduce((most, one) => Math.max(most, Number.isNaN(one) ? 0 : one), 0);
  const scales = {
    x: scatterScale(...scatterRange(pairs.x)),
    y: scatterScale(...scatterRange(pairs.y)),
    sizes: bubbleScale(largest, pairs.places.length),
  };
  const relation = { ...figures, pairs, correlation };
  return { kind: 'plot', relation, scales, bubbles: placeBubbles(pairs, scales), names };
}

function named(list: AreaList): AreasNamed {
  return { list, gemeenteOf: () => undefined };
}

function namedLater(source: StatisticsSource, edition: string, level: AreaLevel): AreasNamed {
  const later = placeNames(source, edition, level);
  return {
    get list() {
      return later.list;
    },
    gemeenteOf: (code) => later.gemeenteOf(code),
    later,
  };
}
