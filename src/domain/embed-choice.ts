import type { EmbedView } from './embed-view.js';
import { type Selection, subjectOf } from './selection.js';
import type { Dimension } from './table/table-shape.js';

/** Parts of a selection that an element can be told to show. */
type ChosenPart = 'area' | 'selected' | 'areas' | 'indicator' | 'origin' | 'period' | 'recipe';

const EVERYTHING: readonly ChosenPart[] = ['area', 'indicator', 'origin', 'period'];

/** Elements that a view can be chosen for, each with what they take from a selection. */
const TAKES: Readonly<Record<string, readonly ChosenPart[]>> = {
  'buurt-map': [...EVERYTHING, 'selected'],
  'indicator-compare': [...EVERYTHING, 'areas'],
  'origin-breakdown': EVERYTHING,
  'indicator-trend': [...EVERYTHING, 'areas'],
  'indicator-table': [...EVERYTHING, 'selected'],
  'indicator-scatter': [...EVERYTHING, 'selected', 'areas'],
  'factor-index': ['area', 'selected', 'period', 'recipe'],
  'origin-spread': ['area', 'origin', 'period', 'selected', 'areas'],
  'area-profile': EVERYTHING,
  'area-report': ['area', 'origin', 'period'],
};

/** The elements that a view can be chosen for, the usual ones first. */
export const CHOSEN_TAGS: readonly string[] = Object.keys(TAKES);

/** Whether an element shows a part of a selection. */
export function takesPart(tag: string, part: ChosenPart): boolean {
  return TAKES[tag]?.includes(part) ?? false;
}

/** Parts that an element shows all there is of, and marks one of where it is chosen. */
const MARKS: Readonly<Record<string, readonly ChosenPart[]>> = {
  'indicator-trend': ['period'],
  'area-profile': ['indicator'],
};

/** Whether an element has to be told a part of a selection: it shows one of it, and another where another is chosen. */
export function needsPart(tag: string, part: ChosenPart): boolean {
  return takesPart(tag, part) && !(MARKS[tag]?.includes(part) ?? false);
}

/** What goes down and what goes across in a table: all there is of either; empty for a single column. */
export interface TableSides {
  readonly rows: Dimension;
  readonly columns: Dimension | '';
}

/** Areas below each other, and one column: it is never empty. */
export const USUAL_SIDES: TableSides = { rows: 'areas', columns: '' };

/** The dimension of a table that a part of a selection chooses from. */
const DIMENSION_OF = { indicator: 'indicators', origin: 'origins', period: 'periods' } as const;

const LISTED: readonly Dimension[] = Object.values(DIMENSION_OF);

/** What can go down a table: areas, or all there is of something of one area. */
export const DOWN: readonly Dimension[] = [USUAL_SIDES.rows, ...LISTED];

/** What can go across a table: anything that does not go down. Areas go down, for they are many. */
export function columnsFor({ rows }: Pick<TableSides, 'rows'>): readonly Dimension[] {
  return LISTED.filter((one) => one !== rows);
}

/** Whether a table shows all there is of a dimension, so that choosing one of it is of no use. */
export function listsAll({ rows, columns }: TableSides, dimension: Dimension): boolean {
  return dimension !== 'areas' && (rows === dimension || columns === dimension);
}

/** Attributes that an editor sets by what he picks within an element itself, where it lets readers pick that. */
const PICKED_WITHIN: Readonly<Record<string, readonly string[]>> = {
  'indicator-compare': ['compare-with'],
  'indicator-table': ['compare-with'],
  'origin-spread': ['index'],
  'area-profile': ['compare-with'],
};

/** Whether an element lets readers pick what an attribute says. */
function isPickedWithin(tag: string, attribute: string): boolean {
  return PICKED_WITHIN[tag]?.includes(attribute) ?? false;
}

/** What an editor chose to show. */
export interface EmbedChoice {
  readonly tag: string;
  readonly selection: Selection;
  /** What a table shows. */
  readonly sides: TableSides;
  /** What is set against the indicator of a scatter plot. */
  readonly against: string;
  /** What was picked within the element, by the attribute that says it; empty for what it does if left out. */
  readonly within: ReadonlyMap<string, string>;
  readonly endpoint: string;
  /** Empty where the page around the element tells it. */
  readonly lang: string;
}

/** A view of what was chosen; what was left open stays open. */
export function viewOfChoice(choice: EmbedChoice): EmbedView {
  const { tag, selection, endpoint, lang } = choice;
  const isOfWhole = takesPart(tag, 'selected');
  const area = isOfWhole ? selection.area : subjectOf(selection);
  const told = { ...selection, area };
  const parts = (TAKES[tag] ?? []).filter((part) => told[part] !== '' && !isListed(choice, part));
  return {
    tag,
    attributes: [
      ...(endpoint ? [['endpoint', endpoint] as const] : []),
      ...parts.map((part) => [part, told[part]] as const),
      ...ownAttributes(choice),
      ...[...choice.within].filter(([name, value]) => value !== '' && isPickedWithin(tag, name)),
      ...(lang ? [['lang', lang] as const] : []),
    ],
  };
}

/** Whether all there is of a part is shown. */
export function isListed({ tag, sides }: Pick<EmbedChoice, 'tag' | 'sides'>, part: ChosenPart): boolean {
  const dimension = (DIMENSION_OF as Partial<Record<ChosenPart, Dimension>>)[part];
  return tag === 'indicator-table' && dimension !== undefined && listsAll(sides, dimension);
}

/** Attributes that an element needs besides a selection. */
export const OWN_ATTRIBUTES = ['against', 'rows', 'indicators', 'origins', 'periods'] as const;

/** What an element needs besides a selection: some of {@link OWN_ATTRIBUTES}. */
export function ownAttributes({
  tag,
  sides,
  against,
}: Pick<EmbedChoice, 'tag' | 'sides' | 'against'>): EmbedView['attributes'] {
  if (tag === 'indicator-scatter') return against ? [['against', against]] : [];
  if (tag !== 'indicator-table') return [];
  const { rows } = sides;
  const listed = LISTED.filter((one) => listsAll(sides, one));
  return [
    ...(rows === USUAL_SIDES.rows ? [] : [['rows', rows] as const]),
    ...listed.map((one) => [one, 'all'] as const),
  ];
}
