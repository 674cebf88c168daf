import { placementOf, type View } from '../borders/view.js';

/** Pixels of the device to a step of the grid from which a reader could see that lines keep to the grid. */
const SEEN = 0.5;

/** Whether a view is so near that the grid of borders shows in it. */
export function showsGrid(view: View, borders: Parameters<typeof placementOf>[1]): boolean {
  return placementOf(view, borders).scale >= SEEN;
}
