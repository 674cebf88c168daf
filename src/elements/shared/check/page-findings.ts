import { rootsAround } from '../../../controllers/ancestors.js';
import { EMBED_TAGS } from '../../../domain/embed-view.js';
import type { PageFinding } from '../../../text/page-finding.js';
import { versionOf } from '../register.js';

/** Tags that a page can have besides those that stand alone in a frame. */
const OTHER_TAGS = [
  'buurt-monitor',
  'area-picker',
  'indicator-picker',
  'origin-picker',
  'period-slider',
  'view-links',
  'embed-builder',
];
const TAGS = [...EMBED_TAGS, ...OTHER_TAGS];

/** Attributes that mean the same on every element, and those that pages add for themselves. */
const OF_ANY_ELEMENT =
  /^(accesskey|autofocus|check|class|dir|draggable|exportparts|hidden|id|inert|is|item\w+|lang|nonce|on\w+|part|popover|role|slot|state|style|tabindex|title|translate|(aria|data)-.+|.+:.+)$/;

/** The folder of the library in the address of one of its files for pages. */
const FILE_OF_LIBRARY = /^(.*\/)(?:buurtmonitor|index|elements\/[a-z-]+?(?:\.define)?)\.js$/;

/** What is wrong with the scripts of a page. */
export function scriptFindings(page: Document): readonly PageFinding[] {
  const undefinedTags = TAGS.filter((tag) => !customElements.get(tag) && page.querySelector(tag));
  const versions = [...new Set(TAGS.flatMap((tag) => versionOf(tag) ?? []))];
  const addresses = [...new Set([...page.scripts].flatMap(({ src }) => folderOf(src)))];
  return [
    ...(undefinedTags.length > 0 ? [{ kind: 'tags', tags: undefinedTags } as const] : []),
    ...(versions.length > 1 ? [{ kind: 'versions', versions } as const] : []),
    ...(addresses.length > 1 ? [{ kind: 'twice', addresses } as const] : []),
  ];
}

/** What is wrong with a tag itself. */
export function tagFindings(element: Element, needsFallback: boolean): readonly PageFinding[] {
  const { observedAttributes = [] } = element.constructor as { readonly observedAttributes?: string[] };
  const names = element
    .getAttributeNames()
    .filter((name) => !observedAttributes.includes(name) && !OF_ANY_ELEMENT.test(name));
  const known = observedAttributes.filter((name) => !OF_ANY_ELEMENT.test(name)).sort();
  const id = element.getAttribute('for');
  return [
    ...(names.length > 0 ? [{ kind: 'attributes', names, known } as const] : []),
    ...(id && !hasMonitor(element, id) ? [{ kind: 'monitor', id } as const] : []),
    ...(needsFallback && !element.textContent?.trim() ? [{ kind: 'fallback' } as const] : []),
  ];
}

function hasMonitor(element: Element, id: string): boolean {
  return rootsAround(element).some((root) => root.getElementById(id)?.localName === 'buurt-monitor');
}

function folderOf(address: string): readonly string[] {
  const [, folder] = FILE_OF_LIBRARY.exec(address.replace(/[?#].*$/, '')) ?? [];
  return folder ? [folder] : [];
}
