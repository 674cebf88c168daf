import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { loadArea } from '../../data/load-area.js';
import { type LocatedArea, locateArea } from '../../data/locate-area.js';
import type { StatisticsSource } from '../../data/statistics-source.js';
import type { Area } from '../../domain/area.js';
import type { Catalogue } from '../../domain/catalogue.js';
import type { Language } from '../../domain/local-text.js';
import { levelWords } from '../../text/area-words.js';
import { type LocationFault, locationWords } from '../../text/location-words.js';
import { readText } from '../../text/translations.js';
import { askPlace, PlaceError } from './device-place.js';

/** What an {@link AreaLocator} needs of its element, asked when it is needed. */
export interface AreaLocatorOptions {
  readonly catalogue: () => Catalogue;
  readonly source: () => StatisticsSource;
  readonly edition: () => string;
  readonly language: () => Language;
  /** Called with the area where the reader is. */
  readonly choose: (area: Area) => void;
}

type Found = { readonly area: Area } & Pick<LocatedArea, 'isUnsure'>;

/** Finds the area where the reader is, when he presses the button and allows it. */
export class AreaLocator implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #options: AreaLocatorOptions;
  #abort: AbortController | undefined;
  #outcome: 'asking' | LocationFault | Found | undefined;

  constructor(host: ReactiveControllerHost, options: AreaLocatorOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** The button, and what became of it. */
  render(): TemplateResult {
    const words = locationWords[this.#options.language()];
    return html`<div class="location">
      <button
        part="button"
        type="button"
        aria-describedby="privacy"
        aria-disabled=${this.#outcome === 'asking'}
        @click=${() => this.#press()}
      >
        ${words.button}
      </button>
      <span class="detail" id="privacy">${words.privacy}</span>
      <p role="status">${this.#describe()}</p>
    </div>`;
  }

  /** Forgets what was said, when the reader chose in another way. */
  clear(): void {
    this.#abort?.abort();
    this.#outcome = undefined;
  }

  hostDisconnected(): void {
    if (this.#outcome === 'asking') this.clear();
  }

  #press(): void {
    if (this.#outcome === 'asking') return;
    this.#abort = new AbortController();
    this.#tell('asking');
    void this.#locate(this.#abort.signal);
  }

  async #locate(signal: AbortSignal): Promise<void> {
    const outcome = await this.#find(signal).catch(faultOf);
    if (signal.aborted) return;
    if (typeof outcome === 'object') this.#options.choose(outcome.area);
    this.#tell(outcome);
  }

  async #find(signal: AbortSignal): Promise<LocationFault | Found> {
    const { catalogue, edition, source } = this.#options;
    const place = await askPlace();
    signal.throwIfAborted();
    const found = await locateArea(catalogue(), edition(), place, source(), signal);
    if (!found) return 'outside';
    const { code, level, isUnsure } = found;
    const area = await loadArea({ catalogue: catalogue(), edition: edition(), code }, source(), signal);
    return { area: area ?? { code, name: code, level, edition: edition() }, isUnsure };
  }

  #tell(outcome: 'asking' | LocationFault | Found): void {
    this.#outcome = outcome;
    this.#host.requestUpdate();
  }

  #describe(): string {
    const { catalogue, language } = this.#options;
    const outcome = this.#outcome;
    const words = locationWords[language()];
    if (!outcome) return '';
    if (outcome === 'asking') return words.asking;
    if (typeof outcome === 'string')
      return words.faults[outcome](readText(catalogue().country.name, language()));
    const { name, level } = outcome.area;
    return words[outcome.isUnsure ? 'unsure' : 'found'](name, levelWords[language()][level].one);
  }
}

function faultOf(error: unknown): LocationFault {
  if (error instanceof PlaceError) return error.isRefused ? 'refused' : 'unavailable';
  return 'failed';
}
