// The elements of the library as an editor would write them, with figures of the committed endpoint.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../../src/elements', import.meta.url));

/** All tags of the library, in the order of the alphabet. */
export const TAGS = readdirSync(folder).filter((tag) => existsSync(join(folder, tag, `${tag}.ts`)));

/** Tags that show nothing themselves. */
export const WITHOUT_STATE = ['buurt-monitor', 'view-links'];

const RECIPE = '1 z-scores risk 1 social-assistance protective 2 net-participation';

/** Choices that show figures; what is not here shows some with the usual ones. */
const SHOWN = {
  'area-profile': { area: 'GM9001' },
  'buurt-map': { area: 'GM9001', indicator: 'social-assistance' },
  'factor-index': { area: 'XX00', recipe: RECIPE },
  'indicator-compare': { areas: 'GM9001 GM9002 GM9003', indicator: 'net-participation' },
  'indicator-scatter': { area: 'XX00', indicator: 'social-assistance', against: 'home-value' },
  'indicator-trend': { area: 'GM9001', indicator: 'social-assistance' },
  'origin-spread': { area: 'GM9001' },
};
const USUAL = { area: 'GM9001', indicator: 'net-participation' };

/** Choices that the catalogue has no figures for. */
const EMPTY = {
  'factor-index': { recipe: '' },
  'indicator-scatter': { indicator: 'social-assistance', against: 'social-assistance' },
};
const USUAL_EMPTY = { indicator: 'suspects', origin: 'herkomst:turkey' };

/** Attributes by which an element shows figures. */
export const shownBy = (tag) => SHOWN[tag] ?? USUAL;

/** Attributes by which it has none to show. */
export const emptyBy = (tag) => ({ ...shownBy(tag), ...(EMPTY[tag] ?? USUAL_EMPTY) });

/** A tag with its attributes, and what stands in it until it runs. */
export function tagOf(tag, attributes, inner = '<p>Een zin, en <a href="#">een link</a>.</p>') {
  const pairs = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`);
  return `<${tag}${pairs.join('')}>${inner}</${tag}>`;
}

/** An element with a choice; what shows nothing itself stands around one that does. */
export function elementOf(tag, { endpoint, id, ...choice }) {
  if (!WITHOUT_STATE.includes(tag)) return tagOf(tag, { id, endpoint, ...choice });
  const shown = tagOf('indicator-compare', {});
  const monitor = { id: `${id}-monitor`, 'state-in-url': '', endpoint, ...USUAL };
  if (tag === 'buurt-monitor') return tagOf(tag, { ...monitor, id }, shown);
  const link = `<p><a href="?bm-area=GM9002#${id}-monitor">Een link</a></p>`;
  return tagOf('buurt-monitor', monitor, shown) + tagOf(tag, { id, for: `${id}-monitor` }, link);
}

/** A whole page: no script but the library, no style but what `head` brings. */
export function pageOf({ library, body, head = '', html = 'lang="nl"' }) {
  const script = library ? `<script type="module" crossorigin src="${library}"></script>` : '';
  return `<!doctype html><html ${html}><head><meta charset="utf-8"><title>Een pagina</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
${head}${script}</head><body>${body}</body></html>`;
}

/** Tags that show figures themselves. */
export const DRAWN = TAGS.filter((tag) => !WITHOUT_STATE.includes(tag));

/** Each element that shows figures, showing some; the tag is its id. */
export function allDrawn(endpoint) {
  return DRAWN.map((tag) => elementOf(tag, { id: tag, endpoint, ...shownBy(tag) })).join('');
}
