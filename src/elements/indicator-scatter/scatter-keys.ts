import type { Heading } from '../../drawing/places.js';

/** What a key asks of a scatter plot. */
export type ScatterCommand =
  | { readonly kind: 'walk'; readonly heading: Heading }
  | { readonly kind: 'home' }
  | { readonly kind: 'pick' }
  | { readonly kind: 'leave' };

const COMMANDS: Readonly<Record<string, ScatterCommand>> = {
  ArrowUp: { kind: 'walk', heading: 'north' },
  ArrowRight: { kind: 'walk', heading: 'east' },
  ArrowDown: { kind: 'walk', heading: 'south' },
  ArrowLeft: { kind: 'walk', heading: 'west' },
  Home: { kind: 'home' },
  Enter: { kind: 'pick' },
  ' ': { kind: 'pick' },
  Escape: { kind: 'leave' },
};

/** The command of a key; `undefined` for keys that belong to the browser. */
export function commandOf(event: KeyboardEvent): ScatterCommand | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  return Object.hasOwn(COMMANDS, event.key) ? COMMANDS[event.key] : undefined;
}
