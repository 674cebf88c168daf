import { type Indicator, isUnclear } from '../indicator.js';
import { isFigure, type Observation } from '../observation.js';
import { type Tally, tallyOf } from '../tally.js';

/** What was observed for a list of areas, however it is kept. */
export interface Observations extends Iterable<Observation> {
  readonly length: number;
  /** The observation at a place in the list. */
  at(index: number): Observation | undefined;
}

/** Areas with both figures, as columns of numbers: a country has thousands. */
export interface PairedAreas {
  /** Number of areas, with or without figures. */
  readonly areas: number;
  /** Place in the list of areas, per pair. */
  readonly places: Uint32Array;
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** How many people live there; `NaN` where that is not known. */
  readonly sizes: Float64Array;
  /** Whether one of the two rests on few cases: 1 or 0. */
  readonly unclear: Uint8Array;
  /** What there is and what is absent on either axis. */
  readonly tallies: { readonly x: Tally; readonly y: Tally };
  /** Areas without the one, without the other, and without both. */
  readonly lacking: { readonly x: number; readonly y: number; readonly both: number };
}

/** One axis: what was observed, and of which indicator. */
export interface Observed {
  readonly indicator: Indicator;
  readonly observations: Observations;
}

/** Pairs two indicators over the same areas. An area that lacks one of the two is counted, and is no pair. */
export function pairAreas(x: Observed, y: Observed, sizes: Observations | undefined): PairedAreas {
  const areas = x.observations.length;
  const pairs = { places: new Uint32Array(areas), x: new Float64Array(areas), y: new Float64Array(areas) };
  const unclear = new Uint8Array(areas);
  const lacking = { x: 0, y: 0, both: 0 };
  let count = 0;
  for (let place = 0; place < areas; place++) {
    const [one, other] = [x.observations.at(place), y.observations.at(place)];
    const isOne = one !== undefined && isFigure(one);
    const isOther = other !== undefined && isFigure(other);
    if (isOne && isOther) {
      pairs.places[count] = place;
      pairs.x[count] = one.value;
      pairs.y[count] = other.value;
      unclear[count] = isUnclear(x.indicator, one) || isUnclear(y.indicator, other) ? 1 : 0;
      count += 1;
    } else lacking[isOther ? 'x' : isOne ? 'y' : 'both'] += 1;
  }
  const places = pairs.places.slice(0, count);
  return {
    areas,
    places,
    x: pairs.x.slice(0, count),
    y: pairs.y.slice(0, count),
    sizes: Float64Array.from(places, (place) => sizeAt(sizes, place)),
    unclear: unclear.slice(0, count),
    tallies: { x: tallyOf(x.observations, x.indicator), y: tallyOf(y.observations, y.indicator) },
    lacking,
  };
}

function sizeAt(sizes: Observations | undefined, place: number): number {
  const size = sizes?.at(place);
  return size && isFigure(size) && size.value >= 0 ? size.value : Number.NaN;
}
