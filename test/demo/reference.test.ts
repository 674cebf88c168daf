import { expect } from 'chai';
import type { CSSResultGroup } from 'lit';
import {
  AreaProfile,
  AreaReport,
  BuurtMap,
  EmbedBuilder,
  FactorIndex,
  IndicatorCompare,
  IndicatorScatter,
  IndicatorTable,
  IndicatorTrend,
  OriginBreakdown,
  OriginSpread,
  ViewLinks,
} from '../../src/index.js';

const ELEMENTS = {
  'area-profile': AreaProfile,
  'area-report': AreaReport,
  'buurt-map': BuurtMap,
  'embed-builder': EmbedBuilder,
  'factor-index': FactorIndex,
  'indicator-compare': IndicatorCompare,
  'indicator-scatter': IndicatorScatter,
  'indicator-table': IndicatorTable,
  'indicator-trend': IndicatorTrend,
  'origin-breakdown': OriginBreakdown,
  'origin-spread': OriginSpread,
  'view-links': ViewLinks,
};

for (const [tag, element] of Object.entries(ELEMENTS)) {
  describe(`the reference on demo/${tag}.html`, () => {
    it('has every attribute of the element', async () => {
      const named = await namesIn(tag);
      const state = 'state' in element.prototype ? ['state'] : [];
      expect(named).to.include.members([...element.observedAttributes, 'lang', ...state]);
    });

    it('has every CSS variable that the element reads', async () => {
      const named = await namesIn(tag);
      const used = cssOf(element.styles).match(/--buurtmonitor-[a-z-]+/g) ?? [];
      expect(named).to.include.members([...used]);
    });
  });
}

function cssOf(styles: CSSResultGroup): string {
  return Array.isArray(styles) ? styles.map(cssOf).join('\n') : String(styles);
}

/** What the tables of a page name in their first column. */
async function namesIn(tag: string): Promise<string[]> {
  const text = await (await fetch(`/demo/${tag}.html`)).text();
  const page = new DOMParser().parseFromString(text, 'text/html');
  return [...page.querySelectorAll('#reference ~ .wide th[scope=row]')].map((head) => head.textContent);
}
