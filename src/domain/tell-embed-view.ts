import type { EmbedView } from './embed-view.js';

/** The words of an address that shows a view, as `readEmbedView` reads them. */
export function tellEmbedView({ tag, attributes }: EmbedView): string {
  const words = new URLSearchParams({ tag });
  for (const [name, value] of attributes) words.append(name, value);
  return words.toString();
}
