import type { AreaLevel } from '../../domain/area.js';
import { type Catalogue, findIndicator } from '../../domain/catalogue.js';
import { covers } from '../../domain/choice.js';
import { type Origin, originOf } from '../../domain/origin.js';
import type { ProfileQuestion } from '../../domain/profile.js';

/** One figures file that a catalogue promises. */
export interface PromisedFigures extends ProfileQuestion {
  readonly origin: Origin;
  readonly level: AreaLevel;
}

/** All figures files that the coverage of a catalogue promises. */
export function promisedFigures({ indicators }: Catalogue): readonly PromisedFigures[] {
  return indicators.flatMap(({ id: indicator, coverage }) =>
    coverage.flatMap(({ scheme, groups, levels, periods }) =>
      groups.flatMap((group) =>
        levels.flatMap((level) =>
          periods.map(({ id: period, edition }) => ({
            indicator,
            origin: originOf(scheme, group),
            level,
            period,
            edition,
          })),
        ),
      ),
    ),
  );
}

/** Whether a catalogue promises figures at any level. */
export function isPromised(catalogue: Catalogue, question: ProfileQuestion): boolean {
  const coverage = findIndicator(catalogue, question.indicator)?.coverage ?? [];
  return coverage.some(
    (one) =>
      covers(one, question.origin) &&
      one.periods.some(({ id, edition }) => id === question.period && edition === question.edition),
  );
}
