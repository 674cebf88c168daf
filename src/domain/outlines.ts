import type { AreaLevel } from './area.js';

/** Longitude and latitude in degrees (WGS 84). */
export type Position = readonly [longitude: number, latitude: number];

/** A closed line: the last position repeats the first. */
export type Ring = readonly Position[];

/** The shape of one area: one or more polygons, each an outer ring followed by its holes. */
export interface AreaShape {
  readonly code: string;
  readonly polygons: readonly (readonly Ring[])[];
  /** Codes of the areas it shares a border with. */
  readonly neighbours: readonly string[];
}

/** Shapes of the areas of one edition, for the country or for one gemeente. */
export interface Outlines {
  readonly edition: string;
  /** A level that is left out has no shapes here. */
  readonly shapes: Readonly<Partial<Record<AreaLevel, readonly AreaShape[]>>>;
}
