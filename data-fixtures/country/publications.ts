import { INDICATORS } from './indicators/all.js';
import type { Detail, FictionalIndicator } from './indicators/recipe.js';
import { MAIN_GROUPS, SCHEME_LEAVES } from './leaves.js';
import type { CountryPlan } from './plans.js';

/** The size of area figures are published for. */
export type Layer = 'gemeente' | 'buurt';

/** Figures of one indicator that are published together: every group in every period. */
export interface Publication {
  readonly indicator: FictionalIndicator;
  readonly layer: Layer;
  /** Scheme of the groups, or `everybody` where there is no split by origin. */
  readonly scheme: string;
  readonly groups: readonly string[];
  readonly periods: readonly string[];
}

/** The last year of the older scheme, which is also the first of the newer one. */
const SCHEME_BREAK = '2022';
const TOTAL = 'total';

/** Everything a country publishes. */
export function publicationsOf(plan: CountryPlan): readonly Publication[] {
  return INDICATORS.filter(({ catalogue: { id } }) => !plan.indicators || plan.indicators[id]).flatMap(
    (indicator) => {
      const { gemeente, buurt, since = '' } = plan.indicators?.[indicator.catalogue.id] ?? indicator.recipe;
      const gemeentePeriods = plan.gemeentePeriods.filter((period) => period >= since);
      const buurtPeriods = plan.buurtPeriods.filter((period) => period >= since);
      return [
        ...publish(indicator, 'gemeente', gemeente, gemeentePeriods),
        ...(buurt ? publish(indicator, 'buurt', buurt, buurtPeriods) : []),
      ];
    },
  );
}

/** Column of the source tables with the figures of a group. */
export function columnOf({ indicator, scheme }: Publication, group: string): string {
  const counted = indicator.recipe.kind === 'share' ? 'inhabitants' : indicator.catalogue.id;
  return `${counted}:${scheme}:${group}`;
}

/** Column of the source tables with the cases behind the figures of a group. */
export function baseColumnOf(publication: Publication, group: string): string {
  return `${columnOf(publication, group)}:base`;
}

/** Whether the source tables have the cases: always but in buurten where the publisher itself hides what is small. */
export function hasBase({ indicator, layer }: Publication): boolean {
  const { kind, threshold } = indicator.recipe;
  return kind === 'rate' && (layer === 'gemeente' || threshold.as === 'too-few');
}

function publish(
  indicator: FictionalIndicator,
  layer: Layer,
  detail: Detail,
  periods: readonly string[],
): readonly Publication[] {
  const isShare = indicator.recipe.kind === 'share';
  if (detail === 'none') {
    return isShare ? [] : [{ indicator, layer, scheme: 'everybody', groups: [TOTAL], periods }];
  }
  const older = groupsOf('migratieachtergrond', detail);
  const newer = groupsOf('herkomst', detail);
  // The total of the year that both schemes have is published once, with the newer one.
  const total = isShare ? [] : [TOTAL];
  const parts = [
    { scheme: 'migratieachtergrond', groups: [...total, ...older], periods: periods.filter(isOlder) },
    { scheme: 'migratieachtergrond', groups: older, periods: periods.filter((one) => one === SCHEME_BREAK) },
    { scheme: 'herkomst', groups: [...total, ...newer], periods: periods.filter((one) => !isOlder(one)) },
  ];
  return parts.filter((part) => part.periods.length > 0).map((part) => ({ indicator, layer, ...part }));
}

function isOlder(period: string): boolean {
  return period < SCHEME_BREAK;
}

function groupsOf(scheme: string, detail: Detail): readonly string[] {
  const groups = detail === 'all' ? Object.keys(SCHEME_LEAVES[scheme] ?? {}) : MAIN_GROUPS[scheme];
  return groups ?? [];
}
