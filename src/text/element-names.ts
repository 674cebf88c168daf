import type { Translations } from './translations.js';

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
