import type { Area } from '../domain/area.js';
import type { Catalogue } from '../domain/catalogue.js';
import type { Choice } from '../domain/choice.js';
import type { Language } from '../domain/local-text.js';
import { nameArea } from './describe-choice.js';
import { readText, type Translations } from './translations.js';

/** What elements are called by who chooses one, by their tags. */
export const elementNames: Translations<Readonly<Record<string, string>>> = {
  nl: {
    'buurt-map': 'Kaart',
    'indicator-compare': 'Vergelijking van gebieden',
    'origin-breakdown': 'Uitsplitsing naar herkomst',
    'indicator-trend': 'Ontwikkeling door de jaren',
    'indicator-scatter': 'Twee onderwerpen naast elkaar',
    'indicator-table': 'Tabel',
    'origin-spread': 'Spreiding over buurten',
    'area-profile': 'Profiel van een gebied',
    'area-report': 'Rapport over een gebied',
    'factor-index': 'Weging van cijfers',
  },
  en: {
    'buurt-map': 'Map',
    'indicator-compare': 'Comparison of areas',
    'origin-breakdown': 'Breakdown by origin',
    'indicator-trend': 'Development through the years',
    'indicator-scatter': 'Two indicators side by side',
    'indicator-table': 'Table',
    'origin-spread': 'Spread over neighbourhoods',
    'area-profile': 'Profile of an area',
    'area-report': 'Report on an area',
    'factor-index': 'Weighing of figures',
  },
};

/** What a view is of, for the title of one whose figures are not told: `Profiel van een gebied, Zweusermaar`. */
export interface TitledView {
  readonly catalogue: Catalogue;
  readonly choice: Choice | undefined;
  readonly area: Area | undefined;
}

/** Names a view by its element, its indicator if it has one, and its area. */
export function titleOfView(
  tag: string,
  { catalogue, choice, area }: TitledView,
  language: Language,
): string {
  return [
    elementNames[language][tag] ?? tag,
    ...(choice ? [readText(choice.indicator.label, language)] : []),
    ...(area ? [nameArea(area, catalogue, language)] : []),
  ].join(', ');
}
