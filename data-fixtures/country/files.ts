import type { Layer } from './publications.js';

/** Names of the source files of a country. */
export const FILES = {
  config: 'config.json',
  areas: (edition: string) => `areas-${edition}.csv`,
  figures: (layer: Layer, year: string) => `${layer}-${year}.csv`,
  boundaries: (layer: Layer, edition: string) => `outlines-${layer}-${edition}.geojson`,
} as const;
