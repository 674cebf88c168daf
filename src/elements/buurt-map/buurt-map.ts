import type { CSSResultGroup, PropertyValues, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { StatisticsSource } from '../../data/statistics-source.js';
import type { AreaLevel } from '../../domain/area.js';
import type { Indicator } from '../../domain/indicator.js';
import type { Language } from '../../domain/local-text.js';
import { CLASS_COUNTS } from '../../drawing/class-method.js';
import type { Heading } from '../../drawing/places.js';
import { mapWords } from '../../text/map-words.js';
import { Memo } from '../shared/memo.js';
import type { Gathered, Presentation } from '../shared/presentation.js';
import { StatisticElement } from '../shared/statistic-element.js';
import { classMethodOf } from './attribute-problems.js';
import { buurtMapStyles } from './buurt-map.styles.js';
import { drawnLevel } from './drawn-level.js';
import { gatherMap } from './gather-map.js';
import { leafletStyles } from './leaflet.styles.js';
import { legendStyles } from './legend.styles.js';
import { MapController, type MapPicture } from './map-controller.js';
import { MapDrawing } from './map-drawing.js';
import { MapGuide } from './map-guide.js';
import { MapJourney } from './map-journey.js';
import { commandOf, type MapCommand } from './map-keys.js';
import { MapScene } from './map-scene.js';
import type { MapView } from './map-view.js';
import { panelStyles } from './panel.styles.js';
import { presentMap } from './present-map.js';
import { type MapActions, renderMap } from './render-map.js';

/**
 * One indicator on the map: the gemeenten of the country, or the buurten of a gemeente. A reader can select an area,
 * open it, and go back; the page can follow.
 *
 * @tag buurt-map
 * @csspart map - The map itself.
 * @csspart tooltip - The facts of the area under the pointer or the keys.
 * @csspart trail - The way from the country to the area on show.
 * @csspart selection - The facts of the selected area.
 * @csspart legend - The legend.
 * @cssprop --buurtmonitor-map-height - Height of the map; follows the width by default.
 * @fires area-select - When the reader selects an area, or nothing: then it tells what the map is of.
 * @fires area-open - When the reader goes into a gemeente, or back to the country. `area` follows, its attribute does not.
 */
export class BuurtMap extends StatisticElement<MapView> {
  static override styles: CSSResultGroup = [
    StatisticElement.styles,
    leafletStyles,
    buurtMapStyles,
    panelStyles,
    legendStyles,
  ];

  /** Level of the areas to draw, such as `gemeente` or `buurt`; what fits the area if left out. */
  @property() level = '';

  /** Code of the selected area, such as `BU03630000`; follows the reader. */
  @property({ reflect: true, converter: { toAttribute: (code: unknown) => code || null } }) selected = '';

  /** How to divide into classes: `quantile`, `equal`, `jenks`, or the breaks themselves, such as `20 40 60`. */
  @property() classes = '';

  /** How many classes to make, 2 to 7. */
  @property({ type: Number, attribute: 'class-count' }) classCount: number = CLASS_COUNTS.usual;

  readonly #drawings = new Memo<MapDrawing>();
  readonly #scenes = new Memo<MapScene>();
  readonly #map = new MapController(this, {
    container: () => this.renderRoot.querySelector<HTMLElement>('.map'),
    picture: () => this.#picture(),
    listener: {
      enter: (code, event) => this.#guide.hover(code, event),
      leave: () => this.#guide.leave(),
      pick: (code) => this.#journey.select(code),
      open: (code) => this.#journey.open(code),
      move: () => this.#guide.hide(),
    },
  });
  readonly #guide = new MapGuide({
    map: () => this.#map.map,
    places: () => this.#scene?.drawing.places,
    factsOf: (code) => this.#scene?.factsOf(code),
    part: (name) => this.renderRoot.querySelector<HTMLElement>(`.${name}`),
  });
  readonly #journey = new MapJourney(this, this.#guide, () => this.#scene);
  readonly #actions: MapActions = {
    onKey: (event) => this.#onKey(event),
    onBlur: () => this.#guide.rest(),
    zoomBy: (steps) => this.#map.map?.zoomBy(steps),
    reset: () => this.#map.map?.reset(),
    open: (code) => this.#goFocused(() => this.#journey.open(code)),
    clear: () => this.#goFocused(() => this.#journey.clear()),
    leave: () => this.#goFocused(() => this.#journey.leave()),
  };
  /** The area whose map a screen reader has been told about. */
  #toldArea: string | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#guide.rest();
  }

  protected override get wishes(): readonly unknown[] {
    return [this.level];
  }

  protected override get emphasis(): readonly unknown[] {
    return [this.selected];
  }

  protected override levelFor(indicator: Indicator, areaLevel: AreaLevel): AreaLevel {
    return drawnLevel(indicator, areaLevel, { ...this.wish, level: this.level });
  }

  protected override gather(
    context: Omit<Gathered<MapView>, 'view'>,
    source: StatisticsSource,
    signal: AbortSignal,
  ): Promise<MapView> {
    const { indicator, areaLevel } = context.choice;
    return gatherMap(context, this.levelFor(indicator, areaLevel), source, signal);
  }

  protected override present(gathered: Gathered<MapView>, language: Language): Presentation {
    return presentMap(gathered, this.#sceneOf(gathered).selected, this.level, language);
  }

  protected override renderGraphic(gathered: Gathered<MapView>): TemplateResult {
    return renderMap(this.#sceneOf(gathered), this.#actions);
  }

  protected override painted(): Promise<void> {
    return this.#map.painted();
  }

  /** Another area starts without a selection, unless the page gives one with it. */
  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.hasUpdated && changed.has('area') && !changed.has('selected')) this.selected = '';
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    this.#tellNewMap();
  }

  get #scene(): MapScene | undefined {
    return this.gathered && this.#sceneOf(this.gathered);
  }

  #sceneOf(gathered: Gathered<MapView>): MapScene {
    const { classes, classCount, level, selected, wish, language } = this;
    const drawing = this.#drawings.get(
      [gathered.view, classes, classCount],
      () => new MapDrawing(gathered.view, classMethodOf(this)),
    );
    const key = [gathered, drawing, level, selected, language, ...Object.values(wish)];
    const attributes = { classes, classCount, level, selected, wish };
    return this.#scenes.get(key, () => new MapScene(gathered, drawing, attributes, language));
  }

  #picture(): MapPicture | undefined {
    const scene = this.#scene;
    if (!scene) return undefined;
    const { Drawing, shapes } = scene.gathered.view;
    return { Drawing, shapes, fillOf: scene.drawing.fillOf, selected: scene.selected };
  }

  #onKey(event: KeyboardEvent): void {
    const command = commandOf(event);
    if (!command) return;
    event.preventDefault();
    if (this.#guide.active === undefined) this.#guide.startAt(this.#scene?.selection?.code);
    this.#obey(command);
  }

  #obey(command: MapCommand): void {
    switch (command.kind) {
      case 'walk':
        this.#walk(command.heading);
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
        this.#map.map?.zoomBy(command.steps);
        break;
    }
  }

  #walk(heading: Heading): void {
    if (!this.#guide.walk(heading)) this.#guide.say(mapWords[this.language].atEdge);
  }

  /** Does what a button asks and gives the focus to the map, for the button may leave with it. */
  #goFocused(act: () => void): void {
    act();
    this.renderRoot.querySelector<HTMLElement>('.map')?.focus({ preventScroll: true });
  }

  /** Tells who cannot see it that another map has come in the place of the first. */
  #tellNewMap(): void {
    const { gathered } = this;
    const area = gathered?.view.scope.code;
    if (!gathered || area === this.#toldArea) return;
    if (this.#toldArea !== undefined) this.#guide.say(this.present(gathered, this.language).sentence);
    this.#toldArea = area;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'buurt-map': BuurtMap;
  }
}
