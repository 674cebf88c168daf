import { clamp } from '../../domain/clamp.js';
import type { TrendLine, TrendPoint } from '../../domain/trend/trend-line.js';

/** Where a reader is: on a line, in a period. */
export interface TrendPlace {
  readonly key: string;
  readonly period: string;
}

/** What a key asks of a trend. */
export type TrendCommand =
  | { readonly kind: 'walk'; readonly years: number }
  | { readonly kind: 'cross'; readonly lines: number }
  | { readonly kind: 'first' | 'last' | 'pick' | 'leave' };

const COMMANDS: Readonly<Record<string, TrendCommand>> = {
  ArrowLeft: { kind: 'walk', years: -1 },
  ArrowRight: { kind: 'walk', years: 1 },
  ArrowUp: { kind: 'cross', lines: -1 },
  ArrowDown: { kind: 'cross', lines: 1 },
  Home: { kind: 'first' },
  End: { kind: 'last' },
  Enter: { kind: 'pick' },
  ' ': { kind: 'pick' },
  Escape: { kind: 'leave' },
};

/** The command of a key; `undefined` for keys that belong to the browser. */
export function commandOf(event: KeyboardEvent): TrendCommand | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  return Object.hasOwn(COMMANDS, event.key) ? COMMANDS[event.key] : undefined;
}

/** The place that a command leads to; the same where there is nothing further. */
export function placeAfter(
  place: TrendPlace,
  command: TrendCommand,
  lines: readonly TrendLine[],
): TrendPlace {
  const at = lines.findIndex(({ key }) => key === place.key);
  const line = lines[at];
  if (!line) return place;
  const periods = line.points.map(({ period }) => period);
  switch (command.kind) {
    case 'walk': {
      const period = periods[clamp(periods.indexOf(place.period) + command.years, 0, periods.length - 1)];
      return { ...place, period: period ?? place.period };
    }
    case 'cross':
      return onLine(lines[clamp(at + command.lines, 0, lines.length - 1)] ?? line, place.period);
    case 'first':
      return { ...place, period: periods[0] ?? place.period };
    case 'last':
      return { ...place, period: periods.at(-1) ?? place.period };
    default:
      return place;
  }
}

/** A line at a period, or at the nearest that it has. */
export function onLine({ key, points }: TrendLine, wanted: string): TrendPlace {
  const exact = points.find(({ period }) => period === wanted);
  const later = points.find(({ period }) => period > wanted);
  return { key, period: (exact ?? later ?? points.at(-1))?.period ?? wanted };
}

/** The point at a place. */
export function pointAt(lines: readonly TrendLine[], place: TrendPlace): TrendPoint | undefined {
  const line = lines.find(({ key }) => key === place.key);
  return line?.points.find(({ period }) => period === place.period);
}
