import { html, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { EscapeController } from '../../controllers/escape-controller.js';
import type { Area } from '../../domain/area.js';
import { areaAt } from '../../domain/area-list.js';
import type { Language } from '../../domain/local-text.js';
import { bubblePlaces, nearestBubble } from '../../drawing/bubbles.js';
import type { Heading, Places } from '../../drawing/places.js';
import type { Gathered } from '../shared/presentation.js';
import { factsAt, pickedAreas } from './point-facts.js';
import { renderCaveat, renderMissing, renderPicked } from './render-below.js';
import { renderPlot } from './render-plot.js';
import { commandOf } from './scatter-keys.js';
import type { ScatterPlot, ScatterView } from './scatter-view.js';

/** What a {@link ScatterReader} needs of its element. */
export interface ScatterReaderOptions {
  readonly element: ReactiveControllerHost & Node;
  /** Codes of the areas that are picked out, the selected one first. */
  readonly chosen: () => readonly string[];
  readonly pick: (area: Area) => void;
}

/** A pointer hits a point from this far, in pixels of the page. */
const REACH = 24;

/** Everything a reader does with a scatter plot: goes from point to point, and picks one. */
export class ScatterReader {
  readonly #options: ScatterReaderOptions;
  #plot: ScatterPlot | undefined;
  #language: Language = 'nl';
  /** Number of the point that the reader is at. */
  #point: number | undefined;
  /** Whether the keyboard led there: then it is said aloud. */
  #isSaid = false;
  #places: Places | undefined;

  constructor(options: ScatterReaderOptions) {
    this.#options = options;
    new EscapeController(options.element, {
      isShown: () => this.#point !== undefined,
      putAway: () => this.#go(undefined, false),
    });
  }

  /** The graphic with all that belongs to it. */
  render({ view }: Gathered<ScatterView>, language: Language): TemplateResult {
    this.#language = language;
    if (view.kind === 'obstacle') return html``;
    this.#meet(view);
    const picked = pickedAreas(view, this.#options.chosen());
    const spot = this.#point === undefined ? undefined : this.#spotAt(view, this.#point);
    return html`${
      view.relation.pairs.places.length > 0
        ? html`${renderPlot(view, { picked, spot, language, ...this.#actions })}
            <p class="visually-hidden" role="status">${spot && this.#isSaid ? [spot.title, ...spot.facts].join('. ') : ''}</p>`
        : ''
    }
    ${renderCaveat(view.relation, language)} ${renderPicked(view, picked, language)}
    ${renderMissing(view.relation, language)}`;
  }

  readonly #actions = {
    press: (event: KeyboardEvent) => this.#press(event),
    move: (event: PointerEvent) => this.#move(event),
    depart: (event: Event) => this.#depart(event),
    leave: () => this.#go(undefined, false),
    enter: ({ currentTarget }: Event) => {
      // A pointer that gives the focus is where it is.
      if (isFocusVisible(currentTarget)) this.#enter();
    },
    pick: () => this.#pick(),
  };

  /** Other figures have other points. */
  #meet(plot: ScatterPlot): void {
    if (plot.bubbles === this.#plot?.bubbles) return;
    this.#plot = plot;
    this.#point = undefined;
    this.#places = undefined;
  }

  #spotAt(plot: ScatterPlot, point: number) {
    return { point, ...factsAt(plot, plot.relation.pairs.places[point] ?? 0, this.#language) };
  }

  #press(event: KeyboardEvent): void {
    const command = commandOf(event);
    if (!command) return;
    event.preventDefault();
    if (command.kind === 'leave') this.#go(undefined, false);
    else if (command.kind === 'pick') this.#pick();
    else if (command.kind === 'home') this.#go(this.#middle(), true);
    else if (this.#point === undefined) this.#enter();
    else this.#walk(this.#point, command.heading);
  }

  #walk(from: number, heading: Heading): void {
    const places = this.#placesKnown();
    const place = places?.find(String(from));
    const next = place && places?.towards(place, heading);
    if (next) this.#go(Number(next.code), true);
  }

  /** A reader begins at the first point that is picked out, or in the middle. */
  #enter(): void {
    if (!this.#plot || this.#point !== undefined) return;
    const [first] = pickedAreas(this.#plot, this.#options.chosen()).flatMap(({ point }) => point ?? []);
    this.#go(first ?? this.#middle(), true);
  }

  #middle(): number | undefined {
    const central = this.#placesKnown()?.central;
    return central && Number(central.code);
  }

  /** Made when the keyboard first asks: of thousands of points it takes a moment. */
  #placesKnown(): Places | undefined {
    this.#places ??= this.#plot && bubblePlaces(this.#plot.bubbles);
    return this.#places;
  }

  #move({ currentTarget, clientX, clientY }: PointerEvent): void {
    if (!this.#plot || !(currentTarget instanceof HTMLElement)) return;
    const { left, top, width } = currentTarget.getBoundingClientRect();
    const found = nearestBubble(
      this.#plot.bubbles,
      (clientX - left) / width,
      (clientY - top) / width,
      REACH / width,
    );
    if (found !== this.#point) this.#go(found, false);
  }

  /** A pointer that leaves does not take away what the keyboard led to. */
  #depart({ currentTarget }: Event): void {
    if (!isFocusVisible(currentTarget)) this.#go(undefined, false);
  }

  /** Picks the area that the reader is at; one whose name is on its way is picked when that has come. */
  #pick(): void {
    const plot = this.#plot;
    const place = this.#point === undefined ? undefined : plot?.relation.pairs.places[this.#point];
    if (!plot || place === undefined) return;
    const tell = () => {
      const { list } = plot.names;
      if (list && plot === this.#plot) this.#options.pick(areaAt(list, place));
    };
    if (plot.names.list) tell();
    else plot.names.later?.ask(new AbortController().signal).then(tell, () => undefined);
  }

  #go(point: number | undefined, isSaid: boolean): void {
    this.#point = point;
    this.#isSaid = isSaid;
    this.#options.element.requestUpdate();
  }
}

function isFocusVisible(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches(':focus-visible');
}
