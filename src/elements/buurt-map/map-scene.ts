import type { Area, AreaLevel } from '../../domain/area.js';
import type { ChoiceProblem, Wish } from '../../domain/choice.js';
import type { Measurement } from '../../domain/comparison.js';
import { drawnLevel, isPart } from '../../domain/drawn-level.js';
import type { Language } from '../../domain/local-text.js';
import { nameArea, withName } from '../../text/describe-choice.js';
import type { Gathered } from '../shared/presentation.js';
import { attributeProblems, type MapAttributes } from './attribute-problems.js';
import type { MapDrawing } from './map-drawing.js';
import type { MapView } from './map-view.js';

/** The element's own attributes, with the choices they go with. */
export interface SceneAttributes extends MapAttributes {
  readonly selected: string;
  /** Whether the map neither moves nor zooms. */
  readonly isStatic: boolean;
  readonly wish: Wish;
}

/** A map as it is shown now: what was gathered, how it is drawn, and what is selected in it. */
export class MapScene {
  readonly gathered: Gathered<MapView>;
  readonly drawing: MapDrawing;
  readonly language: Language;
  /** The wider areas, nearest first, with names for readers. */
  readonly references: readonly Measurement[];
  readonly #attributes: SceneAttributes;

  constructor(
    gathered: Gathered<MapView>,
    drawing: MapDrawing,
    attributes: SceneAttributes,
    language: Language,
  ) {
    this.gathered = gathered;
    this.drawing = drawing;
    this.language = language;
    this.#attributes = attributes;
    this.references = gathered.view.references.map((one) => withName(one, gathered.catalogue, language));
  }

  /** Code of what is selected: by the reader or the author, or because the map is drawn around it. */
  get selected(): string {
    const { choice, view } = this.gathered;
    return this.#attributes.selected || (choice.area === view.scope.code ? '' : choice.area);
  }

  /** What of this scene decides how it is said. */
  get shown(): { readonly selected: string; readonly shares: boolean } {
    return { selected: this.selected, shares: this.drawing.isShared };
  }

  /** Key of the selected area, if it is on the map and its name is known. */
  get selectedKey(): string | undefined {
    return this.gathered.view.areas.keyOf(this.selected);
  }

  /** The selected area, if it is on the map. */
  get selection(): Area | undefined {
    return this.drawing.find(this.selectedKey)?.area;
  }

  /** Whether the map is of one gemeente, so that there is a way back. */
  get isInside(): boolean {
    return this.gathered.view.scope.level !== 'land';
  }

  /** Level of the areas one finds when opening an area of this map; `undefined` when nothing can be opened. */
  get inside(): AreaLevel | undefined {
    const { view, choice } = this.gathered;
    if (this.isInside || view.level === 'provincie') return undefined;
    const level = drawnLevel(choice.indicator, 'gemeente', { ...this.#attributes.wish, level: '' });
    return isPart(level) ? level : undefined;
  }

  /** Whether the map neither moves nor zooms. */
  get isStill(): boolean {
    return this.#attributes.isStatic;
  }

  /** Whether each area of the map lies in the gemeente that opens: then Enter selects it first. */
  get isOfParts(): boolean {
    return isPart(this.gathered.view.level);
  }

  /** The gemeente that opens with an area: that area, or the one it is a part of; `undefined` until it is known. */
  gemeenteAround(area: Area): Area | undefined {
    return this.isOfParts ? this.gathered.view.areas.names?.gemeenteOf(area.code) : area;
  }

  /** Name of what the map is of. */
  get scopeName(): string {
    return nameArea(this.gathered.view.scope, this.gathered.catalogue, this.language);
  }

  /** The country as an area. */
  get country(): Area {
    const { country } = this.gathered.catalogue;
    const { edition } = this.gathered.view.scope;
    return {
      code: country.code,
      name: country.name[this.language] ?? country.name.nl,
      level: 'land',
      edition,
    };
  }

  /** What was asked for and cannot be shown; the map is drawn without it. */
  get problems(): readonly ChoiceProblem[] {
    const { names } = this.gathered.view.areas;
    const isUnknown = names !== undefined && !names.list;
    const isOnMap = this.selected === '' || isUnknown || this.selection !== undefined;
    const attribute = this.#attributes.selected ? 'selected' : 'area';
    const lost = { attribute, value: this.selected, reason: 'unknown' as const };
    return [...attributeProblems(this.#attributes), ...(isOnMap ? [] : [lost])];
  }
}
