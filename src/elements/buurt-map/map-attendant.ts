import type { MapListener } from '../../canvas/area-map.js';
import { commandOf } from './map-keys.js';
import type { MapReader, ReaderOptions } from './map-reader.js';
import { loadReaderKit, readerKit } from './reader-tools.js';
import type { MapActions } from './render-map.js';

/**
 * Attends to a reader from the first picture on. What answers him is loaded after it; whatever he does before that is
 * done, in the same order, when it has come.
 */
export class MapAttendant {
  readonly #options: ReaderOptions;
  #reader: MapReader | undefined;
  /** Another one for every time that what is waiting has become pointless. */
  #visit = {};
  /** Code of the area whose map a screen reader has been told about. */
  #toldArea: string | undefined;

  constructor(options: ReaderOptions) {
    this.#options = options;
  }

  /** What the map reports. */
  readonly listener: MapListener = {
    enter: (key, event) => this.#ask((reader) => reader.listener.enter(key, event)),
    leave: (key) => this.#ask((reader) => reader.listener.leave(key)),
    pick: (key, event) => this.#ask((reader) => reader.listener.pick(key, event)),
    open: (key) => this.#ask((reader) => reader.listener.open(key)),
    move: () => this.#reader?.listener.move(),
  };

  /** What keys and buttons do. */
  readonly actions: MapActions = {
    onKey: (event) => this.#onKey(event),
    onBlur: () => this.#ask((reader) => reader.rest()),
    zoomBy: (steps) => this.#options.map()?.zoomBy(steps),
    reset: () => this.#options.map()?.reset(),
    open: (key) => this.#ask((reader) => reader.buttons.open(key)),
    clear: () => this.#ask((reader) => reader.buttons.clear()),
    leave: () => this.#ask((reader) => reader.buttons.leave()),
  };

  /** Lets go of the page, and of what is still to be done. */
  rest(): void {
    this.#visit = {};
    this.#reader?.rest();
  }

  /** Shows and does what had to wait for the names of areas. */
  learnNames(): void {
    this.#reader?.learnNames();
  }

  /** Tells who cannot see it that a map of another area has come in the place of the last. */
  tell(area: string, sentence: () => string): void {
    if (area === this.#toldArea) return;
    if (this.#toldArea !== undefined) this.#ask((reader) => reader.say(sentence()));
    this.#toldArea = area;
  }

  #onKey(event: KeyboardEvent): void {
    const command = commandOf(event);
    if (!command) return;
    event.preventDefault();
    this.#ask((reader) => reader.obey(command));
  }

  /** Does something now, or as soon as it can be done. Where it never can, the picture is still there to be seen. */
  #ask(act: (reader: MapReader) => void): void {
    const kit = readerKit();
    if (kit) {
      this.#reader ??= new kit.MapReader(this.#options);
      act(this.#reader);
      return;
    }
    const visit = this.#visit;
    loadReaderKit().then(
      () => visit === this.#visit && this.#ask(act),
      () => undefined,
    );
  }
}
