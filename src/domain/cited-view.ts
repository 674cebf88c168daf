import type { Choice } from './choice.js';
import type { FigurePart, FigureParts } from './cited-figure.js';
import { originKey } from './origin.js';
import { type Selection, subjectOf } from './selection.js';

/**
 * The view of a whole graphic, for a link: what was left open for the newest, or for the endpoint's own choice, is told as
 * it is now, so that the link goes on to show what was cited.
 * @param pinned The parts that the graphic takes from the selection; what its author fixed on it needs no telling.
 */
export function viewOfGraphic(
  shared: Selection,
  { area, indicator, origin, period }: Choice,
  pinned: readonly FigurePart[],
): Selection {
  const isOpen = subjectOf(shared) === '';
  const now = {
    area: isOpen ? area : shared.area,
    indicator: indicator.id,
    origin: originKey(origin),
    period: period.id,
  };
  return { ...shared, ...partsFrom(now, pinned) };
}

/** The view of one figure, for a link: its area is the one looked at. See {@link viewOfGraphic}. */
export function viewOfFigure(
  shared: Selection,
  choice: Choice,
  figure: FigureParts,
  pinned: readonly FigurePart[],
): Selection {
  const view = {
    ...viewOfGraphic(shared, choice, pinned),
    ...partsFrom({ ...figure, area: undefined }, pinned),
  };
  if (!pinned.includes('area') || figure.area === subjectOf(view)) return view;
  return { ...view, selected: figure.area === view.area ? '' : figure.area };
}

function partsFrom(
  parts: Readonly<Record<FigurePart, string | undefined>>,
  pinned: readonly FigurePart[],
): Partial<Selection> {
  const known = pinned.filter((part) => parts[part] !== undefined);
  return Object.fromEntries(known.map((part) => [part, parts[part]]));
}
