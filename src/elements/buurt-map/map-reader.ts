import type { AreaMap, MapListener } from '../../canvas/area-map.js';
import { mapReaderWords } from '../../text/map-reader-words.js';
import { MapGuide } from './map-guide.js';
import { MapJourney, type Traveller } from './map-journey.js';
import type { MapCommand } from './map-keys.js';
import { placesOn } from './map-places.js';
import type { MapScene } from './map-scene.js';
import type { MapButtons } from './render-map.js';
import { factsOf } from './scene-facts.js';

/** What a {@link MapReader} needs of the element, asked when it is needed. */
export interface ReaderOptions {
  readonly traveller: Traveller;
  readonly root: ParentNode;
  readonly map: () => AreaMap<never> | undefined;
  readonly scene: () => MapScene | undefined;
}

/** Everything a reader does with a map, by pointer, finger or keys. */
export class MapReader {
  readonly #options: ReaderOptions;
  readonly #guide: MapGuide;
  readonly #journey: MapJourney;

  constructor(options: ReaderOptions) {
    this.#options = options;
    const { map, scene, root } = options;
    this.#guide = new MapGuide({
      map,
      places: () => {
        const shown = scene();
        return shown && placesOn(shown.gathered.view);
      },
      factsOf: (key) => {
        const shown = scene();
        return shown && factsOf(shown, key);
      },
      part: (name) => root.querySelector<HTMLElement>(`.${name}`),
    });
    this.#journey = new MapJourney(options.traveller, this.#guide, scene);
  }

  /** What the map reports. */
  readonly listener: MapListener = {
    enter: (key, event) => this.#guide.hover(key, event),
    leave: () => this.#guide.leave(),
    pick: (key) => this.#journey.select(key),
    open: (key) => this.#journey.open(key),
    move: () => this.#guide.hide(),
  };

  /** What buttons ask. */
  readonly buttons: MapButtons = {
    open: (key) => this.#focusAfter(() => this.#journey.open(key)),
    clear: () => this.#focusAfter(() => this.#journey.clear()),
    leave: () => this.#focusAfter(() => this.#journey.leave()),
  };

  /** Lets go of the page, or of the area that keys have come to. */
  rest(): void {
    this.#guide.rest();
  }

  /** Shows and does what had to wait for the names of areas. */
  learnNames(): void {
    this.#guide.refresh();
    this.#journey.goOn();
  }

  /** Has a screen reader say something. */
  say(words: string): void {
    this.#guide.say(words);
  }

  /** Does what a key asks. */
  obey(command: MapCommand): void {
    if (this.#guide.active === undefined) this.#guide.startAt(this.#options.scene()?.selectedKey);
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
        if (this.#options.scene()?.isOfParts) this.#journey.select(this.#guide.active);
        else this.#journey.open(this.#guide.active);
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
    if (scene) this.#guide.say(mapReaderWords[scene.language].atEdge);
  }

  /** Does what a button asks and gives the focus to the map, for the button may leave with it. */
  #focusAfter(act: () => void): void {
    act();
    this.#options.root.querySelector<HTMLElement>('.map')?.focus({ preventScroll: true });
  }
}
