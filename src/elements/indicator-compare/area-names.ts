import { editionOf } from '../../data/measure-areas.js';
import type { StatisticsSource } from '../../data/statistics-source.js';
import { type Area, gemeenteOf } from '../../domain/area.js';
import type { Catalogue } from '../../domain/catalogue.js';
import type { Choice } from '../../domain/choice.js';
import type { Language } from '../../domain/local-text.js';
import { type SearchableAreas, searchable } from '../../text/area-search.js';
import { levelWords } from '../../text/area-words.js';
import { compareWords } from '../../text/compare-words.js';

/** Asks for the names of all areas that have a figure for a choice, widest level first; without the figures. */
export function loadNames(
  { catalogue, choice }: { readonly catalogue: Catalogue; readonly choice: Choice },
  source: StatisticsSource,
  signal: AbortSignal,
): Promise<readonly SearchableAreas[]> {
  const question = { ...choice, period: choice.period.id };
  const lists = catalogue.levels.flatMap((level) => {
    const edition = level === 'land' ? undefined : editionOf(question, level);
    return edition === undefined ? [] : source.areas(edition, level, signal).then(searchable);
  });
  return Promise.all(lists);
}

/** What tells an area from others of its name: its level, and the gemeente it lies in. */
export function describePlace(area: Area, names: readonly SearchableAreas[], language: Language): string {
  const level = levelWords[language][area.level].one;
  const code = gemeenteOf(area.code);
  if (code === undefined || code === area.code) return level;
  const gemeenten = names.find(({ list }) => list.level === 'gemeente')?.list;
  const name = gemeenten?.names[gemeenten.codes.indexOf(code)];
  return name ? compareWords[language].partOf(level, name) : level;
}
