/** An element as an address tells it. */
export interface EmbedView {
  readonly tag: string;
  readonly attributes: readonly (readonly [name: string, value: string])[];
}

/** Word of an address that names the element. */
const TAG_WORD = 'tag';
/** Longer values are no choice that anybody made. */
const LONGEST = 2000;

/** What every element can be told. */
const SHARED = [
  'endpoint',
  'area',
  'indicator',
  'origin',
  'period',
  'lang',
  'heading-level',
  'was',
  'was-on',
  'frozen',
  'check',
] as const;

/** The elements that an address can show, each with what it can be told besides. Nothing else is ever set. */
const OWN: Readonly<Record<string, readonly string[]>> = {
  'area-profile': ['compare-with', 'open'],
  'area-report': ['by', 'themes'],
  'buurt-map': ['level', 'selected', 'classes', 'class-count', 'static'],
  'factor-index': ['recipe', 'fixed', 'selected'],
  'indicator-compare': ['areas', 'compare-with'],
  'indicator-scatter': ['against', 'against-origin', 'level', 'size', 'selected', 'areas'],
  'indicator-table': [
    'rows',
    'columns',
    'areas',
    'indicators',
    'origins',
    'periods',
    'level',
    'selected',
    'compare-with',
  ],
  'indicator-trend': ['areas', 'by', 'scheme', 'gap'],
  'origin-breakdown': ['scheme', 'compare-with', 'open'],
  'origin-spread': ['index', 'areas', 'selected', 'scheme', 'rounded-to'],
};

/** Tags that an address can show. */
export const EMBED_TAGS: readonly string[] = Object.keys(OWN);

/** Attributes that an address can give to a tag; none for a tag that it cannot show. */
export function embedAttributes(tag: string): readonly string[] {
  return Object.hasOwn(OWN, tag) ? [...SHARED, ...(OWN[tag] ?? [])] : [];
}

/** What the words of an address show: attributes that are not on the list are left out, and so is what is given twice. */
export function readEmbedView(words: Iterable<readonly [string, string]>): EmbedView | undefined {
  const given = new Map([...words].reverse());
  const tag = given.get(TAG_WORD) ?? '';
  const known = embedAttributes(tag);
  if (known.length === 0) return undefined;
  const attributes = known.flatMap((name) => {
    const value = given.get(name);
    return value === undefined || value.length > LONGEST ? [] : [[name, value] as const];
  });
  return { tag, attributes };
}
