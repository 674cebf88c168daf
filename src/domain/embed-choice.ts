import type { EmbedView } from './embed-view.js';
import { type Selection, subjectOf } from './selection.js';

/** Parts of a selection that an element can be told to show. */
type ChosenPart = 'area' | 'selected' | 'areas' | 'indicator' | 'origin' | 'period';

const EVERYTHING: readonly ChosenPart[] = ['area', 'indicator', 'origin', 'period'];

/** Elements that need nothing but a selection to show a view, each with what they take from it. */
const TAKES: Readonly<Record<string, readonly ChosenPart[]>> = {
  'buurt-map': [...EVERYTHING, 'selected'],
  'indicator-compare': [...EVERYTHING, 'areas'],
  'origin-breakdown': EVERYTHING,
  'indicator-trend': ['area', 'areas', 'indicator', 'origin'],
  'origin-spread': ['area', 'origin', 'period'],
  'area-profile': ['area', 'origin', 'period'],
  'area-report': ['area', 'origin', 'period'],
};

/** The elements that a view can be chosen for by area, indicator, group and period alone, the usual ones first. */
export const CHOSEN_TAGS: readonly string[] = Object.keys(TAKES);

/** Whether an element shows a part of a selection. */
export function takesPart(tag: string, part: ChosenPart): boolean {
  return TAKES[tag]?.includes(part) ?? false;
}

/** What an editor chose to show. */
export interface EmbedChoice {
  readonly tag: string;
  readonly selection: Selection;
  readonly endpoint: string;
  /** Empty where the page around the element tells it. */
  readonly lang: string;
}

/** A view of what was chosen; what was left open stays open. */
export function viewOfChoice({ tag, selection, endpoint, lang }: EmbedChoice): EmbedView {
  const isOfWhole = takesPart(tag, 'selected');
  const area = isOfWhole ? selection.area : subjectOf(selection);
  const told = { ...selection, area };
  const parts = (TAKES[tag] ?? []).filter((part) => told[part] !== '');
  return {
    tag,
    attributes: [
      ...(endpoint ? [['endpoint', endpoint] as const] : []),
      ...parts.map((part) => [part, told[part]] as const),
      ...(lang ? [['lang', lang] as const] : []),
    ],
  };
}
