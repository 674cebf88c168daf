import type { ChoroplethMap, MapListener } from '../../leaflet/choropleth-map.js';
import { mapWords } from '../../text/map-words.js';
import { MapGuide } from './map-guide.js';
import { MapJourney, type Traveller } from './map-journey.js';
import { commandOf, type MapCommand } from './map-keys.js';
import type { MapScene } from './map-scene.js';
import type { MapActions } from './render-map.js';

/** What a {@link MapReader} needs of the element, asked when it is needed. */
export interface ReaderOptions {
  readonly traveller: Traveller;
  readonly root: ParentNode;
  readonly map: () => ChoroplethMap | undefined;
  readonly scene: () => MapScene | undefined;
}

/** Everything a reader does with a map, by pointer, finger or keys. */
export class MapReader {
  readonly #options: ReaderOptions;
  readonly #guide: MapGuide;
  readonly #journey: MapJourney;
  /** Code of the area whose map a screen reader has been told about. */
  #toldArea: string | undefined;

  constructor(options: ReaderOptions) {
    this.#options = options;
    const { map, scene, root } = options;
    this.#guide = new MapGuide({
      map,
      places: () => scene()?.drawing.places,
      factsOf: (code) => scene()?.factsOf(code),
      part: (name) => root.querySelector<HTMLElement>(`.${name}`),
    });
    this.#journey = new MapJourney(options.traveller, this.#guide, scene);
  }

  /** What the map reports. */
  readonly listener: MapListener = {
    enter: (code, event) => this.#guide.hover(code, event),
    leave: () => this.#guide.leave(),
    pick: (code) => this.#journey.select(code),
    open: (code) => this.#journey.open(code),
    move: () => this.#guide.hide(),
  };

  /** What keys and buttons do. */
  readonly actions: MapActions = {
    onKey: (event) => this.#onKey(event),
    onBlur: () => this.#guide.rest(),
    zoomBy: (steps) => this.#options.map()?.zoomBy(steps),
    reset: () => this.#options.map()?.reset(),
    open: (code) => this.#focusAfter(() => this.#journey.open(code)),
    clear: () => this.#focusAfter(() => this.#journey.clear()),
    leave: () => this.#focusAfter(() => this.#journey.leave()),
  };

  /** Lets go of the page. */
  rest(): void {
    this.#guide.rest();
  }

  /** Tells who cannot see it that a map of another area has come in the place of the last. */
  tell(area: string, sentence: () => string): void {
    if (area === this.#toldArea) return;
    if (this.#toldArea !== undefined) this.#guide.say(sentence());
    this.#toldArea = area;
  }

  #onKey(event: KeyboardEvent): void {
    const command = commandOf(event);
    if (!command) return;
    event.preventDefault();
    if (this.#guide.active === undefined) this.#guide.startAt(this.#options.scene()?.selection?.code);
    this.#obey(command);
  }

  #obey(command: MapCommand): void {
    switch (command.kind) {
      case 'walk':
        if (!this.#guide.walk(command.heading)) this.#sayEdge();
        break;
      case 'home':
        this.#guide.home();
        break;
      case 'select':
        this.#journey.select(this.#guide.active);
        break;
      case 'open':
        this.#journey.open(this.#guide.active);
        break;
      case 'back':
        this.#journey.back();
        break;
      case 'zoom':
        this.#options.map()?.zoomBy(command.steps);
        break;
    }
  }

  #sayEdge(): void {
    const scene = this.#options.scene();
    if (scene) this.#guide.say(mapWords[scene.language].atEdge);
  }

  /** Does what a button asks and gives the focus to the map, for the button may leave with it. */
  #focusAfter(act: () => void): void {
    act();
    this.#options.root.querySelector<HTMLElement>('.map')?.focus({ preventScroll: true });
  }
}
