import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { CommonFigures, FigurePool, PooledFigures } from '../../controllers/figure-pool.js';

/** What a {@link ClassSharing} needs, asked before each update. */
export interface SharingOptions {
  /** Where the maps of a monitor meet; `undefined` for a map that stands alone. */
  readonly pool: () => FigurePool | undefined;
  /** What is on show; `undefined` as long as there is nothing, or where the author divides it into classes himself. */
  readonly figures: () => PooledFigures | undefined;
}

/** Brings the figures of a map to where the maps of a monitor meet, and takes them away when the map leaves. */
export class ClassSharing implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #options: SharingOptions;
  #pool: FigurePool | undefined;

  constructor(host: ReactiveControllerHost, options: SharingOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** What is divided together with other maps; `undefined` where there are none of the same. */
  get common(): CommonFigures | undefined {
    return this.#pool?.commonOf(this);
  }

  hostUpdate(): void {
    const pool = this.#options.pool();
    if (pool !== this.#pool) this.#pool?.leave(this);
    this.#pool = pool;
    const figures = this.#options.figures();
    if (figures) pool?.bring(this, figures, () => this.#host.requestUpdate());
    else pool?.leave(this);
  }

  hostDisconnected(): void {
    this.#pool?.leave(this);
    this.#pool = undefined;
  }
}
