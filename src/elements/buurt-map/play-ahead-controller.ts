import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { StatisticsSource } from '../../data/statistics-source.js';
import type { AreaLevel } from '../../domain/area.js';
import { type Choice, periodsOf } from '../../domain/choice.js';
import { isPart } from '../../domain/drawn-level.js';
import type { CoveredPeriod } from '../../domain/indicator.js';
import { originKey } from '../../domain/origin.js';

/** The map of the country on show, and whom it was asked of. */
export interface OnShow {
  readonly choice: Choice;
  readonly level: AreaLevel;
  /** The country's code. */
  readonly scope: string;
  readonly source: StatisticsSource;
}

/**
 * Asks for what a map will need next when a reader goes through the years: the figures of the period before and after,
 * and the outlines where these are of another division. Nothing waits for it, and a failure is nobody's concern yet.
 */
export class PlayAheadController implements ReactiveController {
  readonly #onShow: () => OnShow | undefined;
  #abort = new AbortController();
  #choice: Choice | undefined;

  /** @param onShow What the host shows; `undefined` where all periods are in its hands already. */
  constructor(host: ReactiveControllerHost, onShow: () => OnShow | undefined) {
    this.#onShow = onShow;
    this.#choice = onShow()?.choice;
    host.addController(this);
  }

  hostUpdated(): void {
    const shown = this.#onShow();
    const before = this.#choice;
    if (!shown || shown.choice === before) return;
    this.#choice = shown.choice;
    if (before && isOtherPeriod(before, shown.choice)) this.#askAround(shown);
  }

  hostDisconnected(): void {
    this.#abort.abort();
    this.#abort = new AbortController();
    this.#choice = undefined;
  }

  #askAround(shown: OnShow): void {
    const { indicator, origin, period } = shown.choice;
    const periods = periodsOf(indicator, origin, shown.level);
    const place = periods.findIndex(({ id }) => id === period.id);
    for (const neighbour of [periods[place + 1], periods[place - 1]]) {
      if (neighbour) for (const answer of this.#ask(shown, neighbour)) answer.catch(() => undefined);
    }
  }

  #ask(
    { choice, level, scope, source }: OnShow,
    { id, edition }: CoveredPeriod,
  ): readonly Promise<unknown>[] {
    const { signal } = this.#abort;
    const { indicator, origin } = choice;
    const figures = source.figures({ indicator: indicator.id, origin, period: id, edition, level }, signal);
    if (edition === choice.period.edition) return [figures];
    if (isPart(level)) return [figures, source.borders(edition, level, scope, signal)];
    return [figures, source.areas(edition, level, signal), source.outlines(edition, scope, signal)];
  }
}

function isOtherPeriod(one: Choice, other: Choice): boolean {
  const isSame = one.indicator === other.indicator && originKey(one.origin) === originKey(other.origin);
  return isSame && one.period.id !== other.period.id;
}
