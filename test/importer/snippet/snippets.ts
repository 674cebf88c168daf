/** The snippets in `test/support/snippets`, each with the arguments it was written with. */
export const SNIPPETS: Readonly<Record<string, readonly string[]>> = {
  'areas.html': ['indicator-compare', '--area', 'GM9001', '--areas', 'GM9002 GM9003'],
  'groups.html': ['origin-breakdown', '--area', 'GM9001', '--lang', 'en'],
  'amounts.html': ['indicator-compare', '--area', 'GM9002', '--indicator', 'home-value'],
  'years.html': ['indicator-trend', '--area', 'GM9001', '--indicator', 'social-assistance'],
  'map.html': ['buurt-map', '--area', 'GM9001', '--static'],
};

/** What all of them are told. */
export const COMMON = ['--endpoint', '/endpoints/small/', '--link', 'https://figures.example/?a=1&b="2"'];
