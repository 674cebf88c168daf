import type { FinerOutlines } from '../../canvas/area-map.js';
import { SharedRequests } from '../../data/shared-requests.js';
import type { StatisticsSource } from '../../data/statistics-source.js';
import type { PreparedBorders } from '../../drawing/borders/prepared-borders.js';
import type { View } from '../../drawing/borders/view.js';
import { showsGrid } from '../../drawing/detail/shows-grid.js';
import { placeNames } from '../shared/place-names.js';
import type { GemeenteDetail } from './gemeente-detail.js';

/** The full detail of what a reader has zoomed in on; what it takes to have it is loaded when he first does. */
class MapDetail implements FinerOutlines<PreparedBorders> {
  readonly #source: StatisticsSource;
  readonly #overview: PreparedBorders;
  #detail: GemeenteDetail | undefined;

  constructor(source: StatisticsSource, overview: PreparedBorders) {
    this.#source = source;
    this.#overview = overview;
  }

  at(view: View): PreparedBorders | undefined {
    return showsGrid(view, this.#overview.borders) ? this.#detail?.mixed : undefined;
  }

  /** What cannot be had is not missed: the overview stays. */
  async ask(view: View, signal: AbortSignal): Promise<void> {
    if (!showsGrid(view, this.#overview.borders)) return;
    const detail = this.#detail ?? (await this.#make().catch(() => undefined));
    await detail?.ask(view, signal).catch(() => undefined);
  }

  async #make(): Promise<GemeenteDetail> {
    const { GemeenteDetail } = await import('./gemeente-detail.js');
    const { edition, level } = this.#overview.borders;
    const names = placeNames(this.#source, edition, level);
    this.#detail ??= new GemeenteDetail(this.#source, this.#overview, names, new SharedRequests(0));
    return this.#detail;
  }
}

const known = new WeakMap<StatisticsSource, WeakMap<PreparedBorders, MapDetail>>();

/** The detail that goes with borders of a source, the same for all maps that show them. */
export function mapDetail(source: StatisticsSource, overview: PreparedBorders): MapDetail {
  const ofSource = known.get(source) ?? new WeakMap<PreparedBorders, MapDetail>();
  known.set(source, ofSource);
  const detail = ofSource.get(overview) ?? new MapDetail(source, overview);
  ofSource.set(overview, detail);
  return detail;
}
