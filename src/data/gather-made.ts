import type { Area } from '../domain/area.js';
import { gemeenteOf, levelOfCode } from '../domain/area.js';
import type { Catalogue } from '../domain/catalogue.js';
import { type Choice, ChoiceError } from '../domain/choice.js';
import type { ToldFigures } from '../domain/told-figures.js';
import { releaseOf } from './endpoint/release-of.js';
import { gatherTold, TOLD_TAGS, type ViewAttributes } from './gather-told.js';
import { loadArea } from './load-area.js';
import type { StatisticsSource } from './statistics-source.js';

/** What a view is made with: its figures where they can be told, and otherwise what it is of. */
export interface GatheredView {
  readonly catalogue: Catalogue;
  /** Left out for an element whose figures are too many, or of too many kinds, to tell without it. */
  readonly told: ToldFigures | undefined;
  /** Left out where a view is of many indicators. */
  readonly choice: Choice | undefined;
  readonly area: Area | undefined;
  /** Word for the release of what is on show: of its indicator, or of all figures. */
  readonly release: string | undefined;
}

/**
 * Gathers what a view is made with.
 * @throws {ChoiceError} naming the attribute that cannot be followed.
 */
export async function gatherMade(
  tag: string,
  attributes: ViewAttributes,
  source: StatisticsSource,
  signal: AbortSignal,
): Promise<GatheredView> {
  const catalogue = await source.catalogue(signal);
  const told = TOLD_TAGS.includes(tag) ? await gatherTold(tag, attributes, source, signal) : undefined;
  const choice = told?.choice;
  const code =
    choice?.area ?? (attributes.get('area') || (catalogue.defaults?.area ?? catalogue.country.code));
  const indicator = choice?.indicator ?? catalogue.indicators[0];
  const release = releaseOf(catalogue, indicator?.id ?? '');
  return {
    catalogue,
    told,
    choice,
    area: told ? undefined : await findArea(catalogue, code, source, signal),
    release: choice ? release?.indicator : release?.whole,
  };
}

async function findArea(
  catalogue: Catalogue,
  code: string,
  source: StatisticsSource,
  signal: AbortSignal,
): Promise<Area> {
  const { country, editions } = catalogue;
  if (code === country.code) return { code, name: country.name.nl, level: 'land', edition: '' };
  const edition = editions.at(-1)?.id ?? '';
  const isCode = gemeenteOf(code) !== undefined || levelOfCode(code, country.code) !== undefined;
  const area = isCode ? await loadArea({ catalogue, edition, code }, source, signal) : undefined;
  if (area) return area;
  throw new ChoiceError({ attribute: 'area', value: code, reason: 'unknown' });
}
