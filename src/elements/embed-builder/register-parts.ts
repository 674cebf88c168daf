import { registerElement } from '../shared/register.js';

type LoadClass = () => Promise<CustomElementConstructor>;

/** What an editor chooses with. */
const PICKERS: Readonly<Record<string, LoadClass>> = {
  'buurt-monitor': async () => (await import('../buurt-monitor/buurt-monitor.js')).BuurtMonitor,
  'area-picker': async () => (await import('../area-picker/area-picker.js')).AreaPicker,
  'indicator-picker': async () => (await import('../indicator-picker/indicator-picker.js')).IndicatorPicker,
  'origin-picker': async () => (await import('../origin-picker/origin-picker.js')).OriginPicker,
  'period-slider': async () => (await import('../period-slider/period-slider.js')).PeriodSlider,
};

/** What he chooses to show. */
const SHOWN: Readonly<Record<string, LoadClass>> = {
  'buurt-map': async () => (await import('../buurt-map/buurt-map.js')).BuurtMap,
  'indicator-compare': async () =>
    (await import('../indicator-compare/indicator-compare.js')).IndicatorCompare,
  'origin-breakdown': async () => (await import('../origin-breakdown/origin-breakdown.js')).OriginBreakdown,
  'indicator-trend': async () => (await import('../indicator-trend/indicator-trend.js')).IndicatorTrend,
  'indicator-table': async () => (await import('../indicator-table/indicator-table.js')).IndicatorTable,
  'indicator-scatter': async () =>
    (await import('../indicator-scatter/indicator-scatter.js')).IndicatorScatter,
  'origin-spread': async () => (await import('../origin-spread/origin-spread.js')).OriginSpread,
  'area-profile': async () => (await import('../area-profile/area-profile.js')).AreaProfile,
  'area-report': async () => (await import('../area-report/area-report.js')).AreaReport,
  'factor-index': async () => (await import('../factor-index/factor-index.js')).FactorIndex,
};

/** Registers the tags that an editor chooses with. */
export async function registerPickers(): Promise<void> {
  await Promise.all(Object.entries(PICKERS).map(([tag, load]) => register(tag, load)));
}

/** Registers the tag of an element that he chose to show. */
export async function registerShown(tag: string): Promise<void> {
  const load = SHOWN[tag];
  if (load) await register(tag, load);
}

async function register(tag: string, load: LoadClass): Promise<void> {
  if (!customElements.get(tag)) registerElement(tag, await load());
}
