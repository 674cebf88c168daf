import { runInSlices } from '../../canvas/run-in-slices.js';
import type { SharedRequests } from '../../data/shared-requests.js';
import type { StatisticsSource } from '../../data/statistics-source.js';
import type { Borders } from '../../domain/borders.js';
import { PreparedBorders } from '../../drawing/borders/prepared-borders.js';
import type { View } from '../../drawing/borders/view.js';
import { gemeentenInView } from '../../drawing/detail/gemeenten-in-view.js';
import { isDetailOf } from '../../drawing/detail/is-detail-of.js';
import { mixBordersInSlices } from '../../drawing/detail/mix-borders.js';
import type { PlaceNames } from '../shared/place-names.js';

/** How many requests run at the same time for one map. */
const AT_ONCE = 6;

/** With more gemeenten in view a reader is still looking for his own. */
const MOST_IN_VIEW = 48;

/** How often a file that fails is asked for; each time because the view has changed. */
const ATTEMPTS = 3;

/**
 * The borders of a country with full detail for the gemeenten that readers have zoomed in on. What came stays, and is
 * the same for all maps that show these borders.
 */
export class GemeenteDetail {
  readonly #source: StatisticsSource;
  readonly #overview: PreparedBorders;
  readonly #names: PlaceNames;
  readonly #requests: SharedRequests;
  /** Numbers of gemeenten of which there is nothing more to ask, and of those on their way. */
  readonly #done = new Set<number>();
  readonly #flying = new Set<number>();
  readonly #failures = new Map<number, number>();
  /** Came, and is not mixed in yet. */
  readonly #arrived = new Map<number, Borders>();
  #mixed: PreparedBorders | undefined;
  #mixing: Promise<void> | undefined;

  /** @param requests Keep nothing; what a first load has already is handed in, or it would become a file apart. */
  constructor(
    source: StatisticsSource,
    overview: PreparedBorders,
    names: PlaceNames,
    requests: SharedRequests,
  ) {
    this.#source = source;
    this.#overview = overview;
    this.#names = names;
    this.#requests = requests;
  }

  /** The borders with all detail that has come; `undefined` before any has. */
  get mixed(): PreparedBorders | undefined {
    return this.#mixed;
  }

  /** Asks for the detail that a view lacks, and settles when all of it came, failed, or is no longer wanted. */
  async ask(view: View, signal: AbortSignal): Promise<void> {
    const gemeenten = gemeentenInView(this.#overview, view);
    const missing = [...gemeenten].filter(([group]) => !this.#done.has(group));
    if (gemeenten.size <= MOST_IN_VIEW) await this.#askAll(missing, signal);
    await this.#mixing;
  }

  async #askAll(missing: [group: number, area: number][], signal: AbortSignal): Promise<void> {
    if (missing.length === 0) return;
    // Those on their way first: the view before is about to let go of them.
    missing.sort(([one], [other]) => Number(this.#flying.has(other)) - Number(this.#flying.has(one)));
    if (!this.#names.list) await this.#names.ask(signal).catch(() => undefined);
    const codes = this.#names.list?.codes ?? [];
    const asker = async () => {
      for (let next = missing.shift(); next && !signal.aborted; next = missing.shift()) {
        const [group, area] = next;
        await this.#askOne(group, this.#names.gemeenteOf(codes[area] ?? '')?.code, signal);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, asker));
  }

  /** Mixes in what has come, and what comes meanwhile. */
  async #mix(): Promise<void> {
    const { signal } = new AbortController();
    while (this.#arrived.size > 0) {
      const work = this.#mixInSlices(new Map(this.#arrived));
      this.#arrived.clear();
      await runInSlices(work, signal);
    }
    this.#mixing = undefined;
  }

  *#mixInSlices(parts: ReadonlyMap<number, Borders>): Generator<undefined, void> {
    const base = this.#mixed ?? this.#overview;
    this.#mixed = new PreparedBorders(yield* mixBordersInSlices(base.borders, parts));
  }

  async #askOne(group: number, code: string | undefined, signal: AbortSignal): Promise<void> {
    // Another map may have had it while this one waited for names.
    if (code === undefined || this.#done.has(group)) return;
    const { edition, level } = this.#overview.borders;
    this.#flying.add(group);
    try {
      const load = (shared: AbortSignal) => this.#source.borders(edition, level, code, shared);
      const borders = await this.#requests.ask(code, load, signal);
      this.#take(group, borders);
    } catch {
      if (!signal.aborted) this.#noteFailure(group);
    } finally {
      this.#flying.delete(group);
    }
  }

  #take(group: number, borders: Borders | undefined): void {
    if (this.#done.has(group)) return;
    this.#done.add(group);
    if (!borders || !isDetailOf(borders, group, this.#overview)) return;
    this.#arrived.set(group, borders);
    this.#mixing ??= this.#mix();
  }

  #noteFailure(group: number): void {
    const failures = (this.#failures.get(group) ?? 0) + 1;
    this.#failures.set(group, failures);
    if (failures >= ATTEMPTS) this.#done.add(group);
  }
}
