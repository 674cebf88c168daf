import type { Area, AreaLevel, Edition } from './area.js';
import type { Indicator, Theme } from './indicator.js';
import type { LocalText } from './local-text.js';
import { findGroup, type Origin, type OriginGroup, type OriginScheme, TOTAL } from './origin.js';

/** What a page shows where its author leaves a choice open. */
export interface Defaults {
  readonly indicator?: string | undefined;
  readonly area?: string | undefined;
  /** Key of an origin, such as `total` or `herkomst.turkey`. */
  readonly origin?: string | undefined;
  readonly period?: string | undefined;
  /** Codes of the areas that stand beside each other where areas are compared. */
  readonly areas?: readonly string[] | undefined;
}

/** Everything an endpoint says about its figures, without the figures. */
export interface Catalogue {
  readonly title: LocalText;
  readonly publisher: string;
  readonly licence: { readonly name: string; readonly url: string };
  /** Words that must accompany the figures wherever they go. */
  readonly attribution: LocalText;
  /** Day on which the figures were gathered, as `YYYY-MM-DD`. */
  readonly asOf: string;
  /** Whether the figures are made up; every widget then says so. */
  readonly fictional: boolean;
  /**
   * Whether the figures are a table of the page itself: nothing is known of them but what its author wrote. Then there is
   * no licence, day or definition, and areas and groups have no place in any division or scheme.
   */
  readonly inPage?: boolean | undefined;
  /** The whole country. */
  readonly country: { readonly code: string; readonly name: LocalText };
  /** Everybody, as a group outside any scheme. */
  readonly everybody: OriginGroup;
  readonly levels: readonly AreaLevel[];
  /** From old to new. */
  readonly editions: readonly Edition[];
  readonly themes: readonly Theme[];
  /** From old to new: where two schemes fit, the last one wins. */
  readonly schemes: readonly OriginScheme[];
  readonly indicators: readonly Indicator[];
  readonly defaults?: Defaults | undefined;
  /** Ids of the indicators that tell which areas are alike; without them no peers can be found. */
  readonly peers?: readonly string[] | undefined;
}

/** The indicator with an id. */
export function findIndicator(catalogue: Catalogue, id: string): Indicator | undefined {
  return catalogue.indicators.find((indicator) => indicator.id === id);
}

/** The origin scheme with an id. */
export function findScheme(catalogue: Catalogue, id: string | undefined): OriginScheme | undefined {
  return catalogue.schemes.find((scheme) => scheme.id === id);
}

/** The edition with an id. */
export function findEdition(catalogue: Catalogue, id: string): Edition | undefined {
  return catalogue.editions.find((edition) => edition.id === id);
}

/** The country as an area of an edition. */
export function countryArea({ country }: Catalogue, edition: string): Area {
  return { code: country.code, name: country.name.nl, level: 'land', edition };
}

/** The group an origin means; everybody for the total. */
export function groupOf(catalogue: Catalogue, origin: Origin): OriginGroup | undefined {
  if (origin.group === TOTAL) return catalogue.everybody;
  const scheme = findScheme(catalogue, origin.scheme);
  return scheme && findGroup(scheme, origin.group);
}
