/** The snippets in `test/support/snippets`, each with the arguments it was written with. */
export const SNIPPETS: Readonly<Record<string, readonly string[]>> = {
  'areas.html': ['indicator-compare', '--area', 'GM9001', '--areas', 'GM9002 GM9003'],
  'peers.html': ['indicator-compare', '--area', 'GM9001', '--areas', 'GM9002', '--compare-with', 'peers'],
  'groups.html': ['origin-breakdown', '--area', 'GM9001', '--lang', 'en'],
  'amounts.html': ['indicator-compare', '--area', 'GM9002', '--indicator', 'home-value'],
  'years.html': ['indicator-trend', '--area', 'GM9001', '--indicator', 'social-assistance'],
  'years-frozen.html': [
    'indicator-trend',
    '--area',
    'GM9001',
    '--indicator',
    'social-assistance',
    '--figures',
    'frozen',
  ],
  'spread.html': ['origin-spread', '--area', 'GM9001'],
  'profile.html': ['area-profile', '--area', 'BU90010001', '--indicator', 'social-assistance'],
  'report.html': ['area-report', '--area', 'GM9001', '--by', 'origin', '--lang', 'en'],
  'table.html': ['indicator-table', '--area', 'GM9001', '--indicators', 'all', '--lang', 'en'],
  'relation.html': [
    'indicator-scatter',
    '--area',
    'GM9001',
    '--against',
    'social-assistance',
    '--selected',
    'BU90010019',
  ],
  'weighing.html': [
    'factor-index',
    '--area',
    'GM9001',
    '--recipe',
    '1 z-scores protective 2 net-participation risk 1 social-assistance',
  ],
  'map.html': ['buurt-map', '--area', 'GM9001', '--static'],
};

/** What all of them are told. */
export const COMMON = ['--endpoint', '/endpoints/small/', '--link', 'https://figures.example/?a=1&b="2"'];
