import { clamp } from '../domain/clamp.js';

/** How values are divided into classes: as many areas each, as wide each, by the gaps between them, or as given. */
export type ClassMethod =
  | { readonly kind: 'quantile' | 'equal' | 'jenks'; readonly count: number }
  | { readonly kind: 'given'; readonly breaks: readonly number[] };

/** Fewer classes say nothing, and more cannot be told apart on a map. */
export const CLASS_COUNTS = { min: 2, usual: 5, max: 7 } as const;

const COMPUTED = ['quantile', 'equal', 'jenks'] as const;

/**
 * Reads what an author wrote: the name of a method, or the breaks themselves with spaces between, such as `20 40 60`.
 * @returns `undefined` when it is neither.
 */
export function readClassMethod(words: string, count: number): ClassMethod | undefined {
  const text = words.trim();
  const kind = COMPUTED.find((method) => method === (text || 'quantile'));
  if (kind) return { kind, count: readClassCount(count) };
  const breaks = text.split(/\s+/).map(Number);
  return breaks.every(Number.isFinite) ? { kind: 'given', breaks } : undefined;
}

function readClassCount(count: number): number {
  if (!Number.isFinite(count)) return CLASS_COUNTS.usual;
  return clamp(Math.round(count), CLASS_COUNTS.min, CLASS_COUNTS.max);
}
