// From what was measured in each round to a figure per contender, and to ratios within a round.
import { median, p95 } from './statistics.mjs';

/** A round as named figures; what was not measured is undefined. */
export function figuresOf({ load, heap, recolour, pointer, gestures }) {
  return {
    screen: load?.screen,
    blocking: load?.blocking,
    longestTask: load?.longestTask,
    heap: heap?.heap,
    buffers: heap?.buffers,
    recolour: recolour && median(recolour.seen),
    recolourFresh: recolour && median(recolour.fresh),
    pointer: pointer && median(pointer.times),
    pointerP95: pointer && p95(pointer.times),
    pointerWrong: pointer && pointer.wrong.length + (pointer.highlights?.dark.length ?? 0),
    panP95: gestures && p95(gestures.pan),
    zoomP95: gestures?.zoom && p95(gestures.zoom),
  };
}

/** The records of one campaign, data set and contender. */
export function recordsOf(records, campaign, set, contender) {
  return records.filter(
    (record) => record.campaign === campaign && record.set === set && record.contender === contender,
  );
}

/** The median of a figure over the rounds. */
export function figure(records, [campaign, set, contender], name) {
  return median(recordsOf(records, campaign, set, contender).map((record) => figuresOf(record)[name]));
}

/** The worst of a figure over the rounds. */
export function worst(records, [campaign, set, contender], name) {
  const values = recordsOf(records, campaign, set, contender)
    .map((record) => figuresOf(record)[name])
    .filter(Number.isFinite);
  return values.length > 0 ? Math.max(...values) : undefined;
}

/**
 * The median over the rounds of what a figure of one contender is to that of another in the same round.
 * @param how What to make of the two; a ratio unless told.
 */
export function compared(records, [campaign, set, one, other], name, how = (a, b) => a / b) {
  const others = new Map(
    recordsOf(records, campaign, set, other).map((record) => [record.round, figuresOf(record)[name]]),
  );
  return median(
    recordsOf(records, campaign, set, one).map((record) =>
      how(figuresOf(record)[name], others.get(record.round)),
    ),
  );
}
