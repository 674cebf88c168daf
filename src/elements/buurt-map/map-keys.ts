import type { Heading } from '../../drawing/places.js';

/** What a key asks of a map. */
export type MapCommand =
  | { readonly kind: 'walk'; readonly heading: Heading }
  /** Positive to see less ground, larger. */
  | { readonly kind: 'zoom'; readonly steps: number }
  | { readonly kind: 'home' | 'select' | 'open' | 'back' };

const COMMANDS: Readonly<Record<string, MapCommand>> = {
  ArrowUp: { kind: 'walk', heading: 'north' },
  ArrowRight: { kind: 'walk', heading: 'east' },
  ArrowDown: { kind: 'walk', heading: 'south' },
  ArrowLeft: { kind: 'walk', heading: 'west' },
  Home: { kind: 'home' },
  Enter: { kind: 'open' },
  ' ': { kind: 'select' },
  Escape: { kind: 'back' },
  '+': { kind: 'zoom', steps: 1 },
  '=': { kind: 'zoom', steps: 1 },
  '-': { kind: 'zoom', steps: -1 },
};

/** The command of a key; `undefined` for keys that belong to the browser, such as Tab and everything with Ctrl. */
export function commandOf(event: KeyboardEvent): MapCommand | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  return Object.hasOwn(COMMANDS, event.key) ? COMMANDS[event.key] : undefined;
}
