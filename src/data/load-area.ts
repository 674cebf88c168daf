import { type Area, gemeenteOf, levelOfCode } from '../domain/area.js';
import { findArea } from '../domain/area-list.js';
import type { Catalogue } from '../domain/catalogue.js';
import { findProfileArea } from '../domain/profile.js';
import type { StatisticsSource } from './statistics-source.js';

/** Where the area of some code is to be found. */
export interface AreaQuestion {
  readonly catalogue: Catalogue;
  readonly edition: string;
  readonly code: string;
}

/**
 * An area with its name, without the long list of all names: that of a wijk or buurt stands in the profile of its
 * gemeente, which other elements on the page are likely to need too.
 */
export async function loadArea(
  { catalogue, edition, code }: AreaQuestion,
  source: StatisticsSource,
  signal: AbortSignal,
): Promise<Area | undefined> {
  const level = levelOfCode(code, catalogue.country.code);
  const gemeente = gemeenteOf(code);
  if (!level || level === 'land') return undefined;
  if (gemeente === undefined || gemeente === code) {
    return findArea(await source.areas(edition, level, signal), code);
  }
  return findProfileArea(await source.profile(gemeente, signal), edition, code);
}
