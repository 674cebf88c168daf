import type { CSSResultGroup, PropertyValues, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { afterPaint } from '../../canvas/after-paint.js';
import type { PooledFigures } from '../../controllers/figure-pool.js';
import { quietly } from '../../data/quietly.js';
import type { StatisticsSource } from '../../data/statistics-source.js';
import { type AreaLevel, gemeenteOf } from '../../domain/area.js';
import type { Catalogue } from '../../domain/catalogue.js';
import type { Wish } from '../../domain/choice.js';
import { drawnLevel, isPart } from '../../domain/drawn-level.js';
import type { Indicator } from '../../domain/indicator.js';
import type { Language } from '../../domain/local-text.js';
import type { Graphic } from '../../drawing/scene/graphic.js';
import type { FigureTable } from '../../text/figure-table.js';
import type { Cited } from '../shared/cite/cited.js';
import { yesOrNo } from '../shared/converters.js';
import { Memo } from '../shared/memo.js';
import { NamesController } from '../shared/names-controller.js';
import type { Gathered, Presentation } from '../shared/presentation.js';
import { StatisticElement } from '../shared/statistic-element.js';
import { buurtMapStyles } from './buurt-map.styles.js';
import { ClassSharing } from './class-sharing.js';
import { gatherMap } from './gather-map.js';
import { leafletStyles } from './leaflet.styles.js';
import { legendStyles } from './legend.styles.js';
import type { MapAttendant } from './map-attendant.js';
import { MapChoices } from './map-choices.js';
import { MapController, type MapPicture } from './map-controller.js';
import type { MapDrawing } from './map-drawing.js';
import type { MapScene } from './map-scene.js';
import { loadMapTools, loadMovableMaps, type MapTools } from './map-tools.js';
import type { MapView } from './map-view.js';
import { panelStyles } from './panel.styles.js';
import type { OnShow, PlayAheadController } from './play-ahead-controller.js';
import { loadReaderKit, readerKit } from './reader-tools.js';

/**
 * One indicator on the map: the gemeenten or buurten of the country, or the buurten of a gemeente. A reader can select an area,
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
  @property({ type: Number, attribute: 'class-count' }) classCount: number | undefined;

  /** Whether the map neither moves nor zooms; it then loads less. */
  @property({ type: Boolean, attribute: 'static', converter: yesOrNo }) isStatic = false;

  readonly #choices = new MapChoices(this, () => this.monitor);
  readonly #drawings = new Memo<MapDrawing>();
  readonly #scenes = new Memo<MapScene>();
  readonly #map = new MapController(this, {
    container: () => this.renderRoot.querySelector<HTMLElement>('.map'),
    picture: () => this.#picture(),
  });
  readonly #sharing = new ClassSharing(this, {
    pool: () => this.monitor?.figures,
    figures: () => this.#figures(),
  });
  readonly #names = new NamesController(this, () => this.gathered?.view.areas.names);
  #attendantMade: MapAttendant | undefined;
  #knownNames: unknown;
  #source: StatisticsSource | undefined;
  #playAhead: PlayAheadController | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#attendantMade?.rest();
  }

  /** The map is of the monitor's area, whichever is looked at within it. */
  protected override get wish(): Wish {
    return { ...super.wish, area: this.area || (this.monitor?.selection.area ?? '') };
  }

  protected override get wishes(): readonly unknown[] {
    return [this.level, this.isStatic];
  }

  protected override get emphasis(): readonly unknown[] {
    return [this.#choices.selected, this.gathered?.view.areas.names?.list, readerKit(), this.#sharing.common];
  }

  protected override levelFor(indicator: Indicator, areaLevel: AreaLevel, catalogue: Catalogue): AreaLevel {
    return drawnLevel(indicator, areaLevel, { ...this.wish, level: this.level }, catalogue.editions);
  }

  protected override loadKit(): Promise<MapTools> {
    const isOfThousands = isPart(this.level) && gemeenteOf(this.wish.area) === undefined;
    if (!this.isStatic && !isOfThousands) void quietly(loadMovableMaps());
    return loadMapTools(this.isStatic);
  }

  protected override gather(
    context: Omit<Gathered<MapView>, 'view'>,
    source: StatisticsSource,
    signal: AbortSignal,
  ): Promise<MapView> {
    this.#source = source;
    const { indicator, areaLevel } = context.choice;
    const level = this.levelFor(indicator, areaLevel, context.catalogue);
    const tools = loadMapTools(this.isStatic);
    const { selected } = this;
    return gatherMap({ context, level, selected, source, tools, signal });
  }

  protected override present(gathered: Gathered<MapView>, language: Language): Presentation {
    const emphasis = { level: this.level, ...this.#sceneOf(gathered).shown };
    return gathered.view.kit.presentMap(gathered, emphasis, language);
  }

  protected override renderGraphic(gathered: Gathered<MapView>): TemplateResult {
    return gathered.view.kit.renderMap(this.#sceneOf(gathered), this.#attendantOf(gathered).actions);
  }

  protected override get cited(): Cited {
    const { selected } = this.#choices;
    return selected ? { figure: { area: selected } } : {};
  }

  protected override teller(gathered: Gathered<MapView>): (() => Promise<Graphic>) | undefined {
    if (!gathered.view.outlines) return undefined;
    return async () => {
      const { mapGraphic } = await import('./map-graphic.js');
      return mapGraphic(this.#sceneOf(gathered), this.#map.map);
    };
  }

  /** The names of thousands of areas come when somebody wants them. */
  protected override async wholeTable(gathered: Gathered<MapView>): Promise<FigureTable | undefined> {
    await Promise.all([loadReaderKit(), gathered.view.areas.names?.ask(new AbortController().signal)]);
    return this.present(gathered, this.language).table?.(Number.POSITIVE_INFINITY);
  }

  /** Settles when the picture is there. What answers a reader is loaded after it, and waited for where it is wanted. */
  protected override async painted(): Promise<void> {
    await this.#map.painted();
    if (!this.gathered || readerKit()) return;
    if (this.#choices.selected !== '' || this.isTableOpen) await this.#attend();
    else afterPaint(() => void this.#attend());
  }

  async #attend(): Promise<void> {
    if (await loadReaderKit().catch(() => undefined)) this.requestUpdate();
  }

  /** Another area starts without a selection, unless the page gives one with it. */
  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.hasUpdated && changed.has('area') && !changed.has('selected')) this.selected = '';
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const { gathered } = this;
    if (!gathered) return;
    const PlayAhead = readerKit()?.PlayAheadController;
    this.#playAhead ??= PlayAhead && new PlayAhead(this, () => this.#onShow());
    const sentence = () => this.present(gathered, this.language).sentence;
    const attendant = this.#attendantOf(gathered);
    attendant.tell(gathered.view.scope.code, sentence);
    if (this.#choices.selected || this.isTableOpen) this.#names.want();
    const list = gathered.view.areas.names?.list;
    if (list && list !== this.#knownNames) attendant.learnNames();
    this.#knownNames = list;
  }

  #sceneOf(gathered: Gathered<MapView>): MapScene {
    const { level, isStatic, wish, language } = this;
    const { classes, classCount } = this.#choices.division;
    const selected = this.#choices.selected;
    const [{ kit }, { common }] = [gathered.view, this.#sharing];
    const drawing = this.#drawings.get(
      [gathered.view, classes, classCount, common],
      () => new kit.MapDrawing(gathered.view, kit.classMethodOf({ classes, classCount }), common),
    );
    const key = [gathered, drawing, level, selected, isStatic, language, ...Object.values(wish)];
    const attributes = { classes, classCount, level, selected, isStatic, wish };
    return this.#scenes.get(key, () => new kit.MapScene(gathered, drawing, attributes, language));
  }

  /** What this map divides together with the others of its monitor. */
  #figures(): PooledFigures | undefined {
    const { gathered, place } = this;
    if (!gathered || this.#choices.isDivisionGiven) return undefined;
    return gathered.view.kit.pooledFigures(gathered, [place, ...Object.values(this.#choices.division)]);
  }

  #attendantOf({ view }: Gathered<MapView>): MapAttendant {
    this.#attendantMade ??= new view.kit.MapAttendant({
      traveller: this.#choices,
      root: this.renderRoot,
      map: () => this.#map.map,
      scene: () => this.gathered && this.#sceneOf(this.gathered),
    });
    return this.#attendantMade;
  }

  /** A gemeente has all periods in its profile; the country has a file for each. */
  #onShow(): OnShow | undefined {
    const source = this.#source;
    if (!source || this.gathered?.view.scope.level !== 'land') return undefined;
    const { choice, view } = this.gathered;
    return { choice, level: view.level, scope: view.scope.code, source };
  }

  #picture(): MapPicture | undefined {
    const { gathered } = this;
    if (!gathered) return undefined;
    const { outlines } = gathered.view;
    if (!outlines) return undefined;
    const { drawing, selectedKey } = this.#sceneOf(gathered);
    const { listener } = this.#attendantOf(gathered);
    return { outlines, fillOf: drawing.fillOf, selected: selectedKey, listener };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'buurt-map': BuurtMap;
  }
}
