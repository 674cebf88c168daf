import { FEWEST_FEATURES } from './fewest-features.js';
import { type AbsenceReason, isFigure, type Observation } from './observation.js';
import { median } from './statistics/quantile.js';

/** One indicator that areas are compared by, over all areas of a level. */
export interface Feature {
  readonly id: string;
  readonly observations: readonly Observation[];
  /**
   * Whether ratios count instead of differences, as for densities and numbers of people: from 100 to 200 is as far as
   * from 1,000 to 2,000. Values of 0 and below then cannot be placed and make an area incomplete.
   */
  readonly byRatio?: boolean | undefined;
}

/** How far two areas lie apart in one feature. */
export interface PeerPart {
  readonly feature: string;
  readonly own: number;
  readonly theirs: number;
  /** Peer less the area itself, in units of the usual spread over all areas. */
  readonly difference: number;
  /** Part of the squared distance that comes from this feature, from 0 to 1; 0 where the two are alike in everything. */
  readonly share: number;
}

/** An area that is like another. */
export interface Peer {
  /** Its place in the list of areas. */
  readonly place: number;
  /** Root of the mean squared difference over the features: 1 is the usual spread over all areas. */
  readonly distance: number;
  readonly parts: readonly PeerPart[];
}

/** A feature that could not be used. */
export interface UnusedFeature {
  readonly feature: string;
  /** Why the area itself has no figure, `not-positive` for one that has no ratio, or `constant` where all are alike. */
  readonly reason: AbsenceReason | 'not-positive' | 'constant';
}

/** The areas most like one area. */
export interface Peers {
  readonly kind: 'peers';
  /** Nearest first; areas at one distance in the order of the list. */
  readonly peers: readonly Peer[];
  readonly used: readonly string[];
  readonly unused: readonly UnusedFeature[];
  /** How many areas were compared. */
  readonly compared: number;
  /** How many were left out because they lack a figure for a used feature. It is never guessed. */
  readonly incomplete: number;
}

/** No peers, because the area itself has figures for too few of the features. */
export interface NoPeers {
  readonly kind: 'no-peers';
  readonly unused: readonly UnusedFeature[];
}

/** Makes the median distance to the median comparable to a standard deviation, for values that are spread normally. */
const NORMAL_SPREAD = 1.4826;

interface Scaled {
  readonly feature: Feature;
  readonly values: Float64Array;
}

/**
 * Finds the areas most like one area: the nearest in the features both have, each divided by its usual spread, which is
 * the median distance to the median, so that a few far-off areas do not set the scale. All features count alike.
 * @param place Which area the peers are for.
 * @param count How many peers to give at most.
 */
export function findPeers(features: readonly Feature[], place: number, count: number): Peers | NoPeers {
  const scaled: Scaled[] = [];
  const unused: UnusedFeature[] = [];
  for (const feature of features) {
    const reason = reasonAgainst(feature, place);
    const values = reason ? undefined : scale(feature);
    if (values) scaled.push({ feature, values });
    else unused.push({ feature: feature.id, reason: reason ?? 'constant' });
  }
  if (scaled.length < FEWEST_FEATURES) return { kind: 'no-peers', unused };
  const distances = distancesTo(place, scaled);
  const others = [...distances.keys()].filter((other) => other !== place);
  const compared = others.filter((other) => !Number.isNaN(distances[other]));
  const nearest = [...compared].sort((a, b) => (distances[a] ?? 0) - (distances[b] ?? 0)).slice(0, count);
  return {
    kind: 'peers',
    peers: nearest.map((other) => describe(place, other, distances[other] ?? 0, scaled)),
    used: scaled.map(({ feature }) => feature.id),
    unused,
    compared: compared.length,
    incomplete: others.length - compared.length,
  };
}

function reasonAgainst(
  { observations, byRatio }: Feature,
  place: number,
): UnusedFeature['reason'] | undefined {
  const own = observations[place];
  if (!own) throw new RangeError(`No area ${place}`);
  if (!isFigure(own)) return own.reason;
  return byRatio && own.value <= 0 ? 'not-positive' : undefined;
}

/** Values in units of their usual spread, `NaN` where absent; `undefined` where all are alike. */
function scale({ observations, byRatio }: Feature): Float64Array | undefined {
  const values = Float64Array.from(observations, (one) => {
    if (!isFigure(one)) return Number.NaN;
    if (!byRatio) return one.value;
    return one.value > 0 ? Math.log(one.value) : Number.NaN;
  });
  const spread = usualSpread(values.filter((value) => !Number.isNaN(value)));
  return spread === 0 ? undefined : values.map((value) => value / spread);
}

/** Where more than half of the areas are alike, their median distance is 0: the standard deviation steps in. */
function usualSpread(values: Float64Array): number {
  if (values.every((value) => value === values[0])) return 0;
  const middle = median(values.slice().sort());
  const robust = median(values.map((value) => Math.abs(value - middle)).sort());
  if (robust > 0) return robust * NORMAL_SPREAD;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
}

/** Distance per area; `NaN` where one of the features is absent, as a sum with `NaN` is. */
function distancesTo(place: number, scaled: readonly Scaled[]): Float64Array {
  const squares = new Float64Array(scaled[0]?.values.length ?? 0);
  for (const { values } of scaled) {
    const own = values[place] ?? 0;
    values.forEach((value, other) => {
      squares[other] = (squares[other] ?? 0) + (value - own) ** 2;
    });
  }
  return squares.map((square) => Math.sqrt(square / scaled.length));
}

function describe(place: number, other: number, distance: number, scaled: readonly Scaled[]): Peer {
  const whole = distance ** 2 * scaled.length;
  const parts = scaled.map(({ feature, values }): PeerPart => {
    const difference = (values[other] ?? 0) - (values[place] ?? 0);
    return {
      feature: feature.id,
      own: valueAt(feature, place),
      theirs: valueAt(feature, other),
      difference,
      share: whole === 0 ? 0 : difference ** 2 / whole,
    };
  });
  return { place: other, distance, parts };
}

function valueAt({ observations }: Feature, place: number): number {
  const observation = observations[place];
  return observation && isFigure(observation) ? observation.value : Number.NaN;
}
