import { expect } from 'chai';
import * as library from '../src/index.js';

// Whoever takes a name away breaks the pages that import it; whoever adds one promises to keep it.
const EXPORTS = [
  'AreaPicker',
  'AreaProfile',
  'AreaReport',
  'BuurtMap',
  'BuurtMonitor',
  'ChoiceError',
  'EVERYBODY',
  'EmbedBuilder',
  'EndpointError',
  'EndpointSource',
  'FactorIndex',
  'IndicatorCompare',
  'IndicatorPicker',
  'IndicatorScatter',
  'IndicatorTable',
  'IndicatorTrend',
  'OUTSIDE',
  'ObservationColumn',
  'OriginBreakdown',
  'OriginPicker',
  'OriginSpread',
  'PeriodSlider',
  'TOTAL',
  'VERSION',
  'ViewLinks',
  'absence',
  'figure',
];

describe('index', () => {
  it('exports these names and no others', () => {
    expect(Object.keys(library).sort()).to.deep.equal(EXPORTS);
  });

  it('registers no tag', () => {
    const tags = [
      'buurt-monitor',
      'area-picker',
      'area-profile',
      'area-report',
      'buurt-map',
      'embed-builder',
      'factor-index',
      'indicator-compare',
      'indicator-picker',
      'indicator-scatter',
      'indicator-table',
      'indicator-trend',
      'origin-breakdown',
      'origin-picker',
      'origin-spread',
      'period-slider',
      'view-links',
    ];
    expect(tags.filter((tag) => customElements.get(tag))).to.deep.equal([]);
  });
});
