/** What is chosen, as the attributes of the same names have it; an empty string leaves the choice open. */
export interface Selection {
  /** Code of the area that maps and reports are of. */
  readonly area: string;
  /** Code of the area that is looked at within it. */
  readonly selected: string;
  /** Codes of the areas set beside it, with spaces between. */
  readonly areas: string;
  readonly indicator: string;
  readonly origin: string;
  readonly period: string;
  /** How areas are weighed, as the text of a recipe. */
  readonly recipe: string;
}

/** The parts of a selection, in the order in which an address tells them. */
export const SELECTION_PARTS = [
  'area',
  'selected',
  'areas',
  'indicator',
  'origin',
  'period',
  'recipe',
] as const;

/** A part of a {@link Selection}. */
export type SelectionPart = (typeof SELECTION_PARTS)[number];

/** Everything left open. */
export const NOTHING_CHOSEN: Selection = {
  area: '',
  selected: '',
  areas: '',
  indicator: '',
  origin: '',
  period: '',
  recipe: '',
};

/** A selection after a change. Another area starts without one looked at within it, unless that comes with it. */
export function changeSelection(selection: Selection, change: Partial<Selection>): Selection {
  const isOtherArea = change.area !== undefined && change.area !== selection.area;
  return { ...selection, ...(isOtherArea && { selected: '' }), ...change };
}

/** The area that is looked at: the one selected, otherwise the one that maps are of. */
export function subjectOf({ area, selected }: Selection): string {
  return selected || area;
}

/** Whether two selections choose the same. */
export function isSameSelection(one: Selection, other: Selection): boolean {
  return SELECTION_PARTS.every((part) => one[part] === other[part]);
}
