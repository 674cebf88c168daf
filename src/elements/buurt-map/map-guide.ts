import { render } from 'lit';
import type { AreaMap, MapPoint } from '../../canvas/area-map.js';
import type { Heading, Places } from '../../drawing/places.js';
import { type AreaFacts, speakFacts } from '../../text/area-facts.js';
import { renderFacts } from './render-facts.js';

/** What a {@link MapGuide} needs of the element, asked when it is needed. */
export interface GuideOptions {
  readonly map: () => AreaMap<never> | undefined;
  readonly places: () => Places | undefined;
  readonly factsOf: (key: string) => AreaFacts | undefined;
  readonly part: (name: 'tooltip' | 'speech' | 'stage') => HTMLElement | null;
}

/** Distance of the tooltip to what it is about, in pixels. */
const GAP = 14;

/** Shows and speaks the facts of the area that a pointer is over, or that arrow keys have come to. */
export class MapGuide {
  readonly #options: GuideOptions;
  #active: string | undefined;
  #hovered: string | undefined;
  #shown: { readonly key: string; readonly point: MapPoint } | undefined;
  /** Key of the area that a screen reader was told of last. */
  #spoken: string | undefined;
  /** Where Escape is heard: a page may put the map into the document of a frame. */
  #document: Document | undefined;

  constructor(options: GuideOptions) {
    this.#options = options;
  }

  /** Key of the area that keys have come to. */
  get active(): string | undefined {
    return this.#active;
  }

  /** Lets keys go on from an area, without showing it. */
  startAt(key: string | undefined): void {
    this.#active = key;
  }

  /** Shows the area under a pointer. */
  hover(key: string, event: MouseEvent): void {
    const stage = this.#options.part('stage')?.getBoundingClientRect();
    if (!stage) return;
    if (key !== this.#hovered) this.#options.map()?.emphasise('hovered', key);
    this.#hovered = key;
    this.#show(key, { x: event.clientX - stage.x, y: event.clientY - stage.y });
  }

  /** Forgets the area that a pointer has left. */
  leave(): void {
    this.#hovered = undefined;
    this.#options.map()?.emphasise('hovered', undefined);
    this.hide();
  }

  /** Goes to the area beside the active one; `false` at the edge. */
  walk(heading: Heading): boolean {
    const places = this.#options.places();
    const from = places?.find(this.#active);
    if (!places || !from) {
      this.home();
      return true;
    }
    const to = places.towards(from, heading);
    if (to) this.#goTo(to.code);
    return to !== undefined;
  }

  /** Goes to the area that is active already, or else to the one in the middle. */
  home(): void {
    const places = this.#options.places();
    const place = places?.find(this.#active) ?? places?.central;
    if (place) this.#goTo(place.code);
  }

  /** Hides the tooltip, and no longer outlines the active area; keys go on from it all the same. */
  rest(): void {
    this.#spoken = undefined;
    this.#options.map()?.emphasise('active', undefined);
    this.leave();
  }

  /** Has a screen reader say something. */
  say(words: string): void {
    this.#spoken = undefined;
    const speech = this.#options.part('speech');
    if (speech) speech.textContent = words;
  }

  /** Tells again what is shown, and what was spoken though the map has moved since: its name has come. */
  refresh(): void {
    const shown = this.#shown;
    if (shown) this.#show(shown.key, shown.point);
    const told = this.#spoken ?? shown?.key;
    const facts = told === undefined || told !== this.#active ? undefined : this.#options.factsOf(told);
    if (facts) this.say(speakFacts(facts));
  }

  /** Hides the tooltip. */
  readonly hide = (): void => {
    this.#shown = undefined;
    const tooltip = this.#options.part('tooltip');
    if (tooltip) tooltip.hidden = true;
    this.#document?.removeEventListener('keydown', this.#hideOnEscape);
  };

  /** Whoever hovers without focus can put the tooltip away as well. */
  readonly #hideOnEscape = ({ key }: KeyboardEvent): void => {
    if (key === 'Escape') this.hide();
  };

  #goTo(key: string): void {
    const map = this.#options.map();
    const place = this.#options.places()?.find(key);
    const facts = this.#options.factsOf(key);
    if (!map || !place || !facts) return;
    this.#active = key;
    map.reveal(place.point);
    map.emphasise('active', key);
    this.#show(key, map.pointOf(place.point));
    this.say(speakFacts(facts));
    this.#spoken = key;
  }

  #show(key: string, point: MapPoint): void {
    const tooltip = this.#options.part('tooltip');
    const stage = this.#options.part('stage');
    const facts = this.#options.factsOf(key);
    if (!tooltip || !stage) return;
    if (!facts) {
      this.hide();
      return;
    }
    this.#shown = { key, point };
    render(renderFacts(facts), tooltip);
    tooltip.hidden = false;
    place(tooltip, stage, point);
    this.#document = tooltip.ownerDocument;
    this.#document.addEventListener('keydown', this.#hideOnEscape);
  }
}

/** Puts the tooltip above the point, or below where there is no room, and always within the map. */
function place(tooltip: HTMLElement, stage: HTMLElement, { x, y }: MapPoint): void {
  const { offsetWidth: width, offsetHeight: height } = tooltip;
  const left = Math.max(0, Math.min(x - width / 2, stage.clientWidth - width));
  const above = y - height - GAP;
  const top = above >= 0 ? above : Math.max(0, Math.min(y + GAP, stage.clientHeight - height));
  tooltip.style.left = `${left}px`;
  tooltip.style.top = `${top}px`;
}
