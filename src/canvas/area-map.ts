import type { Position } from '../domain/outlines.js';
import type { View } from '../drawing/borders/view.js';
import type { Ground } from '../drawing/picture/picture-view.js';

/** Areas that can be outlined above the others, each in its own way. */
export type Emphasis = 'hovered' | 'active' | 'selected';

/** A point in the map's own pixels, from its top left corner. */
export interface MapPoint {
  readonly x: number;
  readonly y: number;
}

/** Fill of an area: a colour as `#rrggbb`, or the reference of a pattern. */
export type FillOf = (key: string) => string;

/** What a reader does with an area, with the place on the page where it happened. A key names an area within its map. */
export interface AreaListener {
  readonly enter: (key: string, event: MouseEvent) => void;
  readonly leave: (key: string) => void;
  readonly pick: (key: string, event: MouseEvent) => void;
  readonly open: (key: string) => void;
}

/** What a map tells its owner. */
export interface MapListener extends AreaListener {
  /** The reader, or a change of size, moved the map under whatever stands above it. */
  readonly move: () => void;
}

/** A map of areas in an element of its own, whatever it draws them with. */
export interface AreaMap<Outlines> {
  /** Draws areas in place of those that were there, and shows them all; settles when they are on screen. */
  show(outlines: Outlines, fillOf: FillOf): Promise<void>;
  /** Fills the areas anew. */
  paint(fillOf: FillOf): void;
  /** Outlines one area above the others; without a key, none. */
  emphasise(emphasis: Emphasis, key: string | undefined): void;
  /** Shows all areas, as large as they fit. */
  reset(): void;
  /** Zooms in by a number of steps, or out when it is negative. */
  zoomBy(steps: number): void;
  /** Moves the map as little as needed to have a place well in view. */
  reveal(position: Position): void;
  /** Where a place is drawn. */
  pointOf(position: Position): MapPoint;
  /** The part that the reader has zoomed in on; `undefined`, or left out, where he sees the whole. */
  readonly seen?: Ground | undefined;
  /** Fits the map to the new size of its element. */
  resize(): void;
  /** Takes everything away and lets go of the page; the map cannot be used after it. */
  destroy(): void;
}

/** Makes a map in an element that has a size; its content belongs to the map from then on. */
export type AreaMapClass<Outlines> = new (container: HTMLElement, listener: MapListener) => AreaMap<Outlines>;

/** The same outlines in more detail than a map starts with, for a reader who zooms in. */
export interface FinerOutlines<Prepared> {
  /** What there is for a view by now; `undefined` where the first outlines will do. */
  at(view: View): Prepared | undefined;
  /** Asks for what a view lacks; settles when it is there, cannot be had, or is no longer wanted. Never rejects. */
  ask(view: View, signal: AbortSignal): Promise<void>;
}

/** What a map on canvases draws. */
export interface CanvasOutlines<Prepared> {
  readonly prepared: Prepared;
  /** Key of each area; its number where left out. */
  readonly keys?: readonly string[] | undefined;
  /** For maps that can be zoomed in. */
  readonly finer?: FinerOutlines<Prepared> | undefined;
}
