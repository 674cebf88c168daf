import type { Measurement } from '../domain/comparison.js';
import { type AbsenceReason, isFigure } from '../domain/observation.js';
import { roundTo } from '../domain/rounding.js';
import type { Tally } from '../domain/tally.js';
import { holdsValue, type MapClass, type MapClasses } from './map-classes.js';

/** One line of a legend. */
export type LegendEntry =
  | { readonly kind: 'class'; readonly class: MapClass; readonly references: readonly Measurement[] }
  /** A figure that lies between two classes, or outside all of them. */
  | { readonly kind: 'reference'; readonly reference: Measurement }
  | { readonly kind: 'absence'; readonly reason: AbsenceReason; readonly count: number }
  /**
   * Areas of the edition that cannot be drawn, outlines that belong to none of its areas, and figures among those of
   * the classes that may still be revised.
   */
  | { readonly kind: 'no-outline' | 'unmatched' | 'provisional'; readonly count: number };

/** What a legend is made of. */
export interface LegendParts {
  readonly classes: MapClasses;
  /** Figures to set the classes against, such as the national one. */
  readonly references: readonly Measurement[];
  readonly tally: Tally;
  readonly withoutOutline: number;
  readonly unmatched: number;
}

/** The lines of a legend: classes from low to high with the references among them, then whatever has no figure. */
export function legendEntries(parts: LegendParts): readonly LegendEntry[] {
  const { tally, withoutOutline, unmatched } = parts;
  const absences = tally.absences.map((absence) => ({ kind: 'absence' as const, ...absence }));
  return [
    ...classEntries(parts),
    ...absences,
    ...(withoutOutline > 0 ? [{ kind: 'no-outline' as const, count: withoutOutline }] : []),
    ...(unmatched > 0 ? [{ kind: 'unmatched' as const, count: unmatched }] : []),
    ...(tally.provisional > 0 ? [{ kind: 'provisional' as const, count: tally.provisional }] : []),
  ];
}

function classEntries({ classes: { classes, centre }, references }: LegendParts): readonly LegendEntry[] {
  const isBetween = (reference: Measurement) => publishedValue(reference) === centre;
  const placed = classes.flatMap((one): LegendEntry[] => [
    ...references.filter((reference) => isBetween(reference) && one.from === centre).map(referenceEntry),
    {
      kind: 'class',
      class: one,
      references: references.filter((reference) => !isBetween(reference) && holds(one, reference)),
    },
  ]);
  const isPlaced = (reference: Measurement) =>
    placed.some((entry) =>
      entry.kind === 'class' ? entry.references.includes(reference) : isSame(entry, reference),
    );
  const others = references.filter((reference) => isFigure(reference.observation) && !isPlaced(reference));
  const lowest = classes[0]?.from ?? Number.NEGATIVE_INFINITY;
  const isBelow = (reference: Measurement) => (publishedValue(reference) ?? 0) < lowest;
  return [
    ...others.filter(isBelow).map(referenceEntry),
    ...placed,
    ...others.filter((reference) => !isBelow(reference)).map(referenceEntry),
  ];
}

function referenceEntry(reference: Measurement): LegendEntry {
  return { kind: 'reference', reference };
}

function isSame(entry: LegendEntry, reference: Measurement): boolean {
  return entry.kind === 'reference' && entry.reference === reference;
}

function holds(one: MapClass, reference: Measurement): boolean {
  const value = publishedValue(reference);
  return value !== undefined && holdsValue(one, value);
}

function publishedValue({ indicator, observation }: Measurement): number | undefined {
  return isFigure(observation) ? roundTo(observation.value, indicator.decimals) : undefined;
}
